import type { Return } from "../../../rating/returns/return";
import type { YearData } from "../../year/year-data";

/** Organisations as they were known last, and who signed their returns, which stands beside them. */
export function fillOrganisations(year: YearData, { organisations, returns: known }: YearData): YearData {
  const signed = organisations.flatMap(({ id }): [string, Return][] => {
    const now = year.returns[id];
    const signature = known[id]?.signature;
    if (now === undefined && signature === undefined) return [];
    return [[id, { base: {}, figures: {}, ...now, ...(signature && { signature }) }]];
  });
  return { ...year, organisations, returns: Object.fromEntries(signed) };
}
