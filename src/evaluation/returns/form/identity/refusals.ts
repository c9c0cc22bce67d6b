import type { Finding } from "../../../../rating/finding";

const refusing: ReadonlySet<Finding["code"]> = new Set([
  "file.wrong-year",
  "file.other-criteria",
  "file.changed-layout",
  "file.missing-sheet",
]);

/**
 * What is wrong with a whole file or sheet: such a return goes back to its sender and nothing of it counts, in the pane
 * and on the command line alike.
 * @param findings Everything found in one file.
 * @returns Those that refuse it; none where it can be used.
 */
export function refusalsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => refusing.has(code));
}
