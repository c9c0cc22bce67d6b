import { columnLetters } from "../../plan/a1";
import type { PrintSetup, Protection, SheetPlan } from "../../plan/sheet-plan";
import type { SheetRanges } from "../read/sheet-ranges";

const footerSize = "&8 ";

/** Queues what belongs to the sheet as a whole, after its cells: panes, print set-up, filter. */
export function applyPage(ranges: SheetRanges, plan: SheetPlan): void {
  const { sheet } = ranges;
  sheet.showGridlines = false;
  if (plan.tabColour !== undefined) sheet.tabColor = plan.tabColour;
  if (plan.freeze) freeze(ranges, plan.freeze.row - 1, plan.freeze.column - 1);
  if (plan.filter) sheet.autoFilter.apply(ranges.range(plan.filter));
  if (plan.print) applyPrint(ranges, plan.print);
}

/**
 * The options of a sheet's protection; it has no password, as it guards against slips only.
 * @param protection What the user may still do.
 */
export function protectionOptions(protection: Protection): Excel.WorksheetProtectionOptions {
  return {
    allowFormatColumns: protection.formatColumns,
    allowFormatRows: protection.formatRows,
    allowAutoFilter: protection.autoFilter,
    allowSort: protection.sort,
  };
}

function freeze(ranges: SheetRanges, rows: number, columns: number): void {
  const { freezePanes } = ranges.sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(ranges.range({ row: 1, column: 1, rows, columns }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function applyPrint(ranges: SheetRanges, print: PrintSetup): void {
  const { sheet } = ranges;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom =
    "scale" in print.fit
      ? { scale: print.fit.scale }
      : { horizontalFitToPages: print.fit.wide, verticalFitToPages: print.fit.tall };
  pageLayout.setPrintArea(ranges.range(print.area));
  if (print.titleRows) {
    const { first, last } = print.titleRows;
    pageLayout.setPrintTitleRows(`$${first}:$${last}`);
  }
  if (print.titleColumns) {
    const { first, last } = print.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  for (const row of print.rowBreaks ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
  for (const column of print.columnBreaks ?? []) sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  if (print.footer.left !== "") footer.leftFooter = footerText(print.footer.left);
  if (print.footer.centre !== "") footer.centerFooter = footerText(print.footer.centre);
  footer.rightFooter = `${footerSize}&A · &P / &N`;
}

/** Queues the footer of a sheet that has one: what stood there and is no more goes. */
export function applyFooter({ pageLayout }: Excel.Worksheet, { left, centre }: PrintSetup["footer"]): void {
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left === "" ? "" : footerText(left);
  footer.centerFooter = centre === "" ? "" : footerText(centre);
}

/** In a footer `&` starts a code, and a digit right after a size would be read as part of it. */
function footerText(text: string): string {
  return footerSize + text.replaceAll("&", "&&");
}
