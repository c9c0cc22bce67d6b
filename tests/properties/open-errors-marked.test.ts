import fc from "fast-check";
import { printRating } from "../../src/cli/rate/print-rating";
import { cliRu } from "../../src/cli/words/ru";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { resultsWithoutErrors } from "../../src/evaluation/analysis/without-errors";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { awardColumns, awardRow } from "../../src/evaluation/sheets/results/awards/awards-columns";
import { frameYear } from "../../src/evaluation/sheets/frame-year";
import type { YearFrame } from "../../src/evaluation/sheets/year-frame";
import { firstRow } from "../../src/evaluation/sheets/year-layout";
import { findingsRu } from "../../src/evaluation/words/findings/ru";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { formatDate } from "../../src/text/format-date";
import { formatNumber } from "../../src/text/format-number";
import { viewYear, type YearView } from "../../src/pane/evaluation/year/year-view";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Criteria } from "../../src/rating/criteria/criteria";
import { isComputed } from "../../src/rating/criteria/is-computed";
import { finding, type Finding } from "../../src/rating/finding";
import { rate } from "../../src/rating/rate";
import type { RatedOrganisation } from "../../src/rating/rating";
import { roster } from "../../src/rating/organisations/roster";
import type { Figure, Return } from "../../src/rating/returns/return";
import type { CellValue, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { openCells } from "../../src/sheets/xlsx/read/open-cells";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { makeYear } from "../unit/workbook/make-year";

/**
 * No place, prize or total is shown resting on an open error without its mark. What rests on an error is found here
 * apart from the code under test: points that change when the figure the error speaks of is left out.
 * `OPEN_ERROR_YEARS` sets how many years are tried.
 */
const years = Number(process.env["OPEN_ERROR_YEARS"] ?? 4);
const today = "2026-02-20";

/** The shipped table, and one where the figures of one organisation make the points of others. */
const comparing: Criteria = {
  ...appendix1,
  indicators: appendix1.indicators.map((one) => {
    if (one.code === "2.1" || one.code === "3.7") return { ...one, rule: { kind: "min_max", from: 0, to: 50 } };
    return one.code === "2.4" ? { ...one, rule: { kind: "place_points" } } : one;
  }),
};

const typed = appendix1.indicators.filter((one) => !isComputed(one) && one.type !== "yes-no" && one.type !== "date");
const planted = fc.record({
  organisation: fc.integer({ min: 0, max: roster.length - 1 }),
  code: fc.oneof(
    fc.constantFrom(...typed.map(({ code }) => code)),
    fc.constantFrom(...appendix1.base_fields.filter(({ type }) => type !== "yes-no").map(({ code }) => code)),
  ),
  kind: fc.constantFrom("negative", "fraction", "great", "cell"),
});
type Planted = typeof planted extends fc.Arbitrary<infer One> ? One : never;

interface Case {
  readonly data: YearData;
  readonly read: readonly Finding[];
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    errors: fc.array(planted, { minLength: 1, maxLength: 6 }),
    criteria: fc.constantFrom(appendix1, comparing),
  })
  .map(({ seed, errors, criteria }) => plant(makeYear({ seed, gaps: 0.01, missing: ["ULT"], criteria }), errors));

function plant(year: YearData, errors: readonly Planted[]): Case {
  const returns: Record<string, Return> = { ...year.returns };
  const read: Finding[] = [];
  for (const { organisation, code, kind } of errors) {
    const id = roster[organisation]?.id ?? "";
    const own = returns[id];
    if (own === undefined) continue;
    const part = code.startsWith("B") ? "base" : "figures";
    const before = own[part]?.[code];
    const value = { negative: -71, fraction: 10.123, great: 49_195_000_000, cell: before ?? null }[kind] as Figure;
    // A cell that was taken by guess: its figure counts and is in question.
    if (kind === "cell")
      read.push(
        finding("cell.formula", { organisation: id, ...(part === "base" ? { base: code } : { indicator: code }) }),
      );
    returns[id] = { ...own, [part]: { ...own[part], [code]: value } };
  }
  return { data: { ...year, returns }, read };
}

