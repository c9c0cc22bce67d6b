import { overlap } from "../addresses";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import type { Argument } from "../host-object";
import type { Json } from "../requests/protocol";
import type { RangeState } from "./range-state";

/** The colour Excel gives a link. */
const linkColour = "#0563C1";

const keyOf = (row: number, column: number): string => `${row}:${column}`;

/** The link of a range's first cell, or null. */
export function readHyperlink({ sheet, area }: RangeState, host: Host): Json {
  return host.record(sheet).hyperlinks.get(keyOf(area.row, area.column)) ?? null;
}

/** Gives each cell a link; its text, where given, becomes the content. */
export function writeHyperlink({ sheet, area }: RangeState, value: Argument, host: Host): void {
  host.requireWritable(sheet, area);
  const { hyperlinks } = host.record(sheet);
  if (value === null) return forgetHyperlinks(host, { sheet, area });
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
  const link = value as Readonly<Record<string, Json>>;
  const text = link["textToDisplay"];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      hyperlinks.set(keyOf(row, column), link);
      if (typeof text === "string") host.engine.writeCells(sheet, row, column, [[{ value: text }]]);
    }
  }
  host.engine.setLook(sheet, area, { fontColour: linkColour });
}

export function forgetHyperlinks(host: Host, { sheet, area }: RangeState): void {
  const { hyperlinks } = host.record(sheet);
  for (const key of hyperlinks.keys()) {
    const [row = 0, column = 0] = key.split(":").map(Number);
    if (overlap({ row, column, rows: 1, columns: 1 }, area)) hyperlinks.delete(key);
  }
}
