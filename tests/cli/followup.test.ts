import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docxText } from "../../src/decisions/act/read/docx-text";
import type { Board } from "../../src/evaluation/followup/ways/board";
import type { ExecutionRecord } from "../../src/evaluation/followup/execution/execution-record";
import { executionRecords } from "../../src/evaluation/followup/execution/execution-records";
import { remarksOfReturn } from "../../src/evaluation/followup/remarks/remarks-of-return";
import { wayRecords } from "../../src/evaluation/followup/ways/way-records";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { openCells } from "../../src/sheets/xlsx/read/open-cells";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { papersRu } from "../../src/cli/words/papers/ru";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => join(folder.path, name);
const withErrors = join("assets", "samples", "2025-with-errors");

async function boardOfPaths(...args: readonly string[]): Promise<Board> {
  const run = await runBagalau(["board", ...args, "--json"]);
  expect([run.status, run.err]).toEqual([0, ""]);
  return JSON.parse(run.out) as Board;
}

test("the board of a folder tells what came, and who signed it how late", async () => {
  const board = await boardOfPaths(withErrors, "--due", "10.01.2026");
  const row = board.rows.find(({ organisation }) => organisation === "MNG");
  expect(row).toMatchObject({ status: "came", versions: 1, lateDays: 6, errors: 1 });
  expect(row?.came?.record.file).toBe("MNG-2025-kk.xlsx");
  expect([board.counts.came, board.counts.refused, board.counts.none, board.daysLeft]).toEqual([12, 4, 4, 40]);
  const said = await runBagalau(["board", withErrors, "--lang", "ru"]);
  expect(said.out).toContain("До 1\u00A0апреля осталось дней: 40 (пункт 5.1)");
  expect(said.out).toMatch(/^Атырауская обл\.; отчёт отклонён; Ошибки проверки: \d; ATR-2025-kk\.xlsx: Два отчёта/m);
  // A folder tells neither the day a file came nor whether a form was given out.
  expect(said.out).not.toContain("Отчёт поступил: ");
  expect(said.out).not.toContain("форма не выдана");
  expect(said.out).toMatch(/^ВКО; отчёт не представлен; /m);
  expect(said.out).toContain(papersRu.boardOfFiles);
  // Whose file it is stays unknown where it cannot be opened: it is named by itself.
  expect(said.out).toMatch(/^\S+\.xlsx?: Файл /m);
  // Nobody is told to have sent nothing while such files are there: their number stands beside, and whose the name says it is.
  expect(said.out).toContain("отчёт не представлен: 4 (отклонённых файлов без организации: 3");
  expect(said.out).toMatch(/^ВКО; отчёт не представлен; .*файл VKO-2025-ru\.xlsx: Файл повреждён$/m);
  // Nothing came: there is nothing to mend in it.
  expect(said.out).toMatch(/^область Абай; отчёт не представлен$/m);
  // Synthetic data are told to be such, and every day stands in one form.
  expect(said.out).toMatch(/демонстра/i);
  expect(said.out).not.toContain("\u00A0г.");
  expect(said.out).toMatch(/^Мангистауская обл\.; отчёт поступил; .*Ошибки проверки: 1$/m);
});

test("remarks are written in both languages: all in one file, one for each organisation, and the text of a mail", async () => {
  const run = await runBagalau(["remarks", withErrors, "--out", at("remarks"), "--lang", "en"]);
  expect([run.status, run.err]).toEqual([0, ""]);
  const files = readdirSync(at("remarks"));
  // What is locked in the form is named to the apparatus alone.
  expect(run.out).toMatch(/For the apparatus to mend: [A-Z-]+: .*/);
  const own = files.filter((name) => name.endsWith(".kk.docx") && name !== "remarks-2025.kk.docx");
  // Files that were refused whole are there too.
  expect(own.map((name) => name.replace("-remarks-2025.kk.docx", ""))).toEqual(expect.arrayContaining(["MNG", "ATR"]));
  expect(files.filter((name) => name.endsWith(".ru.txt"))).toHaveLength(own.length);
  const all = docxText(new Uint8Array(readFileSync(at("remarks/remarks-2025.ru.docx")))) ?? "";
  expect(all).toContain("Мангистауская областная");
  expect(all).toContain("Значение вне допустимых пределов: −12");
  expect(readFileSync(at("remarks/MNG-remarks-2025.ru.txt"), "utf8")).toMatch(
    /^Отчёт за 2025 год: требуется доработка\n[^]*E8\t2\.3 /,
  );
  expect((await runBagalau(["remarks", withErrors, "--out", at("remarks")])).status).toBe(2);
});

