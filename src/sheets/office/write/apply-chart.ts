import type { Area, StackedBarChart } from "../../plan/sheet-plan";
import type { SheetRanges } from "../read/sheet-ranges";

const gapBetweenBars = 28;

/**
 * Queues a stacked bar chart with the first category on top, before the contents of its cells: over cells that are not yet
 * calculated Excel may give a chart no series, so it begins over a number that they then replace.
 */
export function applyChart(ranges: SheetRanges, plan: StackedBarChart): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const begin = ranges.range(corner(first.values, 0, 0));
  begin.values = [[1]];
  const chart = ranges.sheet.charts.add(plan.asShares ? "BarStacked100" : "BarStacked", begin, "Columns");
  chart.title.text = plan.title;
  chart.setPosition(ranges.range(corner(plan.anchor, 0, 0)), ranges.range(corner(plan.anchor, 1, 1)));
  chart.legend.position = "Bottom";
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.majorGridlines.visible = false;
  const { series } = chart;
  const firstSeries = series.getItemAt(0);
  firstSeries.name = first.name;
  firstSeries.setValues(ranges.range(first.values));
  describeSeries(ranges, firstSeries, plan, first.colour);
  for (const other of others) {
    const added = series.add(other.name);
    added.setValues(ranges.range(other.values));
    describeSeries(ranges, added, plan, other.colour);
  }
}

function describeSeries(ranges: SheetRanges, series: Excel.ChartSeries, plan: StackedBarChart, colour: string): void {
  series.setXAxisValues(ranges.range(plan.categories));
  series.format.fill.setSolidColor(colour);
  series.gapWidth = gapBetweenBars;
}

function corner(area: Area, down: 0 | 1, right: 0 | 1): Area {
  return {
    row: area.row + down * (area.rows - 1),
    column: area.column + right * (area.columns - 1),
    rows: 1,
    columns: 1,
  };
}
