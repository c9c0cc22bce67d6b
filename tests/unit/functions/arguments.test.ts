import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { toMachineRow } from "../../../src/rating/criteria/machine-row";
import { openFunctionsHost } from "../../../src/cli/functions-host";

let call: Awaited<ReturnType<typeof openFunctionsHost>>;
beforeAll(async () => {
  call = await openFunctionsHost();
});
const value = (name: string, ...args: unknown[]): unknown => {
  const outcome = call(name, args);
  return "value" in outcome ? outcome.value : outcome.error.message;
};
const message = (name: string, ...args: unknown[]): string => {
  const outcome = call(name, args);
  if ("value" in outcome) throw new Error(`no error but ${JSON.stringify(outcome.value)}`);
  expect(outcome.error.code).toBe("#VALUE!");
  return outcome.error.message;
};
const row = (code: string): unknown[] => {
  const indicator = appendix1.indicators.find((one) => one.code === code);
  if (indicator === undefined) throw new Error(code);
  return toMachineRow(indicator).map((cell) => cell ?? "");
};
const changed = (cells: unknown[], at: number, cell: unknown) => cells.map((old, index) => (index === at ? cell : old));
const base = [
  ["B01", "B03"],
  [1000, 950],
  [0, 10],
];
const unit = [row("1.7")];
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const oneBase = (rows: number) => [["B01"], ...Array.from({ length: rows }, () => [1])];

test("three prize places and three encouragements go without saying, and a blank block is no number of a block", () => {
  const scores = [8, 7, 6, 5, 4, 3, 2].map((score) => [score]);
  const kinds = (value("AWARDS", column("A", "B", "C", "D", "E", "F", "G"), scores, "ED-2025") as string[][]).map(
    ([kind]) => kind,
  );
  expect(kinds).toEqual([...Array<string>(3).fill("prize"), ...Array<string>(3).fill("encouragement")]);
  // A: first and, for the blank, behind both; B: second and first; C: third and second.
  const blocks = [
    [10, ""],
    [9, 6],
    [8, 5],
  ];
  const given = value("AWARDS", column("A", "B", "C"), blocks, "ED-2026", 3, 0, "", undefined, "places-by-criterion");
  expect((given as unknown[][]).map(([, place, id]) => [place, id])).toEqual([
    [1, "B"],
    [2, "A"],
    [3, "C"],
  ]);
});

describe("what arrives in a cell", () => {
  test("every host form of an empty cell is no data, and 0 is a figure", () => {
    const figures = column("", null, undefined, "  ", "\u00A0", 0, 3);
    expect(value("POINTS", figures, unit, oneBase(7), 2025)).toEqual(column("", "", "", "", "", 0, 60));
  });

  test("text figures are read in one way or not at all", () => {
    const figures = column("12", "1\u00A0200", "\u22125", "1.234", "12,5%", "н/д", true);
    expect(value("POINTS", figures, unit, oneBase(7), 2025)).toEqual(column(240, 24000, -100, "", "", "", ""));
  });

  test("an error in a cell is no data, in whatever form the host passes it", () => {
    const figures = column("#N/A", "#REF!", { type: "Error", errorType: "Div0" }, new Error("#VALUE!"));
    expect(value("POINTS", figures, unit, oneBase(4), 2025)).toEqual(column("", "", "", ""));
  });

  test("dates are serials, ISO or written; yes and no are booleans or words", () => {
    const figures = [
      [46042, true],
      ["2026-01-22", "иә"],
      ["22.01.2026", "нет"],
      [46042.5, 1],
    ];
    expect(value("POINTS", figures, [row("1.11"), row("4.4")], oneBase(4), 2025)).toEqual([
      [200, 300],
      [180, 300],
      [180, 0],
      // A time of day does not make a date unclear.
      [200, ""],
    ]);
  });

  test("percent indicators ignore the figure and use the base; a zero denominator has no points", () => {
    expect(value("POINTS", column(999, 999), [row("1.1")], base, 2025)).toEqual(column(500, ""));
  });

  test("caption rows between the codes and the organisations are passed over", () => {
    const wide = [base[0], ["Работники", "Члены"], ["чел.", "чел."], ["союз", 5], ...base.slice(1)];
    expect(value("POINTS", column("", ""), [row("1.1")], wide, 2025)).toEqual(column(500, ""));
  });

  test("an empty criteria row leaves its column empty", () => {
    const empty = new Array<string>(23).fill("");
    expect(value("POINTS", [[5, 5]], [row("1.7"), empty], oneBase(1), 2025)).toEqual([[100, ""]]);
  });

  test("decimals: left out 2, given 0 to 6, -1 for none", () => {
    const third = [changed(row("1.6"), 2, 3)];
    const points = (...decimals: unknown[]) => value("POINTS", [[1]], third, oneBase(1), 2025, ...decimals);
    expect(points()).toEqual([[0.33]]);
    expect(points(null)).toEqual([[0.33]]);
    expect(points("")).toEqual([[0.33]]);
    expect(points(0)).toEqual([[0]]);
    expect(points(-1)).toEqual([[1 / 3]]);
  });
});

