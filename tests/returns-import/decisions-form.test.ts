import { executionRecords } from "../../src/evaluation/followup/execution/execution-records";
import { formDecisions } from "../../src/evaluation/followup/execution/form-decisions";
import { executionRegister } from "../../src/evaluation/followup/execution/execution-register";
import type { ControlledDecision } from "../../src/evaluation/followup/execution/execution-record";
import { makeTemplate } from "../../src/evaluation/returns/templates/make-template";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import { readReturnFile } from "../../src/evaluation/returns/import/read-return-file";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import type { YearData } from "../../src/evaluation/year/year-data";
import { compareReturns, toWrite } from "../../src/pane/evaluation/returns/returns-draft";
import { refusedRecords, takeReturns } from "../../src/evaluation/year/acts/take-returns";
import { serialFromDate } from "../../src/sheets/plan/date-serial";
import type { Cell, CellValue, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { changePart } from "../xlsx/change-parts";

const sample = makeSample(2025, "ru");
const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };
const decision = (id: string, organisations: readonly string[]): ControlledDecision => ({
  ...{ id, body: "Исполнительный комитет", protocol: "9", item: "7", text: "=Провести сверку", due: "2025-06-01" },
  organisations,
});
const decisions = [decision("aaaaaa", ["KZO", "ZHM"]), decision("bbbbbb", ["KZO"]), decision("cccccc", ["ZHM"])];
const year: YearData = {
  ...sample,
  log: decisions.flatMap((one) =>
    executionRecords({ type: "decisionEntered", decision: one }, { ...sample, decisions }, signed),
  ),
};
const organisation = sample.organisations.find(({ id }) => id === "KZO");
if (!organisation) throw new Error("no such organisation");

const asked = decisions
  .slice(0, 2)
  .map(({ id, text, due }) => ({ id, text, due, reference: "Исполнительный комитет" }));

/** The form of KZO with what it says in the columns of day and answer. */
function filledForm(rows: readonly (readonly [day: CellValue, said: CellValue])[], formula?: string): WorkbookPlan {
  const plan = planReturn({
    ...{
      year: 2025,
      edition: sample.edition,
      language: "ru",
      criteria: sample.criteria,
      criteriaTable: "illustrative-1",
    },
    ...{
      organisation: organisation as NonNullable<typeof organisation>,
      illustrative: true,
      synthetic: true,
      version: 1,
    },
    ...{ issueId: "0123456789abcdef", issuedAt: "2026-01-10T08:00:00Z", decisions: asked },
    filled: sample.returns["KZO"] ?? {},
  });
  const sheets = plan.sheets.map((sheet) => {
    if (sheet.key !== "decisions") return sheet;
    const cells = sheet.cells.map((cell): Cell => {
      const row = rows[cell.row - 6];
      if (row === undefined || (cell.column !== 5 && cell.column !== 6)) return cell;
      const value = row[cell.column - 5] ?? null;
      return { ...cell, value, ...(formula !== undefined && cell.column === 6 && { formula }) };
    });
    return { ...sheet, cells };
  });
  return { ...plan, sheets };
}

async function read(plan: WorkbookPlan) {
  const bytes = await writePlan(plan);
  const { criteria, organisations } = year;
  const result = await readReturnFile({ file: "KZO.xlsx", bytes, year: 2025, criteria, organisations });
  if (result.kind !== "return") throw new Error(`the form is ${result.kind}`);
  return { chosen: { source: new File([], "KZO.xlsx"), result, isLeftOut: false }, result };
}

test("a form asks about the decisions of its organisation alone, and has no such sheet where there are none", async () => {
  const request = {
    organisation,
    language: "ru",
    issueId: "0123456789abcdef",
    issuedAt: "2026-01-10T08:00:00Z",
  } as const;
  const [with3, without] = await Promise.all([
    makeTemplate({ data: year, ...request, decisions: formDecisions(executionRegister(year, ""), "KZO", "ru") }),
    makeTemplate({ data: sample, ...request }),
  ]);
  expect(with3.bytes.length).toBeGreaterThan(without.bytes.length);
  const opened = await readReturnFile({
    ...with3,
    file: "KZO.xlsx",
    year: 2025,
    criteria: year.criteria,
    organisations: year.organisations,
  });
  expect(opened).toMatchObject({ kind: "return" });
  expect(opened.kind === "return" && opened.findings).toEqual([]);
  expect(opened.kind === "return" && opened.answers).toBeUndefined();
});

