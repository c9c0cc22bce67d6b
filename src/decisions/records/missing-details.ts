import type { ApprovalDetails } from "./approval";
import { mayBeOnePerson } from "./same-person";

/** What an approval still lacks; each has a sentence in the words. */
export type MissingDetail =
  | "protocol"
  | "item"
  | "date"
  | "date-format"
  | "chair"
  | "reporter"
  | "control"
  | "other-language"
  | "other-person"
  | "amendments";

/**
 * What is missing before results can be approved.
 * @param details As filled in.
 * @param practice Of demonstration data nothing is asked: its papers stay blank.
 * @returns In the order of the page; empty where nothing is.
 * @see clause 4.4
 */
export function missingDetails(details: ApprovalDetails, practice: boolean): MissingDetail[] {
  if (practice) return [];
  const { protocol, item, date, chair, reporter, control, amendments } = details;
  const people = [reporter.name, reporter.inSentence, ...control.flatMap((one) => [one.name, one.inSentence])];
  const clauses = amendments?.clauses ?? [];
  const given = (text: string): boolean => text.trim() !== "";
  const isHalf = ({ kk, ru }: { readonly kk: string; readonly ru: string }): boolean => given(kk) !== given(ru);
  const lines: readonly (MissingDetail | false)[] = [
    !given(protocol) && "protocol",
    !given(item) && "item",
    !given(date) ? "date" : !isDate(date) && "date-format",
    !given(chair.kk + chair.ru) && "chair",
    !given(reporter.inSentence.kk + reporter.inSentence.ru) && "reporter",
    (control.length === 0 || control.some(({ inSentence: { kk, ru } }) => !given(kk + ru))) && "control",
    [chair, ...people].some(isHalf) && "other-language",
    ![chair, ...people].every(mayBeOnePerson) && "other-person",
    clauses.some(({ clause, text }) => !given(clause) || !given(text.kk) || !given(text.ru)) && "amendments",
  ];
  return lines.filter((line) => line !== false);
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
