import type { FactDifference } from "../../../decisions/facts/compare-facts";
import type { Outcome } from "../../../decisions/records/decision";
import type { Standing } from "../../../decisions/records/standing-decisions";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import { formatNumber } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import { romanPlace } from "../../../text/roman-place";

/** A decision of the protocol in words. */
interface SaidDecision {
  readonly question: string;
  readonly number: number;
  readonly state: Standing["state"];
  /** What was decided, on what grounds, by whom and when. */
  readonly text: string;
  /** Why it no longer holds; absent while it does. */
  readonly why?: string;
}

/**
 * The decisions of the protocol as people read them, and why one no longer holds.
 * @param standings How each question stands.
 * @param language Of the sentences.
 * @param nameOf Short name of an organisation.
 * @returns In the order first decided.
 */
export function saidDecisions(
  standings: ReadonlyMap<string, Standing>,
  language: Language,
  nameOf: (id: string) => string,
): SaidDecision[] {
  const words = approvalWordsOf(language).choices;
  return [...standings].map(([question, standing]): SaidDecision => {
    const { reason, who, at, number, outcome } = standing.decision;
    const signed = words.signed(reason.replace(/\.$/, ""), who, at);
    // A short name brings its full stop with it: «… обл.».
    const text = `${saidOutcome(outcome, language, nameOf).replace(/\.$/, "")}. ${signed}`;
    const said = { question, number, state: standing.state, text };
    if (standing.state === "withdrawn") return { ...said, why: words.withdrawn };
    if (standing.state === "stands") return said;
    const changes = standing.changed.map((one) => saidChange(one, language, nameOf));
    return { ...said, why: words.openAgain(changes.join("; ")) };
  });
}

/** What was decided, without its grounds. */
export function saidOutcome(outcome: Outcome, language: Language, nameOf: (id: string) => string): string {
  const words = approvalWordsOf(language).choices;
  switch (outcome.kind) {
    case "chosen":
      return words.chosen(outcome.ids.length === 0 ? words.nobody : outcome.ids.map(nameOf).join("; "));
    case "points":
      return words.given(nameOf(outcome.id), formatNumber(outcome.points, 2, language));
    case "money":
      return words.money(nameOf(outcome.id), formatNumber(outcome.tenge, 0, language));
  }
}

/** A fact a decision was made on, before and now: a total, or a place. */
function saidChange({ path, before, now }: FactDifference, language: Language, nameOf: (id: string) => string): string {
  const words = approvalWordsOf(language).choices;
  const [kind, id = ""] = path.split("/");
  const isPlace = kind === "prize" || kind === "place";
  const value = (one: FactDifference["now"]): string => {
    if (typeof one !== "number") return words.unknown;
    return isPlace ? romanPlace(one) : formatNumber(one, 2, language);
  };
  return (isPlace ? words.placeChanged : words.totalChanged)(nameOf(id), value(before), value(now));
}
