import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { RovingItem } from "./hooks/use-roving";

interface StepRowProps {
  /** Before the title: a level or a sign. */
  readonly sign?: ReactNode;
  readonly title: string;
  /** Behind the title, dimmed; with one the title is bold. */
  readonly note?: string;
  readonly isBold?: boolean;
  readonly onPress: () => void;
  /** Its place among the rows that arrows move through, or the key by which focus finds it again. */
  readonly attributes: RovingItem | { readonly "data-rove": string };
}

/** A row that leads on. */
export function StepRow({ sign, title, note, isBold = note !== undefined, onPress, attributes }: StepRowProps) {
  return (
    <button type="button" className="r row mid" onClick={onPress} {...attributes}>
      {sign}
      <span className="grow">
        <span className={isBold ? "b" : undefined}>{title}</span>
        {note !== undefined && <span className="c dim"> · {note}</span>}
      </span>
      <span className="ic dim" aria-hidden>
        <ChevronRight16Regular />
      </span>
    </button>
  );
}
