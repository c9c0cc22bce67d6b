import { readFile } from "node:fs/promises";
import { archiveJson, readArchiveJson } from "../../decisions/archive/archive-json";
import type { ArchivedYear } from "../../decisions/archive/archived-year";
import { bestOfYears } from "../../decisions/archive/compare-years";
import { publishedYears } from "../../decisions/archive/published-years";
import { archiveOfYear } from "../../evaluation/approval/archive/archive-of-year";
import { troubleOf } from "../files/file-trouble";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { writeWhole } from "../files/write-whole";
import { readYearFile } from "./year-file";
import type { CliWords } from "../words/ru";

interface ArchiveOptions {
  /** Workbooks of approved years and files of archives. */
  readonly paths: readonly string[];
  readonly year?: number;
  readonly out: string;
  readonly overwrite: boolean;
}

/**
 * `archive`: approved years of workbooks, years of other archives and the published ones in one file, each year once.
 * @returns Exit status 0.
 * @throws UsageError where a file cannot be read, or a workbook's year is not approved.
 */
export async function runArchive(options: ArchiveOptions, words: CliWords, terminal: Terminal): Promise<number> {
  const { paths, year, out, overwrite } = options;
  const read = await Promise.all(paths.map((path) => yearsOf(path, year)));
  const years = bestOfYears([...publishedYears, ...read.flat()]);
  await writeWhole(out, new TextEncoder().encode(archiveJson(years)), overwrite);
  terminal.out(`${words.papers.archived(years.map((one) => one.year).join(", "), out)}\n`);
  return 0;
}

async function yearsOf(path: string, year: number | undefined): Promise<readonly ArchivedYear[]> {
  if (!/\.json$/i.test(path)) {
    const { data, rating } = await readYearFile(path, year);
    const archived = archiveOfYear(data, rating);
    if (archived === null) {
      throw new UsageError((_, papers) =>
        data.synthetic ? papers.errors.neverArchived(path) : papers.errors.notApproved(path),
      );
    }
    return [archived];
  }
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    const trouble = troubleOf(error);
    throw new UsageError((errors) => errors.cannotRead(path, errors.trouble[trouble]));
  });
  const reading = readArchiveJson(text);
  if ("fault" in reading) {
    const { fault, at = 0 } = reading;
    throw new UsageError((_, papers) => papers.errors.archiveFault[fault](path, String(at)));
  }
  return reading.years;
}
