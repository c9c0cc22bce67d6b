import { criteriaText } from "../../rating/criteria/compare-criteria";
import type { Criteria } from "../../rating/criteria/criteria";
import { fingerprint } from "../../text/fingerprint";

/** Which version of the table of criteria a year is rated by. */
export interface TableVersion {
  /** 1 is the table the year was laid out with. */
  readonly number: number;
  /** ISO date of the last recorded change; absent for the first version. */
  readonly changedOn?: string;
  /** Mark of the table as it was recorded: another one on the sheets was changed there. */
  readonly mark: string;
}

/**
 * The mark of a table: it changes with every number, name and check, unlike that of a return, which says only what is asked.
 * @param criteria The table.
 * @returns 16 hexadecimal digits.
 */
export function tableMark(criteria: Criteria): string {
  const known = marks.get(criteria);
  if (known !== undefined) return known;
  const mark = fingerprint(criteriaText(criteria));
  marks.set(criteria, mark);
  return mark;
}

/** Several sheets and every reading ask for the mark of one table. */
const marks = new WeakMap<Criteria, string>();

/**
 * The version of a year's table.
 * @param year `table` is absent while the table is the first one and as it was laid out.
 */
export function tableVersion(year: { readonly criteria: Criteria; readonly table?: TableVersion }): TableVersion {
  return year.table ?? { number: 1, mark: tableMark(year.criteria) };
}

/**
 * Whether the table was changed on its sheets since its version was recorded.
 * @param year As read.
 */
export function isChangedOnSheets(year: { readonly criteria: Criteria; readonly table?: TableVersion }): boolean {
  return year.table !== undefined && year.table.mark !== tableMark(year.criteria);
}

/** What forms call the table they ask by. */
export function tableName(year: { readonly illustrative: boolean; readonly table?: TableVersion }): string {
  return year.illustrative ? "illustrative-1" : `table-${year.table?.number ?? 1}`;
}
