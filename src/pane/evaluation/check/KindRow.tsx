import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useYear } from "../../state/pane-context";
import type { RovingItem } from "../../ui/hooks/use-roving";
import { LevelIcon } from "../../ui/LevelIcon";
import { wordsOfCheck } from "../../words/check/words-of-check";
import type { FindingEntry } from "./finding-list";

interface KindRowProps {
  readonly entries: readonly FindingEntry[];
  readonly isOpen: boolean;
  readonly attributes: RovingItem;
  readonly onToggle: () => void;
}

/** Stands for many findings of one kind: what they all say, and how many they are. */
export function KindRow({ entries, isOpen, attributes, onToggle }: KindRowProps) {
  const { language, pack, view } = useYear();
  const [first] = entries;
  if (first === undefined) return null;
  // Behind the colon stands what is of one finding alone.
  const [title = ""] = pack.finding(first.finding, view.data).title.split(": ");
  return (
    <li>
      <button type="button" className="r row" aria-expanded={isOpen} onClick={onToggle} {...attributes}>
        <span className="ic dim" aria-hidden>
          {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </span>
        <LevelIcon level={first.accepted ? "ok" : first.finding.level} />
        <span className="grow">
          <span className="title blkln">{title}</span>
          <span className="c dim blkln">{wordsOfCheck(language).ofOneKind(String(entries.length))}</span>
        </span>
      </button>
    </li>
  );
}
