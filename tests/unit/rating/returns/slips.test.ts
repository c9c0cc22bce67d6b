import { describeFinding } from "../../../../src/evaluation/words/findings/describe-finding";
import { finding } from "../../../../src/rating/finding";
import { languages } from "../../../../src/text/language";
import { makeSample } from "../../../../src/evaluation/sample/make-sample";
import { toRatingInput, type YearData } from "../../../../src/evaluation/year/year-data";
import { checkReturns } from "../../../../src/rating/returns/check-returns";
import type { Finding } from "../../../../src/rating/finding";
import { KnownFindings } from "../../../../src/rating/returns/known-findings";
import type { Return } from "../../../../src/rating/returns/return";
import { hasJumped, jumpFactor } from "../../../../src/rating/returns/jump";

const sample = makeSample(2025, "ru");
const known = new Set(
  checkReturns(toRatingInput(sample)).map(({ code, organisation, indicator, base }) =>
    [code, organisation, indicator, base].join(),
  ),
);

/** What is found in a year beyond what the sample itself has. */
function found(data: YearData): Finding[] {
  return checkReturns(toRatingInput(data)).filter(
    ({ code, organisation, indicator, base }) => !known.has([code, organisation, indicator, base].join()),
  );
}

/** The sample with figures of one organisation multiplied, in this year's return or last year's. */
function slipped(id: string, codes: readonly string[], factor: number, returns: YearData["returns"] = sample.returns) {
  const own = returns[id] ?? {};
  const times = (part: Return["base"]) =>
    Object.fromEntries(
      Object.entries(part ?? {}).map(([code, figure]) => [
        code,
        codes.includes(code) && typeof figure === "number" ? figure * factor : figure,
      ]),
    );
  return { ...returns, [id]: { ...own, base: times(own.base), figures: times(own.figures) } };
}

const ids = sample.organisations.map(({ id }) => id);
const positive = (id: string, code: string) =>
  Number(sample.returns[id]?.base?.[code] ?? sample.returns[id]?.figures?.[code] ?? 0) > 0;

test.each([
  [["B14"], 10],
  [["B14"], 0.1],
  [["B01"], 10],
  [["B12", "B13"], 10],
  [["B12", "B13"], 0.1],
  [["B16", "B17"], 1000],
])(
  "%j times %p in the return of anybody: the figure is told, with last year's or the others' beside it",
  (codes, by) => {
    for (const id of ids) {
      const returns = slipped(id, codes, by);
      const toldBy = (data: YearData): string[] =>
        found(data)
          .filter(({ organisation, base }) => organisation === id && codes.includes(base ?? ""))
          .map(({ code, base }) => `${code} ${base}`);
      expect([id, toldBy({ ...sample, returns })]).toEqual([
        id,
        expect.arrayContaining(codes.map((code) => `last-year.jump ${code}`)),
      ]);
      const unknownBefore = toldBy({ ...sample, returns, previous: {} });
      expect([id, unknownBefore]).toEqual([
        id,
        expect.arrayContaining(codes.map((code) => `figure.unlike-others ${code}`)),
      ]);
    }
  },
);

test.each([
  ["5.4", 1000],
  ["3.7", 1000],
  ["2.4", 1000],
])("%s times %p from a small figure", (code, by) => {
  const isToldAlready = (id: string) => known.has(["last-year.jump", id, code, undefined].join());
  const small = ids.filter(
    (id) => positive(id, code) && Number(sample.previous[id]?.figures?.[code]) > 0 && !isToldAlready(id),
  );
  expect(small.length).toBeGreaterThan(0);
  for (const id of small) {
    const told = found({ ...sample, returns: slipped(id, [code], by) });
    const jumps = told.filter((one) => one.code === "last-year.jump" && one.organisation === id);
    expect([id, jumps.map(({ indicator }) => indicator)]).toEqual([id, [code]]);
  }
});

test.each<[number, number, number, boolean]>([
  [20, 10, 2, true],
  [19, 10, 2, false],
  [5, 10, 2, true],
  [6, 10, 2, false],
  [0, 10, 2, true],
  [40, 10, 4, true],
  [39, 10, 4, false],
  [10, 1, 2, true],
  [20, 4, 2, true],
  [19, 4, 2, false],
  [45, 9, 4, true],
  [10, 2.5, 2, false],
  [9, 0.9, 2, false],
  [44, 9, 2, false],
  [0.7, 7, 2, false],
  [717, 0.717, 2, true],
  [0.009, 9.9, 2, false],
  [100, 0, 2, true],
  [99, 0, 2, false],
  [0, 0, 2, false],
])("%p after %p, factor %p", (value, before, factor, expected) => {
  expect(hasJumped(value, before, factor)).toBe(expected);
});