test("what a workbook's log tells of two rounds is on the board, and the answers beside the remarks", async () => {
  const sample = makeSample(2025, "ru");
  const organisation = "KZO";
  const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };
  const came = (hash: string) =>
    wayRecords({ type: "returnTaken", organisation }, sample, signed, { file: `${hash}.xlsx`, hash });
  const own = sample.returns[organisation] ?? {};
  const gap: YearData = {
    ...sample,
    returns: { ...sample.returns, [organisation]: { ...own, figures: { ...own.figures, "1.2": null } } },
    log: came("a"),
  };
  const { remarks, round } = remarksOfReturn(gap, rate(toRatingInput(gap)).findings, organisation, [
    { text: '=HYPERLINK("http://x")' },
  ]);
  const sent = wayRecords({ type: "returnSentBack", organisation, round, remarks }, sample, signed);
  const again: YearData = {
    ...gap,
    returns: { ...sample.returns, [organisation]: { ...own, remarks: { "1.2": "=cmd|' /C calc'!A0" } } },
    log: [...came("a"), ...sent, ...came("b")],
  };
  writeFileSync(at("year.xlsx"), await writePlan(planYear(again, rate(toRatingInput(again)))));

  const board = await boardOfPaths(at("year.xlsx"));
  expect(board.rows.find((row) => row.organisation === organisation)).toMatchObject({ status: "came", versions: 2 });

  const run = await runBagalau(["remarks", at("year.xlsx"), "--out", at("answers"), "--lang", "ru"]);
  expect([run.status, run.err]).toEqual([0, ""]);
  const text = docxText(new Uint8Array(readFileSync(at("answers/KZO-remarks-2025.ru.docx")))) ?? "";
  expect(text).toMatch(/исправлено; было: нет данных, стало: [\d\u00A0]+; пояснение: =cmd/);

  // Text from a return stays text, whatever it begins with.
  const { workbook } = openCells(new Uint8Array(readFileSync(at("answers/remarks-2025.ru.xlsx"))));
  const read = workbook?.readSheets(() => true);
  if (read === undefined || "fault" in read) throw new Error("not read");
  const cells = read.sheets.flatMap(({ cells }) => [...cells.values()]);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.map(({ value }) => String(value)).some((value) => value.startsWith("=HYPERLINK"))).toBe(true);
});

test("what cannot be read is refused by name", async () => {
  for (const args of [["board"], ["remarks", withErrors], ["board", at("none")], ["board", withErrors, "--out", "x"]]) {
    const run = await runBagalau([...args, "--lang", "en"]);
    expect([args, run.status, run.out]).toEqual([args, 2, ""]);
    expect(run.err).not.toContain("broken off");
  }
});

test("decisions under control: overdue first, with the values they give; the forms ask about them", async () => {
  const sample = makeSample(2025, "ru");
  const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };
  const decision = (id: string, due: string) => ({
    ...{ id, body: "Президиум", protocol: "3", item: "1", text: '=HYPERLINK("http://x")', due },
    organisations: ["KZO"],
  });
  const decisions = [decision("aaaaaa", "2025-02-01"), decision("bbbbbb", "2025-03-01")];
  const judgement = { done: "2025-01-20", timeliness: 1, quality: 1, completeness: 1 };
  const said: readonly ExecutionRecord[] = [
    ...decisions.map((one) => ({ type: "decisionEntered", decision: one }) as const),
    { type: "decisionJudged", id: "aaaaaa", organisation: "KZO", judgement },
  ];
  const log = said.flatMap((one) => executionRecords(one, { ...sample, decisions }, signed));
  const data = { ...sample, log };
  writeFileSync(at("decided.xlsx"), await writePlan(planYear(data, rate(toRatingInput(data)))));
  const run = await runBagalau(["decisions", at("decided.xlsx"), "--lang", "ru"]);
  expect([run.status, run.err]).toEqual([0, ""]);
  expect(run.out).toMatch(
    /Поручений: 2; просрочено: 1; сообщено об исполнении, не оценено: 0\n\nКод: bbbbbb[^\n]*просрочено[^\n]*\nКод: aaaaaa/,
  );
  expect(run.out).toContain("KZO: Решений: 2; Сумма оценок: 1,00; B18: 2; B19: 1");
  const json = await runBagalau(["decisions", at("decided.xlsx"), "--json"]);
  expect((JSON.parse(json.out) as { readonly entries: readonly unknown[] }).entries).toHaveLength(2);
  const forms = ["template", "--year", "2025", "--lang", "ru", "--book", at("decided.xlsx"), "--out", at("forms")];
  expect((await runBagalau(forms)).status).toBe(0);
  const sheetsOf = (name: string) => {
    const { workbook } = openCells(new Uint8Array(readFileSync(at(`forms/${name}-2025-ru.xlsx`))));
    const found = workbook?.readSheets(() => true);
    return found && "sheets" in found ? found.sheets : [];
  };
  expect(sheetsOf("ZHM").map(({ name }) => name)).not.toContain("Решения");
  const asked = sheetsOf("KZO").find(({ name }) => name === "Решения")?.cells;
  expect([asked?.get("A6")?.value, asked?.get("C6")?.value, asked?.get("C6")?.formula, asked?.get("A7")]).toEqual([
    ...["bbbbbb", '=HYPERLINK("http://x")', undefined, undefined],
  ]);
});
