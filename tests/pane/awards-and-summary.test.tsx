/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { flawedYear } from "./flawed-year";
import { createMemoryWorkbook, sampleYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

test("prizes by official name, proposals with their place, and the tie as a question", async () => {
  const { user } = await renderPane({ years: [flawedYear("ru")] });
  await openStep(user, 6);
  const decision = screen.getByRole("heading", { name: "Нужно решение" }).closest("section") as HTMLElement;
  expect(within(decision).getByText("Профсоюз г. Астаны", { selector: "b" })).toBeTruthy();
  expect(within(decision).getByText("Туркестанская обл.", { selector: "b" })).toBeTruthy();
  expect(within(decision).getAllByText(/^\d+ \d+,\d\d$/)).toHaveLength(2);
  const prizes = screen
    .getByRole("heading", { name: "Призовые места (п.\u00A05.2)" })
    .closest("section") as HTMLElement;
  expect(
    within(prizes)
      .getAllByRole("listitem")
      .map((item) => item.textContent?.match(/^I+/)?.[0]),
  ).toEqual(["I", "II", "III"]);
  expect(prizes.textContent).toContain("ОО «г. Астаны и Акмолинской области организация");
  expect(screen.getByRole("heading", { name: "Поощрение: предложение (п.\u00A05.2)" })).toBeTruthy();
  expect(screen.getByText("4-е место")).toBeTruthy();
});

test("the edition decides what is said about encouragement", async () => {
  const years = [{ ...sampleYear("kk"), edition: "ED-2026" as const }];
  const { user } = await renderPane({ years, language: "kk" });
  await openStep(user, 6);
  expect(screen.getByRole("heading", { name: /негізгі блоктар бойынша/ })).toBeTruthy();
  expect(screen.getAllByText(/жүлделі орын алмаған ұйымдардың ең жоғары ұпайы, блоктар:/).length).toBeGreaterThan(0);
});

test("the summary: unknown after opening, fresh once refreshed, stale after an edit with what has changed", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 7);
  expect(screen.getByText("Итоги ещё не сверены.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  expect(await screen.findByText("Итоги обновлены: 14:32")).toBeTruthy();
  act(() => workbook.type(2025, "ZHM", "2.1", 150_000));
  expect(screen.getByText("Итоги устарели.")).toBeTruthy();
  const changes = within(screen.getByRole("table"));
  expect(changes.getByText("Жамбылская обл. · место").parentElement?.textContent).toMatch(/31$/);
  expect(screen.getByRole("button", { name: "Итоги. Итоги устарели" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  await user.click(await screen.findByRole("button", { name: "Открыть лист" }));
  expect(workbook.shown.at(-1)).toEqual({ sheet: "summary" });
});

test("another edition makes the summary stale, although no total or place is another one; the same edition again does not", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 7);
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  expect(await screen.findByText("Итоги обновлены: 14:32")).toBeTruthy();
  const of = (edition: "ED-2025" | "ED-2026") => {
    act(() => workbook.edit(2025, (data) => ({ ...data, edition })));
  };
  of("ED-2026");
  expect(screen.getByText("Итоги устарели.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Обновить итоги" })).toBeTruthy();
  of("ED-2025");
  expect(screen.queryByText("Итоги устарели.")).toBeNull();
});

test("a bulk step can be undone from the footer, by Ctrl+Z and from the list", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 7);
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  await user.click(await screen.findByRole("button", { name: "Отменить: обновление итогов" }));
  expect(workbook.undoable()).toHaveLength(0);
  expect(await screen.findByText("Итоги ещё не сверены.")).toBeTruthy();

  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  await screen.findByText("Итоги обновлены: 14:32");
  await user.keyboard("{Control>}z{/Control}");
  expect(workbook.undoable()).toHaveLength(0);

  await user.click(await screen.findByRole("button", { name: "Обновить итоги" }));
  await user.click(screen.getByRole("button", { name: "Настройки и помощь" }));
  expect(screen.getByText("14:05")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Отменить последнее" }));
  expect(await screen.findByText("Отменять нечего.")).toBeTruthy();
});

test("what was undone is done again, from the notice, by a key and from the settings", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 7);
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  await screen.findByText("Итоги обновлены: 14:32");
  await user.keyboard("{Control>}z{/Control}");
  await user.click(await screen.findByRole("button", { name: "Выполнить снова" }));
  expect(await screen.findByText("Снова выполнено: обновление итогов", { selector: ".told *" })).toBeTruthy();
  expect([workbook.undoable().length, workbook.redoable().length]).toEqual([1, 0]);
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByRole("button", { name: "Выполнить снова" });
  await user.keyboard("{Control>}y{/Control}");
  await waitFor(() => expect(workbook.undoable()).toHaveLength(1));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(workbook.redoable()).toHaveLength(1));
  await user.click(screen.getByRole("button", { name: "Настройки и помощь" }));
  workbook.failNext("edited-since");
  await user.click(await screen.findByRole("button", { name: "Выполнить снова: обновление итогов" }));
  await user.click(await screen.findByRole("button", { name: "Выполнить снова поверх правок" }));
  await waitFor(() => expect(workbook.undoable()).toHaveLength(1));
});

