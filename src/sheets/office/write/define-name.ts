import { sheetArea } from "../../plan/a1";
import type { NamePlan } from "../../plan/sheet-plan";

/**
 * Queues a defined name.
 * @param context Context of the running work.
 * @param plan Name and area.
 * @param sheet Name of the sheet it stands on.
 * @param exists The workbook has the name already and it is pointed at the area anew.
 */
export function defineName(context: Excel.RequestContext, plan: NamePlan, sheet: string, exists: boolean): void {
  const { names } = context.workbook;
  const reference = `=${sheetArea(sheet, plan.area, "both")}`;
  if (exists) {
    names.getItem(plan.name).formula = reference;
    return;
  }
  const item = names.add(plan.name, reference);
  if (plan.hidden) item.visible = false;
}
