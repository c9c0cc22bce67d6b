import { Button, ProgressBar, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../state/pane-context";
import type { PaneState } from "../../state/pane-state";
import type { BusyKind } from "../../state/step-kinds";
import { useElapsed } from "../hooks/use-elapsed";

/** Steps that stop between two writes; the others are over before anyone could press. */
const stoppable: ReadonlySet<BusyKind> = new Set([
  "layOut",
  "sample",
  "refresh",
  "repair",
  "criteria",
  "roster",
  "import",
  "lastYear",
]);

/** A step that takes longer than three seconds: what it does, how far it is, where, and the way to stop it. */
export function BusyCard() {
  const { busy } = usePane().state;
  const elapsed = useElapsed(busy !== null && busy.kind !== "show", [1000, 3000]);
  return busy === null || elapsed < 2 ? null : <LongStep busy={busy} />;
}

function LongStep({ busy: { kind, progress } }: { readonly busy: NonNullable<PaneState["busy"]> }) {
  const { words, commands } = usePane();
  const [stopping, setStopping] = useState(false);
  return (
    <div className="card box pad">
      <div className="line">
        <Spinner size="tiny" aria-hidden />
        <span className="grow">{stopping ? words.shell.stopping : words.busy[kind]}</span>
        {progress && <span className="num b">{words.shell.progress(String(progress.count), String(progress.of))}</span>}
        {stoppable.has(kind) && !stopping && (
          <Button
            size="small"
            onClick={() => {
              setStopping(true);
              commands.stop();
            }}
          >
            {words.shell.stop}
          </Button>
        )}
      </div>
      {progress && progress.of > 0 && (
        <ProgressBar aria-label={words.busy[kind]} value={progress.count / progress.of} thickness="large" />
      )}
      {progress?.name !== undefined && <p className="c dim one">{progress.name}</p>}
    </div>
  );
}
