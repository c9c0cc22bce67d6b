import type { WorkbookPlan } from "../../plan/sheet-plan";
import { HostFailure } from "../host-failure";

/**
 * Refuses a plan whose sheets or names the workbook already has, before anything is written.
 * @param plan Workbook about to be written.
 * @param present Names of the present sheets and present defined names.
 * @throws HostFailure `name-taken` with all of them.
 */
export function checkFree(
  plan: WorkbookPlan,
  present: { readonly sheets: readonly string[]; readonly names: readonly string[] },
): void {
  const sheets = plan.sheets.map((sheet) => sheet.name);
  const names = plan.names.map((name) => name.name);
  const taken = [...collisions(sheets, present.sheets), ...collisions(names, present.names)];
  if (taken.length > 0) throw new HostFailure("name-taken", taken.join(", "));
}

function collisions(wanted: readonly string[], present: readonly string[]): readonly string[] {
  const lower = new Set(present.map((name) => name.toLowerCase()));
  return wanted.filter((name) => lower.has(name.toLowerCase()));
}
