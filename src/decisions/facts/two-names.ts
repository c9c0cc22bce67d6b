/** A name or sentence in the two languages of the papers. */
export interface TwoNames {
  readonly kk: string;
  readonly ru: string;
}

/** Languages in which papers of the union are issued. */
export type PaperLanguage = keyof TwoNames;

export const paperLanguages: readonly PaperLanguage[] = ["kk", "ru"];
