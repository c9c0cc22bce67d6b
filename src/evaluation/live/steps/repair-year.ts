import { heldCells, heldPlan } from "../../../sheets/office/change/held/held-plan";
import { formulasOf, heldContents } from "../../../sheets/office/change/held/contents-job";
import type { KeptSheet, SheetsChange } from "../../../sheets/office/change/sheets-change";
import { sizesAfter } from "../../../sheets/office/read/area-sizes";
import type { PresentParts } from "../../../sheets/office/read/present-parts";
import { queueContents, type SheetContents } from "../../../sheets/office/read/sheet-contents";
import type { SheetPlan, WorkbookPlan } from "../../../sheets/plan/sheet-plan";
import { StepFailure } from "../../../kernel/step-failure";
import { runStep } from "../../../kernel/office/run-step";
import type { Running } from "../../../kernel/running";
import { anchoredKeys, anchorName } from "../../../kernel/sheet-anchor";
import type { Snapshot } from "../../year/ports";
import { fillLost } from "../../sheets/lost/fill-lost";
import { criteriaRow } from "../../sheets/year-layout";
import { lostInputs } from "../../sheets/lost/lost-sheets";
import { planYear } from "../../sheets/plan-year";
import type { YearData } from "../../year/year-data";
import { emptyYear } from "../empty-year";
import { readKeptYear } from "../kept-year";
import { rateRead } from "../../sheets/records/rate-read";
import { refuseRepeated } from "./refuse/refuse-repeated";
import { sheetNames } from "../reading/sheet-names";
import { queueYear } from "../reading/year-reading";
import { tell, today, type YearSession } from "../year-session";

/**
 * Brings back lost sheets and rewrites all formulas of a year; what was entered stays.
 * Lost inputs come back as they were known last in this session.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param running The wish to stop, heard between the parts of the work.
 * @returns The year as read back.
 */
export async function repairYear(session: YearSession, year: number, running: Running = {}): Promise<Snapshot> {
  const snapshot = await runStep(session, {
    ...{ key: "repair", year, running },
    plan: async (context, present) => {
      const read = queueYear(context, year, present.names, today(session), present.sizes);
      const contents = queueContents(
        context,
        anchoredKeys(present.names, year).map((key) => anchorName(key, year)),
        present.sizes,
      );
      await context.sync();
      const reading = await read();
      running.signal?.throwIfAborted();
      const { data: found, lostSheets: lost } = reading.snapshot;
      const gone = lost.filter((key) => !reading.sheets.has(key));
      const inputs = lostInputs(lost);
      const mustKnow = gone.length < lost.length;
      const data =
        inputs.length > 0 ? fillLost(found, inputs, await lastKnown(session, found, context, mustKnow)) : found;
      refuseRepeated(data.criteria);
      // A sheet that comes back is lost no more; what was found in the cells of the others still is.
      const left = reading.snapshot.findings.filter(({ code }) => code !== "year.sheet-lost");
      const rating = rateRead(data, left, today(session));
      const plan = planYear(data, rating, { sheetNames: sheetNames(reading.sheets) });
      const change = changeOf(plan, gone, await contents(), present, year);
      const names = [...new Set([...present.names, ...change.names.map(({ name }) => name)])];
      return {
        change,
        count: change.added.length + change.kept.filter(hasFormulas).length,
        readsAnew: true,
        collect: (last) => {
          const after = queueYear(last, year, names, today(session), sizesAfter(present.sizes, change.names));
          return async () => (await after()).snapshot;
        },
      };
    },
  });
  session.results.expect(year);
  return tell(session, snapshot, "step");
}

/** Lost sheets are added with their names; of the others the formulas are written, and names that were deleted. */
function changeOf(
  plan: WorkbookPlan,
  lost: readonly string[],
  contents: ReadonlyMap<string, SheetContents>,
  present: PresentParts,
  year: number,
): SheetsChange {
  const added = plan.sheets.filter(({ key }) => lost.includes(key));
  const kept = plan.sheets.flatMap((sheet): KeptSheet[] => {
    const held = contents.get(anchorName(sheet.key, year));
    // Sheets without formulas are here for the links and names that lead to them.
    if (held === undefined || added.includes(sheet)) return [];
    if (haveLinesMoved(sheet, held)) return [{ plan: { ...sheet, name: held.name }, was: heldPlan(sheet, held), held }];
    const formulas = formulasOf(sheet);
    return [{ scope: "contents", plan: formulas, was: heldContents(formulas, held), held }];
  });
  const written = new Set([...lost, ...kept.flatMap(({ scope, plan: { key } }) => (scope === undefined ? [key] : []))]);
  const order = plan.sheets.map(({ key }) => key);
  return {
    kept,
    added,
    removed: [],
    order,
    orderBefore: order.filter((key) => !lost.includes(key)),
    names: plan.names.filter(({ name, sheet }) => written.has(sheet) || !present.names.includes(name)),
    namesBefore: [],
  };
}

/**
 * Whether a line of the table of criteria stands elsewhere than it is planned: one above it was taken away, with the formula for
 * the words of its block. Formulas alone would say the words of a line beside another.
 */
function haveLinesMoved({ key, cells }: SheetPlan, held: SheetContents): boolean {
  if (key !== "criteria") return false;
  const found = new Map(heldCells(held).map((cell) => [`${cell.row}:${cell.column}`, String(cell.value)]));
  return cells.some(({ row, column, value, formula }) => {
    const isCode = column === 1 && formula === undefined && value !== null && value !== "";
    return isCode && row >= criteriaRow && found.get(`${row}:${column}`) !== String(value);
  });
}

function hasFormulas(sheet: KeptSheet): boolean {
  if (sheet.scope === undefined) return true;
  return sheet.scope === "contents" && sheet.plan.live.length + sheet.plan.cells.length > 0;
}

/**
 * As this session has read it last, else as the workbook keeps it, else as a year is begun.
 * @param mustKnow A name comes back to a standing sheet: of another shape it would leave out what stands there.
 */
async function lastKnown(
  session: YearSession,
  { year, edition, language }: YearData,
  context: Excel.RequestContext,
  mustKnow: boolean,
): Promise<YearData> {
  const known = session.data.get(year);
  if (known) return known;
  const kept = await readKeptYear(context, year);
  if (mustKnow && Object.keys(kept).length === 0) throw new StepFailure("sheet-missing", `nobody knows year ${year}`);
  return { ...(await emptyYear({ year, edition, language })), ...kept };
}
