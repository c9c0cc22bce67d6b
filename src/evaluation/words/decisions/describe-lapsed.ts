import { formatNumber } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import { decisionsEn } from "./en";
import { decisionsKk } from "./kk";
import { decisionsRu } from "./ru";

/** What a sentence about a lapsed decision needs of it. */
interface Lapsed {
  readonly record: { readonly at: string; readonly after?: string };
  readonly changed: readonly { readonly id: string; readonly before: number | null; readonly now: number | null }[];
}

/**
 * Why a decision no longer applies, in one sentence.
 * @param lapsed The decision, and whose totals have changed since.
 * @param language Of the sentence.
 * @param nameOf Short name of an organisation.
 */
export function describeLapsed(
  { record, changed }: Lapsed,
  language: Language,
  nameOf: (id: string) => string,
): string {
  const words = { kk: decisionsKk, ru: decisionsRu, en: decisionsEn }[language];
  const total = (value: number | null): string => (value === null ? words.noTotal : formatNumber(value, 2, language));
  const names = record.after ?? words.nobody;
  if (changed.length === 0) return words.lapsedByTie(record.at, names);
  const changes = changed.map(({ id, before, now }) => `${nameOf(id)}: ${total(before)} → ${total(now)}`);
  return words.lapsedByTotals(record.at, names, changes.join("; "));
}
