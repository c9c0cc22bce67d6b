import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane, type Pane } from "../../state/pane-context";
import type { Failure } from "../../state/pane-state";
import { FailurePlaces } from "./FailurePlaces";

/** What happened, that nothing was lost, and what to do; the technical text only on request. */
export function FailureMessage() {
  const pane = usePane();
  const { state, words, commands, dispatch, openPage } = pane;
  const { failure } = state;
  const message = useRef<HTMLDivElement>(null);
  const pressed = failure !== null && !failure.waiting;
  useEffect(() => {
    if (pressed) message.current?.focus();
  }, [pressed]);
  if (failure === null) return null;
  const { title, text } = words.failures[failure.kind];
  const remedy = remedyOf(failure, pane);
  // A workbook that could not be opened has no page behind the message: it stays, and leads to what may tell the cause.
  const isStarting = state.phase === "starting";
  const isChecking = isStarting && state.page !== null;
  const isStopped = failure.kind === "stopped";
  // What the user caused and what repeats by itself is information, not an error.
  const isQuiet = failure.waiting || isStopped;
  return (
    <div className="card" ref={message} tabIndex={-1} role={isQuiet ? "status" : "alert"}>
      <MessageBar intent={isQuiet ? "info" : "error"}>
        <MessageBarBody>
          <b>{title}.</b> {text}{" "}
          {failure.waiting && (
            <Link as="button" onClick={commands.stop}>
              {words.shell.stop}
            </Link>
          )}
          {!failure.waiting && (
            <>
              <FailurePlaces places={failure.places} />
              <Link as="button" onClick={remedy.run}>
                {remedy.text}
              </Link>{" "}
              {!isChecking && (
                <Link
                  as="button"
                  onClick={() => (isStarting ? openPage({ kind: "excel-check" }) : dispatch({ type: "dismiss" }))}
                >
                  {isStarting ? words.shell.excelCheck : words.shell.close}
                </Link>
              )}
              {!isStopped && failure.places.length === 0 && (
                <details>
                  <summary>{words.shell.details}</summary>
                  <pre className="c">{failure.details}</pre>
                </details>
              )}
            </>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** What a person can do about a failed step; most are simply tried again. */
function remedyOf(
  { kind, during }: Failure,
  { state, words: { shell }, commands }: Pane,
): { readonly text: string; readonly run: () => void } {
  const year = state.snapshot?.data.year;
  if (kind === "edited-since" && during === "redo") {
    return { text: shell.redoWithEdits, run: () => void commands.redo(year, true) };
  }
  if (kind === "edited-since") return { text: shell.undoWithEdits, run: () => void commands.undo(year, true) };
  if (kind === "interrupted") return { text: shell.putBack, run: () => void commands.putBack(year) };
  return { text: shell.retry, run: commands.retry };
}
