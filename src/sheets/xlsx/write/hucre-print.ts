import type { WriteSheet } from "hucre/xlsx";
import type { PrintSetup } from "../../plan/sheet-plan";
import { columnLetters, sheetArea, quoteSheet } from "../../plan/a1";

/** Inches; room for the footer on printers that leave a wide edge. */
const margins = { left: 0.45, right: 0.45, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 };
const longestFooter = 255;

/** 8 pt; the space keeps a text that begins with a digit from being read as a size. */
const size = "&8 ";

/**
 * The footer as a file codes it, never longer than Excel reads.
 * @param footer Parts of the plan's footer.
 * @returns Codes and text; a left part that would not fit ends with an ellipsis.
 */
export function footerCode(footer: PrintSetup["footer"]): string {
  const part = (side: string, text: string) => (text === "" ? "" : `&${side}${size}${text.replaceAll("&", "&&")}`);
  const rest = `${part("C", footer.centre)}&R${size}&A · &P / &N`;
  const left = part("L", footer.left);
  const room = longestFooter - rest.length;
  const fitted = left.length <= room ? left : `${left.slice(0, room - 1).replace(/&$/, "")}…`;
  return fitted + rest;
}

/**
 * The page set-up of a sheet in hucre's words, without print area and titles.
 * @param print Print set-up of the plan.
 * @returns Page set-up, footer and breaks.
 */
export function hucrePrint(
  print: PrintSetup,
): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks" | "colBreaks"> {
  const { fit } = print;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      margins,
      ...("scale" in fit ? { scale: fit.scale } : { fitToPage: true, fitToWidth: fit.wide, fitToHeight: fit.tall }),
    },
    headerFooter: { oddFooter: footerCode(print.footer) },
    // A break stands before the plan's row; hucre counts from zero and breaks after the row it is given.
    ...(print.rowBreaks && { rowBreaks: print.rowBreaks.map((row) => row - 2) }),
    ...(print.columnBreaks && { colBreaks: print.columnBreaks.map((column) => column - 2) }),
  };
}

/**
 * What prints and what repeats on every page, as the reserved names of the sheet.
 * @param sheet Name of the sheet.
 * @param print Print set-up of the plan.
 * @returns Reserved names with quoted references; hucre's own print areas leave the sheet name bare.
 */
export function printNames(sheet: string, print: PrintSetup): { name: string; range: string; scope: string }[] {
  const { titleColumns, titleRows } = print;
  const quoted = quoteSheet(sheet);
  const columns =
    titleColumns && `${quoted}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`;
  const rows = titleRows && `${quoted}!$${titleRows.first}:$${titleRows.last}`;
  const titles = [columns, rows].filter((part) => part !== undefined).join(",");
  return [
    { name: "_xlnm.Print_Area", range: sheetArea(sheet, print.area, "both"), scope: sheet },
    ...(titles === "" ? [] : [{ name: "_xlnm.Print_Titles", range: titles, scope: sheet }]),
  ];
}
