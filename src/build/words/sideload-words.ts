import type { Language } from "../../text/language";

/** What the development server prints about loading the add-in into Excel, in one language. */
export interface SideloadWords {
  readonly language: Language;
  /** `{url}`. */
  readonly served: string;
  /** `{manifest}`. */
  readonly windows: string;
  /** `{manifest}`, `{folder}`. */
  readonly mac: string;
  /** `{manifest}`. */
  readonly web: string;
  /** `{certificate}`; where the certificate is not installed. */
  readonly certificate: string;
  readonly stop: string;
  /** Where there is no Excel to start. */
  readonly noExcel: string;
}
