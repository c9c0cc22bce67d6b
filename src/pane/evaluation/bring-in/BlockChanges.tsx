import { blockChanges } from "../../../evaluation/criteria-import/settle/block-changes";
import type { Block } from "../../../rating/criteria/criteria";
import { useYear } from "../../state/pane-context";
import { localText } from "../../../text/local-text";
import { wordsOfCriteriaEditor } from "../../words/criteria-editor/words-of-criteria-editor";

/** Blocks that leave with their sheets, come, or are called otherwise once the table is written. */
export function BlockChanges({
  present,
  next,
}: {
  readonly present: readonly Block[];
  readonly next: readonly Block[];
}) {
  const { language } = useYear();
  const { blocks: words } = wordsOfCriteriaEditor(language).bring;
  const changes = blockChanges(present, next);
  if (changes.length === 0) return null;
  const nameOf = (block: Block): string => `${block.block}. ${localText(block, language)}`;
  return (
    // New wordings of headings are there to be looked at; a block that leaves is not to be overlooked.
    <details className="box pad" data-blocks open={changes.some(({ kind }) => kind === "gone")}>
      <summary>{words.title(String(changes.length))}</summary>
      <ul className="plain c">
        {changes.map((change) => {
          if (change.kind === "gone")
            return <li key={`-${change.before.block}`}>{words.gone(nameOf(change.before))}</li>;
          if (change.kind === "added") return <li key={change.after.block}>{words.added(nameOf(change.after))}</li>;
          return <li key={change.after.block}>{words.renamed(nameOf(change.before), nameOf(change.after))}</li>;
        })}
      </ul>
    </details>
  );
}
