import { blockColour } from "../../../../sheets/plan/block-palette";
import type { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import type { Area } from "../../../../sheets/plan/sheet-plan";
import { blockSheetName } from "../../names/block-sheet-name";
import type { SummaryColumns } from "./summary-columns";
import type { YearFrame } from "../../year-frame";

/** Rows of the chart: it grows with its bars. */
const fewestRows = 9;
const mostRows = 21;

/**
 * Puts the chart of totals stacked by block under the table.
 * @param table Data rows of the table.
 * @returns The row below the chart.
 */
export function putSummaryChart(draft: SheetDraft, frame: YearFrame, columns: SummaryColumns, table: Area): number {
  const { words, layout, data } = frame;
  const row = table.row + table.rows + 1;
  const chartRows = Math.min(mostRows, fewestRows + table.rows);
  draft.height(row - 1, 6);
  draft.height(row, 12.75, chartRows);
  draft.charts.push({
    kind: "stacked-bar",
    title: columns.withPlaces ? words.summary.chartByCriteria : words.summary.chart,
    anchor: { row, column: 1, rows: chartRows, columns: columns.last },
    categories: { ...table, column: columns.organisation, columns: 1 },
    series: layout.bands.map((band, index) => ({
      name: blockSheetName(band, data.language),
      values: { ...table, column: columns.blocks[index] ?? 4, columns: 1 },
      colour: blockColour(band.position).print,
    })),
  });
  return row + chartRows;
}
