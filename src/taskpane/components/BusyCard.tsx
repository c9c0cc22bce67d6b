import { ProgressBar, Spinner } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useElapsed } from "../use-elapsed";

/** A step that takes longer than three seconds: what it does, how far it is, and where. */
export function BusyCard() {
  const { state, words } = usePane();
  const elapsed = useElapsed(state.busy !== null && state.busy.kind !== "show", [1000, 3000]);
  if (state.busy === null || elapsed < 2) return null;
  const { kind, progress } = state.busy;
  return (
    <div className="card box pad">
      <div className="line">
        <Spinner size="tiny" aria-hidden />
        <span className="grow">{words.busy[kind]}</span>
        {progress && <span className="num b">{words.shell.progress(String(progress.count), String(progress.of))}</span>}
      </div>
      {progress && progress.of > 0 && (
        <ProgressBar aria-label={words.busy[kind]} value={progress.count / progress.of} thickness="large" />
      )}
      {progress?.name !== undefined && <p className="c dim one">{progress.name}</p>}
    </div>
  );
}
