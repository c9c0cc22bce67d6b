import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { FailurePlaces } from "./FailurePlaces";

/** What happened, that nothing was lost, and what to do; the technical text only on request. */
export function FailureMessage() {
  const { state, words, commands, dispatch } = usePane();
  const { failure } = state;
  const message = useRef<HTMLDivElement>(null);
  const pressed = failure !== null && !failure.waiting;
  useEffect(() => {
    if (pressed) message.current?.focus();
  }, [pressed]);
  if (failure === null) return null;
  const { title, text } = words.failures[failure.kind];
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
              {failure.kind === "edited-since" ? (
                <Link as="button" onClick={() => void commands.undo(state.snapshot?.data.year, true)}>
                  {words.shell.undoWithEdits}
                </Link>
              ) : (
                <Link as="button" onClick={commands.retry}>
                  {words.shell.retry}
                </Link>
              )}{" "}
              <Link as="button" onClick={() => dispatch({ type: "dismiss" })}>
                {words.shell.close}
              </Link>
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
