import type { OpenErrorsWords } from "./ru";

export const openErrorsEn: OpenErrorsWords = {
  restsOn: (figures) => `Figures with errors not corrected: ${figures}`,
  title: "Place and total rest on figures with errors",
  without: (place, total) => `Without these figures: ${place}, total ${total}`,
  withoutNothing: "Without these figures nothing is left in the return.",
  cannotTell: "The result without errors is not known until the return is corrected.",
  notReady: "The summary is not ready.",
  notReadyText: (count) => `Points rest on figures with errors not corrected (▲). Organisations: ${count}`,
};
