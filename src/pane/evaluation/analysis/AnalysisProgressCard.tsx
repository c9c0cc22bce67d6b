import { ProgressBar } from "@fluentui/react-components";
import type { AnalysisProgress } from "../../../evaluation/analysis/progress";
import { usePane } from "../../state/pane-context";

interface AnalysisProgressCardProps {
  readonly text: string;
  readonly progress: AnalysisProgress;
}

/** A computation under way: what and how far; the page's next action stops it. */
export function AnalysisProgressCard({ text, progress: { count, of } }: AnalysisProgressCardProps) {
  const { words } = usePane();
  return (
    <div className="card box pad">
      <div className="line">
        <span className="grow">{text}</span>
        <span className="num b">{words.shell.progress(String(count), String(of))}</span>
      </div>
      <ProgressBar aria-label={text} value={of > 0 ? count / of : 0} thickness="large" />
    </div>
  );
}
