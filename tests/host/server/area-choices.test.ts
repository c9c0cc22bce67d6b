import { useExcel } from "./in-excel";

const trial = useExcel();

const short = 10;
const long = 60;

/** Blanks, zeros, texts, yes and no, errors, in two columns. */
function cell(at: number): string | number | boolean {
  if (at % 7 === 3) return "";
  if (at % 11 === 5) return "=1/0";
  if (at % 5 === 1) return `Область ${at}`;
  return at % 4 === 0 ? at % 8 === 0 : (at % 3) - 1;
}

const cells = Array.from({ length: long }, (_, at) => [cell(at), cell(at + long)]);
const wordings = (area: string): string[] => [
  `=IFERROR(IF(ISBLANK(${area}),"",${area}),"#")`,
  `=IF(ISBLANK(${area}),"—",${area})`,
  `=ISBLANK(${area})`,
  `=IFERROR(${area},"#")`,
  `=IF(ISERROR(${area}),0,${area})`,
  `=IF(${area}="",7,${area})`,
  `=IF(ISBLANK(${area}),${area},"there")`,
];

test("what is chosen cell by cell in a long area is what the library chooses in a short one", async () => {
  const found = await trial.run(async (sheet, context) => {
    sheet.getRange(`A1:B${long}`).formulas = cells;
    const results: Excel.Range[] = [];
    wordings(`$A$1:$B$${long}`).forEach((formula, at) => {
      sheet.getRangeByIndexes(0, 3 + 3 * at, 1, 1).formulas = [[formula]];
      results.push(sheet.getRangeByIndexes(0, 3 + 3 * at, long, 2).load("values"));
    });
    // The same in pieces, each too short to be gone through directly.
    const pieces: Excel.Range[][] = wordings("").map(() => []);
    for (let row = 0; row < long; row += short) {
      wordings(`$A$${row + 1}:$B$${row + short}`).forEach((formula, at) => {
        sheet.getRangeByIndexes(row, 40 + 3 * at, 1, 1).formulas = [[formula]];
        pieces[at]?.push(sheet.getRangeByIndexes(row, 40 + 3 * at, short, 2).load("values"));
      });
    }
    await context.sync();
    return {
      long: results.map(({ values }) => values),
      short: pieces.map((all) => all.flatMap(({ values }) => values)),
    };
  });
  expect(found.long).toEqual(found.short);
  expect(new Set(found.long[0]?.flat().map((one) => typeof one)).size).toBe(3);
});
