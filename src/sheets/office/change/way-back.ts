import { sharedStyle } from "../../plan/shared-style";
import type { Address, Area, Cell, NamePlan, PrintSetup, SheetPlan } from "../../plan/sheet-plan";
import type { CellStyle, StyleName } from "../../plan/styles";
import { formulasOf, heldContents, type ContentsPlan } from "./contents-job";
import { packText, unpackText } from "../packed-text";
import type { PresentParts } from "../present-parts";
import type { SheetContents } from "../sheet-contents";
import type { SheetsChange } from "./sheets-change";

/** Where something is planned on a sheet: what an emptying of it needs to know. */
export interface PlannedExtent {
  readonly cells: readonly Address[];
  readonly merges: readonly Area[];
  readonly print?: Pick<PrintSetup, "rowBreaks" | "columnBreaks">;
}

type HeldSheet = Pick<SheetContents, "sheetId" | "name" | "isProtected">;

/** A sheet that stays itself, as it was and as far as it is being written over. */
export interface WholeSheetBack {
  readonly scope?: undefined;
  readonly was: SheetPlan;
  readonly plan: PlannedExtent & Pick<SheetPlan, "name">;
  readonly held: HeldSheet;
}

/** Cells of a sheet whose contents alone are written over. */
export interface ContentsBack {
  readonly scope: "contents";
  readonly was: ContentsPlan;
  readonly held: HeldSheet;
}

export type SheetBack = WholeSheetBack | ContentsBack;

/** What taking a change of sheets back needs; plain data, so that it can outlive the pane. */
export interface WayBack {
  readonly kept: readonly SheetBack[];
  /** Sheets that the change takes away in its end, for links that lead to them. */
  readonly removed: readonly Pick<SheetPlan, "key" | "name">[];
  readonly names: readonly string[];
  readonly namesBefore: readonly Pick<NamePlan, "name" | "hidden">[];
  /** What those names referred to. */
  readonly formulas: Readonly<Record<string, string>>;
}

/**
 * How a change is taken back.
 * @param change Sheets and names before and after.
 * @param present What the workbook holds before it.
 */
export function wayBackOf(
  { kept, removed, names, namesBefore }: SheetsChange,
  { formulas }: Pick<PresentParts, "formulas">,
): WayBack {
  const concerned = new Set([...names, ...namesBefore].map(({ name }) => name));
  // A name that pointed nowhere points nowhere again by itself when its new sheet is taken away.
  const isSound = ({ name }: Pick<NamePlan, "name">): boolean => !formulas.get(name)?.includes("#REF!");
  return {
    kept: kept.map(({ was, plan, held: contents, scope }): SheetBack => {
      const { sheetId, name, isProtected } = contents;
      const held = { sheetId, name, isProtected };
      if (scope === "contents") return { scope, was: heldContents(formulasOf(plan), contents), held };
      return { was, plan: extentOf(plan), held };
    }),
    removed: removed.map(({ was: { key, name } }) => ({ key, name })),
    names: names.filter(isSound).map(({ name }) => name),
    namesBefore: namesBefore
      .filter(isSound)
      .map(({ name, hidden }) => ({ name, ...(hidden !== undefined && { hidden }) })),
    formulas: Object.fromEntries([...formulas].filter(([name]) => concerned.has(name))),
  };
}

/**
 * A way back as a text of few letters.
 * @returns Some 100 KB for twenty organisations.
 */
export function packWayBack(back: WayBack): Promise<string> {
  const numbers = new Map<CellStyle, number>();
  const numberOf = (style: CellStyle): number => {
    const known = numbers.get(style);
    if (known !== undefined) return known;
    numbers.set(style, numbers.size);
    return numbers.size - 1;
  };
  const kept = back.kept.map((sheet) => ({
    ...sheet,
    was: { ...sheet.was, cells: sheet.was.cells.map((cell) => ({ ...cell, style: numberOf(cell.style) })) },
  }));
  const text = JSON.stringify({ ...back, kept });
  return packText([JSON.stringify([...numbers.keys()]), "\n", text]);
}

/**
 * The way back that was packed.
 * @throws Where the text is none: another program has written it.
 */
export async function unpackWayBack(packed: string): Promise<WayBack> {
  const text = await unpackText(packed);
  const end = text.indexOf("\n");
  // Cells of one style share it, since writers group cells by identity.
  const styles = (JSON.parse(text.slice(0, end)) as CellStyle[]).map(({ name, ...modifiers }) =>
    sharedStyle(name satisfies StyleName, modifiers),
  );
  const back = JSON.parse(text.slice(end + 1)) as WayBack;
  const styled = (cell: Cell): Cell => {
    const style = styles[Number(cell.style)];
    if (style === undefined) throw new RangeError("a packed cell has no style");
    return { ...cell, style };
  };
  return {
    ...back,
    kept: back.kept.map(
      (sheet) => ({ ...sheet, was: { ...sheet.was, cells: sheet.was.cells.map(styled) } }) as SheetBack,
    ),
  };
}

/**
 * How far a plan reaches.
 * @param plan A planned sheet.
 */
export function extentOf({ name, cells, merges, print }: SheetPlan): WholeSheetBack["plan"] {
  const ends = cells.reduce(
    (end, { row, column }) => ({ row: Math.max(end.row, row), column: Math.max(end.column, column) }),
    { row: 1, column: 1 },
  );
  const { rowBreaks, columnBreaks } = print ?? {};
  return {
    name,
    cells: [ends],
    merges,
    ...(print && { print: { ...(rowBreaks && { rowBreaks }), ...(columnBreaks && { columnBreaks }) } }),
  };
}
