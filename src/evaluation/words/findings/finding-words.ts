import type { FigureType } from "../../../rating/criteria/base-field";
import type { findingLevels, FindingLevel } from "../../../rating/finding-codes";
import type { Language } from "../../../text/language";

/** What a finding says: what is wrong, the grounds, how to put it right. `{name}` stands for a value. */
export interface FindingText {
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** The remedy as it is written to the organisation, where that of the apparatus is another. */
  readonly remedyForOrganisation?: string;
}

/** Codes of findings, and the few that read differently when a parameter or level is special. */
export type SentenceKey =
  | keyof typeof findingLevels
  | "figure.missing/base"
  | "figure.missing/date"
  | "figure.type/dash"
  | "figure.must-be-declared/base"
  | "figure.must-be-declared/date"
  | "figure.unlike-others/unit"
  | "last-year.jump/explained"
  | "last-year.jump/outlived"
  | "criteria.block-names/same"
  | "cell.of-apparatus/filled"
  | "cell.of-apparatus/book"
  | "cell.read-as-number/same"
  | `cell.hidden/${"rows" | "columns"}`
  | "file.damaged/archive"
  | "file.damaged/cell"
  | "year.sheet-lost/area"
  | `file.too-large/${"cells" | "names" | "parts"}`
  | "file.last-year-changed/codes"
  | "file.unknown-organisation/like";

/** Checks of the illustrative criteria table, which have sentences of their own. */
export type KnownCheckId =
  | "C01"
  | "C02"
  | "C03"
  | "C04"
  | "C05"
  | "C06"
  | "C07"
  | "C08"
  | "C09"
  | "C10"
  | "C11"
  | "C12"
  | "C13"
  | "C14"
  | "C15"
  | "C16"
  | "C17"
  | "C18"
  | "C19"
  | "C20"
  | "C21"
  | "C22"
  | "C23"
  | "C24"
  | "C25"
  | "C26"
  | "C27"
  | "C28"
  | "C29"
  | "C30"
  | "C31";

/** Relations of a check of another table; `{left}` and `{right}` are named quantities. */
export type CheckRelation = "<=" | ">=" | "<" | ">" | "=" | "other";

/** The sentences about findings in one language. */
export interface FindingWords {
  readonly language: Language;
  readonly levels: Readonly<Record<FindingLevel, string>>;
  readonly noData: string;
  readonly yes: string;
  readonly no: string;
  /** What kind of value a figure expects. */
  readonly expected: Readonly<Record<FigureType | "unknown", string>>;
  /** Bounds: `{min}`, `{max}`. */
  readonly range: { readonly between: string; readonly from: string; readonly to: string; readonly none: string };
  /** Where a finding stands: `{name}`. */
  /** A place as people write it: prize places in Roman numerals. */
  readonly rank: (place: number) => string;
  readonly place: { readonly file: string; readonly sheet: string; readonly cell: string };
  readonly and: string;
  readonly or: string;
  /** `{left}`, `{right}`. */
  readonly implies: string;
  readonly sentences: Readonly<Record<SentenceKey, FindingText>>;
  readonly checks: Readonly<Record<KnownCheckId, FindingText>>;
  readonly relations: Readonly<Record<CheckRelation, string>>;
}
