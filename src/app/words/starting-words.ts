import type { Language } from "../../text/language";

/** What the page says before the pane stands, and when it cannot stand, in one language. */
export interface StartingWords {
  readonly language: Language;
  readonly opening: string;
  /** Office.js did not come. */
  readonly office: string;
  /** `{file}`: a file of the add-in is not on its server. */
  readonly file: string;
  /** The web view does not know the language the pane is written in. */
  readonly old: string;
  /** Opened in a browser, not in Excel. */
  readonly outside: string;
  /** `{seconds}`: nothing has failed, but nothing came either. */
  readonly slow: string;
  /** `{details}`: anything else. */
  readonly other: string;
  readonly again: string;
}
