import type { Facts, FactValue } from "./facts";

/** A fact that is not as it was; absent on the side that does not know it. */
export interface FactDifference {
  readonly path: string;
  readonly before?: FactValue;
  readonly now?: FactValue;
}

/**
 * What differs between two sets of facts.
 * @param before As approved or decided on.
 * @param now As they stand.
 * @returns Every path that differs, in order of path; empty where nothing does.
 * @example compareFacts({ a: 1, b: 2 }, { a: 1, b: 3 }) //=> [{ path: "b", before: 2, now: 3 }]
 */
export function compareFacts(before: Facts, now: Facts): FactDifference[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort((a, b) => (a < b ? -1 : 1));
  return paths.flatMap((path) => {
    const [was, is] = [before[path], now[path]];
    if (Object.is(was, is)) return [];
    return [{ path, ...(was !== undefined && { before: was }), ...(is !== undefined && { now: is }) }];
  });
}
