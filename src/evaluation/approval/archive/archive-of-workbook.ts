import type { ArchivedResult, ArchivedYear } from "../../../decisions/archive/archived-year";
import { bestOfYears } from "../../../decisions/archive/compare-years";
import { publishedYears } from "../../../decisions/archive/published-years";
import type { PastYear, YearData } from "../../year/year-data";

/**
 * All years a workbook can be compared with: published ones, those its sheet of years tells, and those its archive keeps.
 * @param data The year; its history says more of a year than a paper that prints three places.
 * @param kept Records the workbook keeps.
 * @returns Each year once, oldest first.
 */
export function archiveOfWorkbook(data: YearData, kept: readonly ArchivedYear[]): ArchivedYear[] {
  const told = data.history.map((past) => toldYear(past, data));
  const published = publishedYears.filter(({ year }) => !told.some((one) => one.year === year));
  return bestOfYears([...published, ...told, ...kept]);
}

/** A year of the history, with what its published paper says beside it. */
function toldYear({ year, results }: PastYear, { organisations }: YearData): ArchivedYear {
  const paper = publishedYears.find((one) => one.year === year);
  const names = new Map(organisations.map(({ id, kk, ru }) => [id, { kk, ru }]));
  const printed = new Map(paper?.results.map((one) => [one.id, one]));
  const ids = [...new Set([...printed.keys(), ...Object.keys(results)])];
  const isMore = ids.some((id) => !printed.has(id));
  return {
    year,
    source: paper === undefined || isMore ? "read" : "published",
    ...(paper?.paper && { paper: paper.paper }),
    results: ids.map((id): ArchivedResult => {
      const { place, total, encouraged } = results[id] ?? {};
      return {
        id,
        name: names.get(id) ?? { kk: id, ru: id },
        ...(place !== undefined && { place }),
        ...(total !== undefined && { total }),
        ...(encouraged === true && { encouraged }),
        ...printed.get(id),
      };
    }),
  };
}
