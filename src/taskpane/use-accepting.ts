import { useState } from "react";
import { isAcceptable } from "../workbook/accepted-warnings";
import type { YearPane } from "./pane-context";
import { focusKey } from "./use-roving";
import type { FindingEntry } from "./views/finding-list";
import { judgeReason, type ReasonFault } from "./views/judge-reason";

/** The warning whose reason is being written, and what can be done with it. */
export interface Accepting {
  readonly key: string;
  readonly reason: string;
  readonly who: string;
  /** The name was not given on this machine yet. */
  readonly asksName: boolean;
  readonly fault: ReasonFault | "who" | undefined;
  changeReason(text: string): void;
  changeWho(name: string): void;
  /** Accepts and goes on, or says what is wrong. */
  accept(): Promise<void>;
  /** Closes the editor and keeps the text. */
  close(): void;
}

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
  const [who, setWho] = useState("");
  const [asksName, setAsksName] = useState(state.name === "");
  const entry = entries.find(({ key }) => key === state.accepting);
  if (entry === undefined || !mayBeAccepted(entry)) return undefined;
  const { key, finding } = entry;
  const declared = finding.organisation === undefined ? undefined : view.data.returns[finding.organisation];
  // What the organisation itself has explained is offered as the reason.
  const remark = declared?.remarks?.[finding.indicator ?? finding.base ?? ""] ?? "";
  const reason = state.reasons[key] ?? remark;
  const name = (asksName ? who : state.name).trim();

  async function accept(): Promise<void> {
    const wrong = judgeReason(reason) ?? (name === "" ? "who" : undefined);
    setFault(wrong);
    if (wrong !== undefined) return;
    if (asksName) commands.changeName(name);
    if (!(await commands.accept(view.data.year, { finding, reason: reason.trim(), who: name }))) return;
    setAsksName(false);
    dispatch({ type: "accepting", key: null });
    goOn(key);
  }

  return {
    key,
    reason,
    who,
    asksName,
    fault,
    changeReason(text) {
      setFault(undefined);
      dispatch({ type: "reason", key, text });
    },
    changeWho(text) {
      setFault(undefined);
      setWho(text);
    },
    accept,
    close() {
      setFault(undefined);
      dispatch({ type: "accepting", key: null });
      focusKey(document, key);
    },
  };
}
