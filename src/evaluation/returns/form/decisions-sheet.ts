import { wordsOfExecution } from "../../words/execution/words-of-execution";
import type { Language } from "../../../text/language";
import { fitSheetName } from "../../../sheets/plan/sheet-name";
import type { ReturnSheet } from "./return-fields";
import { returnSheetNames } from "./return-sheet-names";

/** Columns of the sheet of decisions. */
export const decisionColumns = { id: 1, reference: 2, text: 3, due: 4, done: 5, said: 6 } as const;

/** Decisions that a form asks about at most. */
export const mostDecisions = 300;

/** Longest answer, in characters. */
export const longestAnswer = 1000;

/**
 * Name of the sheet of decisions in a form.
 * @param sheets The sheets of fields.
 * @param language Language of the form.
 */
export function decisionsSheetName(sheets: readonly ReturnSheet[], language: Language): string {
  const taken = [...returnSheetNames(sheets, language).values(), "_lists", "_meta"];
  return fitSheetName(wordsOfExecution(language).form.sheet, taken, String(taken.length));
}
