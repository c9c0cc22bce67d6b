import { Button, Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { ArrowRedo16Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { latestUndo } from "../../state/latest-undo";
import { noticeText } from "../../state/notice";
import { usePane } from "../../state/pane-context";
import { LevelIcon } from "../LevelIcon";

const done: ReadonlySet<string> = new Set(["written", "undone", "redone", "putBack", "formsSaved", "fileSaved"]);

/** What a step has done, with the way back, or what is told in passing; the live region has said it already. */
export function NoticeLine() {
  const { state, words, dispatch, commands } = usePane();
  const { notice } = state;
  if (notice === null) return null;
  const { title, details, files, target } = noticeText(notice, state.pack, state.years);
  const own = words.notices;
  const close = () => dispatch({ type: "notice", notice: null });
  if (!done.has(notice.kind)) {
    return (
      <div className="card told">
        <MessageBar intent={notice.kind === "notKept" ? "warning" : "info"}>
          <MessageBarBody>
            {title}{" "}
            <Link as="button" onClick={close}>
              {words.shell.close}
            </Link>
          </MessageBarBody>
        </MessageBar>
      </div>
    );
  }
  const canUndo = notice.kind === "written" && notice.undo !== null && latestUndo(state) === notice.undo;
  const canRedo = notice.kind === "undone" && state.redo[0] === notice.entry;
  const [only] = files;
  const year = state.snapshot?.data.year;
  return (
    <div className="card told box pad">
      <div className="line">
        <LevelIcon level="ok" />
        <span className="grow">{title}</span>
        {canUndo && (
          <Button
            size="small"
            icon={<ArrowUndo16Regular />}
            onClick={() => void commands.undo(state.snapshot?.data.year)}
          >
            {own.undo}
          </Button>
        )}
        {canRedo && (
          <Button
            size="small"
            icon={<ArrowRedo16Regular />}
            onClick={() => void commands.redo(state.snapshot?.data.year)}
          >
            {own.redo}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.shell.close}
          data-tip={words.shell.close}
          onClick={close}
        />
      </div>
      {details.length > 0 && (
        <p className="c dim links">
          <span>{details.join(" · ")}</span>
          {target && year !== undefined && (
            <Link as="button" className="c" onClick={() => void commands.show(year, target)}>
              {own.show}
            </Link>
          )}
        </p>
      )}
      {files.length === 1 && only !== undefined && <p className="c dim file">{own.fromFile(only)}</p>}
      {files.length > 1 && (
        <details className="c">
          <summary>{own.files(String(files.length))}</summary>
          <ul className="plain">
            {files.map((name) => (
              <li className="file" key={name}>
                {name}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
