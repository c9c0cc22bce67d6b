import { dayNumber } from "../../../text/day-number";
import { dateText } from "./signed-columns";
import { languages, type Language } from "../../../text/language";
import type { BlockId, Criteria } from "../../../rating/criteria/criteria";
import { yesNoWords } from "../../../rating/criteria/yes-no-words";
import { prizeBases } from "../../../rating/awards/prize-basis";
import { defaultEditions, editionIds } from "../../../rating/editions/default-editions";
import type { EditionFromYear, EditionId } from "../../../rating/editions/edition";
import { editionOfYear } from "../../../rating/editions/edition-of-year";
import { finding, type Finding } from "../../../rating/finding";
import type { FindingCode } from "../../../rating/finding-codes";
import type { Settings } from "../../../rating/input";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { tableMark, type TableVersion } from "../../year/table-version";
import { codeText, givenText } from "../cell-text";
import type { YearAreas } from "../names/year-areas";

/** Choices of a year as its sheets hold them. */
interface YearSettings {
  readonly findings: readonly Finding[];
  readonly choices: YearChoices;
}

interface YearChoices {
  readonly edition: EditionId;
  readonly editions: readonly EditionFromYear[];
  readonly settings: Settings;
  readonly synthetic: boolean;
  readonly illustrative: boolean;
}

/**
 * The language the sheets were made in.
 * @returns The setting, else what the technical sheet says, else Kazakh.
 */
export function readLanguage(areas: YearAreas): Language {
  const known = (text: string): Language | undefined => languages.find((language) => language === text);
  return known(codeText(areas.cell("cfg_language"))) ?? known(metaValue(areas, "language")) ?? "kk";
}

/**
 * The choices of a year; one that is missing or unreadable takes its usual value, and is found fault with where it stands.
 * @param year Reporting year.
 * @param blocks Blocks with indicators, in the order of the criteria table.
 */
export function readSettings(areas: YearAreas, year: number, blocks: readonly BlockId[]): YearSettings {
  const findings: Finding[] = [];
  const whole = (name: string, code: FindingCode, min: number, max: number, usual: number): number => {
    const cell = areas.cell(name);
    if (typeof cell === "number" && Number.isInteger(cell) && cell >= min && cell <= max) return cell;
    // A sheet that is lost is told as lost.
    if (areas.rows(name).length > 0) findings.push(finding(code, {}, { value: codeText(cell) }));
    return usual;
  };
  const editions = readEditions(areas, findings);
  const named = areas.cell("cfg_edition");
  const edition = editionId(named);
  if (edition === undefined && areas.rows("cfg_edition").length > 0) {
    findings.push(finding("settings.edition", {}, { value: codeText(named) }));
  }
  const decimals = whole("cfg_decimals", "settings.decimals", -1, 6, 2);
  const due = dateText(areas.cell("cfg_due_date"));
  const basisText = codeText(areas.cell("cfg_prizes_by"));
  const basis = prizeBases.find((one) => one === basisText);
  if (basis === undefined && areas.rows("cfg_prizes_by").length > 0)
    findings.push(finding("settings.prizes-by", {}, { value: basisText }));
  const dueDate = Number.isNaN(dayNumber(due)) ? undefined : due;
  if (due !== "" && dueDate === undefined) findings.push(finding("settings.due-date", {}, { value: due }));
  // It counts: the union sets it, and may mean what it says.
  if (dueDate !== undefined && dueDate <= `${year}-12-31`)
    findings.push(finding("settings.due-date-early", {}, { value: dueDate }));
  const choices: YearChoices = {
    edition: edition ?? editionOfYear(year, editions),
    editions,
    settings: {
      pointsDecimals: decimals === -1 ? null : decimals,
      prizePlaces: whole("cfg_prize_places", "settings.prize-places", 0, 1000, 3),
      ...(basis !== undefined && basis !== "total" && { prizesBy: basis }),
      encouraged: whole("cfg_encouraged", "settings.encouraged", 0, 1000, 3),
      mainBlocks: readMainBlocks(areas, blocks, findings),
      ...(dueDate !== undefined && { dueDate }),
    },
    synthetic: yesNo(areas.cell("cfg_synthetic")) ?? metaValue(areas, "synthetic") === "yes",
    illustrative: yesNo(areas.cell("cfg_illustrative")) ?? metaValue(areas, "criteria_status") === "illustrative",
  };
  return { findings, choices };
}

/** Yes or no in any language of the sheets. */
export function yesNo(cell: CellValue | undefined): boolean | undefined {
  return typeof cell === "boolean" ? cell : yesNoWords.get(codeText(cell).toLowerCase());
}

function readEditions(areas: YearAreas, findings: Finding[]): readonly EditionFromYear[] {
  const rows = areas.rows("cfg_editions").flatMap(([from, named, id]) => {
    const given = [from, named].flatMap((cell) => givenText(cell) ?? []);
    if (given.length === 0) return [];
    const edition = editionId(id);
    const first = givenText(from) === undefined ? 0 : Number(from);
    if (Number.isInteger(first) && edition !== undefined) return [{ from: first, edition }];
    findings.push(finding("settings.editions", {}, { value: given.join(" – ") }));
    return [];
  });
  return rows.length > 0 ? rows : defaultEditions;
}

function readMainBlocks(areas: YearAreas, blocks: readonly BlockId[], findings: Finding[]): readonly BlockId[] {
  const rows = areas.rows("cfg_main_blocks");
  if (rows.length === 0) return blocks;
  return rows.flatMap(([position], at) => {
    const block = typeof position === "number" ? blocks[position - 1] : undefined;
    const value = codeText(position).replace(/^\?/, "");
    if (block === undefined && value !== "")
      findings.push(finding("settings.main-blocks", {}, { value, block: String(blocks[at] ?? at + 1) }));
    return block === undefined ? [] : [block];
  });
}

function editionId(cell: CellValue | undefined): EditionId | undefined {
  return editionIds.find((id) => id === codeText(cell));
}

/**
 * The version of the table by which the year is rated, as recorded.
 * @param criteria The table as read.
 * @returns Nothing while it is the first one and as it was laid out, or where a workbook does not say.
 */
export function readTableVersion(areas: YearAreas, criteria: Criteria): TableVersion | undefined {
  const number = Number(metaValue(areas, "table_version"));
  const mark = metaValue(areas, "table_fingerprint");
  if (mark === "" || !Number.isInteger(number) || number < 1) return undefined;
  if (number === 1 && mark === tableMark(criteria)) return undefined;
  const changedOn = metaValue(areas, "table_changed");
  return { number, ...(changedOn !== "" && { changedOn }), mark };
}

function metaValue(areas: YearAreas, key: string): string {
  const row = areas.rows("meta_table").find(([name]) => name === key);
  return codeText(row?.[1]);
}