describe("block scores", () => {
  test("columns without a number are left out, empty points count 0, no points at all is no score", () => {
    const points = [
      [1, 2, 99, "", 0.1],
      ["", "", 99, "", ""],
      ["", 5, "", "", ""],
    ];
    expect(value("BLOCKSCORES", points, [[1, 1, "", 2, 2]])).toEqual([
      [3, 0.1],
      ["", ""],
      [5, 0],
    ]);
    expect(value("BLOCKSCORES", [[0.1, 0.2]])).toEqual([[0.3]]);
  });

  test("block numbers over the points must fit and not be empty", () => {
    expect(message("BLOCKSCORES", [[1, 2]], [[1]])).toContain("columns: 1, expected: 2");
    expect(message("BLOCKSCORES", [[1, 2]], [["", ""]])).toContain("“blocks”");
    expect(message("BLOCKSCORES", [[1, "x"]])).toContain("“points”: row 1, column 2: not a number: x");
  });
});

describe("places, standings, awards", () => {
  test("binary residue splits no tie", () => {
    expect(value("PLACES", column(0.1 + 0.2, 0.3, 5, ""))).toEqual(column(2, 2, 1, ""));
  });

  test("standings: place, id, total, then score and place by block; without scores last; rows without id dropped", () => {
    const ids = column("", "B", "A", "C", "");
    const scores = [
      ["", ""],
      [1, 2],
      [2, 1],
      ["", ""],
      [7, 7],
    ];
    expect(value("STANDINGS", ids, scores)).toEqual([
      [1, "A", 3, 2, 1, 1, 2],
      [1, "B", 3, 1, 2, 2, 1],
      ["", "C", "", "", "", "", ""],
    ]);
    expect(value("STANDINGS", column(""), column(""))).toEqual([["", "", ""]]);
  });

  test("two rows of one organisation are an error", () => {
    expect(message("STANDINGS", column("A", "A"), column(1, 2))).toContain("“ids”: the code occurs twice: A");
  });

  test("awards: ties inside the prizes, beyond them, and at the encouragements", () => {
    const ids = column("A", "B", "C", "D", "E", "F");
    const award = (...args: unknown[]) => value("AWARDS", ids, column(9, 8, 8, 7, 6, 6), ...args);
    expect(award("ED-2025", 3, 2)).toEqual([
      ["prize", 1, "A", 9, "place"],
      ["prize", 2, "B", 8, "shared-place"],
      ["prize", 2, "C", 8, "shared-place"],
      ["encouragement", 4, "D", 7, "next-by-place"],
      ["decision", 5, "E", 6, "encouragement-tie"],
      ["decision", 5, "F", 6, "encouragement-tie"],
    ]);
    expect(award("ED-2022", 2)).toEqual([
      ["prize", 1, "A", 9, "place"],
      ["decision", 2, "B", 8, "prize-tie"],
      ["decision", 2, "C", 8, "prize-tie"],
    ]);
  });

  test("awards by main block", () => {
    const scores = [
      [90, 1],
      [5, 4],
      [5, 9],
      [1, 0],
    ];
    const award = (blocks: unknown) => value("AWARDS", column("A", "B", "C", "D"), scores, "ED-2026", 1, null, blocks);
    const prize = ["prize", 1, "A", 91, "place"];
    expect(award(null)).toEqual([
      prize,
      ["encouragement", 2, "C", 14, "leads-block"],
      ["encouragement", 3, "B", 9, "leads-block"],
    ]);
    expect(award("2")).toEqual([prize, ["encouragement", 2, "C", 14, "leads-block"]]);
    expect(award([[1, ""]])).toEqual(award("1, 1"));
  });

  test("nobody to award is one empty row", () => {
    expect(value("AWARDS", column("A"), column(""), "ED-2025")).toEqual([["", "", "", "", ""]]);
  });
});

