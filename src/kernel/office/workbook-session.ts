import { leaseReach } from "../../sheets/office/change/lease";
import type { Cell, SheetPlan } from "../../sheets/plan/sheet-plan";
import type { Guard } from "./guard";
import type { History } from "./history";

/** What the steps on a workbook share while the pane is open; the workbook itself holds everything that lasts. */
export interface WorkbookSession<Step extends string = string> {
  readonly history: History<Step>;
  readonly now: () => Date;
  /** This Excel on this machine, as the lease of a step names it. */
  readonly client: string;
  /** The name the user gave; empty where he gave none. */
  readonly who: () => string;
  /** What is asked besides what the gate asks itself. */
  readonly guards: readonly Guard[];
  /** Sheets as they were written last, by year and key. */
  readonly written: Map<number, ReadonlyMap<string, SheetPlan>>;
  /** Waits so many milliseconds; omitted, by the clock of the machine. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** Waits until what others did to the workbook has arrived, and what was done here has reached them. */
export function waitForOthers({ wait = byClock }: Pick<WorkbookSession, "wait">): Promise<void> {
  return wait(leaseReach);
}

function byClock(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A step as the workbook tells of it while sheets are written: which, of which year, begun when. */
export function stepLabel({ now }: Pick<WorkbookSession, "now">, step: string, year: number): string {
  return `${step} ${year} ${now().toISOString()}`;
}

/** A sheet with some cells as they were written since. */
export function withCells(sheet: SheetPlan, cells: readonly Cell[]): SheetPlan {
  const isNew = (one: Cell): boolean => cells.some(({ row, column }) => row === one.row && column === one.column);
  return { ...sheet, cells: [...sheet.cells.filter((cell) => !isNew(cell)), ...cells] };
}
