import type { ApprovalDetails } from "../../records/approval";

/**
 * Who signed, reported and controlled by the resolutions of 25.02.2025 and 20.02.2026, in the forms these papers print:
 * taken over when that is wanted, changed where others do.
 */
export const knownPersons: Pick<ApprovalDetails, "chair" | "reporter" | "control"> = {
  chair: { kk: "А. Мұқашева", ru: "А. Мукашева" },
  reporter: {
    name: { kk: "Е.С. Иманбаев", ru: "Иманбаев Е.С." },
    inSentence: {
      kk: "Кәсіподақ ОК аппаратының ұйымдастыру жұмысы бөлімінің басшысы Е.С. Иманбаевтың",
      ru: "руководителя отдела организационной работы аппарата ЦК Профсоюза Иманбаева Е.С.",
    },
  },
  control: [
    {
      name: { kk: "В.Ф. Беженаров", ru: "Беженаров В.Ф." },
      inSentence: {
        kk: "Кәсіподақ төрағасының орынбасары В.Ф. Беженаровқа",
        ru: "заместителя председателя Профсоюза Беженарова В.Ф.",
      },
    },
  ],
};

/** Details before anything is filled in: who signs is asked, never guessed. */
export const blankDetails: ApprovalDetails = {
  body: "executive-committee",
  protocol: "",
  item: "",
  date: "",
  chair: { kk: "", ru: "" },
  reporter: { name: { kk: "", ru: "" }, inSentence: { kk: "", ru: "" } },
  control: [],
};

/** The same with the persons of the last known papers. */
export const firstDetails: ApprovalDetails = { ...blankDetails, ...knownPersons };
