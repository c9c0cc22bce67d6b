import { runToEnd } from "./run-to-end";
import { bandValues } from "../../../src/evaluation/analysis/reach/band-values";
import { placeTargets } from "../../../src/evaluation/analysis/reach/place-targets";
import { reachPlace, type Reach } from "../../../src/evaluation/analysis/reach/reach-place";
import type { Criteria, Indicator } from "../../../src/rating/criteria/criteria";
import type { Rule } from "../../../src/rating/rules/rules";
import type { RatingInput } from "../../../src/rating/input";
import { rate } from "../../../src/rating/rate";
import type { Figure } from "../../../src/rating/returns/return";

const named = { kk: "", ru: "" };

function indicator(code: string, type: Indicator["type"], rule: Rule, more: Partial<Indicator> = {}): Indicator {
  return { ...named, block: 1, code, type, rule, ...more };
}

/** A leads by plain points; B asks what it would take. */
function yearOf(own: Indicator, figure: Figure, lead: number, base: Record<string, Figure> = {}): RatingInput {
  const criteria: Criteria = {
    blocks: [{ block: 1, ...named }],
    base_fields: ["B1", "B2"].map((code) => ({ code, ...named, unit: named, type: "integer", min: 0 })),
    indicators: [indicator("0", "integer", { kind: "per_unit", points: 1 }), own],
    checks: [{ id: "K1", level: "error", expr: "B1 <= B2" }],
  };
  return {
    year: 2025,
    today: "2026-01-10",
    settings: { prizePlaces: 1 },
    criteria,
    organisations: [
      { id: "A", ...named },
      { id: "B", ...named },
    ],
    returns: {
      A: { figures: { "0": lead }, base: { B1: 0, B2: 1 } },
      B: { figures: { "0": 0, ...(figure !== null && { "1": figure }) }, base: { B1: 0, B2: 1, ...base } },
    },
  };
}

function reach(input: RatingInput): Reach {
  const [only] = runToEnd(reachPlace(input, rate(input), "B"));
  if (only === undefined) throw new Error("no target");
  return only;
}

const proposalFor = ({ proposals }: Reach): unknown => proposals.find(({ indicator: code }) => code === "1");
const reasonFor = ({ unreachable }: Reach): unknown => unreachable.find(({ indicator: code }) => code === "1");

test("a counted figure: the least whole number, a tie is enough and is told", () => {
  const found = reach(yearOf(indicator("1", "integer", { kind: "per_unit", points: 4 }), 10, 100));
  expect(found.target).toEqual({ kind: "prize", place: 1, gap: 60 });
  expect(proposalFor(found)).toEqual({
    ...{ indicator: "1", field: { part: "figures", code: "1" }, from: 10, to: 25, relative: 1.5 },
    ...{ gained: 60, total: 100, place: 1, tied: true },
  });
  expect(found.proposals.map(({ indicator: code }) => code)).toEqual(["1", "0"]);
});

test.each<readonly [string, Indicator, Figure, number, Figure]>([
  ["a blank is filled", indicator("1", "integer", { kind: "per_unit", points: 4 }), null, 9, 3],
  ["ten times as much and no more", indicator("1", "integer", { kind: "per_unit", points: 1 }), 5, 50, 50],
  ["fewer penalties", indicator("1", "integer", { kind: "penalty_per_unit", points: -2, floor: -100 }), 10, -5, 2],
  ["thousandths are not asked for", indicator("1", "money", { kind: "per_unit", points: 3 }), 1.5, 10, 3.34],
  ["the other answer", indicator("1", "yes-no", { kind: "yes_no", yes: 50, no: 0 }), false, 40, true],
  [
    "the nearest band that is enough",
    indicator("1", "integer", {
      kind: "value_bands",
      bands: [
        { ge: 90, lt: null, points: 30 },
        { ge: 50, lt: 90, points: 20 },
        { ge: null, lt: 50, points: 0 },
      ],
    }),
    10,
    15,
    50,
  ],
  [
    "a paper still to come is handed in by the due day",
    indicator("1", "date", { kind: "on_time", due: "01-20", due_year: 2026, points: 10, per_day_late: -1, floor: 0 }),
    null,
    5,
    "2026-01-20",
  ],
  [
    "a paper planned too late is moved no further than needed",
    indicator("1", "date", { kind: "on_time", due: "01-20", due_year: 2026, points: 10, per_day_late: -1, floor: 0 }),
    "2026-01-28",
    5,
    "2026-01-25",
  ],
])("%s", (_, own, figure, lead, to) => {
  expect(proposalFor(reach(yearOf(own, figure, lead)))).toMatchObject({ from: figure, to, place: 1 });
});

test("a computed percentage is told by the base field above the line, the one below is held", () => {
  const bands = [
    { ge: 50, lt: null, points: 20 },
    { ge: 0, lt: 50, points: 0 },
  ];
  const own = indicator("1", "percent", { kind: "share_bands", numerator: "B1", denominator: "B2", bands });
  expect(proposalFor(reach(yearOf(own, null, 15, { B1: 30, B2: 121 })))).toMatchObject({
    ...{ field: { part: "base", code: "B1" }, from: 30, to: 61, gained: 20 },
  });
});

