import { Spinner } from "@fluentui/react-components";
import { usePane } from "../state/pane-context";
import { useElapsed } from "../ui/hooks/use-elapsed";
import { FailureMessage } from "../ui/told/FailureMessage";

/** Before the workbook has been read: nothing at first, a spinner only if it takes longer than a second. */
export function Starting() {
  const { words, state } = usePane();
  const elapsed = useElapsed(state.busy !== null, [1000, 3000]);
  return (
    <main className="body">
      <h1 className="sr">{words.first.title}</h1>
      <FailureMessage />
      {elapsed > 0 && <Spinner size="small" label={words.busy.open} />}
    </main>
  );
}
