import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { footerCode } from "../../src/sheets/xlsx/write/hucre-print";
import { hucreSheet } from "../../src/sheets/xlsx/write/hucre-sheet";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { readWithExceljs } from "../contract/read-with-exceljs";
import { planCases } from "../contract/plan-cases";
import { partsOf } from "./parts-of";
import { firstOf } from "./first-of";

test.each(Object.entries<WorkbookPlan>(planCases))("%s gives the same bytes at any time of day", async (_, plan) => {
  const morning = await writePlan(plan);
  jest.useFakeTimers({
    now: new Date("2031-05-06T07:08:09Z"),
    doNotFake: ["queueMicrotask", "nextTick", "setImmediate"],
  });
  const later = await writePlan(plan);
  jest.useRealTimers();
  expect(Buffer.compare(morning, later)).toBe(0);
});

test("no part tells the time", async () => {
  const year = String(new Date().getFullYear());
  for (const part of partsOf(await writePlan(planCases.values)).values()) expect(part).not.toContain(`>${year}-`);
});

test("text that begins like a formula is stored as text, and typed again stays text", async () => {
  const file = await writePlan(planCases.riskyText);
  const part = partsOf(file).get("xl/worksheets/sheet1.xml") ?? "";
  expect(part).not.toContain("<f>");
  const cells = [...(readCells(file).workbook?.sheets[0]?.cells.values() ?? [])];
  expect(cells.map(({ type }) => type)).toEqual(cells.map(() => "text"));
  expect(cells.map(({ value }) => value)).toEqual(firstOf(planCases.riskyText.sheets).cells.map(({ value }) => value));
});

test("only text that begins like a formula takes the text format", async () => {
  const sheet = (await readWithExceljs(await writePlan(planCases.riskyText))).worksheets[0];
  for (const { row, column, value } of firstOf(planCases.riskyText.sheets).cells) {
    const format = /^[=+\-@\t\r]/.test(String(value)) ? "@" : undefined;
    expect([value, sheet?.getCell(row, column).numFmt]).toEqual([value, format]);
  }
});

test("live formulas never leave for a file", async () => {
  for (const part of partsOf(await writePlan(planCases.live)).values()) expect(part).not.toContain("BAGALAU");
});

test("the file opens on its first visible sheet", async () => {
  const visible = firstOf(planCases.layout.sheets);
  const hidden = { ...visible, key: "z", name: "First", visibility: "hidden" } as const;
  const plan = { ...planCases.layout, sheets: [hidden, visible] };
  expect(partsOf(await writePlan(plan)).get("xl/workbook.xml")).toContain('activeTab="1"');
});

test("a sheet of more cells than a call takes arguments is written with all its rows", () => {
  const sheet = firstOf(planCases.values.sheets);
  const cells = Array.from({ length: 150_000 }, (_, at) => ({
    row: at + 1,
    column: 1,
    value: at,
    style: { name: "plain" } as const,
  }));
  expect(hucreSheet({ ...sheet, cells, merges: [] }, new Map()).rows).toHaveLength(150_000);
});

describe("a mistake in a plan is thrown", () => {
  const sheet = firstOf(planCases.values.sheets);
  const plain = { name: "plain" } as const;

  test("a number that is none", async () => {
    const cells = [{ row: 3, column: 2, value: NaN, style: plain }];
    await expect(writePlan({ ...planCases.values, sheets: [{ ...sheet, cells }] })).rejects.toThrow("B3 holds NaN");
  });
  test("more text than a cell holds", async () => {
    const cells = [{ row: 1, column: 1, value: "a".repeat(32_768), style: plain }];
    await expect(writePlan({ ...planCases.values, sheets: [{ ...sheet, cells }] })).rejects.toThrow("32768");
  });
  test("a name of no sheet", async () => {
    const names = [{ name: "a", sheet: "none", area: { row: 1, column: 1, rows: 1, columns: 1 } }];
    await expect(writePlan({ ...planCases.values, names })).rejects.toThrow("none");
  });
  test("no visible sheet", async () => {
    await expect(writePlan({ ...planCases.values, sheets: [{ ...sheet, visibility: "hidden" }] })).rejects.toThrow(
      "visible",
    );
  });
});

describe("footers", () => {
  test("parts, sizes and doubled ampersands", () => {
    expect(footerCode({ left: "A & B", centre: "", right: "sheet-page-pages" })).toBe("&L&8 A && B&R&8 &A · &P / &N");
  });
  test("never longer than Excel reads, never ending in half an ampersand", () => {
    for (const length of [180, 199, 200, 201, 202, 300]) {
      const code = footerCode({ left: "&".repeat(length), centre: "centre", right: "sheet-page-pages" });
      expect(code.length).toBeLessThanOrEqual(255);
      expect(code).toMatch(/^&L&8 (&&)+…?&C&8 centre&R/);
    }
  });
});
