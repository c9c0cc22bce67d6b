import { changeSheets } from "../../sheets/office/change/change-sheets";
import { plannedArea } from "../../sheets/office/change/clear-sheet";
import { heldPlan } from "../../sheets/office/change/held-plan";
import { formulasReferringTo } from "../../sheets/office/change/formulas-referring-to";
import { presentForWriting } from "../../sheets/office/present-parts";
import { queueContents, type SheetContents } from "../../sheets/office/sheet-contents";
import type { KeptSheet, SheetsChange } from "../../sheets/office/change/sheets-change";
import { StepFailure } from "../../kernel/step-failure";
import type { RewriteStepName, Snapshot } from "../year/ports";
import type { Running } from "../../kernel/running";
import { isOnDemand } from "../sheets/analysis/sheets-on-demand";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import type { YearData } from "../year/year-data";
import { addedCells, changedCells, refuseEdited } from "./edited-cells";
import { ownContents } from "./own-contents";
import { planRewrite, type PresentYear } from "./plan-rewrite";
import { refuseRepeated } from "./refuse-repeated";
import { followRenamed, renameInFormulas } from "./rename-in-formulas";
import { runStep } from "../../kernel/office/run-step";
import { queueExtents } from "./standing-extents";
import { anchorName, anchoredKeys } from "../../kernel/sheet-anchor";
import { queueYear } from "./year-reading";
import { noteWritten, stepLabel, tell, today, type YearSession } from "./year-session";

/**
 * Lays a year out anew where it stands, for changed criteria or organisations.
 *
 * Sheets stay themselves, so formulas of others that refer to them go on; users' formulas for figures go on too. Sheets of
 * new blocks are added, those of vanished blocks taken away.
 * @param session What the steps share.
 * @param step What changed.
 * @param next The whole year as it is to be, figures included.
 * @param running Sheets written so far, and the wish to stop.
 * @returns The year as read back.
 * @throws StepFailure `sheet-missing` while sheets are lost, `changed-meanwhile` where the workbook differs from what the
 * pane was told last, `own-content` with the cells that would be lost; nothing is written then.
 */
export async function rewriteYear(
  session: YearSession,
  step: RewriteStepName,
  next: YearData,
  { onProgress, signal }: Running = {},
): Promise<Snapshot> {
  const { year } = next;
  const done = await runStep(async (context) => {
    refuseRepeated(next.criteria);
    const now = await readPresent(session, context, year);
    const { data, lostSheets } = now.reading.snapshot;
    if (lostSheets.length > 0) throw new StepFailure("sheet-missing", lostSheets.join(", "));
    const told = session.data.get(year);
    if (told && JSON.stringify(told) !== JSON.stringify(data)) {
      throw new StepFailure("changed-meanwhile", `year ${year} was edited after it was read`);
    }
    const { change, plan } = planRewrite(now, next, { today: today(session), written: session.written.get(year) });
    const ours = [...now.contents.values()].map(({ sheetId }) => sheetId);
    const gone = change.removed.map(({ held }) => held.name);
    const referring = await formulasReferringTo(context, gone, ours);
    if (referring.length > 0) throw new StepFailure("own-content", referring.join("\n"), { places: referring });
    const { created, collected } = await changeSheets(context, change, now.present, {
      signal,
      label: stepLabel(session, step, year),
      onSheets: (count, of) => onProgress?.({ count, of }),
      collect: (last) => queueYear(last, year, namesAfter(now.present.names, change), today(session)),
    });
    return {
      change,
      plan,
      data,
      added: created.sheetIds,
      formulas: now.present.formulas,
      snapshot: collected.snapshot,
    };
  });
  const earlier = session.written.get(year);
  session.written.delete(year);
  noteWritten(session, year, done.plan);
  session.undo.push({
    entry: { step, count: countOf(step, done.data, done.snapshot.data, done.change), at: session.now(), year },
    goBack: async (overwrite) => {
      await goBack(session, year, done, overwrite);
      session.written.delete(year);
      if (earlier) session.written.set(year, earlier);
    },
  });
  session.results.expect(year);
  return tell(session, done.snapshot);
}

