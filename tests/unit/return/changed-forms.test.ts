import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { sampleRequest } from "../../../src/cli/files/sample-files";
import { planReturn } from "../../../src/evaluation/returns/form/plan-return";
import { readIssued } from "../../../src/evaluation/returns/form/cells/field-of-apparatus";
import { changeCell } from "../../../src/cli/files/change-plan";
import { serialFromDate } from "../../../src/sheets/plan/date-serial";
import { selfCheck } from "../../../src/evaluation/returns/form/plan/plan-meta";
import { readIdentity } from "../../../src/evaluation/returns/form/identity/read-identity";
import { readReturn } from "../../../src/evaluation/returns/form/read-return";
import { sharedStyle } from "../../../src/sheets/plan/shared-style";
import type { CellValue, WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";
import { bookOfPlan } from "./book-of-plan";

const { criteria, organisations, previous, returns } = makeSample(2025, "kk");
const filled = (id: string) => planReturn(sampleRequest(2025, id));

function read(plan: WorkbookPlan) {
  const identity = readIdentity(bookOfPlan(plan), "a.xlsx");
  if (!("year" in identity)) throw new Error(JSON.stringify(identity));
  return readReturn(bookOfPlan(plan), identity, { year: 2025, criteria, organisations }, "a.xlsx");
}

test("a figure of last year is not believed once somebody changed it, the others are", () => {
  const plan = filled("KZO");
  const changed = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.column === 4 && cell.value === 496 ? { ...cell, value: 4960 } : cell)),
    })),
  };
  expect(changed).not.toEqual(plan);
  const { previous: believed, findings } = read(changed);
  const [found] = findings;
  expect(findings).toEqual([
    expect.objectContaining({ code: "file.last-year-changed", level: "warning", organisation: "KZO", file: "a.xlsx" }),
  ]);
  const code = String(found?.params["codes"]);
  const kept = { ...previous["KZO"]?.base, ...previous["KZO"]?.figures };
  expect(kept[code]).toBe(496);
  const others = Object.entries(kept).filter(([key]) => key !== code);
  expect({ ...believed?.base, ...believed?.figures }).toEqual(Object.fromEntries(others));
  expect(found?.cell).toMatch(/^D\d+$/);
});

test("a form of an earlier version, which has no marks of rows, is compared as a whole", () => {
  const plan = filled("KZO");
  const rows = new Set(["previous_year_marks", "caption_marks"]);
  const sheets = plan.sheets.map((sheet) => {
    if (sheet.key !== "meta") return sheet;
    const kept = sheet.cells.filter(
      ({ row }) => !sheet.cells.some((cell) => cell.row === row && rows.has(String(cell.value))),
    );
    const numbers = [...new Set(kept.map(({ row }) => row))];
    const moved = kept.map((cell) => ({ ...cell, row: numbers.indexOf(cell.row) + 1 }));
    const pairs = numbers.map((_, at): [string, string] => {
      const [key, value] = moved.filter(({ row }) => row === at + 1).map((cell) => String(cell.value));
      return [key ?? "", value ?? ""];
    });
    const mark = selfCheck(pairs.filter(([key]) => key !== "self_check"));
    const cells = moved.map((cell) =>
      cell.row === numbers.length && cell.column === 2 ? { ...cell, value: mark } : cell,
    );
    return { ...sheet, cells };
  });
  const former = { ...plan, sheets };
  expect(read(former).findings).toEqual([]);
  expect(read(former).previous?.figures).toEqual(previous["KZO"]?.figures);
  const changed = {
    ...former,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.column === 4 && cell.value === 496 ? { ...cell, value: 4960 } : cell)),
    })),
  };
  expect(read(changed).previous).toBeUndefined();
  expect(read(changed).findings).toEqual([expect.objectContaining({ code: "file.last-year-changed", params: {} })]);
});

/** The form with another value in one cell of a sheet. */
function typedAt(plan: WorkbookPlan, key: string, at: string, value: CellValue): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => {
    if (sheet.key !== key) return sheet;
    const [, letter = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(at) ?? [];
    const place = { row: Number(digits), column: letter.charCodeAt(0) - 64 };
    const others = sheet.cells.filter(({ row, column }) => row !== place.row || column !== place.column);
    return { ...sheet, cells: [...others, { ...place, value, style: sharedStyle("text") }] };
  });
  return { ...plan, sheets };
}

test.each<[string, string, string, CellValue, object]>([
  ["another unit", "base", "C6", "мың адам", { level: "error", base: "B01", cell: "C6" }],
  ["another year over the figures", "base", "E5", "Факт 2024", { level: "error", cell: "E5" }],
  ["another name", "block-1", "B6", "Басқа көрсеткіш", { level: "warning", cell: "B6" }],
  ["another heading", "block-1", "G5", "Ескерту 2", { level: "warning", cell: "G5" }],
])("%s than the form was issued with is named", (_, key, at, value, more) => {
  expect(read(typedAt(filled("KZO"), key, at, value)).findings).toEqual([
    expect.objectContaining({ code: "cell.caption-changed", organisation: "KZO", ...more }),
  ]);
});

