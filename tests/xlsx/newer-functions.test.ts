import { shownFormula, storedFormula } from "../../src/sheets/xlsx/write/newer-functions";

test.each([
  ["=SUM(A1:A2)", "SUM(A1:A2)"],
  ['=IFNA(XLOOKUP(A1,B:B,C:C),"IFNA(")', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),"IFNA(")'],
  ["=RANK.EQ(A1,A:A)+RANK(A1,A:A)", "_xlfn.RANK.EQ(A1,A:A)+RANK(A1,A:A)"],
  ['="a""IFS("&IFS(A1,1)', '"a""IFS("&_xlfn.IFS(A1,1)'],
  ["=MYIFS(1)", "MYIFS(1)"],
])("%s is stored as %s and shown again", (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(storedFormula(stored)).toBe(stored);
  expect(shownFormula(`=${stored}`)).toBe(shown);
});

test("dynamic arrays lose both prefixes", () => {
  expect(shownFormula("=_xlfn._xlws.FILTER(A1:A3,B1:B3)")).toBe("=FILTER(A1:A3,B1:B3)");
});
