import fc from "fast-check";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { fromMachineRow, toMachineRow } from "../../../src/rating/criteria/machine-row";
import { fifteenDigits } from "../../../src/text/fifteen-digits";
import { rate } from "../../../src/rating/rate";
import { parseFigure } from "../../../src/rating/returns/parse-figure";
import { points } from "../../../src/evaluation/functions/points";
import { readField } from "../../../src/evaluation/returns/form/cells/read-field";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { readYear } from "../../../src/evaluation/sheets/read-year";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { sheetTable } from "../../../src/sheets/xlsx/sheet-table";
import { areasOf } from "../workbook/areas-of-plan";
import { makeYear } from "../workbook/make-year";

const residue = 11.000000000000002;

test("what has more than fifteen digits is what a spreadsheet takes it for", () => {
  expect([residue, 0.1 + 0.2, 1.005 * 1000, 4.35 * 100].map(fifteenDigits)).toEqual([11, 0.3, 1005, 435]);
  expect([-0, 0, NaN, Infinity, -residue].map(fifteenDigits)).toEqual([0, 0, NaN, Infinity, -11]);
  // From a thousand million on the short cut does not hold.
  expect(fifteenDigits(1234567890.1234567)).toBe(1234567890.12346);
});

test("any number becomes the one its fifteen digits name, and stays it", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.double({ noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer()),
      (value) => {
        const taken = fifteenDigits(value);
        expect(taken).toBe(Number.isFinite(value) ? Number(value.toPrecision(15)) + 0 : value);
        expect(fifteenDigits(taken)).toBe(taken);
      },
    ),
  );
});

test("a figure pasted with binary residue is the figure shown, wherever cells are read", () => {
  expect(parseFigure(residue, "integer")).toEqual({ kind: "value", value: 11, note: false });
  expect(parseFigure(46042.000000000007, "date")).toMatchObject({ kind: "value", value: "2026-01-20" });
  const read = (value: number, type: "integer" | "date") => readField({ value, type: "number" }, { type }, 1900, {});
  expect(read(residue, "integer")).toEqual({ figure: 11, findings: [] });
  // Just below a day is that day, not the one before.
  expect(read(46041.999999999993, "date")).toEqual({ figure: "2026-01-20", findings: [] });
});

test("on the sheets of a year: a figure, a past total, a bound", () => {
  const data = makeYear({});
  const values = areasOf(planYear(data, rate(toRatingInput(data))));
  const blurred = Object.fromEntries(
    Object.entries(values).map(([name, rows]) => [
      name,
      rows.map((row) =>
        row.map((cell) => (typeof cell === "number" && Math.abs(cell) < 1e5 ? cell * (1 + 2 ** -52) : cell)),
      ),
    ]),
  );
  expect(blurred).not.toEqual(values);
  expect(readYear(blurred, data.year)).toEqual(readYear(values, data.year));
});

test("in a rule, in a function's arguments, in a table that is opened", () => {
  const [, indicator] = appendix1.indicators;
  if (indicator === undefined) throw new Error("no indicator");
  const row = toMachineRow(indicator);
  const blurred = row.map((cell) => (typeof cell === "number" ? cell * (1 + 2 ** -52) : cell));
  expect(blurred).not.toEqual(row);
  expect(fromMachineRow(blurred)).toEqual(fromMachineRow(row));
  expect(points([[residue]], [blurred], [["B01"], [1]], 2025, null)).toEqual(
    points([[11]], [row], [["B01"], [1]], 2025, null),
  );
  const cells = new Map([["A1", { row: 1, column: 1, value: residue, type: "number" as const }]]);
  expect(sheetTable({ name: "1", cells } as unknown as Parameters<typeof sheetTable>[0])).toEqual([[{ text: "11" }]]);
});
