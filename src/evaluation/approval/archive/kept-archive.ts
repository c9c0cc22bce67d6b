import { archiveJson, readArchiveJson } from "../../../decisions/archive/archive-json";
import type { ArchivedYear } from "../../../decisions/archive/archived-year";
import { bestOfYears } from "../../../decisions/archive/compare-years";
import { packText, unpackText } from "../../../text/packed-text";
import type { YearData } from "../../year/year-data";

/**
 * The records of years that a workbook keeps.
 * @returns Oldest first; `null` where they are there and cannot be read.
 */
export async function keptArchive({ archive }: Pick<YearData, "archive">): Promise<readonly ArchivedYear[] | null> {
  if (archive === undefined) return [];
  const text = await unpackText(archive).catch(() => "");
  const reading = readArchiveJson(text);
  return "years" in reading ? reading.years : null;
}

/**
 * A year whose workbook keeps more records.
 * @param data The year.
 * @param years To be kept; of a year that is kept already the better source counts. What was kept and cannot be read goes.
 * @returns The year to be laid out; nothing is written yet.
 */
export async function keepInArchive(data: YearData, years: readonly ArchivedYear[]): Promise<YearData> {
  const kept = bestOfYears([...((await keptArchive(data)) ?? []), ...years]);
  return { ...data, archive: await packText([archiveJson(kept)]) };
}
