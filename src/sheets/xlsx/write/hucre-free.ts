import type { Cell as HucreCell, CellStyle as HucreStyle, DataValidation, WriteSheet } from "hucre/xlsx";
import type { CellValue } from "../../plan/sheet-plan";
import { areaToA1, toA1 } from "../../plan/a1";
import type { FreeCell, FreeLook, FreeSheet, FreeValidation } from "./free-sheet";
import { hucreColumns, hucreMerge, longestText } from "./hucre-sheet";
import { quotedFormat } from "../mends/quote-prefix";
import { storedFormula } from "./newer-functions";
import { storedList } from "./stored-list";
import { cellText, looksLikeFormula, storableText } from "./storable-text";

/** Excel's limits of the texts of a validation. */
const longest = { title: 32, prompt: 255, error: 225 } as const;

function rgb(colour: string): { rgb: string } {
  return { rgb: colour.replace("#", "").toUpperCase() };
}

/**
 * A free look in hucre's words.
 * @param look The look; Calibri 11 unless told.
 */
function hucreLook(look: FreeLook): HucreStyle {
  const { borders = {} } = look;
  const sides = Object.entries(borders).map(([side, line]) => [side, { style: line.weight, color: rgb(line.colour) }]);
  const alignment = {
    ...(look.horizontal && { horizontal: look.horizontal }),
    ...(look.vertical && { vertical: look.vertical }),
    ...(look.wrap && { wrapText: true }),
    ...(look.indent && { indent: look.indent }),
  };
  return {
    font: {
      name: look.font ?? "Calibri",
      size: look.size ?? 11,
      ...(look.bold && { bold: true }),
      ...(look.italic && { italic: true }),
      ...(look.colour !== undefined && { color: rgb(look.colour) }),
    },
    ...(look.fill !== undefined && { fill: solid(look.fill) }),
    ...(sides.length > 0 && { border: Object.fromEntries(sides) as NonNullable<HucreStyle["border"]> }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(look.format !== undefined && { numFmt: look.format }),
    ...(look.unlocked && { protection: { locked: false } }),
  };
}

function solid(colour: string): NonNullable<HucreStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: rgb(colour), bgColor: rgb(colour) };
}

/**
 * A free cell in hucre's words.
 * @param cell The cell; a text that would become a formula when typed again gets the text format.
 * @throws RangeError for a number that is not finite or more text than a cell can hold.
 */
export function hucreFreeCell(cell: FreeCell): Partial<HucreCell> {
  const { value, formula } = cell;
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${toA1(cell)} holds ${value}`);
  if (typeof value === "string" && value.length > longestText) {
    throw new RangeError(`${toA1(cell)} holds ${value.length} characters`);
  }
  const risky = formula === undefined && typeof value === "string" && looksLikeFormula(value);
  const format = cell.look.unlocked ? "@" : quotedFormat;
  const style = hucreLook(risky ? { ...cell.look, format } : cell.look);
  if (formula === undefined) return { style, value: typeof value === "string" ? cellText(value) : value };
  const shown: CellValue = typeof value === "string" ? storableText(value) : value;
  return { style, value: null, formula: storedFormula(formula), ...(shown !== null && { formulaResult: shown }) };
}

function hucreValidation(validation: FreeValidation): DataValidation {
  const { type, operator, prompt, error } = validation;
  const bound = (text: string): string => {
    if (type === "list") return storedList(text);
    return text.startsWith("=") ? storedFormula(text) : text;
  };
  const texts = (part: { readonly title: string; readonly text: string }, most: number) =>
    [storableText(part.title.slice(0, longest.title)), storableText(part.text.slice(0, most))] as const;
  const [inputTitle, inputMessage] = prompt ? texts(prompt, longest.prompt) : [];
  const [errorTitle, errorMessage] = error ? texts(error, longest.error) : [];
  return {
    type,
    ...(operator && { operator }),
    formula1: bound(validation.first),
    ...(validation.second !== undefined && { formula2: bound(validation.second) }),
    range: areaToA1(validation.area),
    allowBlank: validation.allowBlank,
    showErrorMessage: true,
    errorStyle: validation.refuse ? "stop" : "warning",
    ...(errorTitle && { errorTitle }),
    ...(errorMessage && { errorMessage }),
    ...(inputMessage && { showInputMessage: true, inputMessage, ...(inputTitle && { inputTitle }) }),
  };
}

/**
 * A free sheet in hucre's words.
 * @param sheet The sheet.
 * @returns What hucre writes.
 * @throws RangeError as a cell does.
 */
export function hucreFreeSheet(sheet: FreeSheet): WriteSheet {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row - 1},${cell.column - 1}`, hucreFreeCell(cell)]));
  const heights = sheet.rows.flatMap(({ row, rows, height }) =>
    Array.from({ length: rows }, (_, at) => [row - 1 + at, { height }] as const),
  );
  const lastRow = sheet.cells.reduce((last, { row }) => Math.max(last, row), 0);
  const rows = heights.reduce((last, [row]) => Math.max(last, row + 1), lastRow);
  const { protection } = sheet;
  return {
    name: sheet.name,
    // Without rows of its own hucre drops the heights below the last cell.
    rows: Array.from({ length: rows }, () => []),
    cells,
    columns: hucreColumns(sheet),
    rowDefs: new Map(heights),
    merges: sheet.merges.map(hucreMerge),
    dataValidations: sheet.validations.map(hucreValidation),
    conditionalRules: sheet.conditionals.map(({ area, formula, stop, look }, index) => ({
      type: "expression",
      priority: index + 1,
      formula: storedFormula(formula),
      style: {
        ...((look.bold || look.italic || look.colour !== undefined) && {
          font: {
            ...(look.bold && { bold: true }),
            ...(look.italic && { italic: true }),
            ...(look.colour !== undefined && { color: rgb(look.colour) }),
          },
        }),
        ...(look.fill !== undefined && { fill: solid(look.fill) }),
      },
      range: areaToA1(area),
      stopIfTrue: stop,
    })),
    ...(sheet.freeze && { freezePane: { rows: sheet.freeze.row - 1, columns: sheet.freeze.column - 1 } }),
    ...(sheet.filter && { autoFilter: { range: areaToA1(sheet.filter) } }),
    ...(protection && { protection: { sheet: true, objects: true, scenarios: true, ...protection } }),
    view: {
      showGridLines: sheet.gridlines,
      ...(sheet.tabColour !== undefined && { tabColor: rgb(sheet.tabColour) }),
    },
    ...(sheet.visibility === "hidden" && { hidden: true }),
    ...(sheet.visibility === "veryHidden" && { veryHidden: true }),
  };
}
