import { languages } from "../../../src/text/language";
import type { Return } from "../../../src/rating/returns/return";
import { sampleRequest } from "../../../src/cli/files/sample-files";
import { planReturn } from "../../../src/evaluation/returns/form/plan-return";
import { returnSheets } from "../../../src/evaluation/returns/form/return-fields";
import type { ReturnRequest, ReturnSignature } from "../../../src/evaluation/returns/form/return-request";
import { returnColumns } from "../../../src/evaluation/returns/form/return-layout";
import type { Cell, SheetPlan, WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";
import { resolveStyle } from "../../../src/sheets/plan/styles";

const request = sampleRequest(2025, "KZO");
const emptyRequest: ReturnRequest = { ...request };
delete (emptyRequest as { filled?: Return }).filled;
delete (emptyRequest as { signature?: ReturnSignature }).signature;
const empty = planReturn(emptyRequest);
const filled = planReturn(request);

function sheet(plan: WorkbookPlan, key: string): SheetPlan {
  const found = plan.sheets.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no sheet ${key}`);
  return found;
}

function at(plan: WorkbookPlan, key: string, field: string): Cell | undefined {
  const place = sheet(plan, key).places[field];
  return sheet(plan, key).cells.find((cell) => cell.row === place?.row && cell.column === place.column);
}

function check(plan: WorkbookPlan, key: string, code: string): string {
  const row = sheet(plan, key).places[`figure:${code}`]?.row;
  const found = sheet(plan, key).cells.find((cell) => cell.row === row && cell.column === returnColumns.check);
  return String(found?.value);
}

test("the apparatus fills dates of receipt, plans, decisions and inspection results", () => {
  const fields = returnSheets(request.criteria, 2025).flatMap((one) => one.fields);
  const codes = (state: string) => fields.filter((field) => field.state === state).map(({ code }) => code);
  expect(codes("apparatus")).toEqual(["B16", "B18", "B19", "1.11", "5.5", "5.7"]);
  expect(codes("computed")).toEqual(["1.1", "1.5", "1.12", "2.9", "3.1", "4.1", "5.1", "5.2"]);
});

test("the apparatus gives the marks that an indicator is the mean of", () => {
  const { criteria } = request;
  const [first, ...others] = criteria.indicators;
  if (first === undefined) throw new Error("the table is empty");
  const marked = { ...first, rule: { kind: "mark", cap: 10, marks: ["B05", "B07"] } } as const;
  const [base] = returnSheets({ ...criteria, indicators: [marked, ...others] }, 2025);
  const states = new Map(base?.fields.map(({ code, state }) => [code, state]));
  expect(["B02", "B05", "B07"].map((code) => states.get(code))).toEqual(["input", "apparatus", "apparatus"]);
});

test("only what the organisation types is unlocked, and everything is protected", () => {
  for (const one of empty.sheets) expect([one.key, one.protection === undefined]).toEqual([one.key, false]);
  expect(empty.structureLocked).toBe(true);
  const states = new Map(
    returnSheets(request.criteria, 2025).flatMap(({ fields }) => fields.map((f) => [f.code, f.state])),
  );
  for (const { key, places, cells } of empty.sheets) {
    if (!key.startsWith("block") && key !== "base") continue;
    for (const cell of cells) {
      const field = Object.entries(places).find(
        ([, place]) => place.row === cell.row && place.column === cell.column,
      )?.[0];
      const typed = field !== undefined && states.get(field.split(":")[1] ?? "") === "input";
      expect([key, cell.row, cell.column, !resolveStyle(cell.style).locked]).toEqual([
        key,
        cell.row,
        cell.column,
        typed,
      ]);
    }
  }
});

test("every typed figure has a stop validation with a prompt within Excel's lengths", () => {
  for (const language of languages) {
    const plan = planReturn({ ...emptyRequest, language });
    const figures = returnSheets(request.criteria, 2025).flatMap(({ key, fields }) =>
      fields.filter(({ state }) => state === "input").map((field) => ({ key, field })),
    );
    for (const { key, field } of figures) {
      const own = sheet(plan, key).validations.filter(({ area }) => area.row === field.row);
      expect(own.map(({ area }) => area.column)).toEqual([5, 7, 8, 9]);
    }
    for (const { prompt, error } of plan.sheets.flatMap((one) => one.validations)) {
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
      expect(error.title.length).toBeLessThanOrEqual(32);
      expect(error.text.length).toBeLessThanOrEqual(225);
    }
  }
});

test("formulas are native, of Excel 2013 or older, and within its lengths", () => {
  const formulas = [empty, filled].flatMap((plan) =>
    plan.sheets.flatMap((one) => one.cells.map((cell) => cell.formula).filter((formula) => formula !== undefined)),
  );
  expect(formulas.length).toBeGreaterThan(100);
  for (const formula of formulas) {
    expect(formula.length).toBeLessThan(8192);
    const bare = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'[^']*'/g, "");
    expect(bare).not.toMatch(/[#@[\]]|_xlfn|BAGALAU/);
    const used = [...bare.matchAll(/([A-Z]+)\(/g)].map((match) => match[1]);
    for (const name of used) {
      expect([
        "IF",
        "AND",
        "OR",
        "NOT",
        "LEN",
        "TRIM",
        "ISNUMBER",
        "COUNT",
        "COUNTIF",
        "INT",
        "ROUND",
        "ABS",
        "SUM",
        "REPT",
        "IFERROR",
        "ISERROR",
        "ISFORMULA",
        "SUBSTITUTE",
        "UNICHAR",
        "CLEAN",
        "MIN",
        "MAX",
        "SUMPRODUCT",
        "LEFT",
        "FIND",
        "MATCH",
        "ISNA",
        "TODAY",
      ]).toContain(name);
    }
    for (const text of formula.match(/"(?:[^"]|"")*"/g) ?? []) expect(text.length).toBeLessThanOrEqual(257);
  }
});

test("an empty template asks for everything quietly; a filled one is ready", () => {
  const marks = (plan: WorkbookPlan) =>
    plan.sheets
      .flatMap((one) => one.cells)
      .filter((cell) => cell.column === returnColumns.check && cell.formula !== undefined && cell.row > 5)
      .map((cell) => String(cell.value).charAt(0));
  expect(new Set(marks(empty))).toEqual(new Set(["○", "→", ""]));
  expect(new Set(marks(filled))).toEqual(new Set([""]));
  const state = (plan: WorkbookPlan) => sheet(plan, "cover").cells.find((cell) => cell.row === 14 && cell.column === 6);
  expect(state(empty)?.value).toMatch(/^○/);
  expect(state(filled)?.value).toMatch(/^●/);
});

test("the check column says what is wrong in words, errors before warnings", () => {
  const declared = request.filled ?? {};
  const change = (base: Record<string, number>, figures: Record<string, number>, texts = declared) =>
    planReturn({
      ...request,
      filled: { ...texts, base: { ...declared.base, ...base }, figures: { ...declared.figures, ...figures } },
    });
  const members = Number(declared.base?.["B02"]);
  expect(check(change({}, { "1.6": members + 1 }), "block-1", "1.6")).toMatch(/^■.*1\.6.*B02/);
  expect(check(change({}, { "3.4": -3 }), "block-3", "3.4")).toMatch(/^■.*0 – /);
  expect(check(change({}, { "1.7": 12.5 }), "block-1", "1.7")).toMatch(/^■/);
  expect(check(change({ B12: 0 }, {}), "block-5", "5.1")).toMatch(/^■.*B12/);
  expect(check(change({}, {}, { ...declared, evidence: {} }), "block-2", "2.2")).toMatch(/^▲/);
  expect(check(change({}, {}, { ...declared, remarks: {} }), "block-1", "1.10")).toMatch(/^▲/);
  expect(check(change({ B03: Number(declared.base?.["B03"]) - 1 }, {}), "base", "B03")).toMatch(/^▲.*B03/);
});

test("figures stand in column E, checks in J, names and lists point where they should", () => {
  expect(at(filled, "block-1", "figure:1.2")?.column).toBe(5);
  expect(at(filled, "block-1", "figure:1.2")?.value).toBe(request.filled?.figures?.["1.2"]);
  const names = filled.names.map(({ name }) => name).sort();
  expect(names).toEqual(["lst_sources", "lst_yes_no", "ret_organisation", "ret_year"]);
  const meta = sheet(filled, "meta");
  const organisation = filled.names.find(({ name }) => name === "ret_organisation");
  expect(meta.cells.find((cell) => cell.row === organisation?.area.row && cell.column === 2)?.value).toBe("KZO");
  expect(sheet(filled, "lists").visibility).toBe("veryHidden");
  expect(meta.visibility).toBe("veryHidden");
});

test("a source is one of the four kinds of clause 3.3", () => {
  const area = empty.names.find(({ name }) => name === "lst_sources")?.area;
  const listed = sheet(empty, "lists").cells.filter(({ column }) => column === area?.column);
  const kinds = listed.map(({ value }) => String(value)).filter((value) => value.startsWith("3.3"));
  expect(kinds.slice(0, area?.rows)).toEqual(["3.3-1", "3.3-2", "3.3-3", "3.3-4"]);
  expect(area?.rows).toBe(4);
  const { places, validations } = sheet(empty, "block-1");
  const row = places["figure:1.2"]?.row ?? 0;
  const rule = validations.find(
    (one) => one.area.column === returnColumns.source && row >= one.area.row && row < one.area.row + one.area.rows,
  )?.rule;
  expect(rule).toEqual({ kind: "list", source: "=lst_sources" });
});

test("every page carries the mark of synthetic data", () => {
  for (const one of filled.sheets.filter(({ visibility }) => visibility === "visible")) {
    expect([one.key, one.print?.footer.centre]).toEqual([one.key, "демонстрациялық деректер"]);
  }
});

test("a form of demonstration data is marked large, one by an approved table for a real year has neither a mark nor a bar", () => {
  const marks = (plan: WorkbookPlan) =>
    plan.sheets.flatMap(({ cells }) => cells.filter(({ row, style }) => row === 3 && style.name === "mark"));
  const shown = marks(filled).filter(({ value }) => String(value ?? "").startsWith("ДЕМОНСТРАЦИЯ"));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter(({ style }) => (style.size ?? 0) < 14)).toEqual([]);
  expect(marks(planReturn({ ...request, synthetic: false, illustrative: false }))).toEqual([]);
});
