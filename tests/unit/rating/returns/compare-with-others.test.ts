import { compareWithOthers } from "../../../../src/rating/returns/compare-with-others";

const compare = (figures: readonly number[], members: readonly number[]) =>
  compareWithOthers(Float64Array.from(figures), Float64Array.from(members), (row) => ({ organisation: String(row) }));

test("organisations of a quarter to four times the members are of like size, those at the very bounds too", () => {
  const figures = [1000, 5, 5, 20, 20];
  const found = compare(figures, [200, 50, 50, 800, 800]);
  expect([...found.keys()]).toEqual([0]);
  expect(found.get(0)).toMatchObject({ level: "note", params: { value: 1000, usual: 20 } });
  // One of the four a little beyond the bound: three say nothing.
  for (const beyond of [
    [200, 49, 50, 800, 800],
    [200, 50, 50, 800, 801],
  ])
    expect(compare(figures, beyond).size).toBe(0);
});

test("a value that would be five times the usual or a fifth of it in the other unit is suspected of it, one beyond is not", () => {
  const suspected = (figure: number) =>
    compare([figure, 100, 100, 100, 100], [100, 100, 100, 100, 100]).get(0)?.params["suspected"];
  expect([500_000, 500_001].map(suspected)).toEqual([500, undefined]);
  expect([20_000, 19_999].map(suspected)).toEqual([20, undefined]);
});

test("a figure is far only where it is twice as far as that of each", () => {
  const members = [100, 100, 100, 100, 100];
  const rowsOf = (figures: readonly number[]) => [...compare(figures, members).keys()];
  expect(rowsOf([100, 10, 10, 10, 50])).toEqual([0]);
  expect(rowsOf([99, 10, 10, 10, 50])).toEqual([]);
  expect(rowsOf([10, 100, 100, 100, 20])).toEqual([0]);
  expect(rowsOf([10, 100, 100, 100, 19])).toEqual([]);
});