test("edits made since are named, and go with the step only when asked", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 7);
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  workbook.failNext("edited-since");
  await user.click(await screen.findByRole("button", { name: "Отменить: обновление итогов" }));
  const message = within(await screen.findByRole("alert"));
  expect(message.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    ...Array.from({ length: 8 }, (_, at) => `'1. Работа'!D${at + 9}`),
    "и ещё ячеек: 2",
  ]);
  expect(message.queryByRole("button", { name: "Повторить" })).toBeNull();
  expect(workbook.undoable()).toHaveLength(1);
  await user.click(message.getByRole("button", { name: "Отменить вместе с правками" }));
  expect(workbook.undoable()).toHaveLength(0);
  expect(workbook.overwritten).toEqual([undefined, true]);
});

test("a step that an earlier pane did not finish is told at opening and put back", async () => {
  const year = createMemoryWorkbook([sampleYear("ru")]);
  year.interrupt("criteria 2025 2026-02-20T09:30:00.000Z");
  const { user, workbook } = await renderPane({ workbook: year });
  const message = within(await screen.findByRole("alert"));
  expect(message.getByText(/^Предыдущее действие не завершено/)).toBeTruthy();
  expect(message.getByText("criteria 2025 2026-02-20T09:30:00.000Z")).toBeTruthy();
  await user.click(message.getByRole("button", { name: "Вернуть книгу в состояние до действия" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(await workbook.interrupted()).toBeNull();
  expect(screen.getByText("Книга возвращена в прежнее состояние", { selector: ".told *" })).toBeTruthy();
});

test("undoing the sample leaves the workbook without a year and the pane at its first page", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Открыть пример за 2025 год" }));
  await screen.findByRole("navigation");
  await openStep(user, 3);
  await user.click(screen.getByRole("button", { name: "Отменить: листы года" }));
  expect(await screen.findByRole("button", { name: "Начать оценку за 2025 год" })).toBeTruthy();
});

test("approval is grey before it begins, says who approves and that demonstration data are for practice", async () => {
  const { user } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 8);
  expect(screen.getByText(/утверждает Исполнительный комитет/)).toBeTruthy();
  expect(screen.getByText(/^Демонстрационные данные: шаги можно пройти для упражнения/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Утверждение. Не начато" }).className).toContain("on");
});

test("approval says what is missing, and each line leads to where it is settled", async () => {
  const { user } = await renderPane({ years: [flawedYear("ru")] });
  await openStep(user, 8);
  const list = screen.getByRole("heading", { name: "До утверждения нужно" }).nextElementSibling as HTMLElement;
  const missing = within(list).getAllByRole("listitem");
  expect(missing.map(({ textContent }) => textContent?.split(" · ")[0])).toEqual([
    "Критерии",
    "Показатели",
    "Проверка",
    "Награждение",
    "Итоги",
  ]);
  await user.click(within(missing[2] as HTMLElement).getByRole("button"));
  expect(screen.getByRole("heading", { level: 1, name: "Проверка" })).toBeTruthy();
});

test("language and theme change at once and are remembered; figures are not", async () => {
  const { user, stored } = await renderPane({ years: [sampleYear("ru")] });
  await user.click(screen.getByRole("button", { name: "Настройки и помощь" }));
  await user.click(screen.getByRole("button", { name: "Қазақша" }));
  expect(await screen.findByRole("heading", { name: "Баптаулар және көмек" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("kk");
  await user.click(screen.getByRole("button", { name: "Күңгірт" }));
  expect(document.querySelector(".prov")?.classList.contains("dark")).toBe(true);
  expect([...stored]).toEqual([
    ["language", "kk"],
    ["theme", "dark"],
  ]);
});

test("the facts for support hold versions, and can be copied", async () => {
  const { user } = await renderPane({ years: [sampleYear("ru")] });
  await user.click(screen.getByRole("button", { name: "Настройки и помощь" }));
  await user.click(screen.getByRole("button", { name: "Показать сведения" }));
  expect(await screen.findByText(/ExcelApi: 1\.12/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Скопировать" }));
  expect(await navigator.clipboard.readText()).toBe("Host: Excel\nExcelApi: 1.12");
  expect(screen.getAllByText("Скопировано").length).toBeGreaterThan(0);
});

test("a summary whose formulas show nothing is not up to date, and says what silences them", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 7);
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  expect(await screen.findByText("Итоги обновлены: 14:32")).toBeTruthy();
  workbook.tell({ stale: true, silence: "unknown-functions" });
  act(() => workbook.type(2025, "KZO", "1.4", null));
  expect(await screen.findByText(/не распознаёт функции надстройки/)).toBeTruthy();
  expect(screen.queryByText("Итоги обновлены: 14:32")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Записать формулы заново" }));
  expect(workbook.undoable()[0]?.step).toBe("repair");
});

test("a total with hundredths is shown with them: 31,5 behind 32 would look like a tie", async () => {
  const year = sampleYear("ru");
  const of = { ...year, settings: { ...year.settings, pointsDecimals: 2 } };
  const returns = Object.fromEntries(
    Object.entries(of.returns).map(([id, own]) => [id, { ...own, figures: { ...own.figures, "1.2": 3 } }]),
  );
  const criteria = {
    ...of.criteria,
    indicators: of.criteria.indicators.map((one) =>
      one.code === "1.2" ? { ...one, rule: { kind: "per_unit" as const, points: 0.5 } } : one,
    ),
  };
  const { user } = await renderPane({ years: [{ ...of, returns, criteria }] });
  await openStep(user, 6);
  const shown = [...document.querySelectorAll(".award .num")].map(({ textContent }) => textContent ?? "");
  expect(shown.filter((text) => /,5/.test(text)).length).toBeGreaterThan(0);
});
