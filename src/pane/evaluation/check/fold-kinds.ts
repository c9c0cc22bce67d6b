import type { FindingEntry } from "./finding-list";

/** More findings of one kind than this stand behind one row. */
const mostLoose = 12;

/** Findings of one kind in one group, open or not; a kind of few is as many rows. */
export interface FindingKind {
  /** Of its row; absent where the findings stand by themselves. */
  readonly key?: string;
  readonly entries: readonly FindingEntry[];
}

/**
 * Gathers what is said over and over: one slip in a form is as many warnings as it has rows.
 * @param group Name of the group, part of the keys.
 * @param entries Of a group, in its order.
 * @returns In the order of the first of each kind.
 */
export function foldKinds(group: string, entries: readonly FindingEntry[]): FindingKind[] {
  // What is settled is told beside what is open.
  const keyOf = ({ finding: { level, code }, accepted }: FindingEntry): string =>
    `kind:${group}:${level}:${code}:${accepted ? "done" : ""}`;
  const ofKind = new Map<string, FindingEntry[]>();
  for (const entry of entries) {
    const known = ofKind.get(keyOf(entry));
    if (known === undefined) ofKind.set(keyOf(entry), [entry]);
    else known.push(entry);
  }
  const kinds: { readonly key?: string; readonly entries: FindingEntry[] }[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const same = ofKind.get(key) ?? [];
    const last = kinds.at(-1);
    if (same.length > mostLoose) {
      if (same[0] === entry) kinds.push({ key, entries: same });
    } else if (last !== undefined && last.key === undefined) last.entries.push(entry);
    else kinds.push({ entries: [entry] });
  }
  return kinds;
}
