import { useState } from "react";
import type { PaneAction } from "../../state/pane-action";
import type { FindingEntry } from "./finding-list";
import type { FindingKind } from "./fold-kinds";

/** The groups of the list with their kinds, and which of these are open. */
interface FoldedKinds {
  readonly lists: readonly { readonly name: string; readonly kinds: readonly FindingKind[] }[];
  /** All findings, whether their rows are open or not, in the order of the list. */
  readonly shown: readonly FindingEntry[];
  /** Keys of the rows that stand in the list. */
  readonly keys: readonly string[];
  readonly isOpen: (kind: FindingKind) => boolean;
  readonly toggle: (kind: FindingKind) => void;
}

/**
 * Folds many findings of one kind; a kind whose finding is chosen is open, and closing it lets go of the choice.
 * @param selected Key of the chosen finding.
 */
export function useFoldedKinds(
  lists: FoldedKinds["lists"],
  selected: string | null,
  dispatch: (action: PaneAction) => void,
): FoldedKinds {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const kinds = lists.flatMap((list) => list.kinds);
  const isChosen = ({ entries }: FindingKind): boolean => entries.some(({ key }) => key === selected);
  const isOpen = (kind: FindingKind): boolean => kind.key === undefined || unfolded.has(kind.key) || isChosen(kind);
  const keysOf = (kind: FindingKind): string[] => [
    ...(kind.key === undefined ? [] : [kind.key]),
    ...(isOpen(kind) ? kind.entries.map(({ key }) => key) : []),
  ];
  function toggle(kind: FindingKind): void {
    const others = [...unfolded].filter((one) => one !== kind.key);
    if (!isOpen(kind)) return setUnfolded(new Set([...others, kind.key ?? ""]));
    setUnfolded(new Set(others));
    if (isChosen(kind)) dispatch({ type: "finding", key: null });
  }
  return { lists, shown: kinds.flatMap(({ entries }) => entries), keys: kinds.flatMap(keysOf), isOpen, toggle };
}
