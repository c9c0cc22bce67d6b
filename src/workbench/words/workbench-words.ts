import type { OfferedExcel } from "../page/offered-excels";

/** Every sentence of the workbench: its bar, its refusals, its start. */
export interface WorkbenchWords {
  readonly title: string;
  /** What the workbench is, in a few words beside the title. */
  readonly note: string;
  readonly language: string;
  readonly paneWidth: string;
  readonly theme: string;
  readonly themes: { readonly light: string; readonly dark: string };
  /** Which Excel the workbench is. */
  readonly excel: string;
  readonly excels: Readonly<Record<OfferedExcel, string>>;
  readonly startAnew: string;
  readonly open: string;
  readonly save: string;
  readonly saving: string;
  /** Takes `file`, as all that follow which name one. */
  readonly saved: string;
  readonly reading: string;
  readonly opening: string;
  /** Takes `count` and `of` too. */
  readonly openingSheets: string;
  readonly opened: string;
  /** Takes `details` too. */
  readonly openFailed: string;
  readonly goBack: string;
  readonly isReturn: string;
  readonly noYear: string;
  /** Asks before work that is in no file would be left. */
  readonly unsaved: string;
  readonly saveFirst: string;
  readonly goOn: string;
  /** Takes `time`. */
  readonly restored: string;
  readonly startEmpty: string;
  /** The browser has no room for the work. */
  readonly notKept: string;
  /** Another tab's workbook is the one that is kept. */
  readonly keptElsewhere: string;
  /** Takes `details`. */
  readonly failed: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly pane: string;
  readonly grid: string;
  /** What the selected cells are called, and where to go to others. */
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly allSheets: string;
  readonly addSheet: string;
  readonly renameSheet: string;
  readonly zoom: string;
  /** Of the selected figures; take `mean`, `count`, `sum`. */
  readonly mean: string;
  readonly count: string;
  readonly sum: string;
  readonly find: string;
  readonly findNext: string;
  readonly findPrevious: string;
  readonly notFound: string;
  /** Takes `at` and `of`. */
  readonly foundOf: string;
  readonly lockedCell: string;
  readonly lockedStructure: string;
  readonly invalidEntry: string;
  /** What was typed comes before it. */
  readonly sheetGone: string;
  /** What was typed comes before it. */
  readonly noFormula: string;
  readonly close: string;
  readonly loading: string;
  readonly portTaken: (port: string) => string;
}
