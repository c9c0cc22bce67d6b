import { Button, Spinner } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { usePane } from "../state/pane-context";
import type { StepId } from "../state/pane-state";
import { StepBar } from "./steps/StepBar";
import type { StepState } from "./steps/step-state";

interface HeaderProps {
  readonly title: string;
  /** Small text beside the title. */
  readonly context: string;
  readonly states: Readonly<Record<StepId, StepState>>;
  readonly busy: boolean;
}

/** Title of the page, the way to settings and help, and the bar of steps; the top right corner belongs to Excel. */
export function Header({ title, context, states, busy }: HeaderProps) {
  const { words, openPage } = usePane();
  return (
    <header className="head">
      <div className="ttl">
        <h1 tabIndex={-1} data-heading>
          {title}
        </h1>
        {busy && <Spinner size="tiny" aria-hidden />}
        <span className="ctx c dim">{context}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={words.shell.more}
          data-rove="more"
          onClick={() => openPage({ kind: "more" })}
        />
      </div>
      <StepBar states={states} />
    </header>
  );
}
