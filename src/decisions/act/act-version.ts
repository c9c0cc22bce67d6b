import { formatDate } from "../../text/format-date";
import type { PaperLanguage } from "../facts/two-names";
import type { ApprovalDetails } from "../records/approval";
import { actWordsOf } from "../words/act/act-words";

/** Which approval of a year's results a paper tells, where it is not the first. */
export interface ActVersion {
  /** From 2. */
  readonly number: number;
  /** Whose paper it takes the place of; absent of demonstration data, whose papers have no number. */
  readonly instead?: Pick<ApprovalDetails, "protocol" | "item" | "date">;
}

/**
 * The sentence by which a paper tells itself from the one it takes the place of.
 * @returns Empty for the first approval of a year.
 * @example versionSentence(undefined, "ru") //=> ""
 */
export function versionSentence(version: ActVersion | undefined, language: PaperLanguage): string {
  if (version === undefined) return "";
  const words = actWordsOf(language);
  const { number, instead } = version;
  if (instead === undefined) return words.version(String(number));
  const reference = words.reference(instead.protocol, instead.item);
  return words.versionInstead(String(number), formatDate(instead.date, language), reference);
}
