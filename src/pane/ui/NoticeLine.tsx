import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { noticeText } from "../state/notice";
import { usePane } from "../state/pane-context";

/** What is told in passing; the live region has said it already. */
export function NoticeLine() {
  const { state, words, dispatch } = usePane();
  const { notice } = state;
  if (notice === null) return null;
  return (
    <div className="card">
      <MessageBar intent={notice.kind === "notKept" ? "warning" : "info"}>
        <MessageBarBody>
          {noticeText(notice, words)}{" "}
          <Link as="button" onClick={() => dispatch({ type: "notice", notice: null })}>
            {words.shell.close}
          </Link>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
