import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../state/pane-context";
import { FailurePlaces } from "../ui/told/FailurePlaces";
import { LevelIcon } from "../ui/LevelIcon";
import { wordsOfCampaign } from "../words/campaign/words-of-campaign";
import type { CampaignState } from "./use-campaign";

/** What failed, that nothing was lost, and what to do. */
export function CampaignFailure({ failure, run }: Pick<CampaignState, "failure" | "run">) {
  const { language, words } = usePane();
  const own = wordsOfCampaign(language);
  const message = useRef<HTMLDivElement>(null);
  // What was pressed may stand far below the message.
  const isPressed = failure?.isPressed === true;
  useEffect(() => {
    if (isPressed) message.current?.focus();
  }, [isPressed]);
  if (failure === null) return null;
  const { kind, places, asked } = failure;
  const isRedo = typeof asked === "object" && "redo" in asked;
  const remedy =
    kind === "edited-since"
      ? {
          text: isRedo ? words.shell.redoWithEdits : own.undoAnyway,
          ask: isRedo ? { redo: true } : { undo: true },
        }
      : kind === "interrupted"
        ? { text: words.shell.putBack, ask: "putBack" as const }
        : { text: words.shell.retry, ask: asked };
  return (
    <div role="alert" ref={message} tabIndex={-1}>
      <p>
        <LevelIcon level="error" /> {words.failures[kind].title}. {words.failures[kind].text}
      </p>
      <FailurePlaces places={places} />
      <Button size="small" onClick={() => void run(remedy.ask)}>
        {remedy.text}
      </Button>
    </div>
  );
}
