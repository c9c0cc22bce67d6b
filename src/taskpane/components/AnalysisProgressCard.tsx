import { Button, ProgressBar } from "@fluentui/react-components";
import type { AnalysisProgress } from "../../analysis/progress";
import { usePane } from "../pane-context";

interface AnalysisProgressCardProps {
  readonly text: string;
  readonly progress: AnalysisProgress;
  readonly stop?: { readonly text: string; readonly run: () => void };
}

/** A computation under way: what, how far, and the way to stop it. */
export function AnalysisProgressCard({ text, progress: { count, of }, stop }: AnalysisProgressCardProps) {
  const { words } = usePane();
  return (
    <div className="card box pad">
      <div className="line">
        <span className="grow">{text}</span>
        <span className="num b">{words.shell.progress(String(count), String(of))}</span>
        {stop && (
          <Button size="small" onClick={stop.run}>
            {stop.text}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={text} value={of > 0 ? count / of : 0} thickness="large" />
    </div>
  );
}
