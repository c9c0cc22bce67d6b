import { readNumberStyles } from "../../src/sheets/xlsx/read/styles/read-number-styles";

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
  expect(readNumberStyles(styles(format)).days).toEqual(new Set(isDay ? [1] : []));
});

test("formats that have a number and no text of their own", () => {
  const cells = [0, 2, 9, 14, 22, 37, 45, 49, 10].map((id) => `<xf numFmtId="${id}"/>`).join("");
  expect(readNumberStyles(`<styleSheet><cellXfs>${cells}</cellXfs></styleSheet>`)).toEqual({
    days: new Set([3, 4, 6]),
    others: new Set([2, 8]),
  });
});

test.each<[string, boolean]>([
  ["0%", true],
  ["0.0 %", true],
  ["#,##0,", true],
  ["# ##0,", true],
  ["#,##0.0,,", true],
  ["#,##0,&quot; тыс.&quot;", true],
  ["0&quot;00&quot;", true],
  ["&quot;0&quot;", true],
  ["\\5", true],
  ["0\\0", true],
  [";;;", true],
  ["&quot;да&quot;", true],
  ["[&gt;=1000]0,;0", true],
  ["[Red]0%;0", true],
  ["General", false],
  ["", false],
  ["@", false],
  ["0", false],
  ["# ##0,00", false],
  ["#,##0.00", false],
  ["0.00;[Red]-0.00%", false],
  ["0;-0;;@", false],
  ["0&quot;%&quot;&quot; условно&quot;", false],
  ["0&quot; чел., всего&quot;", false],
  ["_-* #,##0.00\\ _₽_-;\\-* #,##0.00\\ _₽_-;_-* &quot;-&quot;??\\ _₽_-;_-@_-", false],
  ["0.00E+00", false],
  ["# ?/?", false],
  ["[&lt;=9999999]###\\-####;(###)\\ ###\\-####", false],
])("the format %s shows another number than the cell holds: %s", (format, others) => {
  expect(readNumberStyles(styles(format)).others).toEqual(new Set(others ? [1] : []));
});
