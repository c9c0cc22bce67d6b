import { overlap } from "../addresses";
import type { Host } from "../host";
import type { Argument, MethodResult } from "../host-object";
import { oneOf } from "./arguments";
import { clearConditionals } from "./conditional-formats";
import { setValidation } from "./data-validation";
import { forgetHyperlinks } from "./hyperlink";
import { onGrid, type RangeState } from "./range-state";

const scopes = {
  all: "all",
  contents: "contents",
  formats: "formats",
  hyperlinks: "hyperlinks",
  removehyperlinks: "hyperlinks",
  resetcontents: "contents",
} as const;

/** Empties a range: contents, looks, links, or everything with its rules. */
export function clearRange(range: RangeState, applyTo: Argument | undefined, host: Host): MethodResult {
  const { sheet, area } = onGrid(range, host);
  const scope = applyTo === undefined || applyTo === null ? "all" : oneOf(applyTo, scopes);
  host.requireWritable(sheet, area);
  if (scope === "hyperlinks" || scope === "all") forgetHyperlinks(host, { sheet, area });
  if (scope === "contents" || scope === "all") {
    const used = host.engine.usedArea(sheet, true);
    if (used && overlap(used, area)) {
      const rows = Math.min(area.rows, used.row + used.rows - area.row);
      const columns = Math.min(area.columns, used.column + used.columns - area.column);
      const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
      host.engine.writeCells(sheet, area.row, area.column, cells);
    }
    host.noteChange(sheet, range.area, false);
  }
  if (scope === "formats" || scope === "all") {
    host.requireAllowed(sheet, "allowFormatCells");
    host.engine.clearLooks(sheet, area);
    host.engine.unmerge(sheet, area);
    clearConditionals(host, { sheet, area });
  }
  if (scope === "all") setValidation(host, { sheet, area }, null);
  return undefined;
}
