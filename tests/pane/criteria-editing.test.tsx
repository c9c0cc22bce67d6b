/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { TextDecoder } from "node:util";
import userEvent from "@testing-library/user-event";
import { tableMark } from "../../src/evaluation/year/table-version";
import { sampleYear } from "./memory-workbook";
import { openStep, renderPane, type RenderedPane } from "./render-pane";

async function openCriteria(): Promise<RenderedPane> {
  const pane = await renderPane({ years: [sampleYear("ru")] });
  await openStep(pane.user, 2);
  return pane;
}

function dataOf({ workbook }: RenderedPane) {
  const data = workbook.data.get(2025);
  if (!data) throw new Error("no year");
  return data;
}

test("an indicator is changed in its form; the sentence follows while typing; undo brings it back", async () => {
  const pane = await openCriteria();
  const { user } = pane;
  const before = dataOf(pane).criteria;
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.6" }));
  expect(screen.getByText(/Баллы за каждые 5: 1/)).toBeTruthy();
  expect(screen.getByText(/^Если не указано, за каждую единицу/)).toBeTruthy();
  const points = screen.getByRole("textbox", { name: "Баллы" });
  await user.clear(points);
  await user.type(points, "2,5");
  expect(screen.getByText(/Баллы за каждые 5: 2,5/)).toBeTruthy();
  expect(dataOf(pane).criteria).toBe(before);
  await user.click(screen.getByRole("button", { name: "Записать" }));
  const changed = dataOf(pane).criteria.indicators.find(({ code }) => code === "1.6");
  expect(changed?.rule).toEqual({ kind: "per_unit", points: 2.5, per: 5 });
  expect(screen.getByRole("button", { name: "Изменить показатель 1.6" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /Отменить: изменение критериев/ }));
  expect(dataOf(pane).criteria).toEqual(before);
});

test("limits of a date are shown and typed as dates, and go on moving with the year", async () => {
  const pane = await openCriteria();
  const { user } = pane;
  const before = dataOf(pane).criteria.indicators.find(({ code }) => code === "1.11");
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.11" }));
  const least = screen.getByRole<HTMLInputElement>("textbox", { name: "Значение не меньше" });
  expect(least.value).toBe("01.01.2026");
  await user.clear(least);
  await user.type(least, "31.02.2026");
  await user.click(screen.getByRole("button", { name: "Записать" }));
  expect(least.getAttribute("aria-invalid")).toBe("true");
  await user.clear(least);
  await user.type(least, "15.12.2025");
  await user.click(screen.getByRole("button", { name: "Записать" }));
  const after = dataOf(pane).criteria.indicators.find(({ code }) => code === "1.11");
  expect(after).toEqual({ ...before, min: "reporting_year-12-15" });
});

test("what is typed stays when the page is left, and a wrong field is named", async () => {
  const pane = await openCriteria();
  const { user } = pane;
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.2" }));
  const name = screen.getByRole("textbox", { name: /Название на русском/ });
  await user.clear(name);
  await user.type(name, "Другое");
  const points = screen.getByRole("textbox", { name: "Баллы" });
  await user.clear(points);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.2" }));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Название на русском/ }).value).toBe("Другое");
  expect(screen.getByText(/Порядок начисления баллов задан не полностью/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Записать" }));
  expect(screen.getByText("Укажите число; снятие баллов – отрицательное.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Баллы" }));
  expect(dataOf(pane).criteria.indicators.find(({ code }) => code === "1.2")?.ru).not.toBe("Другое");
});

test("a retired indicator: its figures are named before, go to the log, and come back by undo", async () => {
  const pane = await openCriteria();
  const { user } = pane;
  const declared = Object.values(dataOf(pane).returns).filter(
    ({ figures }) => (figures?.["1.3"] ?? null) !== null,
  ).length;
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.3" }));
  expect(screen.getByText(`Значения исключённых показателей: ${declared}`)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Исключить показатель" }));
  expect(screen.getByRole("alert").textContent).toMatch(/исключается из таблицы/);
  await user.click(screen.getByRole("button", { name: /^Исключить показатель \S+ из таблицы$/ }));
  const { criteria, log } = dataOf(pane);
  expect(criteria.indicators.some(({ code }) => code === "1.3")).toBe(false);
  expect(log?.filter(({ action, where }) => action === "figureRemoved" && where.includes(" · 1.3 "))).toHaveLength(
    declared,
  );
});

test("an indicator is added by keyboard alone", async () => {
  const pane = await openCriteria();
  const { user } = pane;
  screen.getByRole("button", { name: "Добавить показатель" }).focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Новый показатель" }));
  await user.tab();
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /^Код/ }).value).toBe("5.9");
  await user.tab();
  await user.tab();
  await user.keyboard("Жаңа");
  await user.tab();
  await user.keyboard("Новое");
  screen.getByRole("button", { name: "Записать" }).focus();
  await user.keyboard("{Enter}");
  expect(dataOf(pane).criteria.indicators.at(-1)).toMatchObject({ code: "5.9", ru: "Новое", kk: "Жаңа", block: 5 });
});

