import type { Removal, Removals } from "../../../evaluation/analysis/robustness/remove-one";
import { wordsOfAnalysis } from "../../../evaluation/words/analysis/words-of-analysis";
import { formatNumber } from "../../../text/format-number";
import { useYear } from "../../state/pane-context";
import { localText } from "../../../text/local-text";

interface RemovalListProps {
  readonly removals: Removals;
  /** Organisations in the order of the changes. */
  readonly ids: readonly string[];
}

/** What the places would be without one criterion or indicator; those that move somebody, the greatest shift first. */
export function RemovalList({ removals, ids }: RemovalListProps) {
  const { language, blocks, view, nameOf } = useYear();
  const own = wordsOfAnalysis(language).robustness;
  const ofBlocks = removals.blocks.map(({ block, ...removal }) => ({
    key: `block ${block}`,
    title: blocks.find((one) => String(one.block) === String(block))?.name ?? String(block),
    removal,
  }));
  const ofIndicators = removals.indicators.map(({ code, ...removal }) => {
    const indicator = view.indicator.get(code);
    return { key: code, title: indicator === undefined ? code : `${code} ${localText(indicator, language)}`, removal };
  });
  const lines = [ofBlocks, ofIndicators].map((list) =>
    list.filter(({ removal }) => removal.meanShift > 0).sort((a, b) => b.removal.meanShift - a.removal.meanShift),
  );
  const moves = ({ changes }: Removal): string =>
    changes
      .flatMap((change, at) => {
        const id = ids[at] ?? "";
        const name = view.underResults.has(id) ? `${nameOf(id)}\u00A0▲` : nameOf(id);
        if (change === null || change === 0) return [];
        return [change < 0 ? own.up(name, String(-change)) : own.down(name, String(change))];
      })
      .join("; ");
  return (
    <section>
      <h3 className="listhead">{own.removal}</h3>
      <div className="inset">
        <p className="c dim">{own.removalLead}</p>
      </div>
      <ul className="listed">
        {lines.flat().map(({ key, title, removal }) => (
          <li key={key}>
            <span className="blkln b">{title}</span>
            <span className="blkln">{own.shift(formatNumber(removal.meanShift, 2, language))}</span>
            <span className="blkln dim">{moves(removal)}</span>
          </li>
        ))}
        {(lines[1]?.length ?? 0) < ofIndicators.length && <li className="dim">{own.nobody}</li>}
      </ul>
    </section>
  );
}
