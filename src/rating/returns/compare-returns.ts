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
  rows.forEach((row, at) => {
    for (const other of rows.slice(at + 1)) {
      if (!areSame(counted, row, other)) continue;
      same.set(row, [...(same.get(row) ?? []), other]);
      same.set(other, [...(same.get(other) ?? []), row]);
    }
  });
  const idOf = (row: number): string => organisations[row]?.id ?? "";
  return new Map(
    [...same].map(([row, others]) => [
      row,
      finding("return.same-figures", { organisation: idOf(row) }, { organisations: others.map(idOf).join(", ") }),
    ]),
  );
}

function areSame(columns: readonly Float64Array[], a: number, b: number): boolean {
  const allowed = Math.ceil(columns.length * (1 - mostlySame));
  let [both, equal, digits] = [0, 0, 0];
  for (const column of columns) {
    const [one, other] = [column[a] as number, column[b] as number];
    // Nothing declared, or nothing to declare, on both sides says nothing.
    if ((Number.isNaN(one) || one === 0) && (Number.isNaN(other) || other === 0)) continue;
    both++;
    if (one === other) {
      equal++;
      digits += String(one).replace(/\D|0+$/g, "").length;
    } else if (both - equal > allowed) return false;
  }
  return digits >= leastDigits && equal >= mostlySame * both;
}
