import { useState, type KeyboardEvent } from "react";

/** Attributes of one item of a list with a single Tab stop. */
export interface RovingItem {
  readonly "data-rove": string;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

interface Roving {
  readonly item: (key: string) => RovingItem;
  /** For the element around the items. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * One Tab stop per list or grid; arrows, Home and End move inside it.
 * @param keys Items in reading order, row by row.
 * @param columns Items per row; 1 is a list, where only ↑ and ↓ move.
 * @param start Key of the item Tab reaches first; the first item without it.
 * @param flat ← and → move as well although it is one row.
 */
export function useRoving(
  keys: readonly string[],
  { columns = 1, start, flat = false }: { columns?: number; start?: string; flat?: boolean } = {},
): Roving {
  const [focused, setFocused] = useState<string | null>(null);
  const wanted = focused ?? start;
  const current = wanted !== undefined && keys.includes(wanted) ? wanted : keys[0];

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = (event.target as HTMLElement).closest<HTMLElement>("[data-rove]")?.dataset["rove"];
    if (from === undefined) return;
    const next = nextKey(event.key, keys, from, columns, flat);
    if (next === undefined) return;
    event.preventDefault();
    focusKey(event.currentTarget, next);
  }

  return {
    item: (key) => ({ "data-rove": key, tabIndex: key === current ? 0 : -1, onFocus: () => setFocused(key) }),
    onKeyDown,
  };
}

/** Moves the focus to the item of a key; tells whether it is there. */
export function focusKey(container: ParentNode, key: string): boolean {
  const items = [...container.querySelectorAll<HTMLElement>("[data-rove]")];
  const item = items.find((candidate) => candidate.dataset["rove"] === key);
  item?.focus();
  return item !== undefined;
}

function nextKey(
  pressed: string,
  keys: readonly string[],
  from: string,
  columns: number,
  flat: boolean,
): string | undefined {
  const index = keys.indexOf(from);
  const sideways = columns > 1 || flat;
  const column = index % columns;
  switch (pressed) {
    case "ArrowDown":
      return flat ? undefined : keys[index + columns];
    case "ArrowUp":
      return flat ? undefined : keys[index - columns];
    case "ArrowRight":
      return sideways && (flat || column < columns - 1) ? keys[index + 1] : undefined;
    case "ArrowLeft":
      return sideways && (flat || column > 0) ? keys[index - 1] : undefined;
    case "Home":
      return keys[0];
    case "End":
      return keys.at(-1);
    default:
      return undefined;
  }
}
