import { followCampaign } from "../../../src/campaign/model/follow-campaign";
import { makeCampaignSample } from "../../../src/campaign/sample/make-campaign-sample";
import { planCampaign } from "../../../src/campaign/sheets/plan-campaign";
import { captionRow, firstRow } from "../../../src/campaign/sheets/head-and-page";
import { scheduleColumns } from "../../../src/campaign/sheets/schedule-columns";
import { firstCounter } from "../../../src/campaign/sheets/statistics-sheet";
import { counterList } from "../../../src/campaign/model/data/counters";
import { timelineMonths } from "../../../src/campaign/sheets/timeline";
import { campaignSheetsIn } from "../../../src/campaign/words/sheets/sheets-in";
import { roster } from "../../../src/rating/organisations/roster";
import { serialFromDate } from "../../../src/sheets/plan/date-serial";
import type { Cell, SheetPlan, WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";
import { widthOfWords } from "../../../src/sheets/plan/text-height";
import type { Language } from "../../../src/text/language";

const members = roster.slice(0, 2);
function planIn(language: Language, taken: readonly string[] = []): WorkbookPlan {
  const data = makeCampaignSample(members, language);
  return planCampaign(data, followCampaign(data), { taken });
}
const plan = planIn("ru");
const sheet = (key: string, of: WorkbookPlan = plan): SheetPlan => {
  const found = of.sheets.find((one) => one.key === `campaign-${key}`);
  if (found === undefined) throw new Error(key);
  return found;
};
const cellAt = (key: string, place: string): Cell => {
  const { places, cells } = sheet(key);
  const at = places[place];
  const found = cells.find(({ row, column }) => row === at?.row && column === at.column);
  if (found === undefined) throw new Error(place);
  return found;
};
const data = makeCampaignSample(members, "ru");
const followed = followCampaign(data);

test("the sheets have the names of the domain, and others where those are taken", () => {
  const names = (language: Language, taken?: string[]): string[] =>
    planIn(language, taken).sheets.map(({ name }) => name);
  expect(names("kk")).toEqual(["Науқан", "Кесте", "Делегаттар", "Қорытынды", "Бақылау", "Статистика"]);
  expect(names("ru")).toEqual(["Кампания", "График", "Делегаты", "Итоги", "Контроль", "Статистика"]);
  expect(names("ru", ["Итоги"])[3]).toBe("Итоги 2023–2024");
});

test("every defined name is the campaign's own and of its first year", () => {
  for (const { name } of plan.names) expect(name).toMatch(/^cmp_\w+_2023$|^bag_sheet_campaign_\w+_12023$/);
  expect(new Set(plan.names.map(({ name }) => name)).size).toBe(plan.names.length);
});

test("live cells are custom functions, files have native formulas alone", () => {
  const live = plan.sheets.flatMap((one) => one.live.map(({ formula }) => /BAGALAU\.(\w+)/.exec(formula)?.[1]));
  expect(live).toEqual(["INWINDOW", "DELEGATES", "DAYSLATE", "DUEDATE", "DUEDATE", "DAYSLATE"]);
  const formulas = plan.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula = "" }) => (formula === "" ? [] : [formula])),
  );
  expect(formulas.filter((formula) => formula.includes("BAGALAU"))).toEqual([]);
  // Every cell of a live area has what a file needs in its stead.
  for (const { cells, live: areas } of plan.sheets) {
    for (const area of areas) {
      const inside = cells.filter(
        ({ row, column }) =>
          row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      );
      expect(inside.filter(({ formula }) => formula === undefined)).toEqual([]);
      expect(inside).toHaveLength(area.rows * area.columns);
    }
  }
});

test("a date outside its window is said beside it", () => {
  const outside = followed.organisations.find(({ held }) => held === "after");
  const inside = followed.organisations.find(({ held }) => held === "within");
  expect(cellAt("schedule", `heldFlag:${outside?.id}`).value).toBe("вне срока");
  expect(cellAt("schedule", `heldWithin:${outside?.id}`).value).toBe(false);
  expect(cellAt("schedule", `heldFlag:${inside?.id}`).value).toBe("в срок");
  expect(sheet("schedule").conditionals.map(({ style }) => style)).toEqual([
    "warning",
    "warning",
    "warning",
    "error",
    "mark",
    "on",
  ]);
});

test("deadlines stand with both dates and days late", () => {
  const late = followed.organisations.find(({ informationDaysLate }) => (informationDaysLate ?? 0) > 0);
  if (!late?.informationDue || !late.informationWorkday) throw new Error("nobody is late");
  expect(cellAt("control", `due:${late.id}`).value).toBe(serialFromDate(late.informationDue));
  expect(cellAt("control", `workday:${late.id}`).value).toBe(serialFromDate(late.informationWorkday));
  expect(cellAt("control", `late:${late.id}`).value).toBe(late.informationDaysLate);
});

