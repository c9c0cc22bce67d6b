import { fitSheetName } from "../../../src/sheets/plan/sheet-name";

test("a free name is kept", () => {
  expect(fitSheetName("Рейтинг", ["Баллы"], "2025")).toBe("Рейтинг");
});

test("a name taken in any case gets the year, then a number", () => {
  expect(fitSheetName("Рейтинг", ["РЕЙТИНГ"], "2025")).toBe("Рейтинг 2025");
  expect(fitSheetName("Рейтинг", ["Рейтинг", "Рейтинг 2025"], "2025")).toBe("Рейтинг 2025 (2)");
});

test("a name too long loses whole words and stays within 31 characters", () => {
  const long = "2. Әлеуметтік-құқықтық қорғау";
  expect(fitSheetName(long, [], "2026")).toBe(long);
  expect(fitSheetName(long, [long], "2026")).toBe("2. Әлеуметтік-құқықтық 2026");
  expect(fitSheetName("x".repeat(40), [], "2026")).toHaveLength(31);
});

test("characters Excel refuses are left out", () => {
  expect(fitSheetName("'a/b:[c]?*\\d'", [], "2025")).toBe("a b c d");
  expect(fitSheetName("///", [], "2025")).toBe("2025");
});

test.each(["History", "Журнал", "ЖУРНАЛ"])("%s, which Excel keeps for itself, is never a sheet's name", (wanted) => {
  expect(fitSheetName(wanted, [], "2026")).toBe(`${wanted} 2026`);
});