test("what an organisation says of a decision comes into the register with its file, and once", async () => {
  const { chosen } = await read(
    filledForm([
      [serialFromDate("2025-05-20"), "=сделано"],
      [null, "готовится"],
    ]),
  );
  const compared = toWrite(compareReturns({ files: [chosen] }, year));
  expect(compared[0]?.answers).toEqual([
    { id: "aaaaaa", done: "2025-05-20", said: "=сделано" },
    { id: "bbbbbb", said: "готовится" },
  ]);
  const after = takeReturns(year, compared, signed);
  const entries = executionRegister(after, "2026-02-20").entries.map(
    ({ decision: { id }, organisation: of, state, answer }) => [...[of, id, state], answer?.said],
  );
  expect(entries).toEqual(
    expect.arrayContaining([
      ["KZO", "aaaaaa", "reported", "=сделано"],
      ["KZO", "bbbbbb", "reported", "готовится"],
      ["ZHM", "aaaaaa", "overdue", undefined],
      ["ZHM", "cccccc", "overdue", undefined],
    ]),
  );
  expect(after.log?.at(-1)).toMatchObject({ action: "decisionReported", file: "KZO.xlsx", who: "А. Сейтова" });
  // The same file again says nothing new.
  expect(compareReturns({ files: [chosen] }, after).returns[0]?.answers).toEqual([]);
});

test("a formula, a text for a day and a row that nobody was asked about are told, never taken", async () => {
  const formula = await read(filledForm([["скоро", "сделано"]], '=HYPERLINK("x")'));
  expect(formula.result.findings.map(({ code, cell }) => [code, cell])).toEqual(
    expect.arrayContaining([
      ["cell.not-a-date", "E6"],
      ["cell.formula", "F6"],
    ]),
  );
  expect(formula.result.answers).toBeUndefined();
  const plan = filledForm([]);
  const sheets = plan.sheets.map((sheet) =>
    sheet.key === "decisions"
      ? {
          ...sheet,
          cells: [...sheet.cells, { row: 12, column: 6, value: "ещё одно", style: sheet.cells[0]?.style } as Cell],
        }
      : sheet,
  );
  const { result } = await read({ ...plan, sheets });
  expect(result.findings).toEqual([
    expect.objectContaining({ code: "cell.outside-form", sheet: "Решения", params: { cells: "F12" } }),
  ]);
});

test("an answer that is struck out is told, never taken; the sheet may be filtered and widened, not sorted", async () => {
  const plan = filledForm([[serialFromDate("2025-05-20"), "сделано"]]);
  const at = plan.sheets.findIndex(({ key }) => key === "decisions");
  expect(plan.sheets[at]?.protection).toEqual({
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
    sort: false,
  });
  const bytes = changePart(await writePlan(plan), `xl/worksheets/sheet${at + 1}.xml`, (part) =>
    part.replace(
      /<c r="F6"[^>]*?( s="\d+")[^>]*>.*?<\/c>/,
      '<c r="F6"$1 t="inlineStr"><is><r><rPr><strike/></rPr><t>сделано</t></r></is></c>',
    ),
  );
  const { criteria, organisations } = year;
  const read = await readReturnFile({ file: "KZO.xlsx", bytes, year: 2025, criteria, organisations });
  if (read.kind !== "return") throw new Error(read.kind);
  expect(read.findings).toEqual([expect.objectContaining({ code: "cell.struck", level: "error", cell: "F6" })]);
  expect(JSON.stringify(read.answers ?? [])).not.toContain("сделано");
});

test("a file refused whole is a record of its organisation, once; one that says nothing of itself has none", async () => {
  const foreign = { ...sample.criteria, indicators: sample.criteria.indicators.slice(1) };
  const bytes = await writePlan(filledForm([]));
  const refuse = async (file: string, content: Uint8Array) => ({
    source: new File([], file),
    result: await readReturnFile({
      ...{ file, bytes: content, year: 2025, criteria: foreign },
      organisations: year.organisations,
    }),
    isLeftOut: false,
  });
  const files = [await refuse("KZO.xlsx", bytes), await refuse("x.xlsx", new Uint8Array([1, 2, 3]))];
  const { refused } = compareReturns({ files }, year);
  const records = refusedRecords(year, refused, signed);
  expect(records.map(({ action, file, who }) => [action, file, who])).toEqual([
    ["returnRefused", "KZO.xlsx", "А. Сейтова"],
  ]);
  const after = takeReturns(year, [], signed, records);
  expect(refusedRecords(after, refused, signed)).toEqual([]);
});
