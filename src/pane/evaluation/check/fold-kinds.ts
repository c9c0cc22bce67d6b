import type { Finding } from "../../../rating/finding";
import type { FindingEntry } from "./finding-list";

/** More findings of one kind than this stand behind one row. */
const mostLoose = 12;

/** Findings of one kind in one group, open or not; a kind of few is as many rows. */
export interface FindingKind {
  /** Of its row; absent where the findings stand by themselves. */
  readonly key?: string;
  /** What all of them say. */
  readonly head?: string;
  readonly entries: readonly FindingEntry[];
}

/**
 * Gathers what is said over and over: one slip in a form is as many warnings as it has rows.
 * @param group Name of the group, part of the keys.
 * @param entries Of a group, in its order.
 * @param titleOf What a finding says; behind a colon stands what is of it alone.
 * @returns In the order of the first of each kind.
 */
export function foldKinds(
  group: string,
  entries: readonly FindingEntry[],
  titleOf: (finding: Finding) => string,
): FindingKind[] {
  const heads = new Map(entries.map((entry) => [entry, titleOf(entry.finding).split(": ")[0] ?? ""]));
  // What is settled is told beside what is open; one code may have several sentences.
  const keyOf = (entry: FindingEntry): string =>
    `kind:${group}:${entry.finding.level}:${entry.finding.code}:${entry.accepted ? "done" : ""}:${heads.get(entry) ?? ""}`;
  const ofKind = new Map<string, FindingEntry[]>();
  for (const entry of entries) {
    const known = ofKind.get(keyOf(entry));
    if (known === undefined) ofKind.set(keyOf(entry), [entry]);
    else known.push(entry);
  }
  const kinds: { readonly key?: string; readonly head?: string; readonly entries: FindingEntry[] }[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const same = ofKind.get(key) ?? [];
    const last = kinds.at(-1);
    if (same.length > mostLoose) {
      if (same[0] === entry) kinds.push({ key, head: heads.get(entry) ?? "", entries: same });
    } else if (last !== undefined && last.key === undefined) last.entries.push(entry);
    else kinds.push({ entries: [entry] });
  }
  return kinds;
}
