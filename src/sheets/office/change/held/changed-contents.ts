import { placeKey } from "../../../plan/a1";
import { sharedStyle } from "../../../plan/shared-style";
import { cellByCell, type Turns } from "../../../plan/turns";
import type { Cell, RowHeight, SheetPlan } from "../../../plan/sheet-plan";
import { contains, writtenFormat } from "../../read/cell-texts";
import type { SheetContents } from "../../read/sheet-contents";
import { standardHeight } from "../clear-sheet";
import type { KeptSheet, WholeSheet } from "../sheets-change";
import { heldContentsInTurns } from "./contents-job";

/** What a sheet looks like beside its cells, the heights of its rows and the footer of its pages. */
const looks = [
  "visibility",
  "tabColour",
  "columns",
  "live",
  "merges",
  "validations",
  "conditionals",
  "charts",
  "freeze",
  "filter",
  "protection",
] as const satisfies readonly (keyof SheetPlan)[];

/**
 * What of a sheet is left to be written where it looks as it is to look: the cells that hold something else.
 * @param sheet The sheet, as it stands where it was planned.
 * @returns `undefined` where nothing is left; the sheet as it is where more than contents is another.
 */
export function* changedContents(sheet: WholeSheet): Turns<KeptSheet | undefined> {
  const { plan, was, held } = sheet;
  if (plan.name !== held.name || !looksAlike(plan, was) || !livesOn(plan, held)) return sheet;
  const changed = yield* changedCells(sheet);
  if (changed === undefined) return sheet;
  const heights = changedHeights(plan, was);
  const isSameFooter = isEqual(plan.print?.footer, was.print?.footer);
  if (changed.length + heights.length === 0 && isSameFooter) return undefined;
  const { key, name, protection } = plan;
  const contents = { key, name, cells: changed, live: [], heights, ...(protection && { protection }) };
  const footerOf = ({ print }: SheetPlan) => (print && !isSameFooter ? { footer: print.footer } : {});
  return {
    scope: "contents",
    plan: { ...contents, ...footerOf(plan) },
    was: { ...(yield* heldContentsInTurns(contents, held)), heights: changedHeights(was, plan), ...footerOf(was) },
    held,
  };
}

/** Cells that hold something else; `undefined` where one is there for the first time, or looks otherwise. */
function* changedCells({ plan, was, held }: WholeSheet): Turns<Cell[] | undefined> {
  const before = new Map<number, Cell>();
  yield* cellByCell(was.cells, (cell) => before.set(placeKey(cell), cell));
  if (plan.cells.length !== before.size) return undefined;
  const changed: Cell[] = [];
  let isOther = false;
  const look = (cell: Cell): void => {
    const earlier = before.get(placeKey(cell));
    if (isOther || earlier === undefined || !isDressedAlike(cell, earlier)) {
      isOther = true;
      return;
    }
    if (plan.live.some((live) => contains(live.reserved, cell))) return;
    const now = heldAt(held, cell);
    if (isThere(cell, earlier, now)) return;
    // As text Excel takes in whatever is written, elsewhere it reads numbers and formulas into it.
    isOther ||= now.format !== undefined && (now.format === "@") !== (writtenFormat(cell) === "@");
    changed.push(cell);
  };
  yield* cellByCell(plan.cells, look);
  return isOther ? undefined : changed;
}

function looksAlike(plan: SheetPlan, was: SheetPlan): boolean {
  const pageOf = ({ print }: SheetPlan) => print && { ...print, footer: undefined };
  return looks.every((part) => isEqual(plan[part], was[part])) && isEqual(pageOf(plan), pageOf(was));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Heights of the rows of one plan that are others in the other. */
function changedHeights(plan: SheetPlan, other: SheetPlan): RowHeight[] {
  const [own, others] = [heightsOf(plan), heightsOf(other)];
  return [...new Set([...own.keys(), ...others.keys()])]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const height = own.get(row) ?? standardHeight;
      return height === (others.get(row) ?? standardHeight) ? [] : [{ row, rows: 1, height }];
    });
}

function heightsOf({ rows }: SheetPlan): ReadonlyMap<number, number> {
  return new Map(
    rows.flatMap(({ row, rows: count, height }) =>
      Array.from({ length: count }, (_, at) => [row + at, height] as const),
    ),
  );
}

function livesOn({ live }: SheetPlan, held: SheetContents): boolean {
  return live.every((area) => heldAt(held, area).formula !== undefined);
}

function isDressedAlike(cell: Cell, earlier: Cell): boolean {
  if (JSON.stringify(cell.link) !== JSON.stringify(earlier.link)) return false;
  if (cell.style === earlier.style) return true;
  const { name, ...modifiers } = cell.style;
  const { name: earlierName, ...earlierModifiers } = earlier.style;
  return sharedStyle(name, modifiers) === sharedStyle(earlierName, earlierModifiers);
}

interface Held {
  /** A number, a text, yes or no; an empty text where nothing stands. */
  readonly value: unknown;
  readonly formula?: string;
  /** Absent beyond what is used of the sheet. */
  readonly format?: unknown;
}

function heldAt({ used }: SheetContents, { row, column }: Pick<Cell, "row" | "column">): Held {
  const [down, right] = used ? [row - used.row, column - used.column] : [-1, -1];
  const value = used?.values[down]?.[right];
  if (!used || value === undefined) return { value: "" };
  const [formula, format] = [used.formulas[down]?.[right], used.formats[down]?.[right]];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value, format, ...(isFormula && { formula }) };
}

/** Excel writes a formula its own way: one that is to stay is there where any is. */
function isThere({ value, formula }: Cell, earlier: Cell, now: Held): boolean {
  if (formula === undefined) return now.formula === undefined && now.value === (value ?? "");
  return now.formula === formula || (now.formula !== undefined && formula === earlier.formula);
}
