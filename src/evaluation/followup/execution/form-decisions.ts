import type { Language } from "../../../text/language";
import type { DecisionAnswer, FormDecision } from "../../year/form-decision";
import type { ExecutionRegister } from "./execution-register";
import { referenceOf } from "./reference-of";

/**
 * The decisions that the form of an organisation asks about: those it carries out and that nobody has judged.
 * @param register Of the year.
 * @param organisation Its id.
 * @param language Of the form.
 */
export function formDecisions(
  { entries }: Pick<ExecutionRegister, "entries">,
  organisation: string,
  language: Language,
): readonly FormDecision[] {
  return entries.flatMap((entry): FormDecision[] => {
    if (entry.organisation !== organisation || entry.judged !== undefined) return [];
    const { id, text, due } = entry.decision;
    return [{ ...{ id, text, due }, reference: referenceOf(entry.decision, language) }];
  });
}

/**
 * Answers of a return that say something else than what the register has of them.
 * @param register Of the year.
 * @param organisation Whose return it is.
 */
export function newAnswers(
  { entries }: Pick<ExecutionRegister, "entries">,
  organisation: string,
  answers: readonly DecisionAnswer[],
): readonly DecisionAnswer[] {
  const known = new Map(
    entries.flatMap((entry) =>
      entry.organisation === organisation && entry.answer ? [[entry.decision.id, entry.answer] as const] : [],
    ),
  );
  return answers.filter(({ id, done, said }) => {
    const present = known.get(id);
    return present === undefined || present.done !== done || present.said !== said;
  });
}
