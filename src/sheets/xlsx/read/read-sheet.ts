import { areaOf } from "../area-of";
import { DamagedFile } from "../damaged-file";
import type { ReadCell } from "./read-workbook";
import { toA1 } from "../../plan/a1";
import type { Area } from "../../plan/sheet-plan";
import { MarkedRuns } from "../write/marked-runs";
import { CellInProgress, lastColumn, lastRow } from "./cell-in-progress";
import { scanXml, type XmlAttributes, type XmlListener } from "./scan-xml";

/** Of all sheets of a book; twice a year of 200 organisations, more would make a computer pause. */
const mostCells = 260_000;

/** How many cells a book may still have. */
export class CellAllowance {
  private left = mostCells;

  take(): void {
    if (--this.left >= 0) return;
    throw new DamagedFile("more cells than a book of ours can have", { over: { of: "cells", limit: mostCells } });
  }
}

/** What looks and shared texts say of the cells that name them, by their numbers. */
export interface CellMarks {
  /** Looks that show a number as a day. */
  readonly days: ReadonlySet<number>;
  /** Looks that show another number than the cell holds, or none. */
  readonly others: ReadonlySet<number>;
  /** Looks that strike out what a cell holds. */
  readonly struck: ReadonlySet<number>;
  /** Shared texts of which a part is struck out or raised. */
  readonly struckTexts: ReadonlySet<number>;
}

const noMarks: CellMarks = { days: new Set(), others: new Set(), struck: new Set(), struckTexts: new Set() };

/** Cells beyond the reach are named up to so many. */
const mostBeyond = 12;

/** How far from A1 cells are read. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** What a sheet holds, formats left out. */
interface SheetData {
  /** Cells with a value or a formula, by reference. */
  readonly cells: Map<string, ReadCell>;
  /** Areas whose cells are joined into one; a file may hold values under them that no program shows. */
  readonly joined: readonly Area[];
  /** Rows and columns within the reach that no program shows. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** References of the first cells beyond the reach. */
  readonly beyond: readonly string[];
}

/** Columns that are hidden are named up to this one: a form has ten. */
const mostHidden = 256;

function isHidden({ hidden }: XmlAttributes): boolean {
  return hidden === "1" || hidden === "true";
}

/** Two values, or one in pieces, would read as their digits one behind the other. */
function refusePieces(cell: CellInProgress): never {
  throw new DamagedFile("a value that is no single text", { cell: toA1(cell) });
}

/**
 * The cells of a sheet, values and formulas; formats are left out.
 * @param part The sheet part.
 * @param strings Texts that cells share.
 * @param allowance What the book may still have.
 * @param reach Cells farther from A1 are left out.
 * @param alsoHeard Hears of every tag too.
 * @param marks Looks and shared texts that say more of a cell than its value.
 * @returns Cells, joined areas, and what is hidden.
 * @throws DamagedFile when the part is not well formed, is no sheet, or a cell stands outside the grid or holds no value of its type.
 */
export function readSheet(
  part: string,
  strings: readonly string[],
  allowance = new CellAllowance(),
  { rows, columns }: Reach = { rows: lastRow, columns: lastColumn },
  alsoHeard?: NonNullable<XmlListener["open"]>,
  marks: CellMarks = noMarks,
): SheetData {
  const cells = new Map<string, ReadCell>();
  const joined: Area[] = [];
  const beyond: string[] = [];
  const hidden = { rows: [] as number[], columns: [] as number[] };
  const runs = new MarkedRuns();
  const shared = new Map<string, string>();
  const cell = new CellInProgress();
  let depth = 0;
  let inCell = false;
  let within = "";
  let hints = 0;
  let hasData = false;

  function valueRead(): Pick<ReadCell, "value" | "type"> {
    try {
      return cell.value(strings);
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      throw error.within({ cell: toA1(cell) });
    }
  }

  function finish(): void {
    const { row, column, hasFormula } = cell;
    const { value, type } = valueRead();
    if (type === "empty" && !hasFormula) return;
    // The first cell of a shared formula may lie outside; its text is kept.
    if (cell.share !== undefined && cell.formula !== "") shared.set(cell.share, cell.formula);
    const reference = cell.reference ?? toA1({ row, column });
    if (row > rows || column > columns) {
      const isShown = typeof value !== "string" || value.trim() !== "";
      if (isShown && beyond.length < mostBeyond) beyond.push(reference);
      return;
    }
    const before = cells.size;
    cells.set(reference, cellOf(value, type));
    // To ask first whether it is there would look each of hundreds of thousands up twice.
    if (cells.size === before) throw new DamagedFile("a cell stands twice", { cell: reference });
  }

  function cellOf(value: ReadCell["value"], type: ReadCell["type"]): ReadCell {
    const { row, column } = cell;
    if (cell.hasFormula) {
      const formula = cell.formula || (shared.get(cell.share ?? "") ?? "");
      return { row, column, value, type, formula: `=${formula}` };
    }
    const isDay = type === "number" && marks.days.has(cell.look);
    const showsOther = type === "number" && marks.others.has(cell.look);
    const isStruck =
      marks.struck.has(cell.look) || runs.isMarked || (cell.type === "s" && marks.struckTexts.has(Number(cell.stored)));
    const plain = { row, column, value, type };
    if (!isDay && !showsOther && !isStruck) return plain;
    return { ...plain, ...(isDay && { isDay }), ...(showsOther && { showsOther }), ...(isStruck && { isStruck }) };
  }

  scanXml(part, {
    open(name, attributes) {
      alsoHeard?.(name, attributes);
      if (depth++ === 0 && name !== "worksheet") throw new DamagedFile(`a sheet that is a ${name}`);
      if (name === "sheetData") hasData = true;
      else if (name === "row" && !inCell) {
        cell.nextRow(attributes);
        if (cell.row <= rows && isHidden(attributes)) hidden.rows.push(cell.row);
      } else if (name === "col" && !hasData && isHidden(attributes)) {
        const last = Math.min(Number(attributes.max), columns, mostHidden);
        for (let column = Number(attributes.min); column <= last; column++) hidden.columns.push(column);
      }
      if (name === "c" && hasData && !inCell) {
        allowance.take();
        cell.begin(attributes);
        runs.begin();
        inCell = true;
      } else if (inCell) {
        if (within === "v" || (name === "v" && cell.hasStored)) refusePieces(cell);
        within = name;
        runs.open(name, attributes);
        if (name === "f") {
          cell.hasFormula = true;
          if (attributes.t === "shared") cell.share = attributes.si;
        } else if (name === "v") cell.hasStored = true;
        else if (name === "rPh") hints++;
      } else if (name === "mergeCell") {
        const area = areaOf(attributes.ref ?? "");
        const isNear = area !== undefined && area.row <= rows && area.column <= columns;
        if (isNear && area.rows * area.columns > 1) joined.push(area);
      }
    },
    text(text) {
      if (!inCell) return;
      if (within === "v") cell.stored += text;
      else if (within === "f") cell.formula += text;
      else if (within === "t" && hints === 0) {
        cell.inline += text;
        runs.text(text);
      }
    },
    close(name) {
      depth--;
      within = "";
      if (name === "rPh") hints--;
      if (name === "sheetData") hasData = false;
      if (name !== "c" || !inCell) return;
      inCell = false;
      finish();
    },
  });
  return { cells, joined, hidden, beyond };
}
