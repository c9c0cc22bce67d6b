import type { NewYear } from "../year/ports";
import { publishedBefore } from "../year/past/published-results";
import type { YearData } from "../year/year-data";

/**
 * A year before anything is declared: the criteria and organisations the add-in ships with.
 * @param year Year, edition and language chosen by the user.
 * @returns Data without returns, with what is published of earlier years; the tables are loaded only now, as most sessions never need them.
 */
export async function emptyYear({ year, edition, language }: NewYear): Promise<YearData> {
  const [{ appendix1 }, { roster }, { defaultEditions }, { defaultSettings }] = await Promise.all([
    import("../../rating/criteria/appendix-1"),
    import("../../rating/organisations/roster"),
    import("../../rating/editions/default-editions"),
    import("../../rating/default-settings"),
  ]);
  return {
    year,
    edition,
    language,
    synthetic: false,
    illustrative: true,
    settings: defaultSettings(appendix1),
    editions: defaultEditions,
    criteria: appendix1,
    organisations: roster,
    returns: {},
    previous: {},
    history: publishedBefore(year),
  };
}
