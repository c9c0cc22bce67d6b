/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { readReturnFile } from "../../src/evaluation/returns/import/read-return-file";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { readDirectory } from "../../src/sheets/xlsx/zip/read-zip";
import { sampleYear } from "./memory-workbook";
import { openStep, renderPane, type PaneOptions, type RenderedPane } from "./render-pane";

async function openPage(options: PaneOptions = {}): Promise<RenderedPane> {
  const pane = await renderPane({ years: [sampleYear("ru")], ...options });
  await openStep(pane.user, 3);
  await pane.user.click(screen.getByRole("button", { name: "Формы отчётов…" }));
  return pane;
}

test("the due date of the year stands in the field, and another is told from it", async () => {
  const year = sampleYear("ru");
  const { user } = await openPage({ years: [{ ...year, settings: { ...year.settings, dueDate: "2026-02-01" } }] });
  const due = screen.getByLabelText<HTMLInputElement>("Срок представления");
  expect(due.value).toBe("01.02.2026");
  await user.clear(due);
  await user.type(due, "15.02.2026");
  expect(screen.getByText(/^На листе «Настройки» указан другой срок: 01\.02\.2026\./)).toBeTruthy();
});

test("a due date typed for all forms is written to the settings with the same press, unless that is declined", async () => {
  const one = sampleYear("ru");
  const year = { ...one, organisations: one.organisations.slice(0, 2) };
  const { user, workbook } = await openPage({ years: [year] });
  await user.type(screen.getByLabelText("Срок представления"), "15.02.2026");
  const kept = screen.getByRole<HTMLInputElement>("checkbox", { name: "Записать этот срок на лист «Настройки»" });
  expect(kept.checked).toBe(true);
  await user.click(kept);
  await user.click(screen.getByRole("button", { name: "Сохранить формы: 2" }));
  await screen.findByText("Формы отчётов сохранены: 2", { selector: ".told *" });
  expect(workbook.data.get(2025)?.settings.dueDate).toBeUndefined();
  await user.click(screen.getByRole("checkbox", { name: "Записать этот срок на лист «Настройки»" }));
  await user.click(screen.getByRole("button", { name: "Сохранить формы: 2" }));
  await waitFor(() => expect(workbook.data.get(2025)?.settings.dueDate).toBe("2026-02-15"));
  expect(screen.queryByRole("checkbox", { name: "Записать этот срок на лист «Настройки»" })).toBeNull();
});

