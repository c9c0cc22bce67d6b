import type { Language } from "../../text/language";
import type { Criteria } from "../../rating/criteria/criteria";
import { defaultSettings } from "../../rating/default-settings";
import { defaultEditions } from "../../rating/editions/default-editions";
import { editionOfYear } from "../../rating/editions/edition-of-year";
import type { Finding } from "../../rating/finding";
import { resultsWithoutErrors, type WithoutErrors } from "../../evaluation/analysis/without-errors";
import { withOpenErrors } from "../../rating/open-errors";
import { rate } from "../../rating/rate";
import type { Rating } from "../../rating/rating";
import type { Return } from "../../rating/returns/return";
import { findingCell } from "../../evaluation/returns/form/finding-cell";
import { acceptedCoverNames } from "../../evaluation/returns/form/return-sheet-names";
import { toA1 } from "../../sheets/plan/a1";
import { publishedResults } from "../../evaluation/year/past/published-results";
import { toRatingInput, type YearData } from "../../evaluation/year/year-data";
import type { FolderReading, ReadFile } from "./read-folder";
import type { PreviousReading } from "./read-previous";
import type { OwnTable } from "./own-table";
import { sourceRecords } from "../files/source-records";
import { lacksValuesOfBook, withValuesOfBook } from "./values-of-book";

/** A folder of returns, rated. */
export interface RatedFolder {
  readonly data: YearData;
  /** With the findings of files and cells before those of the rating. */
  readonly rating: Rating;
  /** What results would be without the figures with open errors they rest on. */
  readonly without: ReadonlyMap<string, WithoutErrors | null>;
}

/** What the rating says of a figure that could not be read has been said by the finding of its cell or sheet. */
const followUps: readonly string[] = ["figure.missing", "figure.must-be-declared", "base.missing"];

/**
 * Rates the returns read from a folder.
 * @param reading The returns and the findings of their files.
 * @param table Criteria, organisations, and of a workbook its settings; a due day and what the apparatus has filled in go with its own year only.
 * @param language Language of the workbook.
 * @param today ISO date, for the checks that need it.
 * @param before What is known of last year; a form shows them too, but what was changed there is not believed.
 * @param dueDate ISO date the union set for returns; without it none is late.
 * @returns The year and its rating; each finding says where its file has the figure.
 */
export function rateFolder(
  reading: FolderReading,
  table: Pick<OwnTable, "criteria" | "organisations"> & Partial<OwnTable>,
  language: Language,
  today: string,
  before?: PreviousReading,
  dueDate?: string,
): RatedFolder {
  const { year } = reading;
  const isOwnYear = table.year === year;
  const ofBook: Finding[] = [];
  const returns = new Map(
    [...reading.returns].map(([organisation, file]): [string, ReadFile] => {
      const known = isOwnYear ? table.returns?.[organisation] : undefined;
      const { declared, findings } = withValuesOfBook(file, known, { criteria: table.criteria, year, organisation });
      ofBook.push(...findings);
      return [organisation, { ...file, declared }];
    }),
  );
  const files = [...returns.values()];
  const published = (publishedResults as Readonly<Record<number, YearData["history"][number]>>)[year - 1];
  const { dueDate: ownDue, ...settings } = table.settings ?? defaultSettings(table.criteria);
  const data: YearData = {
    year,
    edition: isOwnYear && table.edition ? table.edition : editionOfYear(year, table.editions ?? defaultEditions),
    language,
    synthetic: files.some(({ identity }) => identity.synthetic),
    illustrative:
      (table.illustrative ?? true) && (files.length === 0 || files.some(({ identity }) => identity.illustrative)),
    settings: {
      ...settings,
      ...(isOwnYear && ownDue !== undefined && { dueDate: ownDue }),
      ...(dueDate !== undefined && { dueDate }),
    },
    editions: table.editions ?? defaultEditions,
    criteria: table.criteria,
    organisations: table.organisations,
    returns: record(returns, (file) => file.declared),
    previous: record(returns, (file, id) => lastYearOf(file.previous, before?.returns.get(id)?.declared)),
    history: published === undefined ? [] : [published],
    log: sourceRecords(reading, before, table.criteria, today),
  };
  const input = toRatingInput(data, today);
  const rating = rate(input);
  const rest = rating.findings.filter((found) => !isFollowUp(found, returns, table.criteria));
  const placed = rest.map((found) => located(found, returns));
  // A key of a finding holds its sheet and cell, so what rests on it is said after both are known.
  // Figures come from returns: a lost sheet of the workbook takes of them those of the apparatus alone, which go with their own year.
  const isTaken = ({ code, params }: Finding): boolean =>
    code === "year.sheet-lost"
      ? params.area !== undefined || (isOwnYear && lacksValuesOfBook(table))
      : isOwnYear || !code.startsWith("cell.");
  const ofTable = (table.findings ?? []).filter(isTaken);
  const ofFiles = [...reading.findings, ...ofBook, ...ofTable];
  const found = [...ofFiles, ...placed];
  const own = withOpenErrors({ ...rating, findings: found }, table.criteria);
  // No result of this year rests on a file of last year; what is wrong with one is told beside.
  const told = [...ofFiles, ...(before?.findings ?? []), ...placed];
  const without = resultsWithoutErrors(input, own);
  return { data, rating: { ...own, findings: told }, without };
}

/** What the form shows and nobody changed; what it lacks, or was changed in it, as last year's own files have it. */
function lastYearOf(shown: Return | undefined, known: Return | undefined): Return | undefined {
  if (shown === undefined || known === undefined) return shown ?? known;
  return { base: { ...known.base, ...shown.base }, figures: { ...known.figures, ...shown.figures } };
}

function record(
  returns: ReadonlyMap<string, ReadFile>,
  part: (file: ReadFile, id: string) => Return | undefined,
): Record<string, Return> {
  const found: Record<string, Return> = {};
  for (const [id, file] of returns) {
    const own = part(file, id);
    if (own !== undefined) found[id] = own;
  }
  return found;
}

function isFollowUp(found: Finding, returns: ReadonlyMap<string, ReadFile>, { indicators }: Criteria): boolean {
  const unread = returns.get(found.organisation ?? "")?.unread ?? new Set<string>();
  if (found.code === "return.empty-block") {
    const own = indicators.filter(({ block }) => String(block) === found.params["block"]);
    return own.every(({ code }) => unread.has(code));
  }
  const subject = found.params["base"] ?? found.indicator ?? found.base;
  return followUps.includes(found.code) && unread.has(String(subject));
}

/** The finding with the file, and with the sheet and cell where it is set right. */
function located(found: Finding, returns: ReadonlyMap<string, ReadFile>): Finding {
  const file = returns.get(found.organisation ?? "");
  if (file === undefined || found.file !== undefined) return found;
  const place = file.places.get(found.indicator ?? found.base ?? "");
  const at = findingCell(found.code);
  const [cover] = acceptedCoverNames(file.identity.language);
  if ("cover" in at) return { ...found, file: file.file, ...(cover && { sheet: cover, cell: toA1(at.cover) }) };
  if (place === undefined) return { ...found, file: file.file };
  // In the row of the figure, wherever it stands in the file.
  const cell = toA1({ row: Number(/(?<!\d)\d+$/.exec(place.cell)?.[0]), column: at.column });
  return { ...found, file: file.file, sheet: place.sheet, cell };
}
