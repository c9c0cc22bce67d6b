import { areaToA1, toA1 } from "../../../src/sheets/plan/a1";
import type { Address, Area, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { resolveStyle } from "../../../src/sheets/plan/styles";
import { fitsLine, rowHeight } from "../../../src/sheets/plan/text-height";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { planRefresh } from "../../../src/evaluation/sheets/plan-refresh";
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

function holds(area: Area, { row, column }: Address): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function formulasOf(sheet: SheetPlan): string[] {
  return [
    ...sheet.cells.flatMap(({ formula }) => formula ?? []),
    ...sheet.live.map(({ formula }) => formula),
    ...sheet.conditionals.map(({ formula }) => formula),
    ...sheet.validations.flatMap(({ rule }) =>
      rule.kind === "list" && rule.source.startsWith("=") ? [rule.source] : [],
    ),
  ];
}

/** A formula without the texts in it. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Cells whose wrapped text is higher than their row. */
function cutTexts({ cells, columns, rows }: SheetPlan): string[] {
  const widthOf = (column: number): number =>
    columns.find((run) => column >= run.column && column < run.column + run.columns)?.width ?? 8.43;
  const heightOf = (row: number): number =>
    rows.find((run) => row >= run.row && row < run.row + run.rows)?.height ?? 15;
  return cells.flatMap((cell) => {
    const { wrap, font, indent } = resolveStyle(cell.style);
    if (!wrap || typeof cell.value !== "string") return [];
    const setting = { width: widthOf(cell.column), size: font.size, indent };
    return rowHeight([[cell.value, setting]], 0) > heightOf(cell.row) + 4 ? [`${toA1(cell)}: ${cell.value}`] : [];
  });
}

/** Lines that do not wrap and are longer than the room to the edge of their printed page, or, with a link, than their cell. */
function cutLines({ cells, columns, print }: SheetPlan): string[] {
  if (!print) return [];
  const last = print.area.column + print.area.columns - 1;
  const pageEnd = (column: number): number => {
    const next = (print.columnBreaks ?? []).find((first) => first > column);
    return next === undefined ? last : next - 1;
  };
  const widthTo = (from: number, to: number): number =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).reduce((sum, column) => {
      const run = columns.find((one) => column >= one.column && column < one.column + one.columns);
      return sum + (run?.width ?? 8.43);
    }, 0);
  return cells.flatMap((cell) => {
    const { wrap, font, indent } = resolveStyle(cell.style);
    if (typeof cell.value !== "string" || (wrap && !cell.link) || cell.column > last) return [];
    if (cell.row > 4 && !cell.link) return [];
    const width = widthTo(cell.column, cell.link ? cell.column : pageEnd(cell.column));
    return !fitsLine(cell.value, { width, size: font.size, indent }) ? [`${toA1(cell)}: ${cell.value}`] : [];
  });
}

