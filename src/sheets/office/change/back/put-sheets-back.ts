import { namesByKey } from "../../write/apply-sheet";
import { removeCreated, type CreatedParts } from "./created-parts";
import { holdBack, runJobs, type Job } from "../../session";
import { queueContentsOf } from "../../read/sheet-contents";
import { keptJobs, protectSheet } from "../held/kept-job";
import { bytesPerName } from "../queue-names";
import { keepEdited } from "../held/keep-edited";
import type { SheetBack, WayBack } from "./way-back";

/**
 * Takes a change of sheets back, in this session or in a later one: sheets and names as they were, added ones away.
 * @param context Context of the running work.
 * @param back Sheets and names before; nothing where only new sheets were written.
 * @param created What the change added.
 * @throws HostFailure where both attempts failed; the mark of the unfinished step stays in the workbook then.
 */
export async function takeChangeBack(
  context: Excel.RequestContext,
  back: WayBack | undefined,
  created: CreatedParts,
): Promise<void> {
  const attempt = async (): Promise<void> => {
    if (back) await putBack(context, back);
    await removeCreated(context, created);
  };
  // The first attempt may meet the same trouble as the change.
  await attempt().catch(attempt);
}

async function putBack(context: Excel.RequestContext, back: WayBack): Promise<void> {
  const { worksheets, names } = context.workbook;
  const found = back.kept.map((sheet) => ({
    sheet,
    contents: queueContentsOf(worksheets.getItemOrNullObject(sheet.held.sheetId)),
  }));
  names.load("items/name");
  await context.sync();
  // A sheet deleted since is passed over.
  const there = found.flatMap(({ sheet, contents }) => {
    const now = contents();
    return now ? [{ sheet: { ...sheet, was: keepEdited(sheet, now) } as SheetBack, now }] : [];
  });
  const nameOf = namesByKey([...back.kept.map(({ was: { key, name } }) => ({ key, name })), ...back.removed]);
  const nowThere = new Set(names.items.map(({ name }) => name));
  const jobs = there.flatMap(({ sheet, now }) =>
    keptJobs(
      sheet.scope === undefined
        ? { plan: sheet.was, was: sheet.plan, held: sheet.held }
        : sheet.scope === "rows"
          ? { scope: "rows", plan: sheet.was, held: sheet.held }
          : { scope: "contents", plan: sheet.was, held: sheet.held },
      now,
      nameOf,
    ),
  );
  const present = { ...back, kept: there.map(({ sheet }) => sheet) };
  await runJobs(context, [namesBackJob(present, nowThere), ...jobs]);
  holdBack(context);
  for (const { was, held } of present.kept) if (held.isProtected) protectSheet(worksheets.getItem(held.sheetId), was);
  await context.sync();
}

function namesBackJob({ kept, names, namesBefore, formulas }: WayBack, nowThere: ReadonlySet<string>): Job {
  return {
    bytes: (names.length + namesBefore.length) * bytesPerName,
    queue({ workbook }) {
      for (const sheet of kept) {
        if (sheet.scope !== undefined || sheet.plan.name === sheet.held.name) continue;
        workbook.worksheets.getItem(sheet.held.sheetId).name = sheet.held.name;
      }
      for (const name of names) {
        const before = formulas[name];
        if (before !== undefined && nowThere.has(name)) workbook.names.getItem(name).formula = before;
        else if (before === undefined && nowThere.has(name)) workbook.names.getItem(name).delete();
      }
      for (const { name, hidden } of namesBefore) {
        const before = formulas[name];
        if (before === undefined || nowThere.has(name)) continue;
        const item = workbook.names.add(name, before);
        if (hidden) item.visible = false;
      }
    },
  };
}
