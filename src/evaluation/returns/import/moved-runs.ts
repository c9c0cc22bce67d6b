import type { MovedField } from "../form/cells/rows-by-code";

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

/** Runs that a line names before it breaks off. */
const most = 12;

/**
 * What stands in other rows, in one line.
 * @param moved Fields of one sheet, in the order of the form.
 * @returns Codes, their rows in the form and in the file.
 * @example movedText([{ code: "2.1", sheet: "A", from: 6, to: 8 }, { code: "2.2", sheet: "A", from: 7, to: 9 }]) //=> "2.1 – 2.2: 6–7 → 8–9"
 */
export function movedText(moved: readonly MovedField[]): string {
  const runs = movedRuns(moved);
  const named = runs
    .slice(0, most)
    .map(({ first, last }) =>
      first === last
        ? `${first.code}: ${first.from} → ${first.to}`
        : `${first.code} – ${last.code}: ${first.from}–${last.from} → ${first.to}–${last.to}`,
    );
  return [...named, ...(runs.length > most ? ["…"] : [])].join("; ");
}
