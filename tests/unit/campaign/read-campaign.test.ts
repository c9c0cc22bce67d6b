import { campaignOfYears } from "../../../src/campaign/model/data/campaign-of-years";
import { followCampaign } from "../../../src/campaign/model/follow-campaign";
import type { CampaignData } from "../../../src/campaign/model/campaign-data";
import { makeCampaignSample } from "../../../src/campaign/sample/make-campaign-sample";
import { cellOfPlace, stemOfPlace } from "../../../src/campaign/sheets/cell-of-place";
import { planCampaign } from "../../../src/campaign/sheets/plan-campaign";
import { readCampaign, type NamedCells } from "../../../src/campaign/sheets/read-campaign";
import { roster } from "../../../src/rating/organisations/roster";
import { brief } from "./small-campaign";

/** The values a workbook laid out by the plan would have under its names. */
function cellsOf(data: CampaignData): Record<string, unknown[][]> {
  const plan = planCampaign(data, followCampaign(data));
  const bySheet = new Map(
    plan.sheets.map(({ key, cells }) => [
      key,
      new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value])),
    ]),
  );
  return Object.fromEntries(
    plan.names.map(({ name, sheet, area }) => [
      name,
      Array.from({ length: area.rows }, (_, row) =>
        Array.from(
          { length: area.columns },
          (__, column) => bySheet.get(sheet)?.get(`${area.row + row} ${area.column + column}`) ?? "",
        ),
      ),
    ]),
  );
}

const sample = makeCampaignSample(roster.slice(0, 3), "ru");
const changed = (stem: string, row: number, column: number, value: unknown): NamedCells => {
  const cells = cellsOf(sample);
  const line = cells[`cmp_${stem}_2023`]?.[row];
  if (line === undefined) throw new Error(stem);
  line[column] = value;
  return cells;
};
const scheduled = cellsOf(sample)["cmp_schedule_2023"]?.map(([id]) => id) ?? [];

test.each(["kk", "ru", "en"] as const)("what was laid out in %s is read back as it was", (language) => {
  const data = makeCampaignSample(roster.slice(0, 3), language);
  const read = readCampaign(cellsOf(data), 2023);
  expect(read.findings).toEqual([]);
  const order = (one: CampaignData): unknown => ({
    ...one,
    results: [...one.results].sort((a, b) =>
      `${a.organisation} ${a.level}` < `${b.organisation} ${b.level}` ? -1 : 1,
    ),
  });
  expect(order(read.data)).toEqual(order(data));
});

test("what a coming campaign leaves open is read as open, never as that of 2023", () => {
  const data: CampaignData = { ...sample, settings: campaignOfYears([2028, 2029]), meetings: {}, results: [] };
  const read = readCampaign(cellsOf(data), 2028);
  expect(read.findings).toEqual([]);
  expect(read.data.settings).toEqual(data.settings);
});

test("a cell that cannot be read is told with its organisation and counts as empty", () => {
  const row = scheduled.indexOf("AST-01");
  const read = readCampaign(changed("schedule", row, 4, "1.234"), 2023);
  expect(brief(read.findings)).toEqual([["cell.unclear", "AST-01", { value: "1.234" }]]);
  expect(read.data.organisations.find(({ id }) => id === "AST-01")?.members).toBeUndefined();
  const soon = readCampaign(changed("schedule", row, 5, "soon"), 2023);
  expect(brief(soon.findings)).toEqual([["cell.unreadable", "AST-01", { value: "soon" }]]);
  const level = readCampaign(changed("schedule", row, 2, "region"), 2023);
  expect(brief(level.findings)[0]).toEqual(["cell.unreadable", "AST-01", { value: "region" }]);
});

test("an organisation typed below the table is read; one without a code is told", () => {
  const cells = cellsOf(sample);
  const rows = cells["cmp_schedule_2023"] ?? [];
  const free = rows.findIndex(([id]) => id === "");
  rows[free] = [
    "NEW",
    "Новая",
    "районная, городская",
    "AST",
    100,
    "15.02.2024",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
  ];
  rows[free + 1] = ["", "Без кода", "", "", "", "", "", "", "", "", "", "", "", "", "", ""];
  const read = readCampaign(cells, 2023);
  expect(read.data.organisations.at(-1)).toEqual({
    id: "NEW",
    kk: "Новая",
    ru: "Новая",
    level: "district",
    parent: "AST",
    members: 100,
  });
  expect(read.data.meetings["NEW"]).toEqual({ planned: "2024-02-15" });
  expect(brief(read.findings)).toEqual([["cell.unreadable", null, { value: "Без кода" }]]);
});

test("a setting that cannot be read is told, its usual value counts", () => {
  const read = readCampaign(changed("set_quorumMeeting", 0, 0, "половина"), 2023);
  expect(read.data.settings.quorum.meeting).toEqual({ numerator: 1, denominator: 2, over: true });
  expect(read.findings.map(({ code, place }) => [code, place.field])).toEqual([["cell.unreadable", "quorumMeeting"]]);
  const quorum = readCampaign(changed("set_quorumMeeting", 0, 0, ">= 2 / 3"), 2023).data.settings.quorum.meeting;
  expect(quorum).toEqual({ numerator: 2, denominator: 3, over: false });
});

test("a number that stands where the schedule says another is told, and leads to its cell", () => {
  const stat = cellsOf(sample)["cmp_stat_2023"] ?? [];
  const row = stat.findIndex(([id, , level]) => id === "AST-01" && level === "районная, городская");
  // Columns of counters: to hold, held, not held.
  for (const [column, field] of [
    [4, "held"],
    [5, "notHeld"],
  ] as const) {
    const { data } = readCampaign(changed("stat", row, column, 7), 2023);
    const told = followCampaign(data).findings.filter(({ code }) => code === "count.unlike-schedule");
    expect(told.map(({ place }) => place)).toEqual([{ organisation: "AST-01", level: "district", field }]);
    const [found] = told;
    if (found === undefined) throw new Error(field);
    expect(found.params).toEqual({ counter: field, value: 7, own: stat[row]?.[column] });
    const shown = { ...found.place, code: found.code };
    expect([stemOfPlace(shown), cellOfPlace(shown, stat)]).toEqual(["stat", { row, column }]);
  }
});

test("a finding about the meetings of a lower level leads to the row of that level", () => {
  const stat = cellsOf(sample)["cmp_stat_2023"] ?? [];
  const row = stat.findIndex(([id, , level]) => id === "AST-01" && level === "первичная");
  expect(row).toBeGreaterThan(-1);
  const place = { organisation: "AST-01", level: "primary", field: "speakers", code: "count.exceeds" } as const;
  expect(cellOfPlace(place, stat).row).toBe(row);
});
