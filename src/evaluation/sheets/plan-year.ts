import type { Rating } from "../../rating/rating";
import type { WorkbookPlan } from "../../sheets/plan/sheet-plan";
import { lockSheets } from "../../decisions/lock/lock-sheets";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { approvalOf } from "../year/approval-records";
import type { YearData } from "../year/year-data";
import { draftSheets, namesOf } from "./draft-year";
import { frameYear } from "./frame-year";
import type { SheetNaming } from "./year-frame";

/**
 * The workbook of one year: data, criteria and results, each once as native formulas and once as live results;
 * while it is approved, locked and its results as values.
 * @param data The year.
 * @param rating Its result, `rate(toRatingInput(data))`.
 * @param naming Sheet names already in the workbook; a second year gets names of its own.
 * @returns Sheets in the order of their tabs, and the defined names, all ending in the year.
 */
export function planYear(data: YearData, rating: Rating, naming: SheetNaming = {}): WorkbookPlan {
  const frame = frameYear(data, rating, naming);
  const drafts = draftSheets(frame, () => true);
  const planned = drafts.map((draft) => draft.finish());
  const sheets =
    approvalOf(data.log).status === "approved"
      ? lockSheets(planned, approvalWordsOf(data.language).lockedCell)
      : planned;
  return {
    title: frame.say(frame.words.workbookTitle),
    sheets,
    names: namesOf(frame, drafts),
    structureLocked: false,
    properties: { bagalau: "year", year: String(data.year), language: data.language },
  };
}
