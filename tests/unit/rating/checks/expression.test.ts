import { ratioOf } from "../../../../src/rating/exact";
import { holds } from "../../../../src/rating/checks/evaluate-expression";
import { operandsOf } from "../../../../src/rating/checks/expression";
import { parseExpression } from "../../../../src/rating/checks/parse-expression";

const figures: Readonly<Record<string, number>> = { B01: 10, B02: 0.3, "1.2": 4, "1.10": 0, Zero: 0 };

function evaluate(text: string): boolean | null {
  const claim = parseExpression(text);
  if (claim === null) throw new Error(`not a claim: ${text}`);
  return holds(claim, (code) => (Object.hasOwn(figures, code) ? ratioOf(figures[code] ?? 0) : null));
}

test.each([
  ["B01 = 10", true],
  ["[1.2] <= B01", true],
  ["[1.10] = 0", true],
  ["0.1 + 0.2 = B02", true],
  ["2 + 3 * 4 = 14", true],
  ["(2 + 3) * 4 = 20", true],
  ["10 - 3 - 2 = 5", true],
  ["12 / 3 / 2 = 2", true],
  ["1 / 3 * 3 = 1", true],
  ["-B01 + 12 = 2", true],
  ["abs([1.2] - B01) = 6", true],
  ["abs(-(1)) = 1", true],
  ["B01 > 10 or B01 >= 10", true],
  ["B01 < 10 or [1.2] > 4", false],
  // "and" binds closer than "or", and "=>" last of all.
  ["1 = 1 or 1 = 2 and 1 = 3", true],
  ["(1 = 1 or 1 = 2) and 1 = 3", false],
  ["1 = 2 or 1 = 2 => 1 = 3", true],
  ["[1.2] = 4 => [1.10] = 1", false],
  ["[1.2] = 5 => [1.10] = 1", true],
  ["1 = 1 => 1 = 2 => 1 = 3", true],
])("%s is %p", (text, value) => {
  expect(evaluate(text)).toBe(value);
});

test.each(["B99 = 1", "B01 = 10 or B99 = 1", "B01 / Zero = 1", "1 = 1 or 1 / (B01 - 10) = 1"])(
  "%s is skipped",
  (text) => {
    expect(evaluate(text)).toBeNull();
  },
);

test.each([
  "",
  "B01",
  "B01 +",
  "B01 + 1",
  "B01 <= ",
  "(B01 <= 1",
  "B01 <= 1)",
  "1 < B01 < 3",
  "B01 and B02",
  "(B01 = 1) + 2 = 3",
  "abs B01 = 1",
  "abs(B01 = 1) = 1",
  "B01 == 1",
  "B01 = 1;",
  "[1.2 = 3",
  "B01 <> 1",
  "x_prev >= 10 and (x >= 2 * x_prev or x <= x_prev / 2) for a per-unit indicator",
])("%p claims nothing", (text) => {
  expect(parseExpression(text)).toBeNull();
});

test("operands are listed once, in order", () => {
  const claim = parseExpression("abs(B02 - B20) <= 0.01 * B02 and [ 1.2 ] > -B01 => [1.10] = 0");
  expect(claim === null ? null : operandsOf(claim)).toEqual(["B02", "B20", "1.2", "B01", "1.10"]);
});