test("an empty cell shows that its day has passed: what never came has no days late", () => {
  const rules = sheet("control").conditionals.filter(({ formula }) => formula.includes("TODAY()"));
  expect(rules.map(({ area, formula }) => [area.column, formula])).toEqual([
    [4, '=AND($D6="",$C6="областная",N(cmp_set_scheduleDue_2023)>0,cmp_set_scheduleDue_2023<TODAY())'],
    [9, '=AND($I6="",ISNUMBER($H6),$H6<TODAY())'],
  ]);
});

test("the way of rounding is said above the delegates, the largest remainder stays as computed", () => {
  const texts = sheet("delegates").cells.map(({ value }) => String(value));
  expect(texts.some((text) => text.includes("половина нормы и более даёт делегата"))).toBe(true);
  const { settings } = data;
  const shared = {
    ...data,
    settings: { ...settings, delegates: { ...settings.delegates, mode: "largest-remainder", total: 20 } },
  } as const;
  const given = planCampaign(shared, followCampaign(shared)).sheets[2]?.cells ?? [];
  const byNorm = given.filter(({ column, row }) => column === 4 && row >= 6 && row < 8);
  expect(byNorm.map(({ value }) => Number(value)).reduce((sum, one) => sum + one, 0)).toBe(20);
  expect(byNorm.every(({ formula }) => formula === undefined)).toBe(true);
});

test("sums are formulas unless a number stands for others that are given too", () => {
  const sum = (of: WorkbookPlan): Cell[] =>
    sheet("results", of).cells.filter(({ formula = "" }) => formula.includes("SUMIFS"));
  expect(sum(plan).length).toBeGreaterThan(100);
  const above = { organisation: "AST", level: "primary", counts: { toHold: 1 } } as const;
  const twice = { ...data, results: [...data.results, above] };
  expect(sum(planCampaign(twice, followCampaign(twice)))).toEqual([]);
  // A primary organisation that counted nothing has no row to sum: the schedule alone knows of it.
  const listed = { id: "P", kk: "", ru: "", level: "primary", parent: "AST-01", members: 9 } as const;
  const alone = { ...data, organisations: [...data.organisations, listed] };
  const plain = planCampaign(alone, followCampaign(alone));
  expect(sum(plain)).toEqual([]);
  expect(sheet("statistics", plain).cells.some(({ value }) => value === "P")).toBe(false);
  // Numbers that stay as they were written are said to be such.
  const saysSo = (of: WorkbookPlan): boolean =>
    sheet("results", of).cells.some(({ value }) => String(value).includes("при последней записи листов"));
  expect([saysSo(plan), saysSo(plain)]).toEqual([false, true]);
});

test("progress by level and by organisation follows what is typed: a chart of old numbers would be wrong in silence", () => {
  const { cells, charts } = sheet("results");
  const drawn = charts.flatMap(({ series }) => series.map(({ values }) => values));
  const within = ({ row, column }: Cell) =>
    drawn.some((area) => column === area.column && row >= area.row && row < area.row + area.rows);
  const shown = cells.filter(within);
  expect(shown).toHaveLength(3 * (4 + 2));
  expect(shown.filter(({ formula }) => formula === undefined)).toEqual([]);
});

test("what follows from the schedule stands as a formula in the statistics: a reason given later is no other count", () => {
  const { cells } = sheet("statistics");
  const own = cells.filter(({ row }) => row === 6);
  const formulaOf = (key: string): string =>
    own.find(({ column }) => column === firstCounter + counterList.findIndex((one) => one.key === key))?.formula ?? "";
  for (const key of ["toHold", "held", "notHeld", "members", "entitled", "present", "quorate"]) {
    expect([key, formulaOf(key)]).toEqual([key, expect.stringContaining("IFERROR(")]);
  }
});

test("what may be typed is checked by the cell", () => {
  const kinds = (key: string): string[] => sheet(key).validations.map(({ rule }) => rule.kind);
  expect(kinds("schedule")).toEqual(["custom", "whole", "whole"]);
  expect(new Set(kinds("settings"))).toEqual(new Set(["whole", "custom", "date", "list"]));
  expect(kinds("control")).toEqual(["custom", "custom"]);
  expect(kinds("delegates")).toEqual(["whole", "whole"]);
  expect(kinds("statistics")).toEqual(["whole"]);
});

