import { finding } from "../../src/rating/finding";
import { rate } from "../../src/rating/rate";
import type { Rating } from "../../src/rating/rating";
import { daysLeft, reportingYear } from "../../src/pane/evaluation/year/reporting-year";
import { nameBlocks } from "../../src/pane/ui/names/block-names";
import { measureCompleteness } from "../../src/pane/evaluation/year/completeness";
import { allFindings } from "../../src/pane/state/pane-state";
import { countLevel, groupFindings, mergeFindings } from "../../src/pane/evaluation/check/finding-list";
import { targetOfFinding } from "../../src/pane/evaluation/check/finding-target";
import { measureGaps } from "../../src/pane/evaluation/year/gaps";
import { officialName, shortName } from "../../src/rating/organisations/organisation-names";
import { compareRatings } from "../../src/pane/evaluation/rating/rating-change";
import { summaryState } from "../../src/pane/shell/steps/step-state";
import type { PaneState } from "../../src/pane/state/pane-state";
import { viewYear, type YearView } from "../../src/pane/evaluation/year/year-view";
import { listStandings } from "../../src/pane/evaluation/rating/standings";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { wayRecords } from "../../src/evaluation/followup/ways/way-records";
import { findingMark } from "../../src/evaluation/year/accepted-warnings";
import { emptyYear, sampleYear } from "./memory-workbook";
import { localDay } from "../../src/text/local-day";

const sample = sampleYear("ru");
const rated = rate(toRatingInput(sample));
const blocks = [1, 2, 3, 4, 5];

/** A rating with the given totals and nothing else; places as the core gives them. */
function ratingOf(totals: Readonly<Record<string, number | null>>): Rating {
  const scores = Object.values(totals).filter((total) => total !== null);
  const organisations = Object.entries(totals).map(([id, total]) => ({
    id,
    points: {},
    indicatorPlaces: {},
    blockScores: { 1: total },
    blockPlaces: {},
    total,
    place: total === null ? null : 1 + scores.filter((other) => other > total).length,
    restsOn: [],
  }));
  return {
    year: 2025,
    edition: "ED-2025",
    organisations,
    awards: { prizes: [], encouraged: [], undecided: [] },
    findings: [],
  };
}

describe("completeness", () => {
  test("the sample lacks one figure, an empty year has nothing", () => {
    const { criteria, organisations, returns } = sample;
    expect(measureCompleteness(criteria, organisations, returns, [])).toMatchObject({
      complete: 19,
      declared: 899,
      expected: 900,
    });
    const empty = emptyYear({ year: 2025, edition: "ED-2025", language: "ru" });
    const nothing = measureCompleteness(empty.criteria, empty.organisations, empty.returns, []);
    expect(nothing).toMatchObject({ complete: 0, declared: 0 });
    expect(nothing.organisations.every((row) => row.noReturn)).toBe(true);
  });

  test("zero and «no» are declared; blank text is not", () => {
    const { criteria, organisations } = sample;
    const returns = { KZO: { figures: { "1.2": 0, "4.4": false, "1.3": "" } } };
    const row = measureCompleteness(criteria, organisations, returns, []).organisations.find(({ id }) => id === "KZO");
    const missing = row?.blocks.flatMap((block) => block.missing.map(({ code }) => code));
    expect(missing).not.toContain("1.2");
    expect(missing).not.toContain("4.4");
    expect(missing).toContain("1.3");
    expect(row?.noReturn).toBe(false);
  });

  test("only errors about declared figures count as errors", () => {
    const { criteria, organisations, returns } = sample;
    const findings = [
      finding("figure.bounds", { organisation: "KZO", indicator: "2.2" }),
      finding("figure.must-be-declared", { organisation: "KZO", indicator: "2.3" }),
      finding("last-year.jump", { organisation: "KZO", indicator: "2.4" }),
    ];
    const row = measureCompleteness(criteria, organisations, returns, findings).organisations.find(
      ({ id }) => id === "KZO",
    );
    expect(row?.blocks.map((block) => block.errors)).toEqual([0, 1, 0, 0, 0]);
  });
});

