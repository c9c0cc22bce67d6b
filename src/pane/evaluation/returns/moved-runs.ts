import type { ReturnFile } from "../../../evaluation/returns/import/return-file";

type MovedField = Extract<ReturnFile, { kind: "moved" }>["moved"][number];

/** Fields that stand one below the other and moved together. */
interface MovedRun {
  readonly first: MovedField;
  readonly last: MovedField;
}

/**
 * Joins moved fields that moved together: one inserted row moves all fields below it.
 * @param moved In the order of the form.
 * @example movedRuns([{ code: "1", sheet: "A", from: 6, to: 8 }, { code: "2", sheet: "A", from: 7, to: 9 }]).length //=> 1
 */
export function movedRuns(moved: readonly MovedField[]): MovedRun[] {
  const runs: MovedRun[] = [];
  for (const field of moved) {
    const run = runs.at(-1);
    const { last } = run ?? {};
    const isNext = last?.sheet === field.sheet && last.from + 1 === field.from && last.to + 1 === field.to;
    if (run !== undefined && isNext) runs[runs.length - 1] = { first: run.first, last: field };
    else runs.push({ first: field, last: field });
  }
  return runs;
}
