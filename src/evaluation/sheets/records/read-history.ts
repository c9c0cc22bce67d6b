import type { PastYear } from "../../year/year-data";
import { codeText } from "../cell-text";
import { yesNo } from "../settings/read-settings";
import type { YearAreas } from "../names/year-areas";
import { firstRow } from "../year-layout";
import { pastColumn, yearRow } from "./years-columns";

type PastResult = PastYear["results"][string];

/**
 * Published results of past years, newest first; a year of which nothing is known is left out.
 */
export function readHistory(areas: YearAreas): PastYear[] {
  const rows = areas.rows("his_table");
  const [years = []] = rows;
  const organisations = rows.slice(firstRow - yearRow);
  return years.flatMap((year, at) => {
    if (typeof year !== "number" || at + 1 < pastColumn) return [];
    const results = organisations.flatMap((row) => {
      const result = resultOf(row[at], row[at + 1], row[at + 2]);
      const id = codeText(row[0]);
      return result === undefined || id === "" ? [] : [[id, result] as const];
    });
    return results.length === 0 ? [] : [{ year, results: Object.fromEntries(results) }];
  });
}

function resultOf(
  ...[total, place, encouraged]: (string | number | boolean | null | undefined)[]
): PastResult | undefined {
  const mark = yesNo(encouraged);
  const result: PastResult = {
    ...(typeof total === "number" && { total }),
    ...(typeof place === "number" && { place }),
    ...(mark !== undefined && { encouraged: mark }),
  };
  return Object.keys(result).length === 0 ? undefined : result;
}
