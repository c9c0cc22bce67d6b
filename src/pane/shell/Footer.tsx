import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { latestUndo } from "../state/latest-undo";
import { usePane } from "../state/pane-context";
import { undoStepText } from "../state/undo-step-text";

interface Action {
  readonly text: string;
  readonly run: () => void;
  /** Key by which the focus comes back from the page it opens. */
  readonly rove?: string;
}

interface FooterProps {
  /** One line of state; without it the latest undo stands here. */
  readonly state?: string | undefined;
  /** Absent where the page itself has it, beside what it takes. */
  readonly primary?: Action;
  readonly secondary?: Action;
}

/** What comes next: one primary button unless the page has its own, at most one other, and a line of state or Undo. */
export function Footer({ state, primary, secondary }: FooterProps) {
  const pane = usePane();
  const latest = latestUndo(pane.state);
  return (
    <footer className="foot">
      <div className="st c dim">
        {state === undefined && latest !== undefined ? (
          <Button
            size="small"
            appearance="transparent"
            className="undo"
            icon={<ArrowUndo16Regular />}
            onClick={() => void pane.commands.undo(pane.state.snapshot?.data.year)}
          >
            {pane.words.shell.undo(undoStepText(latest, pane.words, pane.state.years))}
          </Button>
        ) : (
          state
        )}
      </div>
      {secondary && (
        <Button data-rove={secondary.rove} onClick={secondary.run}>
          {secondary.text}
        </Button>
      )}
      {primary && (
        <Button appearance="primary" data-rove={primary.rove} onClick={primary.run}>
          {primary.text}
        </Button>
      )}
    </footer>
  );
}
