import { editionOfYear } from "../../../../src/rating/editions/edition-of-year";

test.each([
  [2022, "ED-2022"],
  [2023, "ED-2022"],
  [2024, "ED-2025"],
  [2025, "ED-2025"],
  [2026, "ED-2026"],
  [2031, "ED-2026"],
])("%d is governed by %s", (year, edition) => {
  expect(editionOfYear(year)).toBe(edition);
});

test("the map is a setting: rows in any order, the later of two for one year, the earliest for years before", () => {
  const map = [
    { from: 2025, edition: "ED-2026" },
    { from: 2020, edition: "ED-2022" },
    { from: 2025, edition: "ED-2025" },
  ] as const;
  expect([2019, 2024, 2025].map((year) => editionOfYear(year, map))).toEqual(["ED-2022", "ED-2022", "ED-2025"]);
  expect(() => editionOfYear(2025, [])).toThrow(RangeError);
});
