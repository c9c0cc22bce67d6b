import { readList } from "../../../../src/rating/criteria/list-text";
import { hasShape } from "../../../../src/rating/rules/shapes";

test("a list of marks holds codes alone; a line for days or levels is none", () => {
  expect(readList("B25; B26", "marks")).toEqual(["B25", "B26"]);
  expect(readList("B25:3; B26", "marks")).toBeNull();
  expect(readList(" ; ", "marks")).toBeNull();
});

test("a line of days or levels with a word for points, or with more than belongs into it, is none", () => {
  expect(readList("01-20:10; :0", "days")).toEqual([
    { until: "01-20", points: 10 },
    { until: null, points: 0 },
  ]);
  for (const text of ["01-20:ten; :0", "01-20:10:5; :0", "01-20; :0"]) expect(readList(text, "days")).toBeNull();
  expect(readList("B25:3:15", "levels")).toEqual([{ field: "B25", points: 3, cap: 15 }]);
  for (const text of ["B25:three", "B25:3:15:7", "B25"]) expect(readList(text, "levels")).toBeNull();
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