test("ten times a figure below ten is told wherever last year's was not far greater, of base fields and indicators", () => {
  const small = ids.flatMap((id) =>
    (["base", "figures"] as const).flatMap((part) =>
      Object.entries(sample.returns[id]?.[part] ?? {}).flatMap(([code, now]) => {
        const before = sample.previous[id]?.[part]?.[code];
        const isSmall = typeof now === "number" && now > 0 && now < 10;
        return isSmall && typeof before === "number" && before > 0 ? [{ id, code, now, before }] : [];
      }),
    ),
  );
  const missed = small.filter(({ now, before }) => !hasJumped(10 * now, before, 2));
  expect({ planted: small.length, missed: missed.length }).toEqual({ planted: 170, missed: 3 });
  // Last year's was more than twice this year's: ten times of it would be no surprise.
  for (const { now, before } of missed) expect(before).toBeGreaterThan(2 * now);
});

test("ten times any figure of the sample is named, but for seven", () => {
  const known = new KnownFindings();
  const findings = (returns: YearData["returns"]) =>
    checkReturns(toRatingInput({ ...sample, returns }), undefined, known).map((one) => ({
      ...one,
      key: [one.code, one.organisation, one.indicator, one.base].join(),
    }));
  const before = new Set(findings(sample.returns).map(({ key }) => key));
  const planted = ids.flatMap((id) =>
    (["base", "figures"] as const).flatMap((part) =>
      Object.entries(sample.returns[id]?.[part] ?? {}).flatMap(([code, value]) => {
        const was = sample.previous[id]?.[part]?.[code];
        if (typeof value !== "number" || value <= 0) return [];
        const factor = part === "base" ? jumpFactor.base : jumpFactor.figure;
        // Where last year's figure tells, that is known, and to rate a thousand years is not cheap.
        return [{ id, code, isJump: typeof was === "number" && hasJumped(10 * value, was, factor) }];
      }),
    ),
  );
  const unnamed = planted.filter(
    ({ id, code, isJump }) =>
      !isJump &&
      !findings(slipped(id, [code], 10)).some(
        ({ key, organisation, indicator, base }) =>
          organisation === id && (!before.has(key) || (indicator ?? base) === code),
      ),
  );
  expect(planted).toHaveLength(1121);
  // From one or none to ten; base fields that had shrunk to a third; and no other organisation is of like size or so far off.
  expect(unnamed.map(({ id, code }) => `${id} ${code}`)).toEqual([
    ...["ZHM 2.4", "PVL B21", "PVL B22", "MNG 5.7", "ALM-OBL 3.8", "SHY 3.8", "ABA 4.5"],
  ]);
});

describe("where last year's figure is known, the others are asked too", () => {
  const told = (id: string, code: string, factor: number, reason?: string) => {
    const returns = slipped(id, [code], factor);
    const own = returns[id] ?? {};
    const remarks = { ...own.remarks, [code]: reason ?? "" };
    return found({ ...sample, returns: { ...returns, [id]: { ...own, remarks } } }).flatMap((one) =>
      one.organisation === id && (one.base ?? one.indicator) === code && one.code !== "base.bounds"
        ? [`${one.code} ${one.level}`]
        : [],
    );
  };

  test("a figure that was none is told beside theirs", () => {
    expect(told("AKT", "2.4", 10)).toEqual(["figure.unlike-others note"]);
  });

  test("a jump is told once; a reason given for it does not cover another unit", () => {
    expect(told("KZO", "B16", 1000)).toEqual(["last-year.jump warning"]);
    expect(told("KZO", "B16", 10, "Открыты новые организации")).toEqual(["last-year.jump note"]);
    expect(told("KZO", "B16", 1000, "Открыты новые организации")).toEqual([
      "last-year.jump note",
      "figure.unlike-others warning",
    ]);
  });
});

describe("members of a year ago", () => {
  const members = (change: (closed: number) => number, more: Partial<YearData> = {}) => {
    const own = sample.returns["KZO"] ?? {};
    const closed = Number(sample.previous["KZO"]?.base?.["B02"]);
    const returns = { ...sample.returns, KZO: { ...own, base: { ...own.base, B20: change(closed) } } };
    return found({ ...sample, returns, ...more })
      .filter(({ code }) => code === "last-year.members" || code === "last-year.other-form")
      .map(({ level, organisation, base, params }) => ({ level, organisation, base, others: params["organisations"] }));
  };
  const at = { organisation: "KZO", base: "B20", others: undefined };

  test("are those last year's return closed with", () => {
    expect(members((closed) => closed)).toEqual([]);
    expect(members((closed) => closed + 1)).toEqual([{ ...at, level: "note" }]);
    expect(members((closed) => Math.floor(closed * 1.02))).toEqual([{ ...at, level: "warning" }]);
    expect(members((closed) => closed + 1, { previous: {} })).toEqual([]);
  });

  test("another organisation's number shows its form", () => {
    const other = Number(sample.previous["PVL"]?.base?.["B02"]);
    expect(members(() => other)).toEqual([{ ...at, level: "warning", others: "PVL" }]);
  });

  test("a table whose fields mean something else is not asked", () => {
    const base_fields = sample.criteria.base_fields.map((field) =>
      field.code === "B20" ? { ...field, kk: "Кабинеттер саны", ru: "Количество кабинетов" } : field,
    );
    expect(members((closed) => closed * 3, { criteria: { ...sample.criteria, base_fields } })).toEqual([]);
  });
});

