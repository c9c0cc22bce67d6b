import type { ReactNode } from "react";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useYear } from "../../state/pane-context";
import type { RovingItem } from "../../ui/hooks/use-roving";
import { LevelIcon } from "../../ui/LevelIcon";
import { wordsOfCheck } from "../../words/check/words-of-check";
import type { FindingKind } from "./fold-kinds";

interface KindRowsProps {
  readonly kind: FindingKind;
  readonly isOpen: boolean;
  readonly toggle: (kind: FindingKind) => void;
  readonly item: (key: string) => RovingItem;
  /** Its findings. */
  readonly children: ReactNode;
}

/** The rows of a kind; many of one stand behind a row that tells what they all say, and how many they are. */
export function KindRows({ kind, isOpen, toggle, item, children }: KindRowsProps) {
  const { language } = useYear();
  const { key, head, entries } = kind;
  const [first] = entries;
  if (key === undefined || first === undefined) return children;
  return (
    <>
      <li>
        <button type="button" className="r row" aria-expanded={isOpen} onClick={() => toggle(kind)} {...item(key)}>
          <span className="ic dim" aria-hidden>
            {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
          <LevelIcon level={first.accepted ? "ok" : first.finding.level} />
          <span className="grow">
            <span className="title blkln">{head}</span>
            <span className="c dim blkln">{wordsOfCheck(language).ofOneKind(String(entries.length))}</span>
          </span>
        </button>
      </li>
      {isOpen && children}
    </>
  );
}