test("a wrong argument is named", () => {
  const points = (overrides: { [at: number]: unknown }) => {
    const args: unknown[] = [[[1]], unit, oneBase(1), 2025];
    for (const [at, argument] of Object.entries(overrides)) args[Number(at)] = argument;
    return message("POINTS", ...args);
  };
  expect(points({ 0: [] })).toBe("POINTS, argument “figures”: a range of cells is expected");
  expect(points({ 0: [[1], [1, 2]] })).toContain("“figures”: columns: 2, expected: 1");
  expect(points({ 0: [[1, 2]] })).toContain("“criteria”: rows: 1, expected: 2");
  expect(points({ 1: [["per_unit", 1]] })).toContain("“criteria”: columns: 2, expected: 23");
  expect(points({ 1: [changed(row("1.7"), 0, "magic")] })).toContain(
    "“criteria”: row 1: the rule cannot be read, parameter: kind",
  );
  expect(points({ 1: [changed(row("1.7"), 1, "a lot")] })).toContain("parameter: points");
  expect(points({ 1: [row("1.1")] })).toContain("“base”: the column is missing: B03");
  expect(points({ 2: [["B01"]] })).toContain("“base”: rows: 1, expected: 2");
  expect(
    points({
      2: [
        ["B01", "B01"],
        [1, 1],
      ],
    }),
  ).toContain("“base”: the code occurs twice: B01");
  expect(points({ 2: [[1.1], [1]] })).toContain("“base”: row 1: a code as text is expected: 1.1");
  expect(points({ 3: "" })).toContain("“year”: a whole number from 1900 to 9998");
  expect(points({ 3: 2025.5 })).toContain("“year”");
  expect(points({ 3: [[1, 2]] })).toContain("“year”: one cell is expected");
  expect(points({ 4: 7 })).toContain("“decimals”");
  expect(message("STANDINGS", [["A", "B"]], [[1]])).toContain("“ids”: columns: 2, expected: 1");
  expect(message("STANDINGS", [["A"]], [[1], [2]])).toContain("“blockScores”: rows: 2, expected: 1");
  expect(message("AWARDS", [["A"]], [[1]], "2025")).toContain(
    "“edition”: ED-2022, ED-2025, ED-2026, ED-2026-SUM or ED-2026-SEVERAL is expected: 2025",
  );
  expect(message("AWARDS", [["A"]], [[1]], "ED-2026", -1)).toContain("“prizePlaces”");
  expect(message("AWARDS", [["A"]], [[1]], "ED-2026", 3, 1.5)).toContain("“encouraged”");
  expect(message("AWARDS", [["A"]], [[1]], "ED-2026", 3, 3, "7")).toContain("“mainBlocks”: there is no such block: 7");
  expect(message("AWARDS", [["A"]], [[1]], "ED-2026", 3, 3, [["1"], ["1", "2"]])).toContain("“mainBlocks”: columns: 2");
  expect(message("EXPLAIN", 1, unit, base, 2025, "de")).toContain("“language”: kk, ru or en is expected: de");
  expect(message("EXPLAIN", 1, [...unit, ...unit], base, 2025)).toContain("“criterion”: rows: 2, expected: 1");
});

test("a long or strange value is cut short in a message", () => {
  expect(message("PLACES", [["x".repeat(30000)]]).length).toBeLessThan(120);
  expect(message("PLACES", [[{ type: "Entity" }]])).toContain('{"type":"Entity"}');
});

test("messages are in Excel's language where it is Kazakh or Russian", () => {
  const spoken = (displayLanguage: string): string => {
    Object.assign(globalThis, { Office: { context: { displayLanguage } } });
    try {
      return message("PLACES", [["x"]]);
    } finally {
      Reflect.deleteProperty(globalThis, "Office");
    }
  };
  expect(spoken("ru-RU")).toBe("PLACES, аргумент «scores»: строка 1, столбец 1: не число: x");
  expect(spoken("kk-KZ")).toBe("PLACES, «scores» аргументі: 1-жол, 1-баған: сан емес: x");
  expect(spoken("KK_kz")).toContain("аргументі");
  expect(spoken("de-DE")).toContain("argument “scores”");
});

