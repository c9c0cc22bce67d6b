import { Input, Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useYear } from "../../state/pane-context";
import { wordsOfCriteriaEditor } from "../../words/criteria-editor/words-of-criteria-editor";
import type { FindingEntry } from "../check/finding-list";
import { FindingMarks } from "./FindingMarks";
import { TableVersionLine } from "./TableVersionLine";

/**
 * What stands above the table: the search, ways to bring a table in and to add a block, and the version.
 * @param general Findings of the table as a whole.
 */
export function CriteriaHead({ general }: { readonly general: readonly FindingEntry[] }) {
  const { words, language, view, state, dispatch, openPage } = useYear();
  const editor = wordsOfCriteriaEditor(language);
  const { illustrative } = view.data;
  return (
    <div className="inset">
      {illustrative && (
        <MessageBar intent="warning">
          <MessageBarBody>{words.criteria.illustrative}</MessageBarBody>
        </MessageBar>
      )}
      <Input
        size="small"
        className="wide"
        contentBefore={<Search16Regular />}
        placeholder={words.criteria.searchHint}
        aria-label={words.criteria.search}
        value={state.search}
        data-search
        onChange={(_, { value }) => dispatch({ type: "search", text: value })}
      />
      <p className="criteria-links">
        <Link as="button" data-rove="bring-in" onClick={() => openPage({ kind: "bring-in" })}>
          {editor.bringIn}
        </Link>
        <Link as="button" data-rove="add-block" onClick={() => openPage({ kind: "block", block: null })}>
          {editor.block.add}
        </Link>
      </p>
      <TableVersionLine />
      <p className="c dim">{words.criteria.rowHint}</p>
      <FindingMarks entries={general} />
    </div>
  );
}
