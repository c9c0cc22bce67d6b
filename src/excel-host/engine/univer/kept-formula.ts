import type { IUnitRange } from "@univerjs/core";
import type { FormulaDependencyTree, IFormulaDataItem } from "@univerjs/engine-formula";
import type { Node, Tree, Units } from "./dependency-library";

/** A formula that was read, and the cells it refers to. */
export interface Kept {
  readonly tree: Tree;
  readonly item: IFormulaDataItem;
  readonly node: Node;
  readonly ranges: readonly IUnitRange[];
  /** Its functions that choose their cells when they are calculated, such as OFFSET. */
  readonly address: readonly Node[];
  /** Calculated each time, as what depends on the hour is. */
  readonly isVolatile: boolean;
}

/** A formula that has to be read. */
export interface Fresh {
  readonly row: number;
  readonly column: number;
  readonly item: IFormulaDataItem;
}

/** Formulas of a sheet by row and column. */
export type Sheet = Map<number, Map<number, Kept>>;

/** The library empties its map of formulas after each calculation; this one is emptied one by one. */
export class LastingMap extends Map<number, Tree> {
  override clear(): void {
    // What stays is needed in the next calculation.
  }
}

/** Trees that others on a sheet are filled from. */
export function sharedOn(sheet: Sheet): Map<string, FormulaDependencyTree> {
  const shared = new Map<string, FormulaDependencyTree>();
  for (const line of sheet.values())
    for (const { item, tree } of line.values())
      if (item.si !== undefined && !tree.isVirtual) shared.set(item.si, tree as FormulaDependencyTree);
  return shared;
}

/** A formula filled from another cell: only that one has the text. */
export function isMoved({ si, x = 0, y = 0 }: IFormulaDataItem): boolean {
  return si !== undefined && (x !== 0 || y !== 0);
}

export function isSame(one: IFormulaDataItem, other: IFormulaDataItem): boolean {
  return one.f === other.f && one.si === other.si && (one.x ?? 0) === (other.x ?? 0) && (one.y ?? 0) === (other.y ?? 0);
}

export function keysIn(units: object): string[] {
  return Object.values(units as Readonly<Record<string, object | null>>).flatMap((one) => Object.keys(one ?? {}));
}

/** A reference beyond the edge of a sheet is an error until the sheet has grown. */
export function sizesOf(units: Units): string {
  return Object.values(units)
    .flatMap((sheets) => Object.entries(sheets ?? {}))
    .map(([id, sheet]) => `${id}:${sheet?.rowCount ?? 0}:${sheet?.columnCount ?? 0}`)
    .join(" ");
}
