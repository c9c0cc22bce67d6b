import { dayNumber } from "../../text/day-number";
import { finding, type Finding } from "../finding";
import { tellingWords } from "./judge-reason";
import type { Signature } from "./return";

/** What the signature of a return is checked against. */
interface SigningContext {
  /** Reporting year; a return is signed in the year after it. */
  readonly year: number;
  /** ISO date; what is later is not said without it. */
  readonly today?: string;
  /** ISO date the union set for returns; lateness is not said without it. */
  readonly dueDate?: string;
}

/**
 * Whether a return is signed by its head, on a day that can be, and in time.
 * @param organisation Whose return it is.
 * @param signature As found on its cover; texts are "" where there is nothing.
 * @see clause 4.5: heads answer for truth, completeness and timeliness
 */
export function checkSignature(
  organisation: string,
  { head, signedOn }: Signature,
  { year, today, dueDate }: SigningContext,
): Finding[] {
  const place = { organisation };
  const findings = isName(head) ? [] : [finding("return.unsigned", place)];
  const value = signedOn;
  if (value.trim() === "") return [...findings, finding("return.date-missing", place)];
  const day = dayNumber(value);
  if (Number.isNaN(day)) return [...findings, finding("return.date-unclear", place, { value })];
  const [min, max] = [`${year + 1}-01-01`, `${year + 1}-12-31`];
  if (value < min || value > max) findings.push(finding("return.date-year", place, { value, min, max }));
  else if (today !== undefined && value > today) findings.push(finding("return.date-future", place, { value, today }));
  if (dueDate !== undefined && value > dueDate) {
    findings.push(finding("return.late", place, { value, due: dueDate, days: day - dayNumber(dueDate) }));
  }
  return findings;
}

/** A name has at least two letters; a dash, a stroke or «signature» signs nothing. */
function isName(text: string): boolean {
  const letters = tellingWords(text).join("").match(/\p{L}/gu) ?? [];
  return letters.length >= 2;
}
