import type { Language } from "../../../text/language";
import type { DecisionAnswer, FormDecision } from "../../year/form-decision";
import type { YearData } from "../../year/year-data";
import { executionRegister } from "./execution-register";
import { referenceOf } from "./reference-of";

type RegisterYear = Pick<YearData, "year" | "log" | "organisations" | "criteria" | "illustrative">;

/**
 * The decisions that the form of an organisation asks about: those it carries out and that nobody has judged.
 * @param data The year.
 * @param organisation Its id.
 * @param language Of the form.
 */
export function formDecisions(data: RegisterYear, organisation: string, language: Language): readonly FormDecision[] {
  return executionRegister(data, "").entries.flatMap((entry): FormDecision[] => {
    if (entry.organisation !== organisation || entry.judged !== undefined) return [];
    const { id, text, due } = entry.decision;
    return [{ ...{ id, text, due }, reference: referenceOf(entry.decision, language) }];
  });
}

/**
 * Answers of a return that say something else than what the register has of them.
 * @param data The year.
 * @param organisation Whose return it is.
 */
export function newAnswers(
  data: RegisterYear,
  organisation: string,
  answers: readonly DecisionAnswer[] = [],
): readonly DecisionAnswer[] {
  if (answers.length === 0) return [];
  const known = new Map(
    executionRegister(data, "").entries.flatMap((entry) =>
      entry.organisation === organisation && entry.answer ? [[entry.decision.id, entry.answer] as const] : [],
    ),
  );
  return answers.filter(({ id, done, said }) => {
    const present = known.get(id);
    return present === undefined || present.done !== done || present.said !== said;
  });
}