test("progress is drawn by level and by organisation, and every sheet prints", () => {
  expect(sheet("results").charts.map(({ categories }) => categories.rows)).toEqual([4, 2]);
  for (const { print } of plan.sheets) expect(print?.footer.centre).toBe("Демонстрационные данные");
  // A page for the counters, for the levels with their chart, for the organisations, and for their chart.
  const { print, charts } = sheet("results");
  expect(charts.map(({ asShares = false }) => asShares)).toEqual([true, false]);
  expect(print).toMatchObject({ fit: { scale: 68 } });
  expect([print?.titleRows, print?.rowBreaks?.length]).toEqual([undefined, 3]);
  const second = charts[1]?.anchor.row ?? 0;
  expect(print?.rowBreaks?.at(-1)).toBe(second);
});

test("tables print as large as their columns let them be, the months and the groups of counters on pages of their own", () => {
  const printOf = (key: string) => sheet(key).print;
  expect(printOf("control")).toMatchObject({ orientation: "landscape", fit: { scale: 77 } });
  const schedule = printOf("schedule");
  expect(schedule).toMatchObject({ fit: { scale: 64 }, titleColumns: { first: 1, last: 4 } });
  expect(schedule?.columnBreaks).toEqual([scheduleColumns.length + 1]);
  const statistics = printOf("statistics");
  const begins = (statistics?.columnBreaks ?? []).map((column) => counterList[column - firstCounter]?.key);
  expect(begins).toEqual(["heads", "reserve"]);
  expect(statistics?.titleColumns).toEqual({ first: 1, last: firstCounter - 1 });
});

test("settings stand beside their notes without an empty column between them", () => {
  const { cells, merges } = sheet("settings");
  const notes = cells.filter(
    ({ row, column, value }) => row >= captionRow && column === 3 && typeof value === "string",
  );
  for (const { row } of notes.slice(0, 24)) expect(merges).toContainEqual({ row, column: 3, rows: 1, columns: 2 });
  const names = plan.names.filter(({ name }) => /^cmp_set_(language|mode_number)_/.test(name));
  expect(names.map(({ area }) => area.column)).toEqual([5, 5]);
});

test("the timeline has the months from the first window to the last", () => {
  const months = timelineMonths(data.settings.windows);
  expect([months[0], months.at(-1), months.length]).toEqual(["2023-09-01", "2024-09-01", 13]);
  expect(timelineMonths([])).toEqual([]);
});

test("every flag of a date asks whether there is one: an empty cell equals FALSE", () => {
  const rules = sheet("schedule").conditionals.filter(({ formula }) => formula.includes("=FALSE"));
  expect(rules).toHaveLength(3);
  for (const { formula } of rules) expect(formula).toContain("ISLOGICAL(");
});

test("levels and captions stand in whole words, names in as many lines as they need", () => {
  const kazakh = planIn("kk");
  const widthOf = ({ columns }: SheetPlan, wanted: number): number =>
    columns.find(({ column, columns: count }) => wanted >= column && wanted < column + count)?.width ?? 0;
  const longest = Math.max(...Object.values(campaignSheetsIn("kk").levels).map((level) => level.length));
  for (const key of ["schedule", "control", "statistics"]) {
    expect(widthOf(sheet(key, kazakh), 3)).toBeGreaterThan(longest);
  }
  const statistics = sheet("statistics", kazakh);
  for (const { row, column, value } of statistics.cells) {
    if (row !== captionRow || typeof value !== "string") continue;
    expect(widthOf(statistics, column)).toBeGreaterThanOrEqual(widthOfWords([value], 8, 0));
  }
  const names = statistics.cells.filter(({ row, column }) => row >= firstRow && column === 2);
  expect(names.filter(({ style }) => style.wrap === false)).toEqual([]);
});

test("why a meeting was not held is shown whole in its cell, however long it is", () => {
  const [one] = data.organisations.filter(({ level }) => level === "district");
  if (one === undefined) throw new Error("no district");
  const reason = "половина делегатов была на карантине, зал занят до конца месяца";
  const told = { ...data, meetings: { ...data.meetings, [one.id]: { reason } } };
  const [, schedule] = planCampaign(told, followCampaign(told)).sheets;
  const at = schedule?.places[`reason:${one.id}`];
  const cell = schedule?.cells.find(({ row, column }) => row === at?.row && column === at.column);
  expect([cell?.value, cell?.style.wrap]).toEqual([reason, undefined]);
  const height = (of: SheetPlan | undefined): number =>
    of?.rows.find(({ row, rows }) => at !== undefined && row <= at.row && at.row < row + rows)?.height ?? 0;
  expect(height(schedule)).toBeGreaterThan(height(sheet("schedule")));
});