test("exchanged names of two rows are errors of both", () => {
  const plan = filled("KZO");
  const nameAt = (row: number) =>
    plan.sheets.find(({ key }) => key === "block-1")?.cells.find((cell) => cell.row === row && cell.column === 2)
      ?.value ?? null;
  const swapped = typedAt(typedAt(plan, "block-1", "B6", nameAt(7)), "block-1", "B7", nameAt(6));
  expect(read(swapped).findings.map(({ code, level, cell }) => [code, level, cell])).toEqual([
    ["cell.caption-changed", "error", "B6"],
    ["cell.caption-changed", "error", "B7"],
  ]);
});

/** Fields that the apparatus fills: a plan, a date of receipt, the number found by inspections. */
const ofApparatus = ["B18", "1.11", "5.7"] as const;
const emptied = planReturn({ ...sampleRequest(2025, "KZO"), filled: {} });

test.each(ofApparatus)("%s changed or removed in the form counts as issued and is named, an error", (code) => {
  const issued = { ...returns["KZO"]?.base, ...returns["KZO"]?.figures }[code] ?? null;
  expect(issued).not.toBeNull();
  for (const [typed, value] of [
    [code === "1.11" ? serialFromDate("2026-01-02") : 1234, code === "1.11" ? "2026-01-02" : 1234],
    [null, null],
  ] as const) {
    const { declared, findings } = read(changeCell(filled("KZO"), `figure:${code}`, { value: typed }));
    expect({ ...declared?.base, ...declared?.figures }[code]).toEqual(issued);
    expect(findings).toEqual([
      expect.objectContaining({ code: "cell.of-apparatus", level: "error", params: { value, issued } }),
    ]);
    expect(findings[0]?.indicator ?? findings[0]?.base).toBe(code);
  }
});

test.each(ofApparatus)("%s filled where the form was issued without it is taken and named", (code) => {
  const [typed, value] = code === "1.11" ? [serialFromDate("2026-01-02"), "2026-01-02"] : [7, 7];
  const { declared, findings } = read(changeCell(emptied, `figure:${code}`, { value: typed }));
  expect({ ...declared?.base, ...declared?.figures }[code]).toEqual(value);
  expect(findings).toEqual([
    expect.objectContaining({ code: "cell.of-apparatus", level: "warning", params: { value } }),
  ]);
});

test.each(["document", "source", "remark"] as const)(
  "a %s beside a field of the apparatus is named likewise, a warning",
  (part) => {
    const name = part === "document" ? "evidence" : part === "remark" ? "remarks" : part;
    const request = sampleRequest(2025, "KZO");
    const own = { ...request.filled, [name]: { "5.7": "3.3-3" } };
    const [plan, without] = [
      planReturn({ ...request, filled: own }),
      planReturn({ ...request, filled: { figures: { "5.7": 2 } } }),
    ];
    const told = (form: WorkbookPlan, value: CellValue) => {
      const { declared, findings } = read(changeCell(form, `${part}:5.7`, { value }));
      return [declared?.[name]?.["5.7"], findings.filter(({ code }) => code === "cell.of-apparatus")];
    };
    const found = (params: object) => [
      expect.objectContaining({ code: "cell.of-apparatus", level: "warning", indicator: "5.7", params }),
    ];
    expect(told(plan, "3.3-3")).toEqual(["3.3-3", []]);
    expect(told(plan, "3.3-1")).toEqual(["3.3-3", found({ value: "3.3-1", issued: "3.3-3" })]);
    expect(told(plan, null)).toEqual(["3.3-3", found({ value: null, issued: "3.3-3" })]);
    expect(told(without, "3.3-1")).toEqual(["3.3-1", found({ value: "3.3-1" })]);
    expect(told(without, null)).toEqual([undefined, []]);
  },
);

test("a value of the apparatus that no cell keeps whole is as issued; what is no list of values tells nothing", () => {
  const base = { ...returns["KZO"]?.base, B18: 1 / 3 };
  const plan = planReturn({ ...sampleRequest(2025, "KZO"), filled: { ...returns["KZO"], base } });
  expect(read(plan).findings.filter(({ code }) => code === "cell.of-apparatus")).toEqual([]);
  const long = { ...returns["KZO"], figures: { ...returns["KZO"]?.figures, "1.11": "x".repeat(32_100) } };
  const { findings } = read(planReturn({ ...sampleRequest(2025, "KZO"), filled: long }));
  expect(findings.find(({ indicator }) => indicator === "1.11")).toMatchObject({ code: "cell.of-apparatus" });
  expect([readIssued(""), readIssued("{"), readIssued('{"B18":[]}')]).toEqual([new Map(), new Map(), new Map()]);
});
