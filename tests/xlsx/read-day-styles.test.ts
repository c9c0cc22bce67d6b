import { readDayStyles } from "../../src/sheets/xlsx/read/read-day-styles";

const styles = (format: string): string =>
  `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${format}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`;

test.each<[string, boolean]>([
  ["dd.mm.yyyy", true],
  ["mmm", true],
  ["[h]:mm", true],
  ["[$-419]d mmm yyyy;@", true],
  ["#,##0.00_-", false],
  ["0.00E+00", false],
  ["#,##0&quot; дней d&quot;", false],
  ["[Red]-#,##0", false],
  ["General", false],
  ["@", false],
])("the format %s shows a day: %s", (format, isDay) => {
  expect(readDayStyles(styles(format))).toEqual(new Set(isDay ? [1] : []));
});

test("formats that have a number and no text of their own", () => {
  const cells = [0, 2, 9, 14, 22, 37, 45, 49].map((id) => `<xf numFmtId="${id}"/>`).join("");
  expect(readDayStyles(`<styleSheet><cellXfs>${cells}</cellXfs></styleSheet>`)).toEqual(new Set([3, 4, 6]));
});
