import { createHeadlessHost, type HeadlessHost } from "../../../src/excel-host/headless";

let excel: HeadlessHost;
const calls: unknown[][] = [];

beforeAll(async () => {
  excel = await createHeadlessHost({
    functions: [
      {
        id: "PARTS",
        parameters: [
          { dimensionality: "matrix" },
          { dimensionality: "scalar" },
          { dimensionality: "scalar", optional: true },
        ],
      },
      { id: "FAIL", parameters: [{ dimensionality: "scalar" }] },
      { id: "MIXED", parameters: [] },
    ],
  });
  const { CustomFunctions } = excel;
  CustomFunctions.associate("PARTS", (...args) => {
    calls.push(args);
    return "ok";
  });
  CustomFunctions.associate("FAIL", (what) => {
    if (what === "plain") throw new TypeError("a mistake");
    throw new CustomFunctions.Error(what as string, "with a message");
  });
  CustomFunctions.associate("MIXED", () => [
    [1, null, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)],
  ]);
});

afterAll(() => excel.dispose());

async function valueOf(formula: string): Promise<unknown[]> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("F1:H1").clear();
    sheet.getRange("F1").formulas = [[formula]];
    await context.sync();
  });
  await excel.idle();
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("F1:H1").load("values");
    await context.sync();
    return range.values[0] ?? [];
  });
}

test("arguments come by the metadata: one cell as a matrix, a left out one as null", async () => {
  calls.length = 0;
  await valueOf("=BAGALAU.PARTS(A1,5)");
  await valueOf('=bagalau.parts(A1:B1,"x",TRUE)');
  expect(calls.at(-1)?.slice(1)).toEqual(["x", true]);
  expect(calls[0]?.[0]).toEqual([[expect.anything()]]);
  expect(calls[0]?.slice(1)).toEqual([5, null]);
});

test.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?"])(
  "an error %s shows in the cell",
  async (code) => {
    expect((await valueOf(`=BAGALAU.FAIL("${code}")`))[0]).toBe(code);
    expect((await valueOf(`=IFERROR(BAGALAU.FAIL("${code}"),"caught")`))[0]).toBe("caught");
  },
);

test("a mistake in a function is #VALUE!, and its reason is kept", async () => {
  expect((await valueOf('=BAGALAU.FAIL("plain")'))[0]).toBe("#VALUE!");
  expect(excel.CustomFunctions.failures.get("FAIL")).toEqual(new TypeError("a mistake"));
});

test("inside an array null is an empty text and an error is an error", async () => {
  expect(await valueOf("=BAGALAU.MIXED()")).toEqual([1, "", "#N/A"]);
});

test("an error of a function looks for no place where it was made: a matrix may hold thousands; others still do", () => {
  const { CustomFunctions } = excel;
  expect(new CustomFunctions.Error("#N/A", "a message").stack ?? "").not.toMatch(/\n\s+at /);
  expect(new Error("another").stack).toMatch(/\n\s+at /);
});