const cap = { kind: "per_unit", points: 1, cap: 20 } as const;
const share = { kind: "percent_of_plan", points: 90, numerator: "B1", denominator: "B2", cap_ratio: 2 } as const;

test.each<readonly [string, Indicator, Figure, number, Record<string, Figure>, object]>([
  ["a cap that is not enough", indicator("1", "integer", cap), 5, 50, {}, { reason: "not-enough", most: 15 }],
  [
    "more than ten times as much",
    indicator("1", "integer", { kind: "per_unit", points: 1 }),
    5,
    51,
    {},
    { reason: "far" },
  ],
  ["a cap that is held already", indicator("1", "integer", cap), 30, 50, {}, { reason: "best", most: 0 }],
  [
    "a better band that is not enough",
    indicator("1", "integer", {
      kind: "value_bands",
      bands: [
        { ge: 50, lt: null, points: 30 },
        { ge: null, lt: 50, points: 10 },
      ],
    }),
    ...[10, 90, {}, { reason: "not-enough", most: 20 }],
  ] as const,
  [
    "the other answer that is not enough",
    indicator("1", "yes-no", { kind: "yes_no", yes: 50, no: 0 }),
    ...[false, 90, {}, { reason: "not-enough", most: 50 }],
  ] as const,
  [
    "the better answer is given",
    indicator("1", "yes-no", { kind: "yes_no", yes: 5, no: 0 }),
    true,
    9,
    {},
    { reason: "best" },
  ],
  [
    "bounds of the figure",
    indicator("1", "integer", { kind: "per_unit", points: 1 }, { max: 9 }),
    5,
    50,
    {},
    { reason: "bounds", most: 4 },
  ],
  [
    "a day gone by",
    indicator("1", "date", { kind: "on_time", due: "12-01", due_year: 2025, points: 9, per_day_late: -1, floor: -99 }),
    ...["2026-01-05", 1, {}, { reason: "date-gone" }],
  ] as const,
  ["nothing planned", indicator("1", "percent", share), null, 50, { B2: 0 }, { reason: "no-denominator" }],
  ["a contradiction of figures", indicator("1", "percent", share), null, 120, { B1: 3, B2: 10 }, { reason: "check" }],
  ["a rule that cannot be used", indicator("1", "integer", { kind: "on_time" } as Rule), 1, 9, {}, { reason: "rule" }],
])("%s is told", (_, own, figure, lead, base, reason) => {
  expect(reasonFor(reach(yearOf(own, figure, lead, base)))).toMatchObject(reason);
});

test("who wins, or has no place, has nothing to reach", () => {
  const rating = rate(yearOf(indicator("1", "integer", { kind: "per_unit", points: 1 }), 1, 5));
  expect(placeTargets(rating, "A", 3)).toEqual([]);
  expect(placeTargets(rating, "nobody", 3)).toEqual([]);
});

test("targets: the next place and the last prize place, one where they are the same", () => {
  const totals = [50, 40, 40, 30, 20, 20, 10];
  const input: RatingInput = {
    year: 2025,
    criteria: {
      blocks: [],
      base_fields: [],
      indicators: [indicator("1", "integer", { kind: "per_unit", points: 1 })],
      checks: [],
    },
    organisations: totals.map((_, at) => ({ id: `O${at}`, ...named })),
    returns: Object.fromEntries(totals.map((total, at) => [`O${at}`, { figures: { "1": total } }])),
  };
  const rating = rate(input);
  expect(placeTargets(rating, "O6", 3)).toEqual([
    { kind: "next", place: 5, gap: 10 },
    { kind: "prize", place: 2, gap: 30 },
  ]);
  expect(placeTargets(rating, "O3", 3)).toEqual([{ kind: "prize", place: 2, gap: 10 }]);
  expect(placeTargets(rating, "O2", 3)).toEqual([{ kind: "next", place: 1, gap: 10 }]);
});

test("a search that is ended keeps what it has found", () => {
  const input = yearOf(indicator("1", "integer", { kind: "per_unit", points: 4 }), 10, 100);
  const work = reachPlace(input, rate(input), "B");
  expect(work.next().value).toEqual({ count: 1, of: 2 });
  const ended = work.next(true);
  expect(ended.done).toBe(true);
  expect((ended.value as Reach[])[0]?.proposals.map(({ indicator: code }) => code)).toEqual(["0"]);
});

test("values in bands: nearest first, the bound itself belongs to the upper band", () => {
  const bands = [
    { ge: 90, lt: null, points: 3 },
    { ge: 50, lt: 90, points: 2 },
    { ge: null, lt: 50, points: 1 },
  ];
  expect(bandValues(bands, 10, 0, null)).toEqual([90, 50, 10]);
  expect(bandValues(bands, 95, 2, null)).toEqual([95, 89.99, 49.99]);
  expect(bandValues(bands, 0, 0, 7)).toEqual([7, 4, 0]);
  expect(bandValues([{ ge: 10.2, lt: 10.8, points: 1 }], 0, 0, null)).toEqual([]);
});
