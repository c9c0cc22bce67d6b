import { areaToA1, toA1 } from "../../../src/workbook/a1";
import type { Area, SheetPlan } from "../../../src/workbook/sheet-plan";
import { planYear } from "../../../src/workbook/year/plan-year";
import { planRefresh } from "../../../src/workbook/year/plan-refresh";
import { yearCases, type YearCase } from "./year-cases";

const laidOut = new Map<string, YearCase>();
const caseOf = (name: string): YearCase => {
  const known = laidOut.get(name) ?? yearCases[name]?.();
  if (!known) throw new Error(`no such case: ${name}`);
  laidOut.set(name, known);
  return known;
};

function meet(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function formulasOf(sheet: SheetPlan): string[] {
  return [
    ...sheet.cells.flatMap(({ formula }) => formula ?? []),
    ...sheet.live.map(({ formula }) => formula),
    ...sheet.conditionals.map(({ formula }) => formula),
    ...sheet.validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : [])),
  ];
}

/** A formula without the texts in it. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe.each(Object.keys(yearCases))("%s", (name) => {
  test("sheet names fit Excel and differ without case", () => {
    const names = caseOf(name).plan.sheets.map((sheet) => sheet.name);
    expect(names.filter((one) => one.length > 31 || /[:\\/?*[\]]|^'|'$/.test(one))).toEqual([]);
    expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length);
  });

  test("defined names are valid, end in the year, differ, and stand on a sheet", () => {
    const { plan, data } = caseOf(name);
    const keys = new Set(plan.sheets.map(({ key }) => key));
    for (const one of plan.names) {
      expect(one.name).toMatch(new RegExp(`^[a-z][a-z0-9_]*_${data.year}$`));
      expect(keys).toContain(one.sheet);
      expect(Math.min(one.area.row, one.area.column, one.area.rows, one.area.columns)).toBeGreaterThan(0);
    }
    expect(new Set(plan.names.map((one) => one.name)).size).toBe(plan.names.length);
    for (const key of keys) {
      expect(plan.names.map((one) => one.name)).toContain(`bag_sheet_${key.replace(/-/g, "_")}_${data.year}`);
    }
  });

  test("formulas have no spill operator, no @, no newer function, and refer to what exists", () => {
    const { plan } = caseOf(name);
    const names = new Set(plan.names.map((one) => one.name));
    const sheets = new Set(plan.sheets.map((sheet) => sheet.name));
    for (const formula of plan.sheets.flatMap(formulasOf)) {
      const text = bare(formula);
      expect(text).not.toMatch(/[#@]|_xlfn|LET\(|FILTER\(|XLOOKUP|SEQUENCE/);
      expect(formula.startsWith("=") && formula.length < 8192).toBe(true);
      for (const [, sheet = ""] of text.matchAll(/'((?:[^']|'')+)'!/g))
        expect(sheets).toContain(sheet.replace(/''/g, "'"));
      for (const [used] of text.matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g)) expect(names).toContain(used);
    }
  });

  test("custom functions stand in live areas only", () => {
    const { plan } = caseOf(name);
    const cells = plan.sheets.flatMap((sheet) => sheet.cells.flatMap(({ formula }) => formula ?? []));
    expect(cells.filter((formula) => formula.includes("BAGALAU"))).toEqual([]);
    const live = plan.sheets.flatMap((sheet) => sheet.live.map(({ formula }) => formula));
    expect(live.filter((formula) => !formula.startsWith("=BAGALAU."))).toEqual([]);
    expect(live.length).toBeGreaterThan(4);
  });

  test("room for growing results is empty, and no two rooms meet", () => {
    for (const sheet of caseOf(name).plan.sheets) {
      sheet.live.forEach((area, index) => {
        expect(area.reserved.rows).toBeGreaterThanOrEqual(Math.max(200, area.rows));
        for (const other of sheet.live.slice(index + 1)) expect(meet(area.reserved, other.reserved)).toBe(false);
        for (const merge of sheet.merges) expect(meet(area.reserved, merge)).toBe(false);
        const below = sheet.cells.filter(
          (cell) =>
            meet(area.reserved, { ...cell, rows: 1, columns: 1 }) && !meet(area, { ...cell, rows: 1, columns: 1 }),
        );
        expect(below.map((cell) => `${sheet.key} ${toA1(cell)}`)).toEqual([]);
      });
    }
  });

  test("prompts and refusals fit Excel", () => {
    for (const { prompt, error, area } of caseOf(name).plan.sheets.flatMap((sheet) => sheet.validations)) {
      expect([areaToA1(area), (prompt?.title.length ?? 0) <= 32 && (prompt?.text.length ?? 0) <= 255]).toContain(true);
      expect([areaToA1(area), error.title.length <= 32 && error.text.length <= 225]).toContain(true);
    }
  });

  test("every place is a cell, and every figure stands where its place says", () => {
    const { plan, data } = caseOf(name);
    for (const sheet of plan.sheets) {
      const cells = new Map(sheet.cells.map((cell) => [toA1(cell), cell]));
      for (const [field, address] of Object.entries(sheet.places)) {
        expect([field, cells.has(toA1(address))]).toContain(true);
        const [kind, organisation = "", code = ""] = field.split(":");
        const figure = data.returns[organisation]?.figures?.[code];
        if (kind === "figure" && typeof figure === "number") expect(cells.get(toA1(address))?.value).toBe(figure);
      }
    }
    const fields = new Set(plan.sheets.flatMap((sheet) => Object.keys(sheet.places)));
    for (const { id } of data.organisations) {
      for (const { code } of data.criteria.indicators) expect(fields).toContain(`figure:${id}:${code}`);
      for (const { code } of data.criteria.base_fields) expect(fields).toContain(`base:${id}:${code}`);
    }
  });

  test("cells show the rating: points, block scores, totals, places", () => {
    const { plan, rating } = caseOf(name);
    const sheet = (key: string): SheetPlan | undefined => plan.sheets.find((one) => one.key === key);
    const points = sheet("points");
    const value = (field: string): unknown => {
      const at = points?.places[field];
      return points?.cells.find((cell) => cell.row === at?.row && cell.column === at.column)?.value;
    };
    for (const result of rating.organisations.slice(0, 20)) {
      for (const [code, expected] of Object.entries(result.points)) {
        expect([result.id, code, value(`points:${result.id}:${code}`)]).toEqual([result.id, code, expected]);
      }
      for (const [block, expected] of Object.entries(result.blockScores)) {
        expect(value(`score:${result.id}:${block}`)).toBe(expected ?? "");
      }
    }
    const ranking = sheet("ranking");
    const area = plan.names.find((one) => one.name === `rnk_table_${rating.year}`)?.area;
    const rows = new Map<unknown, unknown[]>();
    rating.organisations.forEach((_, index) => {
      const row = (ranking?.cells ?? []).filter(
        (cell) => cell.row === (area?.row ?? 0) + index && cell.column >= (area?.column ?? 0),
      );
      const values = row.slice(0, area?.columns).map((cell) => cell.value);
      rows.set(values[1], values);
    });
    for (const { id, place, total, blockScores, blockPlaces } of rating.organisations) {
      const blocks = Object.keys(blockScores).flatMap((block) => [blockScores[block] ?? "", blockPlaces[block] ?? ""]);
      expect(rows.get(id)).toEqual([place ?? "", id, total ?? "", ...blocks]);
    }
  });

  test("a refresh lays out its sheets exactly as the whole year does", () => {
    const { data, rating, plan } = caseOf(name);
    const refresh = planRefresh(data, rating);
    expect(refresh.sheets.map(({ key }) => key)).toEqual(["summary", "awards", "findings"]);
    for (const sheet of refresh.sheets) expect(plan.sheets.find(({ key }) => key === sheet.key)).toEqual(sheet);
    for (const one of refresh.names) expect(plan.names).toContainEqual(one);
  });
});

test("a second year in the same workbook has names of its own", () => {
  const { data, rating, plan } = caseOf("20 organisations, Russian");
  const taken = plan.sheets.map((sheet) => sheet.name);
  const second = planYear({ ...data, year: 2026 }, { ...rating, year: 2026 }, { taken });
  const names = [...taken, ...second.sheets.map((sheet) => sheet.name)].map((one) => one.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(second.sheets.map((sheet) => sheet.name)).toContain("Рейтинг 2026");
  expect(plan.names.filter(({ name }) => second.names.some((other) => other.name === name))).toEqual([]);
});

test("a renamed sheet keeps its name in a refresh", () => {
  const { data, rating } = caseOf("20 organisations, Russian");
  const { sheets } = planRefresh(data, rating, { sheetNames: { ranking: "Мой рейтинг" } });
  const formulas = sheets.flatMap((sheet) => sheet.cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas.some((formula) => formula.includes("'Мой рейтинг'!"))).toBe(true);
  expect(formulas.some((formula) => formula.includes("'Рейтинг'!"))).toBe(false);
});

test("equal styles are one object, so that writers can group cells", () => {
  const styles = new Set(
    caseOf("20 organisations, Russian").plan.sheets.flatMap((sheet) => sheet.cells.map(({ style }) => style)),
  );
  expect(new Set([...styles].map((style) => JSON.stringify(Object.entries(style).sort()))).size).toBe(styles.size);
  expect(styles.size).toBeLessThan(260);
});

test("demonstration data say so on every sheet that is printed, real data do not", () => {
  const { data, rating, plan } = caseOf("20 organisations, Russian");
  const mark = "Демонстрационные данные. Критерии приведены для примера.";
  const visible = plan.sheets.filter((sheet) => sheet.visibility === "visible");
  expect(visible.filter((sheet) => !sheet.cells.some(({ value }) => value === mark)).map(({ key }) => key)).toEqual([]);
  const real = planYear({ ...data, synthetic: false, illustrative: false }, rating);
  expect(real.sheets.flatMap((sheet) => sheet.cells).filter(({ value }) => value === mark)).toEqual([]);
});
