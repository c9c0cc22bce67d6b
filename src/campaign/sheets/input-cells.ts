import { serialFromDate } from "../../sheets/plan/date-serial";
import type { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { Area, ValidationRule } from "../../sheets/plan/sheet-plan";
import { sharedStyle } from "../../sheets/plan/shared-style";
import { campaignPeriod } from "../model/checks/check-settings";
import type { CampaignFrame } from "./campaign-frame";

export const dateInput = sharedStyle("input", { format: "dd.mm.yyyy", align: "centre", wrap: false });
export const dateShown = sharedStyle("figure", { format: "dd.mm.yyyy", align: "centre", indent: 0 });
export const countInput = sharedStyle("figure-input");

/** A date as a cell holds it; `null` without one. */
export function dateCell(iso: string | null | undefined): number | null {
  return iso === null || iso === undefined ? null : serialFromDate(iso);
}

/** Lets an area take dates of the campaign's years and the one before the next. */
export function takeDates(draft: SheetDraft, frame: CampaignFrame, area: Area): void {
  const { from, to } = campaignPeriod(frame.data.settings);
  take(draft, frame, area, { kind: "date", min: from, max: `${Number(to.slice(0, 4)) + 1}-12-31` }, "date");
}

/** Lets an area take whole numbers from 0. */
export function takeCounts(draft: SheetDraft, frame: CampaignFrame, area: Area): void {
  take(draft, frame, area, { kind: "whole", min: 0, max: 999_999_999 }, "whole");
}

/** Lets an area take the words of a defined list. */
export function takeList(draft: SheetDraft, frame: CampaignFrame, area: Area, list: string): void {
  take(draft, frame, area, { kind: "list", source: `=${list}` }, "list");
}

function take(
  draft: SheetDraft,
  frame: CampaignFrame,
  area: Area,
  rule: ValidationRule,
  problem: "date" | "whole" | "list",
): void {
  if (area.rows < 1) return;
  const { wrong } = frame.words;
  draft.validations.push({ area, rule, error: { title: wrong.title, text: wrong[problem] } });
}
