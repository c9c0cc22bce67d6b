import { useState } from "react";
import { markOfDecision } from "../../../evaluation/year/committee/committee-decisions";
import { findingKey } from "../../../rating/finding-key";
import type { YearPane } from "../../state/pane-context";
import { decisionPrefix } from "../../drafts/drafts";
import { judgeReason, type ReasonFault } from "../../../rating/returns/judge-reason";
import { shortName } from "../../../rating/organisations/organisation-names";
import { wordsOfAwards } from "../../words/awards/words-of-awards";
import type { OpenDecision } from "../year/year-view";

/** What a decision lacks; all of it is said at once. */
interface DecisionFaults {
  readonly choice: boolean;
  readonly reason: ReasonFault | undefined;
  readonly who: boolean;
  /** Counts the attempts: each leads to what is missing. */
  readonly attempt: number;
}

const noFaults: DecisionFaults = { choice: false, reason: undefined, who: false, attempt: 0 };

/** A decision being written down. */
export interface Deciding {
  /** The decision is being taken back: nothing is chosen. */
  readonly isWithdrawing: boolean;
  /** Nothing is chosen before a person chooses. */
  readonly chosen: readonly string[] | null;
  readonly reason: string;
  readonly who: string;
  readonly asksName: boolean;
  readonly faults: DecisionFaults;
  choose(ids: readonly string[]): void;
  setReason(text: string): void;
  setWho(name: string): void;
  /** Records it, or says what is missing. */
  record(): Promise<void>;
}

/**
 * Writing down what the Committee decided on a question of the awards, or why it is taken back.
 * @param question Nothing while none is open.
 * @param isWithdrawing Its decision is to be taken back.
 * @param onRecorded Called once it stands in the log.
 */
export function useDeciding(
  { state, view, commands, dispatch }: YearPane,
  question: OpenDecision | undefined,
  isWithdrawing: boolean,
  onRecorded: () => void,
): Deciding | undefined {
  const [choice, setChoice] = useState<{ readonly key: string; readonly ids: readonly string[] } | null>(null);
  const [faults, setFaults] = useState<DecisionFaults>(noFaults);
  const [asksName, setAsksName] = useState(state.name === "");
  if (question === undefined) return undefined;
  const { finding, undecided } = question;
  const key = decisionPrefix + findingKey(finding) + (isWithdrawing ? ":withdrawal" : "");
  const chosen = choice?.key === key ? choice.ids : null;
  const reason = state.reasons[key] ?? "";
  const who = (asksName ? (state.typedName ?? "") : state.name).trim();

  async function record(): Promise<void> {
    const { data, rating } = view;
    const given = reason.trim();
    const wrong: DecisionFaults = {
      choice: !isWithdrawing && (chosen === null || (chosen.length === 0 && undecided.ids.length > 0)),
      ...{ reason: judgeReason(given), who: who === "", attempt: faults.attempt + 1 },
    };
    setFaults(wrong);
    if (wrong.choice || wrong.reason !== undefined || wrong.who) return;
    if (asksName) commands.changeName(who);
    const concerned = (isWithdrawing ? question?.decided?.chosen : chosen) ?? [];
    const names = data.organisations
      .filter(({ id }) => concerned.includes(id))
      .map((one) => shortName(one, data.language));
    const said = names.length === 0 ? wordsOfAwards(data.language).none : names.join("; ");
    const mark = markOfDecision(undecided, rating, isWithdrawing ? null : concerned);
    const action = isWithdrawing ? "decisionWithdrawn" : "decisionMade";
    if (!(await commands.decide(data.year, { action, finding, said, reason: given, who, mark }))) return;
    setAsksName(false);
    setChoice(null);
    dispatch({ type: "reason", key, text: null });
    onRecorded();
  }

  return {
    ...{ isWithdrawing, chosen, reason, asksName, faults, record },
    who: state.typedName ?? "",
    choose(ids) {
      setFaults({ ...faults, choice: false });
      setChoice({ key, ids });
    },
    setReason(text) {
      setFaults({ ...faults, reason: undefined });
      dispatch({ type: "reason", key, text });
    },
    setWho(name) {
      setFaults({ ...faults, who: false });
      dispatch({ type: "typed-name", name });
    },
  };
}
