import { useYear } from "../state/pane-context";
import type { Standing } from "../evaluation/rating/standings";

interface BlockBarProps {
  readonly parts: Standing["parts"];
  /** Score of a full bar: the longest of the list, or the organisation's own total. */
  readonly full: number;
}

/** Block scores as one bar; only for the eye, the numbers stand in the row's description. */
export function BlockBar({ parts, full }: BlockBarProps) {
  const { blocks } = useYear();
  const positions = new Map(blocks.map(({ block, position }) => [String(block), position]));
  const positive = parts.filter((part) => part.score > 0);
  const length = positive.reduce((sum, part) => sum + part.score, 0);
  return (
    <span className="bar" style={{ width: `${full > 0 ? (100 * length) / full : 0}%` }} aria-hidden>
      {positive.map((part) => (
        <i
          key={String(part.block)}
          className={`s${(((positions.get(String(part.block)) ?? 1) - 1) % 5) + 1}`}
          style={{ flexGrow: part.score }}
        />
      ))}
    </span>
  );
}