/** Returns that an import changed; of any other step the sheets it wrote. */
function countOf(step: RewriteStepName, before: YearData, after: YearData, { kept, added }: SheetsChange): number {
  if (step !== "import") return kept.length + added.length;
  const text = ({ returns }: YearData, id: string): string => JSON.stringify(returns[id] ?? null);
  return after.organisations.filter(({ id }) => text(before, id) !== text(after, id)).length;
}

function namesAfter(present: readonly string[], { names, namesBefore }: SheetsChange): string[] {
  const before = new Set(namesBefore.map(({ name }) => name));
  return [...present.filter((name) => !before.has(name)), ...names.map(({ name }) => name)];
}

async function readPresent(session: YearSession, context: Excel.RequestContext, year: number): Promise<PresentYear> {
  const present = await presentForWriting(context);
  const read = queueYear(context, year, present.names, today(session));
  const extents = queueExtents(context, year, present.names);
  const contents = queueContents(
    context,
    anchoredKeys(present.names, year)
      .filter((key) => !isOnDemand(key))
      .map((key) => anchorName(key, year)),
  );
  await context.sync();
  return { present, reading: read(), contents: contents(), extents: extents() };
}

/** What the way back needs. */
interface Rewritten {
  readonly change: SheetsChange;
  /** Ids of added sheets. */
  readonly added: readonly string[];
  /** What names referred to before. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** The same change the other way; what was entered since is overwritten only when asked. */
async function goBack(
  session: YearSession,
  year: number,
  { change, added, formulas }: Rewritten,
  overwrite: boolean,
): Promise<void> {
  await runStep(async (context) => {
    const now = await readPresent(session, context, year);
    const byId = new Map([...now.contents.values()].map((held) => [held.sheetId, held]));
    // A sheet brought back since has another id; its name on a cell leads to it.
    const standing = (plan: SheetPlan, id: string | undefined): SheetContents | undefined =>
      byId.get(id ?? "") ?? now.contents.get(anchorName(plan.key, year));
    // A name the user gave since is kept; one that the change gave goes back with it.
    const nameAfter = ({ plan, held }: KeptSheet): string => {
      const name = standing(plan, held.sheetId)?.name ?? plan.name;
      return name === plan.name ? held.name : name;
    };
    const renamed = new Map(
      change.kept.flatMap((sheet) => {
        const name = nameAfter(sheet);
        return name === sheet.held.name ? [] : [[sheet.held.name, name] as const];
      }),
    );
    const kept = change.kept.flatMap((sheet): KeptSheet[] => {
      const { plan, was, held } = sheet;
      const present = standing(plan, held.sheetId);
      if (!present) return [];
      const before = heldPlan(plan, present, plannedArea(was, plan));
      const back = { ...renameInFormulas(was, renamed), name: nameAfter(sheet) };
      return [{ plan: back, was: before, held: present }];
    });
    const entered = change.kept.flatMap(({ plan, was, held }) => {
      const present = standing(plan, held.sheetId);
      if (!present) return [];
      const own = ownContents({ was: plan, plan: was, held: present }, change.names, () => false);
      return [...changedCells(plan, present), ...own];
    });
    const onAdded = change.added.flatMap((plan, index) => {
      const present = standing(plan, added[index]);
      return present ? [...changedCells(plan, present), ...addedCells(plan, present)] : [];
    });
    refuseEdited([...new Set([...entered, ...onAdded])], overwrite);
    const reversed: SheetsChange = {
      kept,
      added: change.removed.map(({ was }) => renameInFormulas(was, renamed)),
      removed: change.added.flatMap((plan, index) => {
        const present = standing(plan, added[index]);
        return present ? [{ was: heldPlan(plan, present), held: present }] : [];
      }),
      order: change.orderBefore,
      orderBefore: change.order,
      names: change.namesBefore,
      references: new Map([...formulas].map(([name, formula]) => [name, followRenamed(formula, renamed)])),
      namesBefore: change.names,
    };
    await changeSheets(context, reversed, now.present, {
      label: stepLabel(session, "undo", year),
      collect: () => () => null,
    });
  });
}
