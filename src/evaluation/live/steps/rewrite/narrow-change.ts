import { anchorName } from "../../../../kernel/sheet-anchor";
import { changedContents } from "../../../../sheets/office/change/held/changed-contents";
import type { KeptSheet, SheetsChange, WholeSheet } from "../../../../sheets/office/change/sheets-change";
import type { AreaSizes } from "../../../../sheets/office/read/area-sizes";
import type { NamePlan } from "../../../../sheets/plan/sheet-plan";
import type { Turns } from "../../../../sheets/plan/turns";

/** Where the sheets of a year stand before it is laid out anew. */
interface StandingYear {
  readonly year: number;
  /** Sizes of the named areas as the workbook has them. */
  readonly sizes: AreaSizes;
  /** Names as they are planned for the year as it is. */
  readonly names: readonly NamePlan[];
}

/**
 * What is left to be written of sheets: nothing of one that stands as planned, the changed cells of one that looks as it is to
 * look, all of the others.
 * @param sheets Sheets with the keys they have at present.
 * @param standing Where they stand: a sheet into which somebody put rows or columns is written as a whole.
 */
export function* narrowSheets(
  sheets: readonly WholeSheet[],
  standing: StandingYear,
): Turns<ReadonlyMap<WholeSheet, KeptSheet>> {
  const left = new Map<WholeSheet, KeptSheet>();
  for (const sheet of sheets) {
    const own = standing.names.filter((name) => name.sheet === sheet.was.key);
    const kept = own.every((name) => stands(name, standing)) ? yield* changedContents(sheet) : sheet;
    if (kept) left.set(sheet, kept);
    yield;
  }
  return left;
}

/** A sheet of which nothing is written. */
export function withoutCells({ plan: { key, name, protection }, held }: WholeSheet): KeptSheet {
  const nothing = { key, name, cells: [], live: [], ...(protection && { protection }) };
  return { scope: "contents", plan: nothing, was: nothing, held };
}

/**
 * Leaves out the names that refer to their places already.
 * @param names Names after the change and before it.
 * @param keyBefore The key a sheet has at present, by the one it gets.
 */
export function changedNames(
  { names, namesBefore }: Pick<SheetsChange, "names" | "namesBefore">,
  standing: StandingYear,
  keyBefore: Readonly<Record<string, string>>,
): Pick<SheetsChange, "names" | "namesBefore"> {
  const same = new Set(
    names.flatMap((name) => {
      const sheet = keyBefore[name.sheet];
      return sheet !== undefined && stands({ ...name, sheet }, standing) ? [name.name] : [];
    }),
  );
  const isOther = ({ name }: NamePlan): boolean => !same.has(name);
  return { names: names.filter(isOther), namesBefore: namesBefore.filter(isOther) };
}

function stands({ name, sheet, area }: NamePlan, { year, sizes }: StandingYear): boolean {
  const [found, anchor] = [sizes.get(name), sizes.get(anchorName(sheet, year))];
  return (
    found !== undefined &&
    anchor !== undefined &&
    found.sheet === anchor.sheet &&
    found.rows === area.rows &&
    found.columns === area.columns &&
    found.bottom === area.row + area.rows - 1 &&
    found.right === area.column + area.columns - 1
  );
}
