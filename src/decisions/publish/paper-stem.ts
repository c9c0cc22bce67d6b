import type { ActVersion } from "../act/act-version";

/**
 * The beginning of the name of a paper's file: another version is another file, so that it never takes the place of the first.
 * @param kind Of the paper.
 * @param of The year and, where it was approved anew, the version.
 * @example paperStem("act", { year: 2025 }) //=> "act-2025"
 * @example paperStem("act", { year: 2025, version: { number: 2 } }) //=> "act-2025-v2"
 */
export function paperStem(
  kind: "act" | "letters" | "points" | "results",
  { year, version }: { readonly year: number; readonly version?: ActVersion },
): string {
  return `${kind}-${year}${version === undefined ? "" : `-v${version.number}`}`;
}
