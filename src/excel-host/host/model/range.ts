import type { Area, CellContent } from "../../engine/engine";
import { checked, isUnbounded, quoteSheet, toA1 } from "../addresses";
import { checkedFormula } from "../edits/check-formula";
import { coerce } from "../edits/coercion";
import { valueType } from "../change-details";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import type { Json } from "../requests/protocol";
import { rangeOf, textOf, wholeOf } from "./arguments";
import { clearRange } from "./clear-range";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeFormatObject } from "./format";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { matrixOf, onGrid, setLook, toMatrix, type RangeState } from "./range-state";
import { worksheetObject } from "./worksheet";

/** Excel's limit of text in a cell. */
const longestText = 32_767;

export const rangeType: HostType<RangeState> = {
  name: "Range",
  identity: ({ sheet, area }) => ({
    _ReferenceId: `range|${sheet}|${area.row}|${area.column}|${area.rows}|${area.columns}`,
  }),
  defaults: ["Address", "RowIndex", "ColumnIndex", "RowCount", "ColumnCount", "Values", "Formulas", "NumberFormat"],
  properties: {
    Address: { get: ({ sheet, area }, host) => `${quoteSheet(host.sheetName(sheet))}!${toA1(area)}` },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    Values: {
      get: (range, host) => contentsOf(range, host, ({ value }) => value),
      set: (range, value, host) => write(range, value, host),
    },
    Formulas: {
      get: (range, host) => contentsOf(range, host, ({ formula, value }) => formula ?? value),
      set: (range, value, host) => write(range, value, host),
    },
    ValueTypes: {
      get: (range, host) => contentsOf(range, host, valueType),
    },
    NumberFormat: {
      get: (range, host) =>
        matrixOf(range, (row, column) => host.engine.look(range.sheet, row, column).numberFormat ?? "General"),
      set: writeNumberFormat,
    },
    Hyperlink: {
      get: readHyperlink,
      set: (range, value, host) => writeHyperlink(onGrid(range, host), value, host),
    },
    ColumnHidden: {
      set: (range, value, host) => {
        const { sheet, area } = onGrid(range, host);
        host.requireAllowed(sheet, "allowFormatColumns");
        host.engine.hideColumns(sheet, area.column, area.columns, value === true);
      },
    },
  },
  children: {
    Worksheet: ({ sheet }, host) => worksheetObject(host, sheet),
    Format: (range, host) => rangeFormatObject(host, onGrid(range, host)),
    DataValidation: (range, host) => dataValidationObject(host, onGrid(range, host)),
    ConditionalFormats: (range, host) => conditionalFormatsObject(host, onGrid(range, host)),
  },
  methods: {
    Clear: (range, [applyTo], host) => clearRange(range, applyTo, host),
    Merge: (range, [across], host) => {
      const { sheet, area } = onGrid(range, host);
      host.requireAllowed(sheet);
      host.engine.merge(sheet, area, across === true);
    },
    Unmerge: (range, _args, host) => {
      const { sheet, area } = onGrid(range, host);
      host.requireAllowed(sheet);
      host.engine.unmerge(sheet, area);
    },
    Select: (range, _args, host) => {
      const { sheet, area } = onGrid(range, host);
      host.engine.activateSheet(sheet);
      host.engine.selectArea(sheet, area);
    },
    GetCell: (range, [row, column], host) =>
      part(host, range, { row: wholeOf(row), column: wholeOf(column), rows: 1, columns: 1 }),
    GetRow: (range, [row], host) =>
      part(host, range, { row: wholeOf(row), column: 0, rows: 1, columns: range.area.columns }),
    GetBoundingRect: (range, [other], host) => boundingRange(host, range, other),
    _KeepReference: () => undefined,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (area.rows !== rows || area.columns !== columns) throw invalidArgument();
    },
  },
};

