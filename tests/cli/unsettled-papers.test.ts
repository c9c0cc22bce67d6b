import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docxText } from "../../src/decisions/act/read/docx-text";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { rate } from "../../src/rating/rate";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => join(folder.path, name);
const year: YearData = { ...makeSample(2025, "ru"), synthetic: false, illustrative: false };
const ratingOf = (data: YearData) => rate(toRatingInput(data));
const ranked = [...ratingOf(year).organisations].sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ id }) => id);
const [first = "", , third = "", fourth = "", fifth = ""] = ranked;
const nameOf = (id: string) => year.organisations.find((one) => one.id === id)?.ru ?? "";

async function write(name: string, data: YearData, change = (plan: WorkbookPlan): WorkbookPlan => plan) {
  writeFileSync(at(name), await writePlan(change(planYear(data, ratingOf(data)))));
  return at(name);
}
const act = (path: string, out: string, ...more: string[]) =>
  runBagalau(["act", path, "--out", at(out), "--lang", "ru", ...more]);
const extract = (path: string, out: string, ...more: string[]) =>
  runBagalau(["extract", path, "--out", at(out), "--lang", "ru", ...more]);

const own = year.returns[third] ?? {};
const tied: YearData = { ...year, returns: { ...year.returns, [fourth]: own, [fifth]: own } };

test("a tie over the last prize is refused in words; a draft names no winner of it and says what is to be decided", async () => {
  const path = await write("tie.xlsx", tied);
  expect(ratingOf(tied).awards.undecided).toMatchObject([{ reason: "tie-over-prizes", place: 3 }]);
  for (const run of [await act(path, "tie"), await extract(path, "tie")]) {
    expect([run.status, run.out]).toEqual([1, ""]);
    expect(run.err).toMatch(/Документы не записаны.*--draft[\s\S]*На призовые места претендует/);
  }
  expect(existsSync(at("tie"))).toBe(false);
  const run = await act(path, "tie", "--draft");
  expect([run.status, run.err]).toEqual([0, ""]);
  expect(run.out).toContain("Итоги требуют решения");
  const text = readFileSync(at("tie/act-2025.ru.txt"), "utf8");
  expect(text).toMatch(/Требует решения/);
  expect(text).not.toMatch(/III\u00A0место/);
  expect(text).toContain("II\u00A0место");
  const letters = docxText(new Uint8Array(readFileSync(at("tie/letters-2025.ru.docx")))) ?? "";
  expect(letters).not.toContain("III призовое место");
  expect((await extract(path, "tie", "--draft")).status).toBe(0);
  const csv = readFileSync(at("tie/results-2025.ru.csv"), "utf8");
  expect(csv.match(/;Требует решения\r/g)).toHaveLength(3);
  expect(csv).not.toContain("III призовое место");
  expect(readFileSync(at("tie/results-2025.html"), "utf8")).toMatch(/Требует решения\. /);
});

test("totals lower by a sheet that was deleted are refused with its name, and marked in a draft", async () => {
  const gone = planYear(year, ratingOf(year)).sheets.find(({ key }) => key === "block-1")?.name ?? "?";
  const path = await write("lost.xlsx", year, (plan) => ({
    ...plan,
    sheets: plan.sheets.filter(({ key }) => key !== "block-1"),
    names: plan.names.filter(({ sheet }) => sheet !== "block-1"),
  }));
  const run = await act(path, "lost");
  expect([run.status, run.out]).toEqual([1, ""]);
  expect(run.err).toContain(gone);
  expect((await act(path, "lost", "--draft")).status).toBe(0);
  expect(readFileSync(at("lost/act-2025.ru.txt"), "utf8")).toContain("▲ (общий балл");
});

test("an open error under a prize is refused, and marked beside the name in a draft", async () => {
  const [code = ""] =
    Object.entries(year.returns[first]?.figures ?? {}).find(([, one]) => typeof one === "number") ?? [];
  const before = year.returns[first] ?? {};
  const wrong = { ...before, figures: { ...before.figures, [code]: -5 } };
  const path = await write("wrong.xlsx", { ...year, returns: { ...year.returns, [first]: wrong } });
  const run = await extract(path, "wrong");
  expect([run.status, run.out]).toEqual([1, ""]);
  expect(run.err).toContain(code);
  expect((await extract(path, "wrong", "--draft")).status).toBe(0);
  expect(readFileSync(at("wrong/results-2025.ru.csv"), "utf8")).toContain(`${nameOf(first)} ▲`);
});

test("settled results are written without a word about what is open", async () => {
  const run = await act(await write("settled.xlsx", year), "settled");
  expect([run.status, run.err]).toEqual([0, ""]);
  expect(readFileSync(at("settled/act-2025.ru.txt"), "utf8")).not.toMatch(/Требует решения|▲/);
});
