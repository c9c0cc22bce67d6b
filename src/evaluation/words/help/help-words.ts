import type { Language } from "../../../text/language";

/** The help page that stands beside the add-in's files, in one language. */
export interface HelpWords {
  readonly language: Language;
  readonly name: string;
  readonly about: string;
  readonly sections: readonly { readonly title: string; readonly text: string }[];
  readonly functions: string;
  readonly optional: string;
}