describe("standings", () => {
  test("ties are joined with their neighbours only, those without a place come last", () => {
    const { rows, prizeRows } = listStandings(ratingOf({ A: 5, B: null, C: 9, D: 5, E: 1 }), [1], { kind: "total" }, 3);
    expect(rows.map(({ id, place }) => `${id}${place}`)).toEqual(["C1", "A2", "D2", "E4", "Bnull"]);
    expect(rows.map(({ tiedWithNext, tiedWithPrevious }) => [tiedWithNext, tiedWithPrevious])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
    expect(prizeRows).toBe(3);
  });

  test("neighbours that print alike without being tied show hundredths", () => {
    const { rows } = listStandings(ratingOf({ A: 10.2, B: 10.1, C: 4 }), [1], { kind: "total" }, 3);
    expect(rows.map((row) => row.needsDecimals)).toEqual([true, true, false]);
  });

  test("a gap is told within a tenth of the last prize's total and has no binary residue", () => {
    const { rows } = listStandings(ratingOf({ A: 9, B: 8, C: 7.3, D: 7.1, E: 1 }), [1], { kind: "total" }, 3);
    expect(rows.map((row) => row.gapToPrize)).toEqual([undefined, undefined, undefined, 0.2, undefined]);
  });

  test("negative scores have no bar but keep their place", () => {
    const { rows, longest } = listStandings(ratingOf({ A: -5, B: -9 }), [1], { kind: "total" }, 3);
    expect(longest).toBe(0);
    expect(rows.map(({ place }) => place)).toEqual([1, 2]);
  });

  test("by block and indicator they agree with the rating", () => {
    for (const by of [{ kind: "block", block: 3 } as const, { kind: "indicator", code: "1.10" } as const]) {
      const { rows, prizeRows } = listStandings(rated, blocks, by, 3);
      for (const row of rows) {
        const organisation = rated.organisations.find(({ id }) => id === row.id);
        const place = by.kind === "block" ? organisation?.blockPlaces[3] : organisation?.indicatorPlaces["1.10"];
        expect(row.place).toBe(place);
      }
      expect(prizeRows).toBe(0);
    }
  });
});

test("gaps to the next greater and smaller total; ties are named", () => {
  const rating = ratingOf({ A: 9, B: 5.3, C: 5.3, D: 5, E: null });
  expect(measureGaps(rating, "B")).toEqual({
    ahead: { place: 1, points: 3.7 },
    behind: { place: 4, points: 0.3 },
    tiedWith: ["C"],
  });
  expect(measureGaps(rating, "A").ahead).toBeUndefined();
  expect(measureGaps(rating, "E")).toEqual({ tiedWith: [] });
});

test("changes between two ratings: totals first, then places, a new organisation counts", () => {
  expect(compareRatings(ratingOf({ A: 2, B: 1 }), ratingOf({ A: 2, B: 3 }))).toEqual([
    { id: "B", what: "total", before: 1, now: 3 },
    { id: "A", what: "place", before: 1, now: 2 },
    { id: "B", what: "place", before: 2, now: 1 },
  ]);
  expect(compareRatings(rated, rated)).toEqual([]);
  expect(compareRatings(ratingOf({}), ratingOf({ A: 2 }))).toHaveLength(2);
});

describe("findings", () => {
  const error = finding("figure.bounds", { organisation: "KZO", indicator: "2.2" }, { value: -5 });
  const note = finding("cell.read-as-number", {}, { value: "1", number: 1 });
  const warning = finding("base.missing", { organisation: "ATR", base: "B03" });
  const entries = mergeFindings(new Map(), [note, error], [error, warning]);

  test("each stands once, gravest first", () => {
    expect(entries.map((entry) => entry.finding)).toEqual([error, warning, note]);
    expect(countLevel(entries, "error")).toBe(1);
  });

  test("an accepted warning keeps its place, is counted no more, and can be hidden", () => {
    const record = { at: "20.02.2026 14:32", who: "А", action: "warningAccepted", where: "" };
    const settled = mergeFindings(new Map([[findingMark(warning), record]]), [note, warning, error]);
    expect(settled.map(({ finding: one, accepted }) => [one, accepted])).toEqual([
      [error, undefined],
      [warning, record],
      [note, undefined],
    ]);
    expect(countLevel(settled, "warning")).toBe(0);
    const hidden = { ...allFindings, accepted: false };
    expect(groupFindings(settled, hidden, [], []).map(({ name }) => name)).toEqual(["error", "note"]);
    const elsewhere = mergeFindings(new Map([[findingMark(error), record]]), [error]);
    expect(elsewhere).toEqual([{ key: expect.any(String), finding: error }]);
  });

  test("groups follow the workbook, general ones first", () => {
    const names = (group: "organisation" | "indicator" | "level") =>
      groupFindings(
        entries,
        { levels: ["error", "warning", "note"], organisation: null, group, accepted: true },
        ["ATR", "KZO"],
        ["2.2", "B03"],
      ).map(({ name }) => name);
    expect(names("organisation")).toEqual(["", "ATR", "KZO"]);
    expect(names("indicator")).toEqual(["", "2.2", "B03"]);
    expect(names("level")).toEqual(["error", "warning", "note"]);
  });

  test.each([
    [error, { organisation: "KZO", code: "2.2" }],
    [warning, { organisation: "ATR", code: "B03" }],
    [finding("awards.tie-in-places", {}, { place: 2, count: 2 }), { sheet: "awards" }],
    [
      finding("figure.evidence-missing", { organisation: "KZO", indicator: "2.2" }),
      { organisation: "KZO", code: "2.2", part: "document" },
    ],
    [finding("return.missing", { organisation: "KZO" }), { organisation: "KZO", sheet: "base" }],
    [finding("return.unsigned", { organisation: "KZO" }), { organisation: "KZO", part: "head" }],
    [finding("return.date-missing", { organisation: "KZO" }), { organisation: "KZO", part: "signedOn" }],
    [finding("return.late", { organisation: "KZO" }), { organisation: "KZO", part: "signedOn" }],
    [finding("return.empty-block", { organisation: "KZO", block: "2" }), { organisation: "KZO", sheet: "block-2" }],
    [finding("criteria.bands-gap", { indicator: "1.1" }), { sheet: "criteria", code: "1.1" }],
    [finding("criteria.bad-expression"), { sheet: "criteria" }],
    [finding("file.empty"), undefined],
  ])("$code leads to its cell", (found, target) => {
    expect(targetOfFinding(found)).toEqual(target);
  });
});

test("blocks of clause 3.2 have short names, those of another table keep their own", () => {
  const short = ["а", "б", "в", "г", "д"];
  expect(nameBlocks(sample.criteria.blocks, "ru", short)[1]).toEqual({
    block: 2,
    position: 2,
    short: "2. б",
    name: "2. Социально-правовая защита",
  });
  const [one, two] = sample.criteria.blocks;
  const renamed = nameBlocks([two, { ...one, sheet_ru: "1. Работа" }] as never, "ru", short);
  expect(renamed.map((block) => [block.position, block.short])).toEqual([
    [1, "2. б"],
    [2, "1. Работа"],
  ]);
  const foreign = nameBlocks([{ block: "Physical", kk: "К", ru: "Р" }], "en", short);
  expect(foreign).toEqual([{ block: "Physical", position: 1, short: "Physical. Р", name: "Physical. Р" }]);
});

test("names: short in lists, official in full, Russian where there is no English", () => {
  const organisation = { id: "X", kk: "Қ", ru: "Р", short_kk: "қ", short_ru: "р" };
  expect((["kk", "ru", "en"] as const).map((language) => shortName(organisation, language))).toEqual(["қ", "р", "р"]);
  expect((["kk", "ru", "en"] as const).map((language) => officialName(organisation, language))).toEqual([
    "Қ",
    "Р",
    "Р",
  ]);
  expect(shortName({ id: "X", kk: "Қ", ru: "Р" }, "en")).toBe("Р");
});

test("the reporting year is the one before; the last day is 31 March", () => {
  expect(reportingYear(new Date(2026, 0, 1))).toBe(2025);
  expect(daysLeft(2025, new Date(2026, 2, 31, 23, 59))).toBe(0);
  expect(daysLeft(2025, new Date(2026, 3, 1))).toBe(-1);
  expect(localDay(new Date(2026, 1, 5))).toBe("2026-02-05");
});

test("a summary is out of date once a total rests on other open errors, though no total has moved", () => {
  const [first] = rated.organisations;
  if (first === undefined) throw new Error("nobody is rated");
  const resting = { ...rated, organisations: [{ ...first, restsOn: ["x"] }, ...rated.organisations.slice(1)] };
  const stateWith = (rating: Rating) => ({ summary: { rating } }) as unknown as PaneState;
  const viewWith = (stale: boolean) => ({ rating: rated, snapshot: { stale } }) as unknown as YearView;
  expect(summaryState(stateWith(rated), viewWith(false))).toBe("fresh");
  expect(summaryState(stateWith(resting), viewWith(false))).toBe("stale");
  expect(summaryState(stateWith(rated), viewWith(true))).toBe("stale");
});

test("a year without a figure asks for no decision and misses no encouragement; the first figure makes it ask", () => {
  const none = emptyYear({ year: 2026, edition: "ED-2026", language: "ru" });
  const viewed = (data: typeof sample) =>
    viewYear({ ...({} as YearView["snapshot"]), data, findings: [] }, "2026-12-01");
  const empty = viewed(none);
  expect([empty.isBlank, empty.decisions, empty.findings]).toEqual([true, [], []]);
  const begun = viewed({ ...none, returns: { AST: { figures: { "1.2": 5 } } } });
  expect(begun.decisions.map(({ undecided }) => undecided.reason)).toContain("no-encouragement");
});

test("what could not be read in a return that was taken in stands among the findings of the pane", () => {
  const figure = sample.returns["KZO"]?.figures?.["1.7"] ?? null;
  const said = (stays: typeof figure) => ({
    ...({ type: "returnTaken", organisation: "KZO" } as const),
    findings: [{ code: "cell.formula", level: "error", indicator: "1.7", params: {}, stays } as const],
  });
  const found = (figures: Readonly<Record<string, typeof figure>>, stays: typeof figure) => {
    const own = { ...sample.returns["KZO"], figures: { ...sample.returns["KZO"]?.figures, ...figures } };
    const log = wayRecords(said(stays), sample, { who: "A", at: new Date(0) });
    const data = { ...sample, returns: { ...sample.returns, KZO: own }, log };
    const snapshot = { data, findings: [], stale: false, frozen: false, lostSheets: [] };
    const { findings } = viewYear(snapshot, "2026-02-20");
    return findings.map(({ finding: { code, level, indicator } }) => [code, level, indicator]);
  };
  expect(found({}, figure)).toContainEqual(["figure.earlier-kept", "warning", "1.7"]);
  expect(found({ "1.7": null }, null)).toContainEqual(["cell.formula", "error", "1.7"]);
});
