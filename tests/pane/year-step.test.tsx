/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { criteriaSentencesRu } from "../../src/evaluation/words/findings/criteria-sentences-ru";
import { homeRu } from "../../src/pane/words/home/ru";
import { finding } from "../../src/rating/finding";
import { createMemoryWorkbook, emptyYear, sampleYear } from "./memory-workbook";
import { flawedYear } from "./flawed-year";
import { openStep, renderPane } from "./render-pane";

test("the home page names every step with its state and leads to what must be mended first", async () => {
  const { user } = await renderPane({ years: [flawedYear("ru")] });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("2025 год");
  expect(screen.getByText(/Положение в ред\. от 25\.02\.2025/)).toBeTruthy();
  expect(screen.getByText(/до 1 апреля/).textContent).toContain("39");
  expect(screen.getByText(/Критерии приведены для примера/)).toBeTruthy();
  expect(screen.getByText(/Демонстрационные данные/)).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Показатели · полные отчёты: 18\u00A0из\u00A020$/ })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Исправить ошибки: 3" }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Проверка");
});

test("marks on the bar: a number of errors, a number of decisions, a dot for incomplete returns", async () => {
  await renderPane({ years: [flawedYear("ru")] });
  const bar = within(screen.getByRole("navigation", { name: "Шаги оценки" }));
  expect(bar.getByRole("button", { name: "Проверка. Ошибки: 3" })).toBeTruthy();
  expect(bar.getByRole("button", { name: "Награждение. Нужны решения: 1" })).toBeTruthy();
  expect(bar.getByRole("button", { name: "Показатели. Есть неполные отчёты" })).toBeTruthy();
  expect(bar.getByRole("button", { name: "Рейтинг" })).toBeTruthy();
  expect(bar.getByRole("button", { name: "Год" }).getAttribute("aria-current")).toBe("step");
});

test("a year without figures leads to the figures", async () => {
  await renderPane({ years: [emptyYear({ year: 2025, edition: "ED-2025", language: "kk" })], language: "kk" });
  expect(screen.getByText("· толық есептер: 0 / 20")).toBeTruthy();
  expect(screen.queryByText(/Демонстрациялық/)).toBeNull();
});

test("a new year does not begin with errors: nothing could be entered yet", async () => {
  const { user, workbook } = await renderPane({
    years: [emptyYear({ year: 2025, edition: "ED-2025", language: "ru" })],
  });
  const bar = within(screen.getByRole("navigation"));
  expect(bar.getByRole("button", { name: "Проверка" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Исправить ошибки/ })).toBeNull();
  await openStep(user, 4);
  expect(screen.getByText("Показателей ещё нет")).toBeTruthy();
  act(() => workbook.type(2025, "KZO", "1.2", 5));
  expect(await bar.findByRole("button", { name: /^Проверка\. Ошибки: / })).toBeTruthy();
});

test("lost sheets and silent formulas can be restored from the home page", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  expect(screen.queryByRole("button", { name: "Восстановить листы и формулы" })).toBeNull();
  workbook.tell({ lostSheets: ["ranking", "block-2"], stale: true });
  act(() => workbook.type(2025, "KZO", "1.2", 5));
  await user.click(await screen.findByRole("button", { name: "Восстановить листы и формулы" }));
  expect(workbook.undoable()[0]?.step).toBe("repair");
  expect(screen.queryByText(/Не найдены листы года/)).toBeNull();
});

test("a sheet that is gone is an error wherever a total stands, and what came back with it is told", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  workbook.tell({ lostSheets: ["block-2"] });
  act(() => workbook.type(2025, "KZO", "1.2", 5));
  expect(workbook.kept).toEqual([2025]);
  for (const step of [5, 6, 7]) {
    await openStep(user, step);
    expect(screen.getByText(/^Не найдены листы: block-2\. Значения с них в расчёт не вошли/)).toBeTruthy();
  }
  await openStep(user, 5);
  await user.click(document.querySelector(".stand li button") as HTMLElement);
  expect(screen.getByText(/^Не найдены листы: block-2/)).toBeTruthy();
  await openStep(user, 4);
  expect(screen.getByText("Не найден лист года: block-2")).toBeTruthy();
  await openStep(user, 6);
  await user.click(screen.getByRole("button", { name: "Восстановить листы и формулы" }));
  expect(screen.queryByText(/^Не найдены листы/)).toBeNull();
  expect(document.querySelector(".told")?.textContent).toContain(
    "Значения этих листов в книге не сохранились: внесите их заново",
  );
  expect(workbook.kept).toEqual([2025, 2025]);
});

