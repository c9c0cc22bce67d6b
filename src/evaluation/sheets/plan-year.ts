import { eachCodeOnce } from "../../rating/criteria/each-code-once";
import type { Rating } from "../../rating/rating";
import type { SheetPlan, WorkbookPlan } from "../../sheets/plan/sheet-plan";
import { atOnce, type Turns } from "../../sheets/plan/turns";
import { lockSheets } from "../../decisions/lock/lock-sheets";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { approvalOf } from "../year/committee/approval-records";
import type { ResultsWithoutErrors } from "../approval/said-year";
import type { YearData } from "../year/year-data";
import { draftInTurns, namesOf } from "./draft-year";
import { frameYear } from "./frame-year";
import type { SheetNaming } from "./year-frame";

/**
 * The workbook of one year: data, criteria and results, each once as native formulas and once as live results;
 * while it is approved, locked and its results as values.
 * @param data The year.
 * @param rating Its result, `rate(toRatingInput(data))`.
 * @param naming Sheet names already in the workbook; a second year gets names of its own.
 * @param without What results would be without the figures with open errors, for a file that nobody can press in.
 * @returns Sheets in the order of their tabs, and the defined names, all ending in the year.
 */
export function planYear(
  data: YearData,
  rating: Rating,
  naming: SheetNaming = {},
  without?: ResultsWithoutErrors,
): WorkbookPlan {
  return atOnce(planYearInTurns(data, rating, naming, without));
}

/** The same in parts, a sheet at a time. */
export function* planYearInTurns(
  given: YearData,
  rating: Rating,
  naming: SheetNaming = {},
  without?: ResultsWithoutErrors,
): Turns<WorkbookPlan> {
  // As it is rated: the formulas of a sheet would count an indicator twice that stands in the table twice.
  const criteria = eachCodeOnce(given.criteria);
  const data = criteria === given.criteria ? given : { ...given, criteria };
  const frame = frameYear(data, rating, naming, without);
  yield;
  const drafts = yield* draftInTurns(frame, () => true);
  const planned: SheetPlan[] = [];
  for (const draft of drafts) {
    planned.push(draft.finish());
    yield;
  }
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