export function rangeObject(host: Host, sheet: string, area: Area): HostObject {
  return hostObject(rangeType, { sheet, area: checked(area) }, host);
}

/** What cells hold, as the matrix the API gives; Excel gives nothing for an unbounded range. */
function contentsOf({ sheet, area }: RangeState, host: Host, read: (cell: CellContent) => Json): Json {
  return isUnbounded(area) ? null : host.engine.cells(sheet, area).map((row) => row.map(read));
}

/** A range that is given relative to the first cell of another. */
function part(host: Host, { sheet, area }: RangeState, relative: Area): HostObject {
  return rangeObject(host, sheet, { ...relative, row: area.row + relative.row, column: area.column + relative.column });
}

function boundingRange(host: Host, { sheet, area }: RangeState, other: Argument | undefined): HostObject {
  const { sheet: otherSheet, area: otherArea } = rangeOf(other);
  if (otherSheet !== sheet) throw invalidArgument();
  const row = Math.min(area.row, otherArea.row);
  const column = Math.min(area.column, otherArea.column);
  const rows = Math.max(area.row + area.rows, otherArea.row + otherArea.rows) - row;
  const columns = Math.max(area.column + area.columns, otherArea.column + otherArea.columns) - column;
  return rangeObject(host, sheet, { row, column, rows, columns });
}

/** Writes values or formulas; `null` leaves a cell as it is. */
function write(range: RangeState, value: Argument, host: Host): void {
  if (value === null) return;
  const { sheet, area } = range;
  const matrix = toMatrix(range, value);
  host.requireWritable(sheet, area);
  const isSingle = area.rows === 1 && area.columns === 1;
  const before = isSingle ? host.engine.cells(sheet, area)[0]?.[0] : undefined;
  const formats: { readonly row: number; readonly column: number; readonly format: string }[] = [];
  const cells = matrix.map((line, i) =>
    line.map((cell, j) => {
      if (cell === null) return undefined;
      const content = scalarOf(cell);
      const format = host.engine.look(sheet, area.row + i, area.column + j).numberFormat;
      const { input, numberFormat } = coerce(content, format === "@");
      if (input !== null && "formula" in input) checkedFormula(input.formula);
      if (numberFormat && format === null) formats.push({ row: i, column: j, format: numberFormat });
      return input;
    }),
  );
  host.engine.writeCells(sheet, area.row, area.column, cells);
  for (const { row, column, format } of formats) {
    const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    host.engine.setLook(sheet, cell, { numberFormat: format });
  }
  host.noteChange(sheet, area, false, before);
}

function scalarOf(value: Json): string | number | boolean {
  if (typeof value === "string" && value.length > longestText) throw invalidArgument("The text is too long.");
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument();
}

function writeNumberFormat(range: RangeState, value: Argument, host: Host): void {
  const { sheet, area } = range;
  const matrix = toMatrix(range, value);
  const [first] = matrix[0] ?? [];
  if (first !== null && matrix.every((line) => line.every((format) => format === first))) {
    setLook(range, host, { numberFormat: formatOf(first) });
    return;
  }
  matrix.forEach((line, i) => {
    for (const { start, length, value: format } of runsOf(line)) {
      if (format === null) continue;
      const run = { row: area.row + i, column: area.column + start, rows: 1, columns: length };
      setLook({ sheet, area: run }, host, { numberFormat: formatOf(format) });
    }
  });
}

/** No format at all is the general one. */
function formatOf(value: Argument | undefined): string | null {
  return textOf(value) || null;
}

/** Neighbouring equal values of a line, so that they are written at once. */
function runsOf(line: readonly Json[]): { readonly start: number; readonly length: number; readonly value: Json }[] {
  const starts = line.flatMap((value, at) => (at === 0 || value !== line[at - 1] ? [at] : []));
  return starts.map((start, k) => ({
    start,
    length: (starts[k + 1] ?? line.length) - start,
    value: line[start] ?? null,
  }));
}
