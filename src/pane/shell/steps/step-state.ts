import type { Rating } from "../../../rating/rating";
import type { PaneState, StepId } from "../../state/pane-state";
import { compareRatings } from "../../evaluation/rating/rating-change";
import type { YearView } from "../../evaluation/year/year-view";
import type { PaneWords } from "../../words/pane/ru";

/** Mark of a step on the bar and in the progress list. */
export interface StepState {
  readonly level: "ok" | "warning" | "error" | "none";
  /** Number on the bar; without one an amber dot, if there is a `note`. */
  readonly count?: number;
  /** State for tooltip and screen reader; absent where there is nothing to say. */
  readonly note?: string;
}

/** Whether the summary sheet shows the present ratings, as far as this session knows. */
type SummaryState = "fresh" | "stale" | "unknown";

/**
 * The state of the summary sheet.
 * @returns `unknown` until the sheet was written in this session; `stale` also where its formulas show no present results.
 */
export function summaryState(state: PaneState, view: YearView): SummaryState {
  if (state.summary === null) return "unknown";
  if (view.snapshot.stale) return "stale";
  const { rating } = state.summary;
  const isChanged =
    compareRatings(rating, view.rating).length > 0 || besideTotals(rating) !== besideTotals(view.rating);
  return isChanged ? "stale" : "fresh";
}

/** Edition, awards, decisions and open errors the sheet shows; a change of one moves nobody's total or place. */
function besideTotals({ edition, awards, organisations }: Rating): string {
  const { prizes, encouraged, decided = [] } = awards;
  return JSON.stringify([
    edition,
    prizes,
    encouraged,
    decided,
    organisations.map(({ id, restsOn }) => [id, ...restsOn]),
  ]);
}

/**
 * The marks of all steps. Done is silent on the bar: only what a person owes is marked.
 * @returns One entry per step; counts are whole numbers.
 */
export function stepStates(state: PaneState, view: YearView, words: PaneWords): Readonly<Record<StepId, StepState>> {
  const { completeness, errors, warnings, decisions, rated } = view;
  const criteriaErrors = view.findings.filter(
    ({ finding }) => finding.level === "error" && finding.code.startsWith("criteria."),
  ).length;
  const incomplete = completeness.complete < completeness.organisations.length;
  const summary = summaryState(state, view);
  return {
    year: { level: "none" },
    criteria:
      criteriaErrors > 0
        ? { level: "error", count: criteriaErrors, note: words.shell.errors(String(criteriaErrors)) }
        : { level: "ok" },
    figures: incomplete ? { level: "warning", note: words.shell.incomplete } : { level: "ok" },
    check:
      errors > 0
        ? { level: "error", count: errors, note: words.shell.errors(String(errors)) }
        : { level: warnings > 0 ? "warning" : view.isBlank ? "none" : "ok" },
    rating: { level: rated ? "ok" : "none" },
    awards:
      decisions.length > 0
        ? { level: "warning", count: decisions.length, note: words.shell.decisions(String(decisions.length)) }
        : { level: rated ? "ok" : "none" },
    summary:
      summary === "stale"
        ? { level: "warning", note: words.shell.stale }
        : view.underResults.size > 0
          ? { level: "warning", note: words.shell.notReady }
          : { level: summary === "fresh" ? "ok" : "none" },
    approval: { level: isApproved(view) ? "ok" : "none" },
  };
}

/** Where a year stands as the log tells it; the page of approval reads the records themselves. */
export function standingOf({ data: { log = [] } }: YearView): "draft" | "submitted" | "approved" {
  const last = log.filter(({ action }) => action.startsWith("results")).at(-1)?.action;
  if (last === "resultsApproved") return "approved";
  return last === "resultsSubmitted" ? "submitted" : "draft";
}

/** Whether nothing of a year is written any more. */
export function isApproved(view: YearView): boolean {
  return standingOf(view) === "approved";
}
