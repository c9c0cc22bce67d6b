import { sharedStyle } from "../../../plan/shared-style";
import type { Cell } from "../../../plan/sheet-plan";
import type { CellStyle, StyleName } from "../../../plan/styles";
import { packText, unpackText } from "../../../../text/packed-text";
import { nextTask } from "../../next-task";
import type { SheetBack, WayBack } from "./way-back";

/**
 * A way back as a text of few letters.
 * @returns Some 100 KB for twenty organisations.
 */
export async function packWayBack(back: WayBack): Promise<string> {
  const numbers = new Map<CellStyle, number>();
  const numberOf = (style: CellStyle): number => {
    const known = numbers.get(style);
    if (known !== undefined) return known;
    numbers.set(style, numbers.size);
    return numbers.size - 1;
  };
  const { kept, ...rest } = back;
  const sheets: string[] = [];
  // A sheet in a task of its own: those of hundreds of organisations together hold the page up.
  for (const sheet of kept) {
    const cells = sheet.was.cells.map((cell) => ({ ...cell, style: numberOf(cell.style) }));
    sheets.push(JSON.stringify({ ...sheet, was: { ...sheet.was, cells } }));
    await nextTask();
  }
  const text = [JSON.stringify({ ...rest, kept: [] }).slice(0, -"]}".length), sheets.join(","), "]}"];
  return packText([JSON.stringify([...numbers.keys()]), "\n", ...text]);
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
