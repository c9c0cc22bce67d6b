import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { rowHeight } from "../../../src/sheets/plan/text-height";
import { makeYear } from "./make-year";

const clean = makeYear({ gaps: 0 });

/** The year with a figure above its bound in the return of the first. */
function withError(data: YearData): { readonly data: YearData; readonly id: string } {
  const { organisations } = rate(toRatingInput(data));
  const id = organisations.find(({ place }) => place === 1)?.id ?? "";
  const declared = data.returns[id];
  const figures = { ...declared?.figures, "2.4": 49_195 };
  return { data: { ...data, returns: { ...data.returns, [id]: { ...declared, figures } } }, id };
}

const { data, id } = withError(clean);
const rating = rate(toRatingInput(data));
const frame = frameYear(data, rating);
const plan = planYear(data, rating);

function sheet(key: string): SheetPlan {
  const found = plan.sheets.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no sheet ${key}`);
  return found;
}
/** Texts of the row in which a text stands. */
function rowOf(key: string, text: string): string[] {
  const { cells } = sheet(key);
  const row = cells.find(({ value }) => value === text)?.row;
  return cells.filter((cell) => cell.row === row).map(({ value }) => String(value ?? ""));
}

const winner = data.organisations.find((one) => one.id === id);
const [short, full] = winner ? [frame.short(winner), frame.full(winner)] : ["", ""];

test("the ranking marks the place and names the figures", () => {
  expect(rating.organisations.find((one) => one.id === id)?.place).toBe(1);
  expect(frame.restsOn(id)).toContain("2.4");
  const row = rowOf("ranking", id);
  expect(row).toContain("▲");
  expect(row).toContain(`▲ ${frame.restsOn(id)}`);
});

test("the awards and the summary mark the prize, and the summary is not ready", () => {
  expect(rowOf("awards", full)).toContain(`▲ ${frame.restsOn(id)}`);
  expect(rowOf("summary", full)).toContain("I▲");
  expect(rowOf("summary", short)).toContain("1▲");
  const texts = sheet("summary").cells.map(({ value }) => String(value));
  expect(texts.find((text) => text.includes("Итоги не готовы"))).toContain(`${short} (${frame.restsOn(id)})`);
});

test("marks follow the organisation, not the row", () => {
  const marks = sheet("ranking").cells.filter(({ formula }) => formula?.includes("org_ids_2025"));
  expect(marks.some(({ formula }) => formula?.includes(`'${frame.sheet("findings")}'!$J$6`))).toBe(true);
});

test("who rests on no error has no mark", () => {
  const resting = new Set(rating.organisations.filter(({ restsOn }) => restsOn.length > 0).map((one) => one.id));
  const free = rating.organisations.filter((one) => !resting.has(one.id));
  for (const one of free) {
    expect(rowOf("ranking", one.id).filter((text) => text.startsWith("▲") && !/^▲ \d+$/.test(text))).toEqual([]);
  }
});

test("the sheet of years marks the organisation beside its total", () => {
  expect(rowOf("years", id)).toContain(`${short} ▲`);
});

test.each(["points", "places"])("the sheet of %s tells how many rest on errors, and their names stand out", (key) => {
  const { cells, conditionals } = sheet(key);
  const resting = data.organisations.filter((one) => frame.restsOn(one.id) !== "").length;
  const told = cells.find(({ row, column }) => row === 2 && column === 1);
  expect(resting).toBeGreaterThan(0);
  expect(told?.value).toBe(`▲ Есть ошибки, организаций: ${resting}`);
  const marks = `'${frame.sheet("findings")}'!$J$6:$J$${5 + frame.layout.rows}`;
  expect(told?.formula).toContain(`"▲ Есть ошибки, организаций: "&SUMPRODUCT(--(LEN(${marks})>0))`);
  const formula = `=LEN('${frame.sheet("findings")}'!$J6)>0`;
  expect(conditionals).toContainEqual({
    area: expect.objectContaining({ row: 9, column: 1 }),
    formula,
    style: "warning",
  });
});

test("what an error of no figure is called fits the row of its place", () => {
  const year = makeYear({ gaps: 0 });
  const returns = {
    ...year.returns,
    [id]: { ...year.returns[id], signature: { head: "Примеров В. Г.", signedOn: "31.02.2026" } },
  };
  const unsigned = { ...year, returns };
  const { sheets } = planYear(unsigned, rate(toRatingInput(unsigned, "2026-02-20")));
  for (const [key, width] of [
    ["ranking", 22],
    ["awards", 22],
  ] as const) {
    const { cells, rows } = sheets.find((one) => one.key === key) as SheetPlan;
    const [cell] = cells.filter(({ value }) => String(value).includes("31.02.2026"));
    const height = rows.find((run) => run.row <= (cell?.row ?? 0) && (cell?.row ?? 0) < run.row + run.rows)?.height;
    expect(height).toBeGreaterThanOrEqual(rowHeight([[String(cell?.value), { width, size: 9, indent: 1 }]], 0));
  }
});

test("an organisation that has left stands on the sheet of years without a mark: nothing of this year is its", () => {
  const left = { ...clean, history: [{ year: clean.year - 1, results: { GONE: { place: 1 } } }] };
  const { sheets } = planYear(left, rate(toRatingInput(left)));
  const cells = sheets.find(({ key }) => key === "years")?.cells ?? [];
  const named = cells.filter(({ value }) => value === "GONE");
  expect(named.map(({ column, formula }) => [column, formula])).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
});
