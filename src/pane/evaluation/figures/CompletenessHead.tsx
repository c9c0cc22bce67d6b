import { Link, ProgressBar } from "@fluentui/react-components";
import { formatFigure } from "../../../text/format-number";
import { useYear } from "../../state/pane-context";
import { wordsOfExecutionPane } from "../../words/execution/words-of-execution-pane";
import { wordsOfFollowupPane } from "../../words/followup/words-of-followup-pane";
import { wordsOfJournalPane } from "../../words/journal/words-of-journal-pane";
import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";

/** How much of all figures is declared, and who has sent nothing. */
export function CompletenessHead() {
  const { words, language, view, nameOf, openPage } = useYear();
  const { figures } = words;
  const { completeness } = view;
  const own = wordsOfReturnsImport(language);
  const silent = completeness.organisations.filter((row) => row.noReturn);
  return (
    <div className="inset">
      <div className="line spread">
        <span className="b">
          {figures.complete(String(completeness.complete), String(completeness.organisations.length))}
        </span>
        <span className="dim num c">
          {figures.declared(
            formatFigure(completeness.declared, language),
            formatFigure(completeness.expected, language),
          )}
        </span>
      </div>
      <ProgressBar
        aria-label={figures.progress}
        value={completeness.expected === 0 ? 0 : completeness.declared / completeness.expected}
        thickness="large"
      />
      <p className="links">
        <Link as="button" data-rove="templates" onClick={() => openPage({ kind: "templates" })}>
          {own.templates.open}
        </Link>
        <Link as="button" data-rove="board" onClick={() => openPage({ kind: "board" })}>
          {wordsOfFollowupPane(language).open}
        </Link>
        <Link as="button" data-rove="execution" onClick={() => openPage({ kind: "execution" })}>
          {wordsOfExecutionPane(language).open}
        </Link>
        <Link as="button" data-rove="changes" onClick={() => openPage({ kind: "changes" })}>
          {wordsOfJournalPane(language).open}
        </Link>
      </p>
      {completeness.declared === 0 && (
        <div className="box empty">
          <p className="b">{figures.none}</p>
          <p className="c dim">{figures.noneHint}</p>
        </div>
      )}
      {silent.length > 0 && completeness.declared > 0 && (
        <p className="c dim">{figures.noReturns(silent.map(({ id }) => nameOf(id)).join(", "))}</p>
      )}
    </div>
  );
}
