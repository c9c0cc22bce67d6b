import type { ColumnWidth, RowHeight, SheetVisibility } from "../../sheets/plan/sheet-plan";
import type {
  FreeCell,
  FreeConditional,
  FreeLine,
  FreeLook,
  FreeSheet,
  FreeValidation,
} from "../../sheets/xlsx/write/free-sheet";
import type { Area, CellContent, CellLook, ConditionalRule, Line, SheetState } from "../../excel-host/engine/engine";
import type { Host } from "../../excel-host/host/host";
import type { PlacedRule, ValidationOperator } from "../../excel-host/host/edits/validation-rules";
import { plainValue } from "./host-areas";

const pixelsPerPoint = 96 / 72;
const operators: Readonly<Record<ValidationOperator, NonNullable<FreeValidation["operator"]>>> = {
  between: "between",
  notBetween: "notBetween",
  equalTo: "equal",
  notEqualTo: "notEqual",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterThanOrEqualTo: "greaterThanOrEqual",
  lessThanOrEqualTo: "lessThanOrEqual",
};

/**
 * A sheet of the host as it is, cell by cell.
 * @param host The host; everything calculated.
 * @param sheet The sheet.
 */
export function freeSheetOf(host: Host, sheet: SheetState): FreeSheet {
  const { engine } = host;
  const { id, name, gridlines, tabColour } = sheet;
  const { validations, protection, filter } = host.record(id);
  const frozen = engine.frozen(id);
  return {
    name,
    visibility: visibilityOf(host, sheet),
    gridlines,
    ...(tabColour !== "" && { tabColour }),
    ...givenSizes(host, id),
    cells: freeCells(host, id, false),
    merges: engine.merges(id).map(oneBased),
    validations: validations.all().flatMap(freeValidation),
    conditionals: engine.conditionals(id).map(freeConditional),
    ...((frozen.rows > 0 || frozen.columns > 0) && { freeze: { row: frozen.rows + 1, column: frozen.columns + 1 } }),
    ...(filter && { filter: oneBased(filter) }),
    ...(protection && {
      protection: {
        formatColumns: protection.options["allowFormatColumns"] === true,
        formatRows: protection.options["allowFormatRows"] === true,
        autoFilter: protection.options["allowAutoFilter"] === true,
        sort: protection.options["allowSort"] === true,
      },
    }),
  };
}

/** Whether a sheet is seen, hidden, or hidden from users altogether. */
export function visibilityOf(host: Host, { id, hidden }: SheetState): SheetVisibility {
  if (!hidden) return "visible";
  return host.record(id).veryHidden ? "veryHidden" : "hidden";
}

/** Sizes that were given to columns and rows, in the units of a file. */
export function givenSizes(
  host: Host,
  sheet: string,
): { readonly columns: readonly ColumnWidth[]; readonly rows: readonly RowHeight[] } {
  const { columns, rows } = host.engine.givenSizes(sheet);
  return {
    columns: columns.map(({ column, hidden, width = host.engine.columnWidth(sheet, column) }) => ({
      column: column + 1,
      columns: 1,
      width: Math.max(0, (width - 5) / 7),
      ...(hidden && { hidden }),
    })),
    rows: rows.map(({ row, height }) => ({ row: row + 1, rows: 1, height: height / pixelsPerPoint })),
  };
}

/**
 * Cells of a sheet that hold anything or have a look.
 * @param filledOnly Leaves out those that only have a look.
 */
export function freeCells(host: Host, sheet: string, filledOnly: boolean): FreeCell[] {
  const { engine } = host;
  const places = new Map(engine.usedCells(sheet, filledOnly).map((place) => [`${place.row},${place.column}`, place]));
  const at = (row: number, column: number): CellContent | undefined =>
    engine.cells(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0];
  return [...places.values()]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .flatMap(({ row, column }): FreeCell[] => {
      const content = at(row, column);
      const look = freeLook(engine.look(sheet, row, column));
      if (!content || (content.blank && (filledOnly || Object.keys(look).length === 0))) return [];
      const { formula } = content;
      // A file keeps the results of an array, as every Excel shows them.
      const isArray = at(row + 1, column)?.spilled === true || at(row, column + 1)?.spilled === true;
      const keepsFormula = formula !== undefined && !isOwnFunction(formula) && !isArray;
      return [{ row: row + 1, column: column + 1, value: plainValue(content), ...(keepsFormula && { formula }), look }];
    });
}

/** Our functions never leave the house: a file for others holds their results. */
function isOwnFunction(formula: string): boolean {
  return /(^|[^\w.])BAGALAU\./i.test(formula);
}

function freeLook(look: CellLook): FreeLook {
  const borders = Object.entries(look.borders).filter(([, line]) => line.style !== "none");
  return {
    ...(look.fontName !== null && { font: look.fontName }),
    ...(look.fontSize !== null && { size: look.fontSize }),
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.fontColour !== null && { colour: look.fontColour }),
    ...(look.fill !== null && { fill: look.fill }),
    ...(look.numberFormat !== null && { format: look.numberFormat }),
    ...(look.horizontal !== "general" && { horizontal: look.horizontal }),
    ...(look.vertical !== "bottom" && { vertical: look.vertical }),
    ...(look.wrap && { wrap: true }),
    ...(look.indent > 0 && { indent: look.indent }),
    ...(!look.locked && { unlocked: true }),
    ...(borders.length > 0 && { borders: Object.fromEntries(borders.map(([edge, line]) => [edge, freeLine(line)])) }),
  };
}

function freeLine({ style, colour }: Line): FreeLine {
  return { weight: style === "none" ? "thin" : style, colour };
}

function freeValidation({ area, rule }: PlacedRule): FreeValidation[] {
  if (!rule) return [];
  const { kind, operator, first, second, allowBlank, refuse, prompt, alert } = rule;
  return [
    {
      area: oneBased(area),
      type: kind,
      ...(kind !== "list" && kind !== "custom" && { operator: operators[operator] }),
      first,
      ...(second !== undefined && { second }),
      allowBlank,
      refuse,
      ...(prompt && { prompt: { title: prompt.title, text: prompt.message } }),
      ...(alert && { error: { title: alert.title, text: alert.message } }),
    },
  ];
}

function freeConditional({
  area,
  formula,
  stopIfTrue,
  fontColour,
  bold,
  italic,
  fill,
}: ConditionalRule): FreeConditional {
  return {
    area: oneBased(area),
    formula,
    stop: stopIfTrue,
    look: {
      ...(fontColour !== undefined && { colour: fontColour }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(fill !== undefined && { fill }),
    },
  };
}

function oneBased({ row, column, rows, columns }: Area): Area {
  return { row: row + 1, column: column + 1, rows, columns };
}
