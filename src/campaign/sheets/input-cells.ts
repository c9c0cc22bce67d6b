import { columnLetters } from "../../sheets/plan/a1";
import { serialFromDate } from "../../sheets/plan/date-serial";
import type { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { Area, ValidationRule } from "../../sheets/plan/sheet-plan";
import { sharedStyle } from "../../sheets/plan/shared-style";
import type { CampaignSheetWords } from "../words/sheets/ru";
import type { CampaignFrame } from "./campaign-frame";

export const dateInput = sharedStyle("input", { format: "dd.mm.yyyy", align: "centre", wrap: false });
export const dateShown = sharedStyle("figure", { format: "dd.mm.yyyy", align: "centre", indent: 0 });
export const countInput = sharedStyle("figure-input", { indent: 1 });

/** A date as a cell holds it; `null` without one. */
export function dateCell(iso: string | null | undefined): number | null {
  return iso === null || iso === undefined ? null : serialFromDate(iso);
}

/** Lets an area take dates of the campaign's years, as their cells say, and of the one after. */
export function takeDates(draft: SheetDraft, frame: CampaignFrame, area: Area): void {
  const cell = `${columnLetters(area.column)}${area.row}`;
  const [first, last] = [frame.name("set_firstYear"), frame.name("set_lastYear")];
  const formula = `=AND(ISNUMBER(${cell}),${cell}>=DATE(${first},1,1),${cell}<=DATE(${last}+1,12,31))`;
  take(draft, frame, area, { kind: "custom", formula }, "date");
}

/** Lets an area take any date: of what was adopted before the campaign began. */
export function takeAnyDate(draft: SheetDraft, frame: CampaignFrame, area: Area): void {
  take(draft, frame, area, { kind: "date", min: "1900-03-01", max: "9999-12-31" }, "anyDate");
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
  problem: keyof Omit<CampaignSheetWords["wrong"], "title">,
): void {
  if (area.rows < 1) return;
  const { wrong } = frame.words;
  draft.validations.push({ area, rule, error: { title: wrong.title, text: wrong[problem] } });
}
