import { areaToA1, toA1 } from "../../src/sheets/plan/a1";
import type { Area, SheetPlan, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { realPlans } from "./real-plans";

/** Functions every Excel since 2007 and LibreOffice know, and two of Excel 2013 that a file writes with their prefix. */
const known = new Set(
  (
    "ABS AND AVERAGE CEILING CHAR CHOOSE COLUMN COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EDATE EXACT FIND FLOOR HYPERLINK " +
    "IF IFERROR INDEX INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MEDIAN MID MIN MOD MONTH N NOT " +
    "OR RANK REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SIGN SMALL SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT T TEXT TODAY TRIM TRUNC UPPER " +
    "CHOOSE ISLOGICAL VALUE VLOOKUP WORKDAY YEAR CLEAN ISFORMULA UNICHAR"
  ).split(" "),
);

function formulasOf(sheet: SheetPlan): string[] {
  const rules = sheet.validations.flatMap(({ rule }) =>
    rule.kind === "custom" ? [rule.formula] : rule.kind === "list" && rule.source.startsWith("=") ? [rule.source] : [],
  );
  const cells = sheet.cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
  return [...cells, ...rules, ...sheet.conditionals.map(({ formula }) => formula)];
}

/** A formula without its texts and quoted sheet names. */
function bare(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'/g, "''");
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function overlaps(areas: readonly Area[]): string[] {
  return areas.flatMap((area, index) =>
    areas.slice(index + 1).flatMap((other) => (overlap(area, other) ? [`${areaToA1(area)} ${areaToA1(other)}`] : [])),
  );
}

function repeated(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const before = seen.has(item);
    seen.add(item);
    return before;
  });
}

/** What Excel would repair or refuse although the schema allows it. */
describe.each(Object.entries(realPlans))("%s", (_, make) => {
  const plan: WorkbookPlan = make();
  const perSheet = (wrong: (sheet: SheetPlan) => readonly string[]) =>
    plan.sheets.flatMap((sheet) => wrong(sheet).map((fault) => `${sheet.name}: ${fault}`));

  test("formulas call only functions that every Excel knows, never ours", () => {
    const unknown = perSheet((sheet) =>
      formulasOf(sheet).flatMap((formula) =>
        [...bare(formula).matchAll(/([A-Z][A-Z0-9._]*)\(/gi)]
          .map(([, name]) => name ?? "")
          .filter((name) => !known.has(name)),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test("formulas begin with =, fit a cell and use no spill and no @", () => {
    const wrong = perSheet((sheet) =>
      formulasOf(sheet).filter(
        (formula) => !formula.startsWith("=") || formula.length > 8192 || /[@#]/.test(bare(formula)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("lists that are written out fit into a rule, and no item is blank, repeated or a formula", () => {
    const lists = perSheet((sheet) =>
      sheet.validations.flatMap(({ rule }) => {
        if (rule.kind !== "list" || rule.source.startsWith("=")) return [];
        const items = rule.source.split(",");
        const sound = items.every((item) => item.trim() === item && /^[^="]+$/.test(item));
        return rule.source.length <= 255 && sound && new Set(items).size === items.length ? [] : [rule.source];
      }),
    );
    expect(lists).toEqual([]);
  });

  test("no cell stands twice, no areas that may not touch overlap", () => {
    expect(perSheet(({ cells }) => repeated(cells.map((cell) => toA1(cell))))).toEqual([]);
    expect(perSheet(({ merges }) => overlaps(merges))).toEqual([]);
    expect(perSheet(({ validations }) => overlaps(validations.map(({ area }) => area)))).toEqual([]);
    expect(perSheet(({ columns }) => overlaps(columns.map((run) => ({ ...run, row: 1, rows: 1 }))))).toEqual([]);
  });

  test("prompts, errors and texts fit", () => {
    const wrong = perSheet(({ validations, cells }) => [
      ...validations.flatMap(({ area, prompt, error }) =>
        (prompt?.title.length ?? 0) > 32 ||
        (prompt?.text.length ?? 0) > 255 ||
        error.title.length > 32 ||
        error.text.length > 225
          ? [areaToA1(area)]
          : [],
      ),
      ...cells.flatMap(({ value, ...at }) => (typeof value === "string" && value.length > 32_767 ? [toA1(at)] : [])),
    ]);
    expect(wrong).toEqual([]);
  });

  test("what is frozen leaves the cells that scroll room on a narrow screen with the pane open", () => {
    // 1280 pixels less the pane of 350 and two columns to see; a letter takes seven, a column five more, row numbers 46.
    const most = 1280 - 350 - 46 - 250;
    const wide = perSheet(({ freeze, columns }) => {
      const frozen = columns.flatMap(({ column, columns: count, width, hidden }) =>
        hidden === true ? [] : [Math.max(0, Math.min(count, (freeze?.column ?? 1) - column)) * (width * 7 + 5)],
      );
      const sum = frozen.reduce((all, one) => all + one, 0);
      return sum > most ? [`${sum} pixels`] : [];
    });
    expect(wide).toEqual([]);
  });

  test("names are names, each once", () => {
    const names = plan.names.map(({ name }) => name);
    expect(
      names.filter((name) => !/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)),
    ).toEqual([]);
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
    expect(repeated(plan.sheets.map(({ name }) => name.toLowerCase()))).toEqual([]);
    expect(repeated(plan.sheets.map(({ key }) => key))).toEqual([]);
  });

  test("links lead to sheets of the plan", () => {
    const sheets = new Set(plan.sheets.flatMap(({ key, name }) => [key, name]));
    expect(
      perSheet(({ cells }) => cells.flatMap(({ link }) => (link && !sheets.has(link.sheet) ? [link.sheet] : []))),
    ).toEqual([]);
  });
});
