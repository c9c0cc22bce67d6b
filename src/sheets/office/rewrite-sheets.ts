import type { NamePlan } from "../plan/sheet-plan";
import { namesByKey } from "./apply-sheet";
import { defineName } from "./define-name";
import { HostFailure } from "./host-failure";
import { queuePutBack, queueRewrite, type Rewrite } from "./queue-rewrite";
import { holdBack } from "./session";
import { queueContentsOf } from "./sheet-contents";

/** A name that stands on a rewritten sheet. */
export interface NameRewrite {
  readonly plan: NamePlan;
  /** What it referred to before; absent for a name the workbook did not have. */
  readonly before?: string;
}

export interface RewriteStep {
  readonly sheets: readonly Rewrite[];
  readonly names: readonly NameRewrite[];
}

/**
 * Writes sheets anew in one batch, protected ones too; on failure contents and protection are put back.
 * @param context Context of the running work.
 * @param step Sheets with their contents before, and the names on them.
 * @param afterwards What belongs to the same step; when it fails, everything is put back as well.
 * @returns What `afterwards` returns.
 */
export async function rewriteSheets<T>(
  context: Excel.RequestContext,
  step: RewriteStep,
  afterwards: () => Promise<T>,
): Promise<T> {
  try {
    holdBack(context);
    const nameOf = presentNames(step);
    for (const { plan, before } of step.names) {
      const sheet = step.sheets.find((rewrite) => rewrite.plan.key === plan.sheet);
      if (sheet) defineName(context, plan, sheet.before.name, before !== undefined);
    }
    for (const rewrite of step.sheets) queueRewrite(context, rewrite, nameOf);
    await context.sync();
    return await afterwards();
  } catch (error) {
    await putBack(context, step).catch((left: unknown) => {
      const details = `${String(error)}; contents could not be put back: ${String(left)}`;
      throw new HostFailure("unknown", details, { cause: error });
    });
    throw error;
  }
}

/**
 * Puts sheets and names back as they were before a rewrite.
 * @param context Context of the running work.
 * @param step The rewrite; sheets and names gone since are passed over.
 */
export async function putBack(context: Excel.RequestContext, step: RewriteStep): Promise<void> {
  const { worksheets, names } = context.workbook;
  const found = step.sheets.map((rewrite) => {
    const sheet = worksheets.getItemOrNullObject(rewrite.before.sheetId);
    return { rewrite, sheet, contents: queueContentsOf(sheet) };
  });
  names.load("items/name");
  await context.sync();
  holdBack(context);
  for (const item of names.items) {
    const rewritten = step.names.find(({ plan }) => plan.name === item.name);
    if (!rewritten) continue;
    if (rewritten.before === undefined) item.delete();
    else item.formula = rewritten.before;
  }
  const nameOf = presentNames(step);
  for (const { rewrite, sheet, contents } of found) {
    const now = contents();
    if (now) queuePutBack(context, sheet, now, rewrite, nameOf);
  }
  await context.sync();
}

function presentNames({ sheets }: RewriteStep): (keyOrName: string) => string {
  return namesByKey(sheets.map(({ plan, before }) => ({ key: plan.key, name: before.name })));
}