describe("EXPLAIN", () => {
  const explain = (figure: unknown, code: string, ...rest: unknown[]) =>
    value(
      "EXPLAIN",
      figure,
      [row(code)],
      [
        ["B01", "B03", "B16", "B17"],
        [27500, 25300, 100, 130],
      ],
      2025,
      ...rest,
    );

  test("says the arithmetic in the language asked for, Kazakh when none is", () => {
    expect(explain(412, "1.7", "ru")).toBe("412 ÷ 1 × 20 = 8\u00A0240; вес 1");
    expect(explain("", "1.1", "ru")).toBe(
      "25\u00A0300 из 27\u00A0500 = 92,00\u00A0% → 90–95\u00A0%, баллы: 300; вес 1",
    );
    expect(explain(2300, "1.4", "en")).toBe(
      "2\u00A0300 ÷ 1 × (\u22121) = \u22122\u00A0300 → not below \u22122\u00A0000; weight 1",
    );
    expect(explain("", "5.2", "en")).toBe(
      "500 × 130 ÷ 100 (130.00\u00A0%) = 650.00 → not above 100\u00A0% = 500; weight 1",
    );
    expect(explain("да", "4.4")).toBe("Иә → ұпай: 300; салмағы 1");
    expect(explain("2026-01-22", "1.11", "en")).toBe(
      "22 Jan 2026, due 20 Jan 2026; days late: 2; 200 + 2 × (\u221210) = 180; weight 1",
    );
  });

  test("says why there are no points", () => {
    expect(explain("", "1.7", "en")).toBe("No data: the indicator is not filled in, so there are no points");
    expect(value("EXPLAIN", "", [row("1.1")], base.slice(0, 1).concat([[0, 10]]), 2025, "ru")).toContain(
      "строка исходных данных B01 равна 0",
    );
  });

  test("names a figure that is out of its bounds, of the table or of any count", () => {
    expect(explain(-5, "1.7", "ru")).toBe(
      "Ошибка: значение \u22125 вне допустимых пределов (0 – 1\u00A0000); \u22125 ÷ 1 × 20 = \u2212100; вес 1",
    );
    const unbounded = toMachineRow({ block: 1, type: "integer", rule: { kind: "per_unit", points: 3 } });
    expect(value("EXPLAIN", -5, [unbounded], base, 2025, "en")).toMatch(
      /^Error: the value \u22125 lies outside its bounds \(0 – 1\s000\s000\); /,
    );
    expect(value("EXPLAIN", 5, [unbounded], base, 2025, "en")).toBe("5 ÷ 1 × 3 = 15; weight 1");
  });

  test("an empty criterion says nothing", () => {
    expect(value("EXPLAIN", 1, [new Array<string>(23).fill("")], base, 2025)).toBe("");
  });

  test("a cell that cannot be read is told as such and not as empty, of the figure and of base fields", () => {
    const share = (top: unknown, bottom: unknown, language = "en") =>
      value(
        "EXPLAIN",
        "",
        [row("1.1")],
        [
          ["B01", "B03"],
          [bottom, top],
        ],
        2025,
        language,
      );
    expect(share("1.234", 1000)).toBe(
      "Error: “1.234” in base field B03 cannot be read as a number; there are no points",
    );
    expect(share("n/a", "")).toBe(
      "Error: “n/a” in base field B03 cannot be read as a number; No data: base field B01 is empty, so there are no points",
    );
    expect(share("жоқ", "бар", "ru")).toBe(
      "Ошибка: «жоқ» в строке исходных данных B03 не читается как число; Ошибка: «бар» в строке исходных данных B01 не читается как число; балл не начисляется",
    );
    expect(share(950, -1000)).toMatch(/^Check: base field B01 is below 0 \(\u22121\u00A0000\); /);
    expect(share(950, 1000)).not.toMatch(/Error|Check/);
    expect(explain("12,5%", "1.7", "en")).toBe(
      "Error: “12,5%” in the cell of the figure cannot be read as its value; there are no points",
    );
    expect(explain("x".repeat(500), "1.7", "kk")).toBe(
      `Қате: көрсеткіш ұяшығындағы «${"x".repeat(40)}» оның мәні ретінде оқылмайды; ұпай есептелмейді`,
    );
  });
});

test.each([
  ["a code that is no text", [[5], [1]]],
  [
    "a code that stands twice",
    [
      ["B01", "B01"],
      [1, 2],
    ],
  ],
  ["rows that are missing", [["B01"]]],
])("base fields with %s are named by their argument", (_, given) => {
  expect(message("POINTS", [[1]], unit, given, 2025)).toContain("“base”");
});
