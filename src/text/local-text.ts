/** A text in the languages of the union's papers; English is for reading aid only. */
export interface LocalText {
  readonly kk: string;
  readonly ru: string;
  readonly en?: string;
}
