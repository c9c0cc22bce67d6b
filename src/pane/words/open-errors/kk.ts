import type { OpenErrorsWords } from "./ru";

export const openErrorsKk: OpenErrorsWords = {
  restsOn: (figures) => `Түзетілмеген қатесі бар көрсеткіштер: ${figures}`,
  title: "Орын мен ұпай қатесі бар көрсеткіштерге негізделген",
  without: (place, total) => `Бұл көрсеткіштерсіз: ${place}, жалпы ұпай саны ${total}`,
  withoutNothing: "Бұл көрсеткіштерсіз есепте ештеңе қалмайды.",
  cannotTell: "Есеп түзетілмейінше, қатесіз қорытындыны анықтау мүмкін емес.",
  notReady: "Қорытынды дайын емес.",
  notReadyText: (count) =>
    `Ұйымдардың ұпайлары түзетілмеген қатесі бар көрсеткіштерге негізделген (▲). Ұйымдар саны: ${count}`,
};
