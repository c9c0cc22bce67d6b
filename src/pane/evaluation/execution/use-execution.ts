import { executionRecords } from "../../../evaluation/followup/execution/execution-records";
import type { ExecutionRecord } from "../../../evaluation/followup/execution/execution-record";
import type { ExecutionRegister } from "../../../evaluation/followup/execution/execution-register";
import { executionPrefix } from "../../drafts/drafts";
import { useYear } from "../../state/pane-context";

/**
 * Records what happened in the register; asks who does it where nobody is named.
 * @returns Whether it is recorded.
 */
export function useRecordExecution({
  decisions,
}: Pick<ExecutionRegister, "decisions">): (...said: readonly ExecutionRecord[]) => Promise<boolean> {
  const { view, state, commands, ports, openPage } = useYear();
  const { data } = view;
  return async (...said) => {
    if (state.name === "") {
      openPage({ kind: "who" });
      return false;
    }
    const { organisations, language } = data;
    const signed = { who: state.name, at: ports.now() };
    const records = said.flatMap((one) => executionRecords(one, { organisations, decisions, language }, signed));
    return commands.take(data.year, { step: "way", records });
  };
}

/** A text that is being typed on the page, kept as a draft under its key. */
export function useDraft(key: string): readonly [string, (text: string | null) => void] {
  const { state, dispatch } = useYear();
  const full = executionPrefix + key;
  return [
    state.reasons[full] ?? "",
    (text) => dispatch({ type: "reason", key: full, text: text === "" ? null : text }),
  ];
}
