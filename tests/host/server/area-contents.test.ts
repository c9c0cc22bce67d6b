import { useExcel } from "./in-excel";

const trial = useExcel();

const small = 12;
const large = 120;

/** Numbers that repeat, texts, texts that say numbers, blanks and a zero, the same in each run. */
function contents(at: number, hasNumericTexts: boolean): string | number {
  if (at % 11 === 3) return "";
  if (at % 7 === 2) return at % 2 === 0 ? `Область ${at % 5}` : "нет";
  if (hasNumericTexts && at % 13 === 5) return `'${at % 9}`;
  return ((at * 37) % 9) - 1.5 * (at % 3);
}

const conditions = [
  '">"&1',
  '">="&1',
  '"<"&1',
  '"<="&1',
  '"<>"&1',
  '"="&1',
  "1",
  "0",
  '"1"',
  '"нет"',
  '">"&"нет"',
  '""',
];
const wanted = ['"Область 2"', '"область 2"', '"обл*2"', '"Область 9"', "4", "-1.5", '"нет"'];

/** The formulas over an area that is gone through, and over the same cells where they are looked up. */
function formulas(rows: number): string[][] {
  const area = `$A$1:$A$${rows}`;
  return [
    ...conditions.map((condition) => [`=COUNTIF(${area},${condition})`]),
    ...wanted.map((one) => [`=IFERROR(MATCH(${one},${area},0),"—")`]),
  ];
}

test.each([false, true])(
  "what is looked up in a long area is what going through it finds (numbers as texts: %s)",
  async (has) => {
    const column = Array.from({ length: large }, (_, at) => contents(at % small, has));
    const found = await trial.run(async (sheet, context) => {
      sheet.getRange(`A1:A${large}`).values = column.map((one) => [one]);
      const [short, long] = [formulas(small), formulas(large)];
      sheet.getRange(`C1:C${short.length}`).formulas = short;
      sheet.getRange(`D1:D${long.length}`).formulas = long;
      const both = sheet.getRange(`C1:D${long.length}`).load("values");
      await context.sync();
      return both.values;
    });
    const times = large / small;
    const expected = found.map(([short], at) => (at < conditions.length ? Number(short) * times : short));
    expect(found.map(([, long]) => long)).toEqual(expected);
    expect(found.some(([short]) => Number(short) > 1)).toBe(true);
  },
);

test("an area that has changed is looked up anew", async () => {
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1:A60").values = Array.from({ length: 60 }, (_, at) => [at]);
    sheet.getRange("C1:C2").formulas = [['=COUNTIF(A1:A60,">"&50)'], ['=IFERROR(MATCH("да",A1:A60,0),0)']];
    await context.sync();
  });
  expect(await trial.values("C1:C2")).toEqual([[9], [0]]);
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [[100], ["ДА"]];
    await context.sync();
  });
  expect(await trial.values("C1:C2")).toEqual([[10], [2]]);
});
