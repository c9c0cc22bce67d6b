import { useExcel } from "./in-excel";

const trial = useExcel();

interface LocatedError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

async function refusal(work: Parameters<typeof trial.failure>[0]): Promise<readonly [string, string | undefined]> {
  const error = (await trial.failure(work)) as LocatedError;
  return [error.code, error.debugInfo?.errorLocation];
}

/** None of them is a formula that Excel takes. */
const broken = [
  ...["=SUM(", "=SUM(A2:A3", "=1+", "=)", "=*2", '="open', "=A1:", "='Sheet1!A1", "=Sheet1!", "=!A1", "=A$", "=[x"],
  ...["={1;2,3}", "={1,2", "=1}", "={A1}", "=SUM(A1;B1)", "=1 2", "==1"],
  // Excel takes areas that are joined or crossed; this host does not know them, and says so.
  ...["=SUM((B1,C2))", "=SUM(B1:C2 C1:D2)", "=1E400"],
  `=${"1+".repeat(4096)}1`,
  `="${"x".repeat(256)}"`,
  `=${"ABS(".repeat(65)}1${")".repeat(65)}`,
  `=SUM(${Array.from({ length: 256 }, () => "1").join(",")})`,
].map((formula) => [formula.slice(0, 30), formula] as const);

test.each(broken)("a formula that is none is refused where it is written: %s", async (_start, formula) => {
  expect(await refusal((sheet) => (sheet.getRange("A1").formulas = [[formula]]))).toEqual([
    "InvalidArgument",
    "Range.formulas",
  ]);
  expect((await refusal((_sheet, { workbook }) => workbook.names.add("broken", formula)))[0]).toBe("InvalidArgument");
  const [code] = await refusal((sheet) => {
    const format = sheet.getRange("A1").conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
  });
  expect(code).toBe("InvalidArgument");
  expect((await refusal((sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula } })))[0]).toBe(
    "InvalidArgument",
  );
});

test("formulas with arrays, errors, quoted sheets and a sign of their own are taken", async () => {
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1:A6").formulas = [
      ["=SUM({1,2;3,4})"],
      ['=IFERROR(#N/A,"a ""quoted"" (text")'],
      ["='Trial 1'!B1*-2%"],
      ["=+1"],
      ['=IF(ISBLANK(B1:B2),"",B1:B2)'],
      ["=SUM(B:B)"],
    ];
    sheet.getRange("D1:D8").formulas = [
      [`="${"x".repeat(255)}"`],
      [`=${"ABS(".repeat(64)}1${")".repeat(64)}`],
      [`=SUM(${Array.from({ length: 255 }, () => "1").join(",")})`],
      ['=SUM({1,-2.5;"a;b",TRUE})'],
      ["=SUM(B1:INDEX(B1:B9,3))"],
      ["=@B1"],
      ["=SUM(B1,,B2)"],
      [`=${"(".repeat(70)}1${")".repeat(70)}`],
    ];
    await context.sync();
  });
});

test.each([
  ["=.5", 0.5],
  ["=-.5", -0.5],
  ["=5.", 5],
  ["=1E5", 100_000],
  ["=1e+5", 100_000],
  ["=1.5E-3", 0.0015],
  ["=2E22", 2e22],
  ["=1E5%", 1000],
  ["=.5+1E2", 100.5],
  ["=SUM(.5,1E2)", 100.5],
  ['=IF(.5<1E5,"less","")', "less"],
])("a number is one however it is written: %s", async (formula, value) => {
  const read = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.formulas = [[formula]];
    range.load("values,formulas");
    await context.sync();
    return [range.values[0]?.[0], range.formulas[0]?.[0]] as const;
  });
  expect(read).toEqual([value, formula]);
});

test("an error says where it happened", async () => {
  expect(await refusal((sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]))).toEqual([
    "InvalidArgument",
    "Range.values",
  ]);
  expect(await refusal((sheet) => sheet.getRange("A0"))).toEqual(["InvalidArgument", "Worksheet.getRange"]);
  expect(await refusal((_sheet, { workbook }) => workbook.worksheets.getItem("nowhere").activate())).toEqual([
    "ItemNotFound",
    "WorksheetCollection.getItem",
  ]);
  trial.excel.bridge.failAt(1, { code: "GeneralException", location: "Range.select" });
  expect(await refusal((sheet) => sheet.getRange("A1").select())).toEqual(["GeneralException", "Range.select"]);
});

