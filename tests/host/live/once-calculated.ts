import type { Snapshot, YearWorkbook } from "../../../src/evaluation/year/ports";
import type { HeadlessHost } from "../../../src/excel-host/headless";

/**
 * A workbook whose steps tell what the pane knows in the end: where results are awaited, it reads again when Excel has
 * calculated, as the pane's watch does.
 * @param excel Where the workbook is open; while faults are planned nothing is read beside the steps.
 */
export function onceCalculated(excel: HeadlessHost, workbook: YearWorkbook): YearWorkbook {
  const judged = async (told: unknown): Promise<unknown> => {
    let last = told;
    while (isAwaiting(last) && !excel.bridge.hasFaults()) {
      await excel.idle();
      await new Promise((resolve) => setTimeout(resolve, 5));
      last = await workbook.read(last.data.year);
    }
    return last;
  };
  return new Proxy(workbook, {
    get(target, key: keyof YearWorkbook) {
      const member: unknown = target[key];
      if (typeof member !== "function" || key === "watch") return member;
      const method = member.bind(target) as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        const told = method(...args);
        return told instanceof Promise ? told.then(judged) : told;
      };
    },
  });
}

function isAwaiting(told: unknown): told is Snapshot {
  return typeof told === "object" && told !== null && "awaited" in told;
}
