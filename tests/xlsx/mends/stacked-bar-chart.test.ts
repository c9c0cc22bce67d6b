import { stackedBarChart } from "../../../src/sheets/xlsx/write/stacked-bar-chart";
import { planCases } from "../../contract/plan-cases";
import { hucreParts } from "./hucre-parts";
import { firstOf } from "../first-of";

test("hucre's chart holds no values; ours shows them without recalculation", async () => {
  const series = [{ name: "a", values: "Sheet!$A$1:$A$2" }];
  const bare = await hucreParts({
    rows: [[1], [2]],
    charts: [{ type: "bar", series, anchor: { from: { row: 3, col: 0 } } }],
  });
  expect(bare.get("xl/charts/chart1.xml")).not.toContain("numCache");
  const sheet = firstOf(planCases.chart.sheets);
  const part = stackedBarChart(firstOf(sheet.charts), sheet);
  const caches = [...part.matchAll(/<c:(num|str)Cache>(.*?)<\/c:\1Cache>/g)].map(([, , cache]) =>
    [...(cache ?? "").matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => value),
  );
  const names = ["Абай", "Ақмола &amp; Алматы", "Шымкент"];
  expect(caches).toEqual([names, ["100", "101", "102"], names, ["60.5", "-50", "60.5"]]);
});

test("an empty cell leaves a gap in the cache", () => {
  const sheet = firstOf(planCases.chart.sheets);
  const cells = sheet.cells.filter(({ row, column }) => !(row === 3 && column === 2));
  expect(stackedBarChart(firstOf(sheet.charts), { ...sheet, cells })).toContain(
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>100</c:v></c:pt><c:pt idx="2"><c:v>102</c:v></c:pt>',
  );
});
