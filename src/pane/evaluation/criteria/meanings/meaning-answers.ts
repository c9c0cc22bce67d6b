import type { ChangedMeaning } from "../../../../rating/returns/changed-meanings";
import type { MeaningAnswer } from "../../../../evaluation/year/acts/settle-meanings";

/** What the user said becomes of the figures of a code, by code. */
export type MeaningAnswers = Readonly<Record<string, MeaningAnswer>>;

/**
 * The codes that still wait for an answer.
 * @param meanings What the changed table makes of codes with figures.
 * @param answers Given so far; one that moves figures to a code that bears another name by now is none.
 */
export function openMeanings(meanings: readonly ChangedMeaning[], answers: MeaningAnswers): readonly ChangedMeaning[] {
  return meanings.filter(({ code, elsewhere }) => {
    const answer = answers[code];
    return answer === undefined || (answer.kind === "move" && !elsewhere.includes(answer.to));
  });
}
