import { columnPoints } from "../../../src/sheets/office/write/column-points";

test.each([
  [10, 56.25],
  [8.43, 48],
  [0, 3.75],
])("%d characters are %d points", (characters, points) => {
  expect(columnPoints(characters)).toBe(points);
});
