import type { SampleWords } from "./ru";

export const sampleEn: SampleWords = {
  document: (name, number, date) => `${name}, No. ${number}, ${date}`,
  filledBy: "A. Example",
  head: "B. Example",
  post: "chair",
  statisticalReport: "Annual statistical report",
  financialReport: "Annual financial report",
  grew: [
    (number, date) => `A new programme of work began. Resolution of the Presidium: No. ${number}, ${date}`,
    (number, date) => `The count now takes in every district register. Summary: No. ${number}, ${date}`,
    (number, date) => `All primary organisations took part. Statement: No. ${number}, ${date}`,
    (number, date) => `More money was given to this work. Decision of the Presidium: No. ${number}, ${date}`,
  ],
  fell: [
    (number, date) => `Last year's events were held once only. Statement: No. ${number}, ${date}`,
    (number, date) => `Repeated entries were taken out. Reconciliation: No. ${number}, ${date}`,
    (number, date) => `The main stage of the programme ended. Report: No. ${number}, ${date}`,
  ],
};