function paste(html: string): void {
  const box = screen.getByRole("textbox", { name: /Вставьте таблицу/ });
  fireEvent.paste(box, { clipboardData: { getData: (type: string) => (type === "text/html" ? html : "") } });
}

test("a table from Word: questions first, nothing written until it is, the button counts, undo is one step", async () => {
  const pane = await openCriteria();
  const { user } = pane;
  const before = dataOf(pane);
  await user.click(screen.getByRole("button", { name: "Загрузить таблицу…" }));
  paste(readFileSync(join(__dirname, "../criteria-import/cases/word-ru/table.html"), "utf8"));
  expect(screen.getByText("Ничего ещё не записано")).toBeTruthy();
  expect(screen.getByText(/^Показатели в таблице: 6, из них включаются: 4$/)).toBeTruthy();
  const heads = [...document.querySelectorAll(".grouphead h3")].map(({ textContent }) => textContent);
  expect(heads.slice(0, 2)).toEqual(["Вопросы: 1", "Порядок начисления баллов не прочитан: 1"]);
  expect(screen.getByText("В таблице: «по решению комиссии»")).toBeTruthy();
  expect(dataOf(pane)).toBe(before);

  await user.click(screen.getByRole("button", { name: "Изменить в форме: 1.2" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Числитель" }), "B03");
  await user.selectOptions(screen.getByRole("combobox", { name: "Знаменатель" }), "B01");
  await user.click(screen.getByRole("button", { name: "Готово" }));
  expect(screen.queryByText("Вопросы: 1")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Не включать: 2.2.б" }));
  const blocks = document.querySelector("[data-blocks]")?.textContent;
  expect(blocks).toMatch(/^Меняются блоки: \d+3\. .+исключается вместе с листом4\. /);
  await user.click(screen.getByRole("checkbox", { name: /Таблица утверждена/ }));
  const write = screen.getByRole("button", { name: /^Записать: / });
  await user.click(write);
  expect(screen.getAllByText("Укажите постановление и дату.").length).toBeGreaterThan(0);
  expect(dataOf(pane)).toBe(before);
  await user.type(screen.getByRole("textbox", { name: /Постановление и дата/ }), "Постановление № 4");
  // The year has figures under these codes, declared under other names.
  await user.click(screen.getByRole("button", { name: "Остальные оставить" }));
  await user.click(screen.getByRole("button", { name: /^Записать: / }));

  const after = dataOf(pane);
  expect(after.criteria.indicators.map(({ code }) => code)).toEqual(["1.1", "1.2", "1.10", "2.1", "2.2.а"]);
  expect(after.criteria.indicators[1]?.rule).toMatchObject({
    kind: "share_bands",
    numerator: "B03",
    denominator: "B01",
  });
  expect(after).toMatchObject({ illustrative: false, synthetic: true });
  expect(after.log?.find(({ action }) => action === "criteriaReplaced")?.reason).toBe("Постановление № 4");
  expect(pane.workbook.undoable()[0]).toMatchObject({ step: "criteria" });
  await user.click(screen.getByRole("button", { name: /Отменить: изменение критериев/ }));
  expect(dataOf(pane)).toEqual(before);
});

test("a candidate is chosen with one key press; what is open stays as it is now", async () => {
  const pane = await openCriteria();
  const { user } = pane;
  await user.click(screen.getByRole("button", { name: "Загрузить таблицу…" }));
  const rows = [
    ["№", "Показатель", "Ед. изм.", "Баллы"],
    ["1.2", "Семинары", "ед.", "10"],
    ["1.3", "Конкурс", "ед.", "по решению комиссии"],
  ];
  paste(`<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`);
  const choice = screen.getByRole("radiogroup", { name: "Выберите порядок начисления баллов по показателю 1.2" });
  within(choice).getAllByRole("radio")[0]?.focus();
  await user.keyboard(" ");
  expect(screen.getByText(/^Показатели с открытым вопросом: 1\./)).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: /^Оставить/ }));
  await user.click(screen.getByRole("button", { name: /^Записать: / }));
  const { criteria, illustrative } = dataOf(pane);
  expect(criteria.indicators.map(({ code, ru }) => [code, ru])).toEqual([
    ["1.2", "Семинары"],
    ["1.3", "Количество созданных за отчётный год первичных профсоюзных организаций"],
  ]);
  expect(illustrative).toBe(true);
  expect(screen.getByText("Порядок начисления баллов не прочитан: 1")).toBeTruthy();
});

test("what is no table is told, and another column meaning is taken over", async () => {
  const { user } = await openCriteria();
  await user.click(screen.getByRole("button", { name: "Загрузить таблицу…" }));
  paste("<p>1.1 Охват</p>");
  expect(screen.getByText(/Таблица не найдена/)).toBeTruthy();
  paste(
    "<table><tr><td>№</td><td>Показатель</td><td>Прочее</td></tr><tr><td>1.1</td><td>Охват</td><td>5 баллов за каждого</td></tr></table>",
  );
  const column = screen.getByRole<HTMLSelectElement>("combobox", { name: "Столбец 3: Прочее" });
  // Its caption says nothing, what stands in it does.
  expect(column.value).toBe("rule");
  await user.selectOptions(column, "Не читать");
  expect(screen.getByText("Порядок начисления баллов не прочитан: 1")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Столбец 3: Прочее" }), "rule");
  expect(screen.getByText("Изменятся: 1")).toBeTruthy();
});

test("a share from a base field that the year does not have yet", async () => {
  const pane = await openCriteria();
  const { user } = pane;
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.1" }));
  await user.click(screen.getByText("Новая строка исходных данных"));
  const details = screen.getByText("Новая строка исходных данных").closest("details") as HTMLElement;
  await user.type(within(details).getByRole("textbox", { name: "Название на русском" }), "Ещё");
  await user.type(within(details).getByRole("textbox", { name: "Название на казахском" }), "Тағы");
  await user.click(within(details).getByRole("button", { name: "Добавить строку исходных данных" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Числитель" }), "B25");
  await user.click(screen.getByRole("button", { name: "Записать" }));
  const { criteria } = dataOf(pane);
  expect(criteria.base_fields.at(-1)).toMatchObject({ code: "B25", ru: "Ещё", kk: "Тағы" });
  expect(criteria.indicators[0]?.rule).toMatchObject({ numerator: "B25", denominator: "B01" });
});

test("a file is opened: text, criteria as JSON, and what is refused", async () => {
  const pane = await openCriteria();
  const { user } = pane;
  await user.click(screen.getByRole("button", { name: "Загрузить таблицу…" }));
  const chooser = document.querySelector<HTMLInputElement>("[data-file]");
  if (!chooser) throw new Error("no chooser of files");
  // What jsdom's files lack.
  Object.assign(globalThis, { TextDecoder });
  Object.assign(File.prototype, {
    arrayBuffer(this: File) {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsArrayBuffer(this);
      });
    },
  });
  const unfiltered = userEvent.setup({ applyAccept: false, delay: null });
  await unfiltered.upload(chooser, new File(["x"], "table.pdf"));
  expect(
    await screen.findByText(/Такие файлы не читаются.*таблицу из другого документа скопируйте и вставьте/),
  ).toBeTruthy();
  await unfiltered.upload(chooser, new File(["broken"], "table.xlsx"));
  expect(await screen.findByText(/Файл не открывается/)).toBeTruthy();
  await unfiltered.upload(chooser, new File([JSON.stringify(dataOf(pane).criteria)], "criteria.json"));
  expect(await screen.findByText("Без изменений: 45")).toBeTruthy();
});

describe("blocks", () => {
  const name = (text: RegExp | string) => screen.getByRole<HTMLInputElement>("textbox", { name: text });

  test("a block is added by keyboard, waits for its indicators, and gets one", async () => {
    const pane = await openCriteria();
    const { user } = pane;
    screen.getByRole("button", { name: "Добавить блок…" }).focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Новый блок: 6" }));
    await user.tab();
    await user.keyboard("Алтыншы");
    await user.click(screen.getByRole("button", { name: "Записать" }));
    expect(document.activeElement).toBe(name(/^Название на русском/));
    expect(screen.getByText("Укажите название.")).toBeTruthy();
    await user.keyboard("Шестой");
    await user.type(name("Краткое название на русском"), "6: шестой");
    await user.click(screen.getByRole("button", { name: "Записать" }));
    expect(document.activeElement).toBe(name("Краткое название на русском"));
    await user.clear(name("Краткое название на русском"));
    await user.click(screen.getByRole("button", { name: "Записать" }));
    expect(dataOf(pane).criteria.blocks.at(-1)).toEqual({ block: 6, kk: "Алтыншы", ru: "Шестой" });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Добавить блок…" })));
    expect(screen.getByText(/^Показателей ещё нет/)).toBeTruthy();
    await user.click(within(screen.getByText(/^Показателей ещё нет/)).getByRole("button"));
    expect(name(/^Код/).value).toBe("6.1");
    await user.type(name(/^Название на казахском/), "Жаңа");
    await user.type(name(/^Название на русском/), "Новый");
    await user.click(screen.getByRole("button", { name: "Записать" }));
    const { criteria, settings } = dataOf(pane);
    expect(criteria.indicators.at(-1)).toMatchObject({ code: "6.1", block: 6 });
    expect(settings.mainBlocks).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("a block is renamed and moved; what is typed outlives the page; undo brings it back", async () => {
    const pane = await openCriteria();
    const { user } = pane;
    const before = dataOf(pane).criteria;
    await user.click(screen.getByRole("button", { name: "Изменить блок 2" }));
    await user.clear(name("Краткое название на русском"));
    await user.type(name("Краткое название на русском"), "2. Защита прав");
    await user.click(screen.getByRole("button", { name: "Выше" }));
    expect(dataOf(pane).criteria.blocks.map(({ block }) => block)).toEqual([2, 1, 3, 4, 5]);
    expect(screen.getByText("Место: 1 из 5")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Выше" }));
    expect(pane.workbook.undoable()).toHaveLength(1);
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Изменить блок 2" }));
    await user.click(screen.getByRole("button", { name: "Изменить блок 2" }));
    expect(name("Краткое название на русском").value).toBe("2. Защита прав");
    await user.click(screen.getByRole("button", { name: "Записать" }));
    expect(dataOf(pane).criteria.blocks[0]).toMatchObject({ block: 2, sheet_ru: "2. Защита прав" });
    expect(screen.getAllByRole("heading", { level: 2 })[0]?.textContent).toBe("2. Защита прав");
    await user.click(screen.getByRole("button", { name: /Отменить: изменение критериев/ }));
    await user.click(screen.getByRole("button", { name: /Отменить: изменение критериев/ }));
    expect(dataOf(pane).criteria).toEqual(before);
  });

  test("a retired block says what goes with it; its figures go to the log; the last one stays", async () => {
    const sample = sampleYear("ru");
    const few = { ...sample.criteria, blocks: sample.criteria.blocks.slice(0, 2), checks: [] };
    const indicators = few.indicators.filter(({ code }) => ["1.2", "2.1", "2.2"].includes(code));
    const settings = { ...sample.settings, mainBlocks: [1, 2] };
    const pane = await renderPane({
      years: [{ ...sample, edition: "ED-2026", settings, criteria: { ...few, indicators } }],
    });
    const { user } = pane;
    await openStep(user, 2);
    await user.click(screen.getByRole("button", { name: "Изменить блок 2" }));
    expect(screen.getByText("Вместе с ним исключаются показатели: 2. Действие можно отменить.")).toBeTruthy();
    expect(screen.getByText(/^Блок входит в основные/)).toBeTruthy();
    expect(screen.getByText(/^Значения исключённых показателей: \d+/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Исключить блок" }));
    await user.click(screen.getByRole("button", { name: /^Исключить блок \S+ из таблицы$/ }));
    const { criteria, log, settings: after } = dataOf(pane);
    expect(criteria.blocks.map(({ block }) => block)).toEqual([1]);
    expect(after.mainBlocks).toEqual([1]);
    expect(log?.some(({ action, where }) => action === "figureRemoved" && where.includes(" · 2.1 "))).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
    await user.click(screen.getByRole("button", { name: "Изменить блок 1" }));
    expect(screen.getByText(/^Единственный блок/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Исключить блок" })).toBeNull();
  });

  test("a form whose line is undone meanwhile says so and keeps what was typed", async () => {
    const pane = await openCriteria();
    const { user } = pane;
    await user.click(screen.getByRole("button", { name: "Добавить показатель" }));
    await user.type(name(/^Название на казахском/), "Жаңа");
    await user.type(name(/^Название на русском/), "Новый");
    await user.click(screen.getByRole("button", { name: "Записать" }));
    await user.click(screen.getByRole("button", { name: "Изменить показатель 5.9" }));
    await user.type(name(/^Название на русском/), " и ещё");
    screen.getByRole("heading", { name: "Показатель 5.9" }).focus();
    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByRole("heading", { name: "Такой записи в таблице критериев больше нет." })).toBeTruthy();
    const [back] = screen.getAllByRole("button", { name: "Все критерии" });
    await user.click(back as HTMLElement);
    expect(screen.queryByRole("button", { name: "Изменить показатель 5.9" })).toBeNull();
  });
});

test("each change of the table is a version with the day, and the log says what changed", async () => {
  const pane = await openCriteria();
  const { user } = pane;
  expect(screen.getByText("Таблица: версия 1")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.2" }));
  await user.type(screen.getByRole("textbox", { name: "Баллы" }), "0");
  await user.click(screen.getByRole("button", { name: "Записать" }));
  expect(await screen.findByText(/^Таблица: версия 2, изменена 20\.02\.2026/)).toBeTruthy();
  expect(dataOf(pane).log?.at(-1)).toMatchObject({
    action: "criteriaChanged",
    before: "версия 1",
    after: "версия 2",
    reason: "Изменено: 1.2.",
  });
  await user.click(screen.getByRole("button", { name: /Отменить: изменение критериев/ }));
  expect(screen.getByText("Таблица: версия 1")).toBeTruthy();
});

test("a table changed on its sheets says so until its version is recorded", async () => {
  const sample = sampleYear("ru");
  const [first, ...others] = sample.criteria.indicators;
  if (!first) throw new Error("no indicator");
  const criteria = { ...sample.criteria, indicators: [{ ...first, weight: 3 }, ...others] };
  const table = { number: 2, changedOn: "2026-02-01", mark: tableMark(sample.criteria) };
  const pane = await renderPane({ years: [{ ...sample, criteria, table }] });
  await openStep(pane.user, 2);
  expect(screen.getByText(/таблица изменена на листах/)).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "Записать новую версию" }));
  expect(await screen.findByText(/^Таблица: версия 3, изменена 20\.02\.2026/)).toBeTruthy();
  expect(dataOf(pane)).toMatchObject({ criteria, table: { number: 3, mark: tableMark(criteria) } });
  expect(dataOf(pane).log?.at(-1)?.reason).toBe("Изменено на листах.");
  expect(screen.queryByRole("button", { name: "Записать новую версию" })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Загрузить таблицу…" })));
});
