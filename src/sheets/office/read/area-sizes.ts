import type { NamePlan } from "../../plan/sheet-plan";
import { columnNumber } from "../../plan/column-number";

/** Where a named area lies, as far as its size matters: its sheet as formulas call it, and its far corner, 1-based. */
export interface AreaSize {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly bottom: number;
  readonly right: number;
}

/** Sizes of named areas by their names; a name absent from it is taken for a single cell. */
export type AreaSizes = ReadonlyMap<string, AreaSize>;

const area = /^=(.+)!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/;

/**
 * Sizes of named areas, by what their names refer to.
 * @param formulas What each name refers to, with a leading `=`; others than areas are passed over.
 * @example areaSizes(new Map([["a", "='1. Б'!$C$9:$D$11"]])).get("a")?.rows //=> 3
 */
export function areaSizes(formulas: ReadonlyMap<string, string>): AreaSizes {
  return new Map(
    [...formulas].flatMap(([name, formula]) => {
      const [, sheet = "", left = "", top = "", right = left, bottom = top] = area.exec(formula) ?? [];
      if (sheet === "") return [];
      const last = { bottom: Number(bottom), right: columnNumber(right) };
      const size = { rows: last.bottom - Number(top) + 1, columns: last.right - columnNumber(left) + 1 };
      return [[name, { sheet, ...size, ...last }] as const];
    }),
  );
}

/**
 * Sizes as they are once a plan is written.
 * @param present Sizes before.
 * @param names Planned names; their sheets are called by their keys.
 */
export function sizesAfter(present: AreaSizes, names: readonly NamePlan[]): AreaSizes {
  const planned = names.map(({ name, sheet, area: { row, column, rows, columns } }) => {
    return [name, { sheet, rows, columns, bottom: row + rows - 1, right: column + columns - 1 }] as const;
  });
  return new Map([...present, ...planned]);
}