/** Who would have other points without a figure that some error speaks of. */
function restingByTrial(data: YearData, findings: readonly Finding[]): Set<string> {
  const input = toRatingInput(data, today);
  const before = new Map(rate(input).organisations.map((one) => [one.id, one]));
  const resting = new Set<string>();
  for (const { level, organisation: id, indicator, base, code: error } of findings) {
    const code = indicator ?? base;
    const own = data.returns[id ?? ""];
    if (level !== "error" || id === undefined || code === undefined || own === undefined) continue;
    if (error.startsWith("check.")) continue;
    const part = base === undefined ? "figures" : "base";
    if ((own[part]?.[code] ?? null) === null) continue;
    const without = { ...own, [part]: { ...own[part], [code]: null } };
    for (const after of rate({ ...input, returns: { ...data.returns, [id]: without } }).organisations) {
      const points = before.get(after.id)?.points;
      if (before.get(after.id)?.total !== null && JSON.stringify(points) !== JSON.stringify(after.points))
        resting.add(after.id);
    }
  }
  return resting;
}

/** Cells of a workbook by sheet key, row and column. */
type Shown = (key: string, row: number, column: number) => string;

function shownBy(plan: WorkbookPlan): Shown {
  const cells = new Map<string, CellValue>();
  for (const sheet of plan.sheets) {
    for (const { row, column, value } of sheet.cells) cells.set(`${sheet.key} ${row} ${column}`, value);
  }
  return (key, row, column) => String(cells.get(`${key} ${row} ${column}`) ?? "");
}

/** Rows of a sheet that show the place or prize of an organisation without the mark. */
function unmarkedOnSheets(shown: Shown, frame: YearFrame, resting: ReadonlySet<string>): string[] {
  const { ranking } = frame.layout;
  const faults: string[] = [];
  frame.ranked.forEach((_, index) => {
    const row = firstRow + index;
    const id = shown("ranking", row, ranking.id);
    const marks = [shown("ranking", row, ranking.tie).endsWith("▲"), shown("ranking", row, ranking.restsOn) !== ""];
    if (resting.has(id) && marks.includes(false)) faults.push(`ranking ${id}`);
  });
  for (let row = awardRow; shown("awards", row, awardColumns.id) !== ""; row += 1) {
    const id = shown("awards", row, awardColumns.id);
    if (resting.has(id) && !shown("awards", row, awardColumns.restsOn).startsWith("▲")) faults.push(`awards ${id}`);
  }
  for (let row = firstRow; shown("years", row, 1) !== ""; row += 1) {
    const id = shown("years", row, 1);
    if (resting.has(id) && !shown("years", row, 2).endsWith("▲")) faults.push(`years ${id}`);
  }
  // On the page of the Committee an organisation is known by its name, short in the table and full in the awards.
  const names = new Map(
    frame.data.organisations.flatMap((one) => [
      [frame.short(one), one.id] as const,
      [frame.full(one), one.id] as const,
    ]),
  );
  for (let row = 1; row < 80; row += 1) {
    const id = names.get(shown("summary", row, 2));
    if (id !== undefined && resting.has(id) && !shown("summary", row, 1).endsWith("▲")) faults.push(`summary ${id}`);
  }
  const page = Array.from({ length: 80 }, (_, row) => shown("summary", row, 1)).join("\n");
  if (resting.size > 0 && !page.includes("Итоги не готовы")) faults.push("summary is ready");
  return faults;
}

function unmarkedInPane(view: YearView, resting: ReadonlySet<string>): string[] {
  return [...resting].filter((id) => !view.underResults.has(id)).map((id) => `pane ${id}`);
}

function unmarkedInTerminal(text: string, resting: ReadonlySet<string>): string[] {
  const names = new Map(roster.map((one) => [one.short_ru ?? one.ru, one.id]));
  const [result = ""] = text.split(cliRu.findings);
  return result.split("\n").flatMap((line) => {
    const [name] = [...names.keys()].filter((one) => line.includes(` ${one}`));
    const id = names.get(name ?? "");
    return id !== undefined && resting.has(id) && !/▲|^ {2}[^:]+: /.test(line) ? [`terminal ${line}`] : [];
  });
}

function unmarkedInJson(organisations: readonly RatedOrganisation[], resting: ReadonlySet<string>): string[] {
  return organisations
    .filter(({ id, restsOn }) => resting.has(id) && restsOn.length === 0)
    .map(({ id }) => `json ${id}`);
}

