import { runStep } from "../../kernel/office/run-step";
import type { Running } from "../../kernel/running";
import { anchorName } from "../../kernel/sheet-anchor";
import { StepFailure } from "../../kernel/step-failure";
import { contains } from "../../sheets/office/read/cell-texts";
import { plannedArea } from "../../sheets/office/change/clear-sheet";
import { heldCells, heldPlan } from "../../sheets/office/change/held/held-plan";
import type { WholeSheet } from "../../sheets/office/change/sheets-change";
import { inTurns } from "../../sheets/office/next-task";
import { queueContents, type SheetContents } from "../../sheets/office/read/sheet-contents";
import { sheetArea } from "../../sheets/plan/a1";
import type { Area, NamePlan, SheetPlan, WorkbookPlan } from "../../sheets/plan/sheet-plan";
import type { CampaignData } from "../model/campaign-data";
import type { CampaignSnapshot } from "../model/campaign-workbook";
import { followCampaignInTurns } from "../model/follow-campaign";
import { anchorYear } from "../sheets/anchor-year";
import { campaignSheetKeys } from "../sheets/campaign-frame";
import { planCampaignInTurns } from "../sheets/plan-campaign";
import { tell, type CampaignSession } from "./campaign-session";
import { queueCampaign } from "./read-open-campaign";
import { localDay } from "../../text/local-day";

/**
 * Writes a campaign with forms taken in over its sheets.
 * @param session What the steps share.
 * @param year First year of the campaign.
 * @param next The whole campaign as it is to be.
 * @param running Sheets written so far, and the wish to stop.
 * @returns The campaign as read back.
 * @throws StepFailure `sheet-missing` while a sheet is lost, `changed-meanwhile` where the workbook differs from the reading
 * told last, `own-content` with the cells that could not be read or are the user's own; nothing is written then.
 */
export async function writeForms(
  session: CampaignSession,
  year: number,
  next: CampaignData,
  running: Running = {},
): Promise<CampaignSnapshot> {
  const today = localDay(session.now());
  const snapshot = await runStep(session, {
    ...{ key: "forms", label: "campaign", year: anchorYear(year), running },
    plan: async (context, present) => {
      const anchors = new Map(
        campaignSheetKeys.map((key) => [key, anchorName(`campaign-${key}`, anchorYear(year))] as const),
      );
      const read = queueCampaign(context, year, present, today);
      const contents = queueContents(context, [...anchors.values()], present.sizes);
      await context.sync();
      const { data, findings } = await read();
      const held = await contents();
      const lost = [...anchors].flatMap(([key, anchor]) => (held.has(anchor) ? [] : [key]));
      if (lost.length > 0) throw new StepFailure("sheet-missing", lost.join(", "));
      const known = session.told.get(year);
      if (known && JSON.stringify(known) !== JSON.stringify(data)) {
        throw new StepFailure("changed-meanwhile", `the campaign of ${year} was edited after it was read`);
      }
      const unread = findings.filter(({ code }) => code === "cell.unclear" || code === "cell.unreadable");
      if (unread.length > 0) {
        const places = unread.map(({ place, params }) =>
          `${place.organisation ?? ""} ${String(params["value"])}`.trim(),
        );
        throw new StepFailure("own-content", places.join("\n"), { places });
      }
      const sheetNames = Object.fromEntries([...anchors].map(([key, anchor]) => [key, held.get(anchor)?.name ?? key]));
      const planOf = async (of: CampaignData): Promise<WorkbookPlan> => {
        const campaign = await inTurns(followCampaignInTurns({ ...of, today }));
        return inTurns(planCampaignInTurns(of, campaign, { sheetNames }));
      };
      const before = await planOf(data);
      const after = await planOf(next);
      const written = session.written.get(anchorYear(year));
      const kept = after.sheets.flatMap((plan): WholeSheet[] => {
        const contentsNow = held.get(anchorName(plan.key, anchorYear(year)));
        const was = written?.get(plan.key) ?? before.sheets.find(({ key }) => key === plan.key);
        return contentsNow && was ? [{ plan, was, held: contentsNow }] : [];
      });
      const own = kept.flatMap(({ plan, was, held: now }) => ownCells(was, plan, now, before.names));
      if (own.length > 0) throw new StepFailure("own-content", own.join("\n"), { places: own });
      return {
        change: {
          ...{ added: [], removed: [], order: [], orderBefore: [], names: after.names, namesBefore: before.names },
          kept: kept.map(({ plan, was, held: now }) => {
            return { plan, was: heldPlan(was, now, plannedArea(was, plan)), held: now };
          }),
        },
        count: Object.keys(next.meetings).length,
        written: after.sheets,
        // Areas are as large as they are planned by then.
        collect: (last) => {
          const sizes = new Map(after.names.map(({ name, area }) => [name, area]));
          return queueCampaign(last, year, { names: present.names, sizes }, today);
        },
      };
    },
  });
  return tell(session, snapshot);
}

/** Cells of the user's own that the next plan would write over: beside what was planned and read. */
function ownCells(was: SheetPlan, plan: SheetPlan, held: SheetContents, names: readonly NamePlan[]): string[] {
  const planned = new Set(was.cells.map(({ row, column }) => `${row}:${column}`));
  const read = names.filter(({ sheet, hidden }) => sheet === was.key && hidden !== true).map(({ area }) => area);
  const written = plannedArea(plan);
  const isOurs = (cell: { readonly row: number; readonly column: number }): boolean =>
    planned.has(`${cell.row}:${cell.column}`) ||
    !contains(written, cell) ||
    [...read, ...was.live.map(({ reserved }): Area => reserved)].some((area) => contains(area, cell));
  return heldCells(held)
    .filter((cell) => !isOurs(cell))
    .map((cell) => sheetArea(held.name, { ...cell, rows: 1, columns: 1 }));
}
