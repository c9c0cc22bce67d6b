import type { Decision } from "../../../evaluation/criteria-import/settle/decision";
import type { BringInDraft } from "../../evaluation/bring-in/bring-in-draft";
import type { IndicatorDraft } from "../../evaluation/criteria/indicator/indicator-draft";

/**
 * What is decided about a line; its form closes.
 * @param draft As it is.
 * @param line Row of the table.
 * @param decision Absent: as the table says it.
 */
export function decideLine(draft: BringInDraft, line: number, decision: Decision | undefined): BringInDraft {
  const decisions = new Map(draft.decisions);
  if (decision === undefined) decisions.delete(line);
  else decisions.set(line, decision);
  return { ...draft, decisions, forms: without(draft.forms, line) };
}

/**
 * The form of a line as typed so far, or closed.
 * @param draft As it is.
 * @param line Row of the table.
 * @param form Absent: the form closes.
 */
export function mendLine(draft: BringInDraft, line: number, form: IndicatorDraft | undefined): BringInDraft {
  return {
    ...draft,
    forms: form === undefined ? without(draft.forms, line) : new Map(draft.forms).set(line, form),
  };
}

function without<Value>(map: ReadonlyMap<number, Value>, line: number): ReadonlyMap<number, Value> {
  return new Map([...map].filter(([key]) => key !== line));
}
