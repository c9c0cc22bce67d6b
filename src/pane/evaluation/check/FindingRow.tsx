import { Link } from "@fluentui/react-components";
import { isDecision as waitsForDecision } from "../../../rating/awards/decision-codes";
import { wordsOfCheck } from "../../words/check/words-of-check";
import { useYear } from "../../state/pane-context";
import { mayBeAccepted, type Accepting } from "./use-accepting";
import { SuspectedFigure } from "./SuspectedFigure";
import type { RovingItem } from "../../ui/hooks/use-roving";
import type { FindingEntry } from "./finding-list";
import { LevelIcon } from "../../ui/LevelIcon";
import { ReasonEditor } from "../../ui/ReasonEditor";

interface FindingRowProps {
  readonly entry: FindingEntry;
  readonly selected: boolean;
  readonly attributes: RovingItem;
  /** Given while the reason for this finding is being written. */
  readonly accepting: Accepting | undefined;
  readonly onChoose: () => void;
  readonly onAccept: () => void;
  readonly onReopen: () => void;
}

/** A finding: level, what is wrong, where; the chosen one also says why it matters, how to mend it, and how to settle it. */
export function FindingRow(props: FindingRowProps) {
  const { entry, selected, attributes, accepting, onChoose, onAccept, onReopen } = props;
  const { words, language, pack, view, nameOf } = useYear();
  const own = wordsOfCheck(language);
  const { finding, accepted } = entry;
  const { title, why, remedy } = pack.finding(finding, view.data);
  const place = [
    finding.organisation === undefined ? undefined : nameOf(finding.organisation),
    finding.indicator ?? finding.base,
  ].filter((part) => part !== undefined);
  const isDecision = waitsForDecision(finding);
  return (
    <li className={["fnd", selected && "sel", accepted && "done"].filter(Boolean).join(" ")}>
      <button type="button" className="r row" aria-current={selected || undefined} onClick={onChoose} {...attributes}>
        <LevelIcon level={accepted ? "ok" : finding.level} />
        <span className="grow">
          <span className="sr">
            {words.check.level[finding.level]}.{accepted && ` ${own.accepted}.`}{" "}
          </span>
          <span className="title blkln">{title}</span>
          <span className="c dim blkln">{place.length === 0 ? words.check.general : place.join(" · ")}</span>
          {accepted && (
            <>
              <span className="c blkln why">{accepted.reason}</span>
              <span className="c dim blkln">{own.acceptedBy(accepted.who, accepted.at)}</span>
            </>
          )}
          {selected && !accepted && (
            <>
              <span className="c blkln why">{why}</span>
              <span className="c blkln">{remedy}</span>
              {isDecision && <span className="c dim blkln">{own.decision}</span>}
            </>
          )}
        </span>
      </button>
      {accepting && <ReasonEditor accepting={accepting} />}
      {selected && !accepting && !accepted && <SuspectedFigure finding={finding} />}
      {selected && !accepting && mayBeAccepted(entry) && (
        <div className="settle">
          <Link as="button" className="c" aria-keyshortcuts="A" onClick={onAccept}>
            {own.accept}
          </Link>
          <kbd className="c dim" aria-hidden>
            A
          </kbd>
        </div>
      )}
      {selected && accepted && !isDecision && (
        <div className="settle">
          <Link as="button" className="c" onClick={onReopen}>
            {own.reopen}
          </Link>
        </div>
      )}
    </li>
  );
}