describe("equal returns", () => {
  const same = (data: YearData) =>
    checkReturns(toRatingInput(data))
      .filter(({ code }) => code === "return.same-figures")
      .map(({ level, organisation, params }) => [level, organisation, params["organisations"]]);
  const own = sample.returns["KZO"] ?? {};
  const mended = { ...own, figures: { ...own.figures, "1.7": 3, "2.4": 4 } };

  test.each<[string, Partial<YearData>]>([
    ["with last year's figures", {}],
    ["without", { previous: {} }],
  ])("two or three are all named, a copy with a few figures mended too: %s", (_, more) => {
    expect(same({ ...sample, ...more })).toEqual([]);
    expect(same({ ...sample, ...more, returns: { ...sample.returns, PVL: own } })).toEqual([
      ["warning", "PVL", "KZO"],
      ["warning", "KZO", "PVL"],
    ]);
    expect(same({ ...sample, ...more, returns: { ...sample.returns, PVL: own, ABA: mended } })).toEqual([
      ["warning", "PVL", "KZO, ABA"],
      ["warning", "KZO", "PVL, ABA"],
      ["warning", "ABA", "PVL, KZO"],
    ]);
  });

  test("a few equal numbers, equal zeros and equal answers say nothing", () => {
    const few = { base: { B02: 12000, B08: 40 }, figures: { "3.7": 0, "5.4": 0, "4.4": true } };
    expect(same({ ...sample, returns: { KZO: few, PVL: few } })).toEqual([]);
    const more = { base: { B02: 12345, B12: 123456.7, B14: 98765 }, figures: { "3.7": 0 } };
    expect(same({ ...sample, returns: { KZO: more, PVL: more } })).toHaveLength(2);
    const fifteen = { base: { B02: 12345, B12: 1234.5, B14: 98765 } };
    expect(same({ ...sample, returns: { KZO: fifteen, PVL: fifteen } })).toHaveLength(2);
    const other = { ...more, base: { ...more.base, B14: 98766 } };
    expect(same({ ...sample, returns: { KZO: more, PVL: other } })).toEqual([]);
  });
});

test("the sample itself is not flooded: two notes on sizes at most, and jumps that its totals have", () => {
  const count = (data: YearData, code: string) =>
    checkReturns(toRatingInput(data)).filter((one) => one.code === code).length;
  expect(count({ ...sample, previous: {} }, "figure.unlike-others")).toBeLessThanOrEqual(2);
  expect(count(makeSample(2024, "ru"), "figure.unlike-others")).toBeLessThanOrEqual(2);
  expect(count(sample, "figure.unlike-others")).toBe(0);
  expect(count(sample, "last-year.jump")).toBeLessThanOrEqual(130);
});

test("tenge for thousands of tenge are a warning with the value that was meant, and so is the other way round; ten times is a note", () => {
  const told = (factor: number) =>
    ids.map((id) => {
      const returns = slipped(id, ["B16"], factor);
      const one = found({ ...sample, returns, previous: {} }).find(
        ({ code, organisation, base }) => code === "figure.unlike-others" && organisation === id && base === "B16",
      );
      const meant = Number(sample.returns[id]?.base?.["B16"]);
      return [one?.level, Math.round((Number(one?.params["suspected"]) / meant) * 1e6) / 1e6];
    });
  expect(told(1000)).toEqual(ids.map(() => ["warning", 1]));
  expect(told(0.001)).toEqual(ids.map(() => ["warning", 1]));
  expect(new Set(told(30).map(([level]) => level))).toEqual(new Set(["note"]));
});

test("a figure in another unit is told in words of every language, with the value that was meant", () => {
  const params = { value: 12_500_000, usual: 9000, suspected: 12_500 };
  const one = finding("figure.unlike-others", { organisation: "KZO", base: "B16" }, params, "warning");
  for (const language of languages) {
    const { title, why } = describeFinding(one, language, { criteria: sample.criteria });
    expect(title).toMatch(/12\u00A0500(?!\u00A0)/);
    expect(why).not.toMatch(/[{}]/);
  }
});
