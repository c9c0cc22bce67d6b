import { Link } from "@fluentui/react-components";
import { isChangedOnSheets, tableVersion } from "../../../evaluation/year/table-version";
import { formatDate } from "../../../text/format-date";
import { useYear } from "../../state/pane-context";
import { focusKey } from "../../ui/hooks/use-roving";
import { wordsOfCriteriaEditor } from "../../words/criteria-editor/words-of-criteria-editor";
import { withCriteria } from "../../../evaluation/year/acts/change-criteria";

/** Which version of the table the year is rated by; what was changed on the sheets is recorded by one press. */
export function TableVersionLine() {
  const { language, view, state, commands, ports } = useYear();
  const { version } = wordsOfCriteriaEditor(language);
  const { data } = view;
  const { number, changedOn } = tableVersion(data);
  const facts = { who: state.name, at: ports.now() };
  async function record(): Promise<void> {
    const isDone = await commands.rewrite("criteria", withCriteria(data, data.criteria, facts));
    if (isDone) focusKey(document, "bring-in");
  }
  return (
    <>
      <p className="c dim">
        {changedOn === undefined ? version.first : version.changed(String(number), formatDate(changedOn, language))}
      </p>
      {isChangedOnSheets(data) && (
        <p className="c">
          {version.edited}{" "}
          <Link as="button" className="c" data-rove="record-version" onClick={() => void record()}>
            {version.record}
          </Link>
        </p>
      )}
    </>
  );
}
