import { fillTemplate } from "../../text/fill-template";
import { formatNumber } from "../../text/format-number";
import { romanPlace } from "../../text/roman-place";
import { committeeWordsOf } from "../words/committee/committee-words";
import { decidedResults } from "../year/committee/decided-results";
import { saidDecisions } from "../year/committee/said-decisions";
import type { SaidYear } from "./said-year";

/**
 * What the Executive Committee chose, added and paid, in whole sentences: whom it encourages, points and money by decision,
 * and the prizes with those points; a decision that no longer holds says why.
 * @returns Empty where nothing was decided, or all was withdrawn.
 * @see clauses 4.4, 5.2
 */
export function protocolSentences({ data, rating, short }: Pick<SaidYear, "data" | "rating" | "short">): string[] {
  const { standings, awards, organisations } = decidedResults(data, rating);
  const nameOf = (id: string): string => {
    const found = data.organisations.find((one) => one.id === id);
    return found ? short(found) : id;
  };
  const kept = new Map([...standings].filter(([, { state }]) => state !== "withdrawn"));
  const said = saidDecisions(kept, data.language, nameOf).map(({ text, why }) =>
    why === undefined ? ended(text) : `${ended(text)} ${why}`,
  );
  if (!organisations.some(({ byDecision }) => byDecision !== undefined)) return said;
  const names = awards.prizes.map(({ id, place, total }) => {
    return `${romanPlace(place)} – ${nameOf(id)} (${formatNumber(total, 2, data.language)})`;
  });
  return [...said, fillTemplate(committeeWordsOf(data.language).prizesByDecision, { names: names.join("; ") })];
}

function ended(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
