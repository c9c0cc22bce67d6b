import { useRef, useState } from "react";
import { isAcceptable } from "../../../evaluation/year/accepted-warnings";
import type { YearPane } from "../../state/pane-context";
import { focusKey } from "../../ui/hooks/use-roving";
import type { FindingEntry } from "./finding-list";
import { judgeReason, type ReasonFault } from "../../../rating/returns/judge-reason";

/** The warning whose reason is being written, and what can be done with it. */
export interface Accepting {
  readonly key: string;
  /** The text the editor opens with. */
  readonly reason: string;
  /** The name as typed so far. */
  readonly who: string;
  /** The name was not given on this machine yet. */
  readonly asksName: boolean;
  readonly fault: ReasonFault | "who" | undefined;
  /** Characters of the reason that was refused. */
  readonly refused: number;
  /** Notes what is typed; the list is not drawn again for it. */
  change(typed: Partial<Typed>): void;
  /** Puts the text where it is kept, whatever happens to the editor. */
  keep(): void;
  /** Accepts and goes on, or says what is wrong. */
  accept(): Promise<void>;
  /** Closes the editor and keeps the text. */
  close(): void;
}

interface Typed {
  readonly reason: string;
  readonly who: string;
}

/** Milliseconds without a key before what is typed is kept. */
const pause = 500;

/** Whether a person may settle an entry with a reason now. */
export function mayBeAccepted({ finding, accepted }: FindingEntry): boolean {
  return accepted === undefined && isAcceptable(finding);
}

/**
 * Writing the reason for a warning.
 * @param pane The open year.
 * @param entries Findings as shown.
 * @param goOn Called after a warning was accepted, with its key.
 * @returns Nothing while no editor is open.
 */
export function useAccepting(
  { state, view, commands, dispatch }: YearPane,
  entries: readonly FindingEntry[],
  goOn: (accepted: string) => void,
): Accepting | undefined {
  const [fault, setFault] = useState<Accepting["fault"]>(undefined);
  const [refused, setRefused] = useState(0);
  const [asksName, setAsksName] = useState(state.name === "");
  const typed = useRef<Partial<Typed>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const entry = entries.find(({ key }) => key === state.accepting);
  if (entry === undefined || !mayBeAccepted(entry)) return undefined;
  const { key, finding } = entry;
  const declared = finding.organisation === undefined ? undefined : view.data.returns[finding.organisation];
  const of = finding.indicator ?? finding.base ?? "";
  // What the organisation itself has explained is offered as the reason, unless it explained another figure.
  const remark = declared?.explained?.[of] === undefined ? (declared?.remarks?.[of] ?? "") : "";
  const reason = state.reasons[key] ?? remark;

  async function accept(): Promise<void> {
    const given = (typed.current.reason ?? reason).trim();
    const name = (asksName ? (typed.current.who ?? state.typedName ?? "") : state.name).trim();
    const wrong = judgeReason(given) ?? (name === "" ? "who" : undefined);
    setFault(wrong);
    setRefused(given.length);
    if (wrong !== undefined) return;
    if (asksName) commands.changeName(name);
    if (!(await commands.accept(view.data.year, { finding, reason: given, who: name }))) return;
    clearTimeout(timer.current);
    typed.current = {};
    setAsksName(false);
    dispatch({ type: "reason", key, text: null });
    dispatch({ type: "accepting", key: null });
    goOn(key);
  }

  function keep(): void {
    clearTimeout(timer.current);
    const { reason: text, who } = typed.current;
    typed.current = {};
    if (text !== undefined) dispatch({ type: "reason", key, text });
    if (who !== undefined) dispatch({ type: "typed-name", name: who });
  }

  return {
    key,
    reason,
    who: state.typedName ?? "",
    asksName,
    fault,
    refused,
    change(text) {
      typed.current = { ...typed.current, ...text };
      if (fault !== undefined) setFault(undefined);
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, pause);
    },
    accept,
    keep,
    close() {
      setFault(undefined);
      dispatch({ type: "accepting", key: null });
      focusKey(document, key);
    },
  };
}
