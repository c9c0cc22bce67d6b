import type { ConfirmedShare } from "../../../evaluation/followup/evidence/confirmed-figures";
import { formatNumber } from "../../../text/format-number";
import type { Language } from "../../../text/language";

/** The numbers of a share as its sentence takes them: with a document, of those checked, and of how many. */
export function sharesInWords({ named, confirmed, of }: ConfirmedShare, language: Language): [string, string, string] {
  const text = (value: number): string => formatNumber(value, 0, language);
  return [text(named), text(confirmed), text(of)];
}
