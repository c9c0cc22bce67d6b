import { useEffect, useRef, useState } from "react";
import type { ApprovalDetails, ApprovalState } from "../../decisions/records/approval";
import { missingDetails } from "../../decisions/records/missing-details";
import { isDetails } from "../../decisions/records/record-text";
import { blankDetails } from "../../decisions/words/act/known-persons";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import type { ApprovalAct } from "../../evaluation/approval/approval-act";
import { yearAfterAct } from "../../evaluation/approval/approval-acts";
import { approvalOf } from "../../evaluation/year/committee/approval-records";
import { decidedResults } from "../../evaluation/year/committee/decided-results";
import { logTime } from "../../kernel/log-record";
import { approvalPrefix } from "../drafts/drafts";
import type { YearPane } from "../state/pane-context";
import { unrecordedChoices } from "./committee/choice-drafts";
import { judgeReason } from "../../rating/returns/judge-reason";

/** What a record still lacks. */
interface Faults {
  /** Sentences about the details of the approval. */
  readonly details: readonly string[];
  readonly reason: boolean;
  readonly who: boolean;
  /** The question whose decision was attempted. */
  readonly question?: string;
  /** Counts the attempts: each leads to what is missing. */
  readonly attempt: number;
}

const noFaults: Faults = { details: [], reason: false, who: false, attempt: 0 };

/** The way of a year to its approval, as the page shows it and goes it. */
export interface Approving {
  readonly state: ApprovalState;
  readonly details: ApprovalDetails;
  readonly reason: string;
  readonly who: string;
  /** What is missing, after the first attempt. */
  readonly faults: Faults;
  setDetails(details: ApprovalDetails): void;
  setReason(text: string): void;
  setWho(name: string): void;
  /**
   * Does an act, or says what is missing.
   * @returns Whether it was done.
   */
  act(act: ApprovalAct): Promise<boolean>;
}

const detailsKey = `${approvalPrefix}details`;
const reasonKey = `${approvalPrefix}reason`;
const approverKey = `${approvalPrefix}approver`;

/** State of the approval, and what is typed for its next record; typed texts are kept as drafts. */
export function useApproval({ ports, state, view, language, commands, dispatch }: YearPane): Approving {
  const words = approvalWordsOf(language);
  const { data, rating } = view;
  const approval = approvalOf(data.log);
  const [faults, setFaults] = useState<Faults>(noFaults);
  const typed = state.reasons[detailsKey];
  const details = (typed === undefined ? undefined : detailsOf(typed)) ?? approval.details ?? blankDetails;
  const reason = state.reasons[reasonKey] ?? "";
  // Who prepared the results is not taken for who records their approval.
  const isApproving = approval.status === "submitted";
  const who = isApproving ? (state.reasons[approverKey] ?? "") : (state.typedName ?? state.name);
  const typedSince = useRef(reason);
  useEffect(() => {
    typedSince.current = reason;
  }, [reason]);

  /** What a submission lacks: also what was typed and not recorded, and decisions that would be printed otherwise than taken. */
  function missingFor(given: ApprovalDetails): readonly string[] {
    const isOpenAgain = [...decidedResults(data, rating).standings.values()].some(
      ({ state }) => state === "open-again",
    );
    const unrecorded = unrecordedChoices(state.reasons).map((choice) => words.choices.titles[choice]);
    return [
      ...(unrecorded.length > 0 ? [words.unrecorded(unrecorded.join("; "))] : []),
      ...(isOpenAgain ? [words.missing["open-again"]] : []),
      ...missingDetails(given, data.synthetic).map((one) => words.missing[one]),
    ];
  }

  async function act(wanted: ApprovalAct): Promise<boolean> {
    const given = reason.trim();
    const missing = wanted.type === "submitted" ? missingFor(wanted.details) : [];
    const wrong: Faults = {
      details: missing,
      reason: judgeReason(given) !== undefined,
      who: who.trim() === "",
      ...(wanted.type === "decision" && { question: wanted.question }),
      attempt: faults.attempt + 1,
    };
    setFaults(wrong);
    if (missing.length > 0 || wrong.reason || wrong.who) return false;
    if (!isApproving && who.trim() !== state.name) commands.changeName(who.trim());
    const signed = { at: logTime(ports.now()), who: who.trim(), reason: given };
    const said = { where: approvalWordsOf(data.language).said(String(approval.version)) };
    const next = await yearAfterAct(data, rating, wanted, signed, said);
    const { type } = wanted;
    const isDone = await (type === "decision" || type === "withdrawal"
      ? commands.rewrite("choice", next)
      : commands.rewrite("approval", next, { act: type }));
    if (!isDone) return false;
    // The grounds of the next record may be typed already.
    if (typedSince.current.trim() === given) dispatch({ type: "reason", key: reasonKey, text: null });
    // Details typed before a decision was recorded are those of the submission to come.
    if (wanted.type === "submitted") dispatch({ type: "reason", key: detailsKey, text: null });
    if (isApproving) dispatch({ type: "reason", key: approverKey, text: null });
    return true;
  }

  return {
    ...{ state: approval, details, reason, who, act },
    // What was filled in since is no longer asked for.
    faults: {
      ...faults,
      details: faults.details.length === 0 ? [] : missingFor(details),
      reason: faults.reason && judgeReason(reason.trim()) !== undefined,
      who: faults.who && who.trim() === "",
    },
    setDetails: (next) => dispatch({ type: "reason", key: detailsKey, text: JSON.stringify(next) }),
    setReason: (text) => dispatch({ type: "reason", key: reasonKey, text }),
    setWho: (name) =>
      dispatch(isApproving ? { type: "reason", key: approverKey, text: name } : { type: "typed-name", name }),
  };
}

function detailsOf(text: string): ApprovalDetails | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isDetails(value) ? value : undefined;
  } catch {
    // A draft of another version of the program: the form begins anew.
    return undefined;
  }
}