test("where the table or a setting is wrong, the home page leads to the errors instead of writing formulas anew", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  workbook.tell({ stale: true, findings: [finding("settings.encouraged", {}, { value: "" })] });
  act(() => workbook.type(2025, "KZO", "1.2", 5));
  expect(await screen.findByText(/в таблице критериев или настройках есть ошибки/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Восстановить листы и формулы" })).toBeNull();
  const [link] = screen.getAllByRole("button", { name: "Исправить ошибки: 1" });
  await user.click(link as HTMLElement);
  expect(screen.getByText(/Число поощряемых организаций: /)).toBeTruthy();
});

test("manual calculation is named, and calculating is offered instead of restoring", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  workbook.tell({ stale: true, silence: "manual-calculation" });
  act(() => workbook.type(2025, "KZO", "1.2", 5));
  expect(await screen.findByText(/ручной режим вычислений/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Восстановить листы и формулы" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Пересчитать" }));
  expect(screen.queryByText(/ручной режим вычислений/)).toBeNull();
  expect(workbook.undoable()).toEqual([]);
});

test("a workbook that was opened without the add-in is named, and its formulas can be written again", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("kk")], language: "kk" });
  workbook.tell({ stale: true, silence: "unknown-functions" });
  act(() => workbook.type(2025, "KZO", "1.2", 5));
  expect(await screen.findByText(/қондырма функцияларын танымайды/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Формулаларды қайта жазу" }));
  expect(workbook.undoable()[0]?.step).toBe("repair");
});

test("the home page says that others are in the workbook", async () => {
  const { workbook } = await renderPane({ years: [sampleYear("ru")] });
  expect(screen.queryByText(/открыта и у других/)).toBeNull();
  workbook.tell({ withOthers: true });
  act(() => workbook.type(2025, "KZO", "1.2", 5));
  expect(await screen.findByText(/открыта и у других/)).toBeTruthy();
});

test("results written without functions can be made live from the home page", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("kk")], language: "kk" });
  workbook.tell({ frozen: true });
  act(() => workbook.type(2025, "KZO", "1.2", 5));
  await user.click(await screen.findByRole("button", { name: "Функцияларды жазу" }));
  expect(workbook.undoable()[0]?.step).toBe("repair");
  expect(screen.queryByText(/қондырма функцияларынсыз/)).toBeNull();
});