test("no place, prize or total rests on an open error without its mark", () => {
  let seen = 0;
  fc.assert(
    fc.property(anyCase, ({ data, read }) => {
      const view = viewYear({ data, findings: read, stale: false, frozen: false, lostSheets: [] }, today);
      const { rating } = view;
      const resting = restingByTrial(data, rating.findings);
      seen += resting.size;
      const plan = planYear(data, rating);
      expect([
        ...unmarkedInJson(rating.organisations, resting),
        ...unmarkedInJson(
          [...rating.awards.prizes, ...rating.awards.encouraged].map((one) => ({ restsOn: [], ...one })) as never,
          resting,
        ),
        ...unmarkedInPane(view, resting),
        ...unmarkedOnSheets(shownBy(plan), frameYear(data, rating), resting),
        ...unmarkedInTerminal(printRating({ data, rating, without: new Map() }, cliRu, findingsRu), resting),
      ]).toEqual([]);
    }),
    { numRuns: years },
  );
  expect(seen).toBeGreaterThan(years);
});

test("an error in a figure that others are measured by marks them all", () => {
  const planted = { organisation: 2, code: "2.1", kind: "great" } as const;
  const { data, read } = plant(makeYear({ seed: 5, gaps: 0, missing: ["ULT"], criteria: comparing }), [planted]);
  const { rating } = viewYear({ data, findings: read, stale: false, frozen: false, lostSheets: [] }, today);
  const resting = restingByTrial(data, rating.findings);
  // Who stands at the other end keeps its points whatever the greatest value is.
  expect(resting.size).toBeGreaterThanOrEqual(roster.length - 2);
  expect(unmarkedInJson(rating.organisations, resting)).toEqual([]);
  expect(unmarkedOnSheets(shownBy(planYear(data, rating)), frameYear(data, rating), resting)).toEqual([]);
});

test("the terminal and a file say what a result would be without the figure it rests on", () => {
  const sample = makeSample(2025, "ru");
  const { figures } = sample.returns["KZO"] ?? {};
  const yearWith = (value: Figure): YearData => {
    const KZO = { ...sample.returns["KZO"], figures: { ...figures, "2.1": value } };
    return { ...sample, returns: { ...sample.returns, KZO } };
  };
  const data = yearWith(-71);
  const { rating } = viewYear({ data, findings: [], stale: false, frozen: false, lostSheets: [] }, today);
  const { place, total } =
    rate(toRatingInput(yearWith(null), today)).organisations.find(({ id }) => id === "KZO") ?? {};
  expect(total).not.toBe(rating.organisations.find(({ id }) => id === "KZO")?.total);
  const said = cliRu.without(place ?? 0, formatNumber(total ?? 0, 2, "ru"));
  const without = resultsWithoutErrors(toRatingInput(data, today), rating);
  expect(printRating({ data, rating, without }, cliRu, findingsRu)).toContain(`: 2.1\n    ${said}\n`);

  const [day, left] = [formatDate(today, "ru"), formatNumber(total ?? 0, 2, "ru")];
  const note = `на дату расчёта ${day} без этих показателей: место ${place ?? 0}, общий балл ${left}`;
  const plan = planYear(data, rating, {}, without);
  const texts = (key: string) =>
    plan.sheets.find((sheet) => sheet.key === key)?.cells.map(({ value }) => String(value ?? "")) ?? [];
  for (const key of ["ranking", "findings"]) expect(texts(key)).toContain(`▲ 2.1\n${note}`);
  expect(texts("summary").join("\n")).toContain(`(2.1; ${note})`);
  // On the sheets of an open year it would be as old as the last update: there it is one press away.
  expect(planYear(data, rating).sheets.flatMap(({ cells }) => cells.map(({ value }) => value))).not.toContain(
    `▲ 2.1\n${note}`,
  );
});

test("the same in a file", async () => {
  const [{ data, read }] = fc.sample(anyCase, { numRuns: 1, seed: 11 }) as [Case];
  const { rating } = viewYear({ data, findings: read, stale: false, frozen: false, lostSheets: [] }, today);
  const plan = planYear(data, rating);
  const { workbook } = openCells(await writePlan(plan));
  const sheets = workbook?.readSheets(() => true);
  if (sheets === undefined || "fault" in sheets) throw new Error("the file does not open");
  const cells = new Map(sheets.sheets.map((sheet) => [sheet.name, sheet.cells]));
  const names = new Map(plan.sheets.map(({ key, name }) => [key, name]));
  const letter = (column: number): string => String.fromCharCode(64 + column);
  const shown: Shown = (key, row, column) =>
    String(cells.get(names.get(key) ?? "")?.get(`${letter(column)}${row}`)?.value ?? "");
  const resting = restingByTrial(data, rating.findings);
  expect(resting.size).toBeGreaterThan(0);
  expect(unmarkedOnSheets(shown, frameYear(data, rating), resting)).toEqual([]);
});
