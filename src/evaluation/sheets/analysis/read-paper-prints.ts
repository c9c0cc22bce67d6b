import { agingPapers, type PaperPrints } from "../../year/committee/paper-prints";
import type { NamedValues } from "../names/year-areas";

/**
 * The prints that papers on sheets were written with.
 * @param values Values by full name.
 * @param year Reporting year.
 * @returns Nothing where the year has no such sheet.
 */
export function readPaperPrints(values: NamedValues, year: number): PaperPrints | undefined {
  const found = agingPapers.flatMap((paper) => {
    const print = values[`${paper}_print_${year}`]?.[0]?.[0];
    return print === undefined ? [] : [[paper, String(print)] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
