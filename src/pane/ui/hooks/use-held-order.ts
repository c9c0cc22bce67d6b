import { useRef, useState, type FocusEventHandler } from "react";

interface HeldOrder<Row> {
  readonly rows: readonly Row[];
  /** The rows stand in an older order because the focus is among them. */
  readonly held: boolean;
  /** For the element around the rows. */
  readonly hold: { readonly onFocus: FocusEventHandler; readonly onBlur: FocusEventHandler };
}

/**
 * Keeps rows from moving under a person who is among them with the keyboard; they are sorted anew when the focus leaves.
 * @param rows In their present order; a row that is new or gone ends the holding.
 */
export function useHeldOrder<Row extends { readonly id: string }>(rows: readonly Row[]): HeldOrder<Row> {
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const current = useRef(rows);
  current.current = rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kept = order?.flatMap((id) => byId.get(id) ?? []) ?? rows;
  const shown = kept.length === rows.length ? kept : rows;
  return {
    rows: shown,
    held: shown.some((row, index) => row.id !== rows[index]?.id),
    hold: {
      onFocus: () => setOrder((held) => held ?? current.current.map(({ id }) => id)),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOrder(null);
      },
    },
  };
}
