import type { Footer } from "../../shell/Footer";
import { standingOf, stepStates, summaryState } from "../../shell/steps/step-state";
import type { YearPane } from "../../state/pane-context";
import type { StepId } from "../../state/pane-state";
import { formatTime } from "../../../text/format-date";

/** How far one step of the year has come, in a few words. */
export function progressText({ words, view, state }: YearPane, step: StepId): string {
  const { completeness, errors, warnings, decisions, data } = view;
  const states = stepStates(state, view, words);
  switch (step) {
    case "criteria": {
      const wrong = states.criteria.count;
      if (wrong !== undefined) return words.year.criteriaErrors(String(wrong));
      return words.year.indicators(String(data.criteria.indicators.length));
    }
    case "figures":
      return words.year.complete(String(completeness.complete), String(completeness.organisations.length));
    case "check":
      if (view.isBlank && errors + warnings === 0) return words.year.notStarted;
      return errors + warnings === 0 ? words.year.clean : words.year.counts(String(errors), String(warnings));
    case "rating":
      if (!view.rated || state.readAt === null) return words.year.noPoints;
      return words.shell.recalculated(formatTime(state.readAt)).toLowerCase();
    case "awards":
      if (decisions.length > 0) return words.shell.decisions(String(decisions.length)).toLowerCase();
      return view.rated ? words.year.noDecisions : words.year.noPoints;
    case "summary":
      if (view.underResults.size > 0) return words.shell.notReady.toLowerCase();
      return {
        fresh: words.summary.upToDate,
        stale: words.summary.outdated,
        unknown: words.summary.notCompared,
      }[summaryState(state, view)];
    case "approval":
      return approvalProgress(words, view);
    default:
      return words.year.notStarted;
  }
}

/** Where the approval stands, as the log tells it; a year that was opened again has begun long ago. */
function approvalProgress(words: YearPane["words"], view: YearPane["view"]): string {
  const acts = (view.data.log ?? []).filter(({ action }) => action.startsWith("results"));
  if (acts.length === 0) return words.year.notStarted;
  const version = 1 + acts.filter(({ action }) => action === "resultsReopened").length;
  return words.year.versions[standingOf(view)](String(version));
}

/** What a person does next, by what is wrong or missing. */
export function nextAction({ words, view, state, dispatch }: YearPane): Parameters<typeof Footer>[0] {
  const to = (step: StepId) => () => dispatch({ type: "step", step });
  if (view.errors > 0) {
    return {
      ...(state.undo.length === 0 && { state: words.year.beginWithCheck }),
      primary: { text: words.year.fixErrors(String(view.errors)), run: to("check") },
    };
  }
  if (view.completeness.complete < view.completeness.organisations.length) {
    return { primary: { text: words.toStep.figures, run: to("figures") } };
  }
  return { primary: { text: words.toStep.rating, run: to("rating") } };
}
