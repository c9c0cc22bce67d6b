import { readList } from "../../../../src/rating/criteria/list-text";
import { hasShape } from "../../../../src/rating/rules/shapes";

test("a list of marks holds codes alone; a line for days or levels is none", () => {
  expect(readList("B25; B26", "marks")).toEqual(["B25", "B26"]);
  expect(readList("B25:3; B26", "marks")).toBeNull();
  expect(readList(" ; ", "marks")).toBeNull();
});

test("a number of a rule is finite, and no text", () => {
  expect([3, -1.5, NaN, Infinity, "3", null].map((value) => hasShape(value, "number"))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