test("another year of the workbook opens, and the first one stays in the list", async () => {
  const other = { ...emptyYear({ year: 2024, edition: "ED-2025" as const, language: "ru" as const }) };
  const { user } = await renderPane({ years: [other, sampleYear("ru")] });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("2025 год");
  await user.click(screen.getByRole("button", { name: "2024 год" }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("2024 год");
  expect(screen.getByRole("button", { name: "2025 год" })).toBeTruthy();
});

test("with several years the undo names the year of its step; with one it does not", async () => {
  const workbook = createMemoryWorkbook([sampleYear("ru")]);
  const { user } = await renderPane({ workbook });
  await openStep(user, 7);
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  await openStep(user, 1);
  expect(workbook.undoable()[0]?.year).toBe(2025);
  await user.click(screen.getByRole("button", { name: "Настройки и помощь" }));
  expect(screen.getByText("обновление итогов")).toBeTruthy();
  await openStep(user, 1);
  await user.click(screen.getByRole("button", { name: "Начать оценку за другой год…" }));
  await user.click(screen.getByRole("button", { name: /^Начать оценку за \d+ год$/ }));
  await user.click(screen.getByRole("button", { name: "Настройки и помощь" }));
  expect(screen.getByText("обновление итогов (2025)")).toBeTruthy();
  // After the year that is there the next one is offered, not one that is past.
  expect(screen.getByText("листы года (2026)")).toBeTruthy();
});

test("a command pressed while another runs is refused in words; pages open meanwhile, and the line goes with the step", async () => {
  const workbook = createMemoryWorkbook([sampleYear("ru")]);
  const { user } = await renderPane({ workbook });
  const release = workbook.holdNext();
  await openStep(user, 7);
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  const line = "Ещё выполняется предыдущий шаг: Обновление итогов. Повторите, когда он завершится.";
  expect(screen.getByRole("status").textContent).toBe(line);
  await openStep(user, 5);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Рейтинг");
  expect(screen.getAllByText(line, { exact: false }).length).toBe(2);
  await act(async () => {
    release();
    await new Promise((resolve) => setTimeout(resolve));
  });
  await waitFor(() => expect(screen.queryByText(line, { exact: false })).toBeNull());
  expect(workbook.undoable()).toHaveLength(1);
});

test("of cells pressed while one is being shown the last is shown, and a step waits for it", async () => {
  const workbook = createMemoryWorkbook([sampleYear("ru")]);
  const { user } = await renderPane({ workbook });
  await openStep(user, 7);
  const sheets = ["Рейтинг", "Результаты проверки", "Награждение"].map(
    (name) => screen.getAllByRole("button", { name }).at(-1) as HTMLElement,
  );
  const release = workbook.holdNext();
  for (const sheet of sheets) await user.click(sheet);
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  await act(async () => {
    release();
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(workbook.shown.map(({ sheet }) => sheet)).toEqual(["ranking", "awards"]);
  await waitFor(() => expect(workbook.undoable()).toHaveLength(1));
});

test("what is typed in Excel reaches the pane, and the watching ends with the pane", async () => {
  const { workbook, unmount, user } = await renderPane({ years: [sampleYear("ru")] });
  expect(workbook.watchers).toBe(1);
  act(() => workbook.type(2025, "KZO", "2.2", -5));
  expect(await screen.findByRole("button", { name: "Исправить ошибки: 1" })).toBeTruthy();
  expect(screen.getByText("Пересчитано: 14:32")).toBeTruthy();
  await openStep(user, 4);
  unmount();
  await Promise.resolve();
  await Promise.resolve();
  expect(workbook.watchers).toBe(0);
});

test("the name for the log is given once, labelled as unchecked, and stays on this machine", async () => {
  const { user, stored } = await renderPane({ years: [sampleYear("ru")] });
  await user.click(screen.getByRole("button", { name: "не указано" }));
  expect(document.activeElement?.textContent).toBe("Исполнитель");
  expect(screen.getByText(/Программа их не проверяет/)).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "Фамилия, инициалы и должность" }), " А. Сейтова {Enter}");
  expect(stored.get("name")).toBe("А. Сейтова");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "А. Сейтова" }));
});

test("past years stand as published: three totals and the encouraged without points", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  await user.click(screen.getByRole("button", { name: /Итоги прошлых лет/ }));
  const year = screen.getByRole("heading", { name: "2024 год" }).closest("section") as HTMLElement;
  expect(
    within(year)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "IЖамбылская обл.58\u00A0194",
    "IIПавлодарская обл.40\u00A0133",
    "IIIКызылординская обл.9\u00A0655",
    "Мангистауская обл.",
    "Актюбинская обл.",
    "СКО",
  ]);
  await user.click(screen.getByRole("button", { name: "Открыть лист сравнения" }));
  expect(workbook.shown.at(-1)).toEqual({ sheet: "years" });
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /Итоги прошлых лет/ }));
});

test("a sheet that was deleted is kept by the pane of who deleted it, not by a colleague's", async () => {
  const { workbook } = await renderPane({ years: [sampleYear("ru")] });
  await waitFor(() => expect(workbook.watchers).toBe(1));
  workbook.tell({ lostSheets: ["block-2"] });
  act(() => workbook.edit(2025, (data) => data, true));
  expect(workbook.kept).toEqual([]);
  act(() => workbook.edit(2025, (data) => data));
  expect(workbook.kept).toEqual([2025]);
});

test("words that differ from the rule name a remedy that the page offers, whatever the results are", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  const said = { said: "Баллы за единицу: 100", counts: "Баллы за единицу: 10" };
  workbook.tell({ findings: [finding("criteria.words-differ", { indicator: "1.2" }, said)] });
  act(() => workbook.type(2025, "KZO", "1.2", 5));
  expect(criteriaSentencesRu["criteria.words-differ"].remedy).toContain(`«${homeRu.year.repair}»`);
  await user.click(await screen.findByRole("button", { name: homeRu.year.repair }));
  expect(workbook.undoable()[0]?.step).toBe("repair");
});