test("an event that is not emulated is refused by its public name", async () => {
  const error = await trial.failure((_sheet, { workbook }) => {
    workbook.worksheets.onActivated.add(async () => Promise.resolve());
  });
  expect(error).toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("WorksheetCollection.onActivated"),
  });
});

test("an answer above five megabytes is refused as a request is", async () => {
  const long = "x".repeat(30_000);
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1:A100").values = [[long]];
    await context.sync();
    sheet.getRange("A101:A180").values = [[long]];
    await context.sync();
  });
  const [code] = await refusal((sheet) => sheet.getRange("A1:A180").load("values"));
  expect(code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("used cells are found with the arrays that were written before, in the same batch and in the next", async () => {
  const area = await trial.run(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C1").formulas = [["=IF(A1:A3>0,A1:A3,0)"]];
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    return used.address;
  });
  expect(area).toMatch(/!A1:C3$/);
  const next = await trial.run(async (sheet, context) => {
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("E2").formulas = [["=IF(A1:A3>0,A1:A3,0)"]];
    await context.sync();
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    return used.address;
  });
  expect(next).toMatch(/!A1:E4$/);
});

test("one value fills a range, alone or as an array of one; null leaves it, no format is the general one", async () => {
  const seen = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.numberFormat = [["0.00"]];
    range.values = [["x"]];
    range.values = null as unknown as string[][];
    sheet.getRange("A1").numberFormat = [[""]];
    range.load("values,numberFormat");
    await context.sync();
    return [range.values, range.numberFormat];
  });
  expect(seen).toEqual([
    [
      ["x", "x"],
      ["x", "x"],
    ],
    [
      ["General", "0.00"],
      ["0.00", "0.00"],
    ],
  ]);
});

test("items of a collection are loaded by that word; a colour given by name is read as a number", async () => {
  const seen = await trial.run(async (sheet, context) => {
    const sheets = context.workbook.worksheets.load("items");
    const { fill } = sheet.getRange("A1").format;
    fill.color = "red";
    fill.load("color");
    await context.sync();
    return [sheets.items.length > 1 && sheets.items[0]?.name, fill.color];
  });
  expect(seen).toEqual(["Sheet1", "#FF0000"]);
  expect((await refusal((sheet) => (sheet.getRange("A1").format.fill.color = "reddish")))[0]).toBe("InvalidArgument");
});

test("of a range with several validations type and validity are told as mixed", async () => {
  const seen = await trial.run(async (sheet, context) => {
    const whole = (formula1: number) => ({ wholeNumber: { formula1, operator: "GreaterThan" as const } });
    sheet.getRange("A1").dataValidation.rule = whole(1);
    sheet.getRange("A2").dataValidation.rule = whole(5);
    sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=TRUE" } };
    sheet.getRange("A1:A2").values = [[3], [3]];
    const ranges = ["A1", "A1:A2", "A1:A3", "A9"].map((at) => sheet.getRange(at).dataValidation.load("type,valid"));
    await context.sync();
    return ranges.map(({ type, valid }) => [type, valid]);
  });
  expect(seen).toEqual([
    ["WholeNumber", true],
    ["Inconsistent", null],
    ["MixedCriteria", null],
    ["None", true],
  ]);
});

test("clearing a part of a conditional format leaves the rest of it", async () => {
  await trial.run(async (sheet, context) => {
    const format = sheet.getRange("A1:C3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>0";
    format.custom.format.fill.color = "#FF0000";
    await context.sync();
    sheet.getRange("B2").conditionalFormats.clearAll();
    await context.sync();
  });
  const { engine } = trial.excel.host;
  const rules = engine.conditionals(engine.activeSheet());
  const covers = (row: number, column: number): boolean =>
    rules.some(
      ({ area }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  expect([0, 1, 2].map((row) => [0, 1, 2].map((column) => covers(row, column)))).toEqual([
    [true, true, true],
    [true, false, true],
    [true, true, true],
  ]);
  // Each piece is still judged as a part of the whole.
  for (const { origin } of rules) expect(origin).toEqual({ row: 0, column: 0 });
});

test("a change of one cell tells what it held and holds", async () => {
  const details: unknown[] = [];
  await trial.run(async (sheet, context) => {
    sheet.onChanged.add(async (event) => void details.push(event.details));
    await context.sync();
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("A1:A2").values = [["x"], ["y"]];
    await context.sync();
  });
  await trial.excel.idle();
  expect(details).toEqual([
    { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    undefined,
  ]);
});
