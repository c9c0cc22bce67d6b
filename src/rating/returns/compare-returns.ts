import { finding, type Finding } from "../finding";
import type { Organisation } from "../organisations/organisation";
import type { FigureColumns } from "./figure-columns";

/** A few figures mended in a copy leave it a copy. */
const mostlySame = 0.9;
/** Digits that two returns must share: fewer are shared by chance. */
const leastDigits = 15;

/**
 * Organisations whose figures are those of others: one file sent twice, or a form filled in after a pattern.
 * @param organisations In the order of the rows.
 * @param columns Their figures and base fields; zeros, dates and answers are the same by chance and are not looked at.
 * @param isCounted Whether the figures of an indicator, by position, count something.
 * @returns A warning for each of them, by row, that names all the others.
 */
export function compareReturns(
  organisations: readonly Organisation[],
  columns: FigureColumns,
  isCounted: (at: number) => boolean,
): ReadonlyMap<number, Finding> {
  const counted = [...columns.base.values(), ...columns.figures.filter((_, at) => isCounted(at))];
  const rows = organisations.flatMap((_, row) => (columns.declared[row] === 1 ? [row] : []));
  const same = new Map<number, number[]>();
  const likely = likelySame(counted, rows);
  for (const row of rows) {
    for (const other of likely(row)) {
      if (other <= row || !areSame(counted, row, other)) continue;
      same.set(row, [...(same.get(row) ?? []), other]);
      same.set(other, [...(same.get(other) ?? []), row]);
    }
  }
  const idOf = (row: number): string => organisations[row]?.id ?? "";
  return new Map(
    [...same].map(([row, others]) => [
      row,
      finding("return.same-figures", { organisation: idOf(row) }, { organisations: others.map(idOf).join(", ") }),
    ]),
  );
}

/** In more columns two rows must not differ. */
function mostDifferent(columns: readonly Float64Array[]): number {
  return Math.ceil(columns.length * (1 - mostlySame));
}

/**
 * Rows that may be the same as a row, in their order. To compare each with each takes the square of the rows; of one part of the columns
 * more than two rows may differ in, both must hold the same.
 */
function likelySame(columns: readonly Float64Array[], rows: readonly number[]): (row: number) => readonly number[] {
  const count = mostDifferent(columns) + 1;
  const parts = Array.from({ length: count }, (_, part) => columns.filter((_column, at) => at % count === part));
  const alike = parts.map((part) => {
    const groups = new Map<string, number[]>();
    const own = new Map<number, readonly number[]>();
    for (const row of rows) {
      let key = "";
      for (const column of part) key += `${column[row] || 0} `;
      const group = groups.get(key) ?? [];
      group.push(row);
      groups.set(key, group);
      own.set(row, group);
    }
    return own;
  });
  return (row) => {
    const groups = alike.map((own) => own.get(row) ?? []).filter((group) => group.length > 1);
    return groups.length === 0 ? [] : [...new Set(groups.flat())].sort((one, other) => one - other);
  };
}

function areSame(columns: readonly Float64Array[], a: number, b: number): boolean {
  const allowed = mostDifferent(columns);
  let [both, equal, digits] = [0, 0, 0];
  for (const column of columns) {
    const [one, other] = [column[a] as number, column[b] as number];
    // Nothing declared, or nothing to declare, on both sides says nothing.
    if ((Number.isNaN(one) || one === 0) && (Number.isNaN(other) || other === 0)) continue;
    both++;
    if (one === other) {
      equal++;
      // Once there are enough, more say nothing.
      if (digits < leastDigits) digits += String(one).replace(/\D|0+$/g, "").length;
    } else if (both - equal > allowed) return false;
  }
  return digits >= leastDigits && equal >= mostlySame * both;
}
