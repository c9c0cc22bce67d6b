import type { CommitteeWords } from "./ru";

export const committeeEn: CommitteeWords = {
  sheet: "For the Committee",
  title: "Results of {year} for the Executive Committee",
  subtitle: "Places and totals with the decisions taken. Calculated: {time}.",
  legend:
    "Points to a prize place: where less than a tenth of the last prize place's points is lacking. ▲: the points rest on figures with uncorrected errors.",
  award: "Awards",
  prize: "place\u00A0{place}",
  encouraged: "encouragement",
  prizesByPlaces: "Prize places go by the sum of places by criterion (by interpretation of the Regulation)",
  placesSum: "Sum of places by criterion: {sum}",
  toPrize: "Points to a prize place",
  nearPrize: "Points to a prize place: {points}",
  lastYear: "Last year: place {place}",
  noLastYear: "Last year's place is not known",
  lastTotal: "Last year's points",
  byDecision: "Points by decision among them: {points}",
  prizesByDecision: "Prize places with the points by decision: {names}.",
  approved:
    "Approved by the Executive Committee: Kazakhstan branch trade union of education, science and higher-education workers",
  withDecided: "with points by decision",
  withoutDecided: "points by decision not counted",
  byIndicators:
    "Places and points are by the indicators; points by decision of the Executive Committee are counted on the sheet “{name}”.",
  toNote: "For the Executive Committee to note",
  needed: "Questions that need a decision",
  noted: "Notes on the approved results",
  decided: "Decisions taken",
  confirmation: "Documents and checks of the figures",
  share:
    "Document named: {named} of {of} ({percent}\u00A0%). Confirmed by a check of the apparatus: {confirmed} of {of}.",
  unnamed: "No document named, or none that is clear: {list}.",
  unnamedOf: "{organisation}: {codes}",
  acceptance: "Acceptance of returns",
  accepted: "Returns accepted by the apparatus: {accepted} of {of}.",
  onlyChecked: "Checked but not accepted: {list}",
  notChecked: "Marked neither as checked nor as accepted: {list}",
  changedSince: "Figures or documents changed since the check or the acceptance: {list}",
  write: "Write the sheet to print",
};
