import type { FigureType } from "../../../../src/rating/criteria/base-field";
import { parseFigure } from "../../../../src/rating/returns/parse-figure";

const read = (cell: unknown, type: FigureType = "decimal"): unknown => {
  const parsed = parseFigure(cell, type);
  return parsed.kind === "value" ? [parsed.value, parsed.note ? "noted" : "plain"] : parsed.kind;
};

test.each([null, undefined, "", "  ", "\u00A0"])("%p is blank in every type", (cell) => {
  for (const type of ["integer", "money", "date", "yes-no"] as const) expect(read(cell, type)).toBe("blank");
});

test.each<[unknown, number]>([
  ["12,5", 12.5],
  ["12.5", 12.5],
  [" 7 ", 7],
  ["1 234", 1234],
  ["1\u00A0234\u00A0567,25", 1234567.25],
  ["12\u202F000", 12000],
  ["\u22125", -5],
  ["-1 234,5", -1234.5],
  ["0,125", 0.125],
  ["1234,567", 1234.567],
  ["12 345,678", 12345.678],
  ["100201", 100201],
])("the text %p is one number", (text, value) => {
  expect(read(text)).toEqual([value, "noted"]);
});

test.each([
  "1.234",
  "1,234",
  "-12,345",
  "12,5%",
  "1 2",
  "12 34",
  "1 2345",
  "1,234.5",
  "1.234.567",
  "1'234",
  "007",
  "+5",
  "(5)",
  ",5",
  "5,",
  "12345678901234567",
])("the text %p is a question", (text) => {
  expect(read(text)).toBe("question");
});

test.each(["abc", "12 тыс.", "1e5", "№ 5", "=1+1", "#N/A", "2026-01-20", "٣", "--5", "-"])(
  "the text %p is no number",
  (text) => {
    expect(read(text)).toBe("unreadable");
  },
);

test("numbers are as they are; what is not finite, or a yes or no, is none", () => {
  expect(read(12.5)).toEqual([12.5, "plain"]);
  expect(read(-0)).toEqual([0, "plain"]);
  for (const cell of [NaN, Infinity, true, {}, []]) expect(["unreadable", "blank"]).toContain(read(cell));
});

test("yes and no in the languages of the returns, also as what there is and is not; 1 and 0 are questions", () => {
  for (const cell of [true, "иә", "Да", " YES ", "бар", "Есть", "имеется"])
    expect(read(cell, "yes-no")).toEqual([true, "plain"]);
  for (const cell of [false, "Жоқ", "нет", "no"]) expect(read(cell, "yes-no")).toEqual([false, "plain"]);
  for (const cell of [1, 0, "1", "0"]) expect(read(cell, "yes-no")).toBe("question");
  for (const cell of [2, "барлық", "maybe"]) expect(read(cell, "yes-no")).toBe("unreadable");
});

test("dates: ISO text, serial numbers of a sheet, day.month.year", () => {
  expect(read("2026-01-20", "date")).toEqual(["2026-01-20", "plain"]);
  expect(read(46042, "date")).toEqual(["2026-01-20", "plain"]);
  expect(read(61, "date")).toEqual(["1900-03-01", "plain"]);
  expect(read("20.01.2026", "date")).toEqual(["2026-01-20", "noted"]);
  expect(read("1.2.2026 ж.", "date")).toEqual(["2026-02-01", "noted"]);
  expect(read("20.01.2026\u00A0г.", "date")).toEqual(["2026-01-20", "noted"]);
  // A time of day does not make it another day.
  expect(read(46042.5, "date")).toEqual(["2026-01-20", "plain"]);
  for (const cell of ["2026-02-30", "30.02.2026", "20/01/2026", "20.01.26", 12, -1, true, "январь"]) {
    expect(read(cell, "date")).toBe("unreadable");
  }
});