describe.each(Object.keys(yearCases))("%s", (name) => {
  test("every text of the settings fits its row", () => {
    const settings = caseOf(name).plan.sheets.find(({ key }) => key === "settings");
    expect(settings && cutTexts(settings)).toEqual([]);
  });

  test("no line of a head and no link is cut off by the edge of a page or of its cell", () => {
    const { plan } = caseOf(name);
    expect(plan.sheets.flatMap((sheet) => cutLines(sheet).map((line) => `${sheet.name}!${line}`))).toEqual([]);
  });

  test("sheet names fit Excel and differ without case", () => {
    const names = caseOf(name).plan.sheets.map((sheet) => sheet.name);
    expect(names.filter((one) => one.length > 31 || /[:\\/?*[\]]|^'|'$/.test(one))).toEqual([]);
    expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length);
  });

  test("defined names are valid, end in the year, differ, and stand on a sheet", () => {
    const { plan, data } = caseOf(name);
    const keys = new Set(plan.sheets.map(({ key }) => key));
    const valid = new RegExp(`^[a-z][a-z0-9_]*_${data.year}$`);
    const wrong = plan.names.filter(({ name: one, sheet, area }) => {
      const smallest = Math.min(area.row, area.column, area.rows, area.columns);
      return !valid.test(one) || !keys.has(sheet) || smallest < 1;
    });
    expect(wrong).toEqual([]);
    expect(new Set(plan.names.map((one) => one.name)).size).toBe(plan.names.length);
    for (const key of keys) {
      expect(plan.names.map((one) => one.name)).toContain(`bag_sheet_${key.replace(/-/g, "_")}_${data.year}`);
    }
  });

  test("formulas have no spill operator, no @, no newer function, and refer to what exists", () => {
    const { plan } = caseOf(name);
    const names = new Set(plan.names.map((one) => one.name));
    const sheets = new Set(plan.sheets.map((sheet) => sheet.name));
    const wrong = plan.sheets.flatMap(formulasOf).filter((formula) => {
      const text = bare(formula);
      const lost = [
        ...[...text.matchAll(/'((?:[^']|'')+)'!/g)].filter(([, sheet = ""]) => !sheets.has(sheet.replace(/''/g, "'"))),
        ...[...text.matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g)].filter(([used]) => !names.has(used)),
      ];
      const newer = /[#@]|_xlfn|LET\(|FILTER\(|XLOOKUP|SEQUENCE/.test(text);
      return newer || lost.length > 0 || !formula.startsWith("=") || formula.length >= 8192;
    });
    expect(wrong).toEqual([]);
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
        // The words of a block have a row per indicator; results grow with the organisations.
        const room = sheet.key === "criteria" ? area.rows : Math.max(200, area.rows);
        expect(area.reserved.rows).toBeGreaterThanOrEqual(room);
        for (const other of sheet.live.slice(index + 1)) expect(meet(area.reserved, other.reserved)).toBe(false);
        for (const merge of sheet.merges) expect(meet(area.reserved, merge)).toBe(false);
        const below = sheet.cells.filter((cell) => holds(area.reserved, cell) && !holds(area, cell));
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
    const fields = new Set(plan.sheets.flatMap((sheet) => Object.keys(sheet.places)));
    const wrong = plan.sheets.flatMap((sheet) => {
      const cells = new Map(sheet.cells.map((cell) => [cell.row * 16384 + cell.column, cell]));
      return Object.entries(sheet.places).filter(([field, { row, column }]) => {
        const cell = cells.get(row * 16384 + column);
        const [kind, organisation = "", code = ""] = field.split(":");
        const figure = data.returns[organisation]?.figures?.[code];
        return cell === undefined || (kind === "figure" && typeof figure === "number" && cell.value !== figure);
      });
    });
    expect(wrong).toEqual([]);
    const wanted = data.organisations.flatMap(({ id }) => [
      ...data.criteria.indicators.map(({ code }) => `figure:${id}:${code}`),
      ...data.criteria.base_fields.map(({ code }) => `base:${id}:${code}`),
    ]);
    expect(wanted.filter((field) => !fields.has(field))).toEqual([]);
  });

  test("cells show the rating: points, block scores, totals, places", () => {
    const { plan, rating } = caseOf(name);
    const sheet = (key: string): SheetPlan | undefined => plan.sheets.find((one) => one.key === key);
    const points = sheet("points");
    const cells = new Map(points?.cells.map((cell) => [toA1(cell), cell.value]));
    const value = (field: string): unknown => {
      const at = points?.places[field];
      return at && cells.get(toA1(at));
    };
    const shown = (stem: string, values: Readonly<Record<string, number | null>>): unknown[] =>
      Object.entries(values).filter(([key, expected]) => value(`${stem}:${key}`) !== (expected ?? ""));
    for (const { id, points: byCode, blockScores } of rating.organisations) {
      expect(shown(`points:${id}`, byCode)).toEqual([]);
      expect(shown(`score:${id}`, blockScores)).toEqual([]);
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
    for (const sheet of refresh.sheets) {
      const whole = plan.sheets.find(({ key }) => key === sheet.key);
      expect(JSON.stringify(sheet) === JSON.stringify(whole)).toBe(true);
    }
    const names = new Set(plan.names.map((one) => JSON.stringify(one)));
    expect(refresh.names.filter((one) => !names.has(JSON.stringify(one)))).toEqual([]);
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
  const mark = "ДЕМОНСТРАЦИЯ. Критерии приведены для примера.";
  const visible = plan.sheets.filter((sheet) => sheet.visibility === "visible");
  expect(visible.filter((sheet) => !sheet.cells.some(({ value }) => value === mark)).map(({ key }) => key)).toEqual([]);
  const large = visible.filter(({ cells }) => cells.some(({ value, style }) => value === mark && style.size === 14));
  expect(large.map(({ key }) => key)).toEqual(["summary"]);
  const real = planYear({ ...data, synthetic: false, illustrative: false }, rating);
  expect(real.sheets.flatMap((sheet) => sheet.cells).filter(({ value }) => value === mark)).toEqual([]);
});

test("the page of results says last year's place in words", () => {
  const { plan } = caseOf("20 organisations, Russian");
  const cells = plan.sheets.find(({ key }) => key === "summary")?.cells ?? [];
  const places = cells.filter(({ formula }) => formula?.includes('"2024 г.: II место"'));
  expect(places).toHaveLength(6);
  const said = places.map(({ value }) => String(value)).filter((text) => text !== "");
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((text) => !/^2024 г\.: (I{1,3} место|\d+-е место)$/.test(text))).toEqual([]);
});

test("from 2026 on the summary shows a place by each criterion and says that the total is a reading of the clause", () => {
  const captions = (name: string): string[] => {
    const summary = caseOf(name).plan.sheets.find(({ key }) => key === "summary");
    return (summary?.cells ?? []).map(({ value }) => String(value));
  };
  const later = captions("Kazakh, edition of 2026, two without a return");
  expect(later).toContain("Жалпы ұпай саны, Ережені түсіндіру бойынша");
  expect(later.filter((text) => text === "орын")).toHaveLength(5);
  expect(captions("20 organisations, Russian").filter((text) => /по толкованию|^место$/.test(text))).toEqual([]);
});
