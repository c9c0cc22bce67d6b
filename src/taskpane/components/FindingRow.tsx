import { useYear } from "../pane-context";
import type { RovingItem } from "../use-roving";
import type { FindingEntry } from "../views/finding-list";
import { LevelIcon } from "./LevelIcon";

interface FindingRowProps {
  readonly entry: FindingEntry;
  readonly selected: boolean;
  readonly attributes: RovingItem;
  readonly onChoose: () => void;
}

/** A finding: level, what is wrong, where; the chosen one also says why it matters and how to mend it. */
export function FindingRow({ entry, selected, attributes, onChoose }: FindingRowProps) {
  const { words, pack, view, nameOf } = useYear();
  const { finding } = entry;
  const { title, why, remedy } = pack.finding(finding, view.data);
  const place = [
    finding.organisation === undefined ? undefined : nameOf(finding.organisation),
    finding.indicator ?? finding.base,
  ].filter((part) => part !== undefined);
  return (
    <li className={selected ? "fnd sel" : "fnd"}>
      <button type="button" className="r row" aria-current={selected || undefined} onClick={onChoose} {...attributes}>
        <LevelIcon level={finding.level} />
        <span className="grow">
          <span className="sr">{words.check.level[finding.level]}. </span>
          <span className="title blkln">{title}</span>
          <span className="c dim blkln">{place.length === 0 ? words.check.general : place.join(" · ")}</span>
          {selected && (
            <>
              <span className="c blkln why">{why}</span>
              <span className="c blkln">{remedy}</span>
            </>
          )}
        </span>
      </button>
    </li>
  );
}
