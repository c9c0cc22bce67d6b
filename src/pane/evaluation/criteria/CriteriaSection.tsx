import { Link } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import type { Indicator } from "../../../rating/criteria/criteria";
import { useYear } from "../../state/pane-context";
import { BlockSwatch } from "../../ui/BlockSwatch";
import { localText } from "../../../text/local-text";
import type { useRoving } from "../../ui/hooks/use-roving";
import { wordsOfCriteriaEditor } from "../../words/criteria-editor/words-of-criteria-editor";
import type { FindingEntry } from "../check/finding-list";
import { FindingMarks } from "./FindingMarks";

interface CriteriaSectionProps {
  readonly block: ReturnType<typeof useYear>["blocks"][number];
  readonly indicators: readonly Indicator[];
  /** Findings of the table. */
  readonly about: readonly FindingEntry[];
  readonly roving: Pick<ReturnType<typeof useRoving>, "item">;
}

/** A block with its indicators, each with its rule in words and its findings; a row leads to its cell. */
export function CriteriaSection({ block, indicators, about, roving }: CriteriaSectionProps) {
  const { language, pack, view, commands, openPage } = useYear();
  const editor = wordsOfCriteriaEditor(language);
  const { year } = view.data;
  const number = String(block.block);
  return (
    <section>
      <div className="blockhead">
        <BlockSwatch position={block.position} />
        <h2 className="grow">{block.name}</h2>
        <span className="c dim num">{indicators.length}</span>
        <button
          type="button"
          className="r edit"
          aria-label={editor.block.edit(number)}
          data-tip={editor.block.edit(number)}
          onClick={() => openPage({ kind: "block", block: block.block })}
          {...roving.item(`block:${number}`)}
        >
          <span className="ic" aria-hidden>
            <Edit16Regular />
          </span>
        </button>
      </div>
      {indicators.length === 0 && (
        <p className="inset dim">
          {editor.block.empty}{" "}
          <Link
            as="button"
            onClick={() => openPage({ kind: "indicator", code: null, block: block.block })}
            {...roving.item(`add:${number}`)}
          >
            {editor.add}
          </Link>
        </p>
      )}
      <ul className="rows criteria-rows">
        {indicators.map((indicator) => (
          <li key={indicator.code}>
            <button
              type="button"
              className="r row c"
              onClick={() => void commands.show(year, { sheet: "criteria", code: indicator.code })}
              {...roving.item(`indicator:${indicator.code}`)}
            >
              <span className="code dim">{indicator.code}</span>
              <span className="grow">
                <span className="blkln">{localText(indicator, language)}</span>
                <span className="dim blkln">{pack.rule(indicator, year)}</span>
                <FindingMarks entries={about.filter(({ finding }) => finding.indicator === indicator.code)} />
              </span>
            </button>
            <button
              type="button"
              className="r edit"
              aria-label={editor.edit(indicator.code)}
              data-tip={editor.edit(indicator.code)}
              onClick={() => openPage({ kind: "indicator", code: indicator.code })}
              {...roving.item(`edit:${indicator.code}`)}
            >
              <span className="ic" aria-hidden>
                <Edit16Regular />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