test("a form for one organisation is saved as its file, and the year takes it back when filled", async () => {
  const { user, saved } = await openPage();
  await user.click(screen.getByRole("radio", { name: "қазақша" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Для кого" }), "KZO");
  const due = screen.getByLabelText("Срок представления");
  await user.type(due, "31.02.2026");
  await user.click(screen.getByRole("button", { name: "Сохранить формы: 1" }));
  expect(screen.getByText("Дата указывается в виде 20.02.2026.")).toBeTruthy();
  expect(document.activeElement).toBe(due);
  await user.clear(due);
  await user.type(due, "20.01.2026");
  expect(screen.getByText(/^На листе «Настройки» срок не указан: проверка/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Сохранить формы: 1" }));
  expect(await screen.findByText("Формы отчётов сохранены: 1", { selector: ".told *" })).toBeTruthy();
  const [file] = saved;
  expect(file?.name).toBe("KZO-2025-kk Қызылорда обл.xlsx");
  const { year, criteria, organisations, returns } = sampleYear("ru");
  const read = await readReturnFile({
    year,
    criteria,
    organisations,
    file: "KZO-2025-kk.xlsx",
    bytes: file?.bytes ?? new Uint8Array(),
  });
  if (read.kind !== "return") throw new Error(`the form is ${read.kind}`);
  expect(read.organisation).toBe("KZO");
  // What the apparatus knows stands in the form, what the organisation fills does not.
  expect(read.declared.figures?.["1.11"]).toBe(returns["KZO"]?.figures?.["1.11"]);
  expect(read.declared.figures?.["1.2"]).toBeUndefined();
  expect(read.previous?.figures?.["1.2"]).toBe(sampleYear("ru").previous["KZO"]?.figures?.["1.2"]);
});

test("the forms of all organisations are saved as one archive", async () => {
  const { user, saved } = await openPage();
  await user.click(screen.getByRole("button", { name: "Сохранить формы: 20" }));
  expect(
    await screen.findByText("Формы отчётов сохранены: 20", { selector: ".told *" }, { timeout: 30_000 }),
  ).toBeTruthy();
  const [file] = saved;
  expect(file?.name).toBe("2025-ru.zip");
  const names = readDirectory(file?.bytes ?? new Uint8Array()).map(({ path }) => path);
  expect(names).toHaveLength(20);
  expect(names).toContain("AST-AKM-2025-ru г. Астана и Акмолинская обл.xlsx");
  // The day in the archive is that of saving, 20.02.2026.
  const day = new DataView((file?.bytes ?? new Uint8Array(16)).buffer).getUint16(12, true);
  expect([1980 + (day >> 9), (day >> 5) & 15, day & 31]).toEqual([2026, 2, 20]);
});

test("where a pane can save no files, the page says what to do instead", async () => {
  const { user } = await openPage({ savesFiles: false });
  expect(screen.getByText(/Excel на Mac не сохраняет файлы/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Сохранить формы/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "К показателям" }));
  expect(screen.getByRole("button", { name: "Формы отчётов…" })).toBeTruthy();
});

async function chooseLastYear(pane: RenderedPane, data: YearData): Promise<void> {
  // Loaded only now: the writer of files asks for what jsdom lacks.
  const { writePlan } = await import("../../src/sheets/xlsx/write/write-plan");
  const bytes = await writePlan(planYear(data, rate(toRatingInput(data))));
  const input = document.querySelector<HTMLInputElement>("input[data-last-year]");
  if (input === null) throw new Error("there is no chooser of last year's workbook");
  await pane.user.upload(input, new File([bytes as Uint8Array<ArrayBuffer>], "rating-2024.xlsx"));
}

test("forms take last year's figures from its workbook: file and year are said, what stands here stays", async () => {
  const past = makeSample(2024, "ru");
  const year = sampleYear("ru");
  const kept = { ...year.previous["ZHM"], figures: { ...year.previous["ZHM"]?.figures, "2.1": 1 } };
  const pane = await openPage({ years: [{ ...year, previous: { ZHM: kept } }] });
  expect(screen.getByText("Значения за 2024 год известны у организаций: 1 из 20")).toBeTruthy();
  await chooseLastYear(pane, past);
  const taken = Object.keys(past.returns).length - 1;
  const said = `Взяты из книги rating-2024.xlsx за 2024 год, организации: ${taken}`;
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.getByText("В книге другие значения, имеющиеся здесь не заменены, организации: 1")).toBeTruthy();
  const { data } = await pane.workbook.read(2025);
  expect(data.previous["KZO"]?.figures).toEqual(past.returns["KZO"]?.figures);
  expect(data.previous["ZHM"]?.figures?.["2.1"]).toBe(1);
  expect(data.log?.at(-1)).toMatchObject({ action: "previousReturnTaken", file: "rating-2024.xlsx" });
  expect(data.log?.at(-1)?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test("a workbook of another year, or of demonstration data for a real year, gives no figures and says so", async () => {
  const pane = await openPage({ years: [{ ...sampleYear("ru"), synthetic: false, previous: {} }] });
  await chooseLastYear(pane, makeSample(2025, "ru"));
  expect(await screen.findByText("Отчёт за другой год: 2025")).toBeTruthy();
  await chooseLastYear(pane, makeSample(2024, "ru"));
  const refused = "В книге демонстрационные данные, значения не взяты.";
  expect(await screen.findByText(refused)).toBeTruthy();
  expect((await pane.workbook.read(2025)).data.previous).toEqual({});
});
