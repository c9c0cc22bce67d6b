import { quoteSheet } from "../../plan/a1";
import type { SheetPlan } from "../../plan/sheet-plan";

/**
 * A formula or reference that names sheets as they are called now.
 * @param formula Our formulas always quote the names of sheets.
 * @param renamed New names by earlier ones.
 */
export function followRenamed(formula: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce(
    (text, [from, to]) => text.replaceAll(`${quoteSheet(from)}!`, `${quoteSheet(to)}!`),
    formula,
  );
}

/**
 * A plan whose formulas name sheets as they are called now.
 * @param plan A sheet as it was.
 * @param renamed New names by earlier ones.
 */
export function renameInFormulas(plan: SheetPlan, renamed: ReadonlyMap<string, string>): SheetPlan {
  if (renamed.size === 0) return plan;
  const follow = (formula: string): string => followRenamed(formula, renamed);
  return {
    ...plan,
    cells: plan.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: follow(cell.formula) })),
    live: plan.live.map((live) => ({ ...live, formula: follow(live.formula) })),
    conditionals: plan.conditionals.map((rule) => ({ ...rule, formula: follow(rule.formula) })),
  };
}
