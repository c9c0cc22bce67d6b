import { sheetsIn } from "../../words/sheets/sheets-in";
import { languages, type Language } from "../../../text/language";
import type { BaseField } from "../../../rating/criteria/base-field";
import type { Block, Check, Criteria, Indicator } from "../../../rating/criteria/criteria";
import type { LocalText } from "../../../text/local-text";
import { fromMachineRow, machineColumns } from "../../../rating/criteria/machine-row";
import { figureTypes } from "../../../rating/criteria/check-indicator";
import { finding, type Finding } from "../../../rating/finding";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { codeText, givenText, isErrorCell } from "../cell-text";
import {
  criteriaTextColumns,
  machineColumn,
  printedCriteria,
  statusColumn,
  type CriteriaText,
} from "./criteria-columns";
import { baseColumns, baseTextColumns, blockColumns, checkColumns } from "./reference-columns";
import { figureTypeIn, machineCells } from "../../words/parameters/parameter-cells";
import { criteriaRowFindings } from "./criteria-row-findings";
import type { YearAreas } from "../names/year-areas";

type Row = readonly CellValue[];

/**
 * The criteria table from its two sheets, as found: `checkCriteria` says what is wrong with it.
 * @param language Language of the sheets, which decides the columns of the texts.
 * @returns Criteria, and a finding for every code that a spreadsheet turned into a number and every edit that is not followed.
 */
export function readCriteria(
  areas: YearAreas,
  language: Language,
): { readonly criteria: Criteria; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const code = (cell: CellValue | undefined, part: "indicator" | "base"): string => {
    const text = codeText(cell);
    if (typeof cell === "number") findings.push(finding("criteria.code-not-text", { [part]: text }, { value: text }));
    return text;
  };
  const rows = (stem: string): readonly Row[] => areas.rows(stem).filter((row) => givenText(row[0]) !== undefined);
  const lines = areas
    .rows("crt_table")
    .filter((row) => [0, 1, machineColumn - 1].some((at) => givenText(row[at]) !== undefined))
    .map((row) => ({ row, indicator: toIndicator(row, language, code(row[printedCriteria.code - 1], "indicator")) }));
  const baseFields = rows("crt_base").map((row) => toBaseField(row, language, code(row[0], "base"), findings));
  const context = {
    language,
    year: Number(areas.cell("cfg_year")),
    baseCodes: new Set(baseFields.map((field) => field.code)),
  };
  findings.push(...lines.flatMap(({ row, indicator }) => criteriaRowFindings(row, indicator, context)));
  const criteria = {
    blocks: rows("crt_blocks").map((row) => toBlock(row, language)),
    base_fields: baseFields,
    indicators: lines.map(({ indicator }) => indicator),
    checks: rows("crt_checks").map((row) => toCheck(row, language, findings)),
  };
  return { criteria, findings };
}

function toIndicator(row: Row, language: Language, code: string): Indicator {
  const machine = row.slice(machineColumn - 1, machineColumn - 1 + machineColumns.length);
  const columns = criteriaTextColumns(language);
  const text = (wanted: CriteriaText): LocalText | undefined =>
    localText(
      columns.filter((column) => column.text === wanted).map(({ language: one, column }) => [one, row[column - 1]]),
    );
  const unit = text("unit");
  const evidence = text("evidence");
  const source = codeText(row[printedCriteria.source - 1])
    .split(/[,;]\s*/)
    .filter((kind) => kind !== "");
  const status = givenText(row[statusColumn(language) - 1]);
  return {
    code,
    ...(text("name") ?? { kk: "", ru: "" }),
    ...fromMachineRow(machineCells(machine.map((cell) => (isErrorCell(cell) ? "" : cell)))),
    ...(unit && { unit }),
    ...(evidence && { evidence }),
    ...(source.length > 0 && { source }),
    ...(status !== undefined && { status }),
  };
}

function localText(cells: readonly (readonly [Language, CellValue | undefined])[]): LocalText | undefined {
  const texts = Object.fromEntries(cells.map(([language, cell]) => [language, givenText(cell)]));
  if (languages.every((language) => texts[language] === undefined)) return undefined;
  const { kk = "", ru = "", en } = texts;
  return { kk, ru, ...(en !== undefined && { en }) };
}

function toBlock(row: Row, language: Language): Block {
  const columns = blockColumns(language);
  const name = localText(columns.map((column) => [column.language, row[column.name - 1]])) ?? { kk: "", ru: "" };
  const sheets = columns.flatMap(({ language: one, sheet }) => {
    const text = givenText(row[sheet - 1]);
    return text === undefined ? [] : [[`sheet_${one}`, text] as const];
  });
  const block = row[0];
  return { block: typeof block === "number" ? block : codeText(block), ...name, ...Object.fromEntries(sheets) };
}

function toBaseField(row: Row, language: Language, code: string, findings: Finding[]): BaseField {
  const columns = baseTextColumns(language);
  const name = localText(columns.map((column) => [column.language, row[column.name - 1]])) ?? { kk: "", ru: "" };
  const unit = localText(columns.map((column) => [column.language, row[column.unit - 1]])) ?? { kk: "", ru: "" };
  const unread = (parameter: string, value: string): void =>
    void findings.push(finding("criteria.bad-parameter", { base: code }, { name: parameter, value }));
  const bound = (name: "min" | "max"): number | undefined => {
    const cell = row[baseColumns[name] - 1];
    if (typeof cell === "number") return cell;
    const text = String(cell ?? "").trim();
    if (text !== "") unread(name, text);
    return undefined;
  };
  const [min, max] = [bound("min"), bound("max")];
  const type = figureTypeIn(codeText(row[baseColumns.type - 1]));
  if (!figureTypes.some((known) => known === type)) unread("type", type);
  return {
    code,
    ...name,
    unit,
    type: type as BaseField["type"],
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function toCheck(row: Row, language: Language, findings: Finding[]): Check {
  const id = codeText(row[checkColumns.id - 1]);
  const said = codeText(row[checkColumns.level - 1]);
  const is = (level: "error" | "warning"): boolean =>
    said.toLowerCase() === sheetsIn(language).level[level].toLowerCase();
  // Not knowing which, nothing that might be an error goes unmarked.
  if (!is("error") && !is("warning")) findings.push(finding("criteria.check-level", {}, { id, value: said }));
  const why = givenText(row[checkColumns.why - 1]);
  const code = givenText(row[checkColumns.code - 1]);
  return {
    id,
    level: is("warning") ? "warning" : "error",
    expr: codeText(row[checkColumns.expr - 1]) || codeText(row[checkColumns.ownExpr - 1]),
    ...(why !== undefined && { why }),
    ...(code !== undefined && { implemented_by: code }),
  };
}
