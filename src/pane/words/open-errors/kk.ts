import type { OpenErrorsWords } from "./open-errors-words";

export const openErrorsKk: OpenErrorsWords = {
  restsOn: (figures) => `Түзетілмеген қатесі бар көрсеткіштер: ${figures}`,
  title: "Орын мен ұпай қатесі бар көрсеткіштерге сүйенеді",
  without: (place, total) => `Бұл көрсеткіштерсіз: ${place}, жалпы ұпай саны ${total}`,
  withoutNothing: "Бұл көрсеткіштерсіз есепте ештеңе қалмайды.",
  cannotTell: "Есеп түзетілмей, қатесіз қорытынды анықталмайды.",
  notReady: "Қорытынды дайын емес.",
  notReadyText: (count) =>
    `Ұйымдардың ұпайлары түзетілмеген қатесі бар көрсеткіштерге сүйенеді (▲). Ұйымдар саны: ${count}`,
};
