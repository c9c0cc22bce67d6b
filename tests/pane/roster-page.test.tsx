/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { finding } from "../../src/rating/finding";
import { sampleYear } from "./memory-workbook";
import { renderPane, type RenderedPane } from "./render-pane";

async function openRoster(): Promise<RenderedPane> {
  const pane = await renderPane({ years: [sampleYear("ru")] });
  await pane.user.click(screen.getByRole("button", { name: "20" }));
  return pane;
}

const row = (name: RegExp): HTMLElement =>
  within(screen.getByRole("list", { name: "Список организаций" })).getByRole("button", { name, expanded: false });
const field = (name: RegExp): HTMLTextAreaElement => screen.getByRole("textbox", { name });

test("a renaming is written with its history at once, and undone", async () => {
  const { user, workbook } = await openRoster();
  expect(document.activeElement?.textContent).toBe("Членские организации");
  await user.click(row(/^Кызылординская обл\./));
  const before = field(/Официальное наименование на русском/).value;
  await user.clear(field(/Официальное наименование на русском/));
  await user.type(field(/Официальное наименование на русском/), "Новое имя");
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Организация переименована" }).checked).toBe(true);
  await user.click(screen.getByRole("button", { name: "Записать изменения: 1" }));
  const changed = () => workbook.data.get(2025)?.organisations.find(({ id }) => id === "KZO");
  expect(changed()?.ru).toBe("Новое имя");
  expect(changed()?.aliases?.at(-1)).toEqual({ lang: "ru", name: before, when: "2024" });
  expect(workbook.undoable()[0]?.step).toBe("roster");
  await screen.findByRole("button", { name: "Отменить: изменение списка организаций" });
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard("{Control>}z{/Control}");
  expect(changed()?.ru).toBe(before);
});

test("a new organisation needs a code of its own and both names; what was typed outlives the page", async () => {
  const { user, workbook } = await openRoster();
  await user.click(screen.getByRole("button", { name: "Добавить организацию" }));
  expect(document.activeElement).toBe(field(/^Код/));
  await user.keyboard("kzo");
  await user.type(field(/Официальное наименование на казахском/), "Жаңа ұйым");
  await user.click(screen.getByRole("button", { name: "Записать изменения: 1" }));
  expect(screen.getAllByText("Этот код уже есть в списке").length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(field(/^Код/));
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "20" }));
  await user.clear(field(/^Код/));
  await user.type(field(/^Код/), "nova");
  expect(field(/Официальное наименование на казахском/).value).toBe("Жаңа ұйым");
  await user.type(field(/Официальное наименование на русском/), "Новая");
  await user.click(screen.getByRole("button", { name: "Записать изменения: 1" }));
  expect(workbook.data.get(2025)?.organisations.at(-1)).toEqual({ id: "NOVA", kk: "Жаңа ұйым", ru: "Новая" });
  expect(workbook.data.get(2025)?.organisations).toHaveLength(21);
  expect(screen.queryByRole("button", { name: /Записать изменения/ })).toBeNull();
});

test("who has left is struck out first, can be kept, and leaves with the figures when written", async () => {
  const { user, workbook } = await openRoster();
  await user.click(row(/^Атырауская обл\./));
  await user.click(screen.getByRole("button", { name: "Организация выбыла" }));
  expect(document.activeElement).toBe(row(/^Атырауская обл\..*выбывает/));
  await user.click(row(/^Атырауская обл\./));
  await user.click(screen.getByRole("button", { name: "Оставить в списке" }));
  expect(screen.queryByRole("button", { name: /Записать изменения/ })).toBeNull();
  await user.click(row(/^Атырауская обл\./));
  await user.click(screen.getByRole("button", { name: "Организация выбыла" }));
  await user.click(screen.getByRole("button", { name: "Записать изменения: 1" }));
  expect(workbook.data.get(2025)?.organisations.some(({ id }) => id === "ATR")).toBe(false);
  expect(workbook.data.get(2025)?.returns["ATR"]).toBeUndefined();
});

test("a failed writing keeps the changes", async () => {
  const { user, workbook } = await openRoster();
  await user.click(row(/^Кызылординская обл\./));
  await user.type(field(/Краткое наименование на русском/), " (новая)");
  workbook.failNext("own-content");
  await user.click(screen.getByRole("button", { name: "Записать изменения: 1" }));
  expect(screen.getByRole("alert").textContent).toContain("книга не изменена");
  expect(field(/Краткое наименование на русском/).value).toContain("(новая)");
  expect(screen.getByRole("button", { name: "Записать изменения: 1" })).toBeTruthy();
});

test("other names are added and taken away", async () => {
  const { user, workbook } = await openRoster();
  await user.click(row(/^Профсоюз г\. Астаны/));
  await user.type(field(/Другое наименование/), "Профсоюз Астаны");
  await user.click(screen.getByRole("button", { name: "Добавить наименование" }));
  await user.click(screen.getByRole("button", { name: "Записать изменения: 1" }));
  const aliases = () => workbook.data.get(2025)?.organisations.find(({ id }) => id === "AST")?.aliases;
  expect(aliases()).toEqual([{ lang: "ru", name: "Профсоюз Астаны" }]);
  await user.click(row(/^Профсоюз г\. Астаны/));
  await user.click(screen.getByRole("button", { name: "Убрать наименование: Профсоюз Астаны" }));
  await user.click(screen.getByRole("button", { name: "Записать изменения: 1" }));
  expect(aliases()).toBeUndefined();
});

test("a name typed and not added is written all the same; the focus stays in the form", async () => {
  const { user, workbook } = await openRoster();
  await user.click(row(/^Профсоюз г\. Астаны/));
  await user.type(field(/Другое наименование/), "Первое{Enter}Второе");
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "20" }));
  await user.click(row(/^Профсоюз г\. Астаны/));
  expect(field(/Другое наименование/).value).toBe("Второе");
  await user.click(screen.getByRole("button", { name: "Убрать наименование: Первое" }));
  expect(document.activeElement).toBe(field(/Другое наименование/));
  await user.click(screen.getByRole("button", { name: "Записать изменения: 1" }));
  expect(workbook.data.get(2025)?.organisations.find(({ id }) => id === "AST")?.aliases).toEqual([
    { lang: "ru", name: "Второе" },
  ]);
});

test("a newcomer does not take the code, and the figures, of one that leaves", async () => {
  const { user, workbook } = await openRoster();
  await user.click(row(/^Атырауская обл\./));
  await user.click(screen.getByRole("button", { name: "Организация выбыла" }));
  await user.click(screen.getByRole("button", { name: "Добавить организацию" }));
  await user.keyboard("atr");
  await user.type(field(/Официальное наименование на казахском/), "Жаңа ұйым");
  await user.type(field(/Официальное наименование на русском/), "Новая");
  await user.click(screen.getByRole("button", { name: "Записать изменения: 2" }));
  expect(screen.getAllByText("Этот код уже есть в списке").length).toBeGreaterThan(0);
  expect(workbook.undoable()).toEqual([]);
});

test("several new organisations come in from a pasted list and are written at once", async () => {
  const { user, workbook } = await openRoster();
  await user.click(screen.getByRole("button", { name: "Вставить список…" }));
  const list = field(/^Список организаций/);
  await user.click(list);
  await user.paste(
    [
      "Код\tОфициальное наименование на казахском\tОфициальное наименование на русском\tТелефон",
      "NEW1\tБірінші жаңа ұйым\tПервая новая организация\t1",
      "NEW2\tЕкінші жаңа ұйым\tВторая новая организация\t2",
      "\tАстана\t\t3",
    ].join("\n"),
  );
  await user.click(screen.getByRole("button", { name: "Прочитать" }));
  expect(screen.getByText("Новые: 2. Изменены: 0. Без изменений: 0.", { selector: "p" })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("Новые: 2. Изменены: 0. Без изменений: 0.");
  expect(screen.getByText("Столбцы не прочитаны: Телефон.")).toBeTruthy();
  expect(screen.getByText(/^Строка 4 не прочитана: Астана/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Записать изменения: 2" }));
  expect(workbook.data.get(2025)?.organisations.slice(20)).toEqual([
    { id: "NEW1", kk: "Бірінші жаңа ұйым", ru: "Первая новая организация" },
    { id: "NEW2", kk: "Екінші жаңа ұйым", ru: "Вторая новая организация" },
  ]);
  expect(workbook.undoable()).toHaveLength(1);
});

test("what was read of a list follows what is still begun of it, and the organisations it does not name are told", async () => {
  const { user } = await openRoster();
  await user.click(screen.getByRole("button", { name: "Вставить список…" }));
  await user.click(field(/^Список организаций/));
  const lines = [
    "№\tНаименование организации\tКраткое наименование",
    "1\tПервая новая организация",
    "2\tВторая организация",
  ];
  await user.paste(lines.join("\n"));
  await user.click(screen.getByRole("button", { name: "Прочитать" }));
  expect(screen.getByText("Новые: 2. Изменены: 0. Без изменений: 0.", { selector: "p" })).toBeTruthy();
  // Short names that end in a full stop would end in two.
  expect(
    screen.getByText(/^Членские организации, которых во вставленном списке нет: 20\. Они остаются: .*[^.]$/),
  ).toBeTruthy();
  await user.click(row(/^Вторая организация/));
  await user.click(screen.getByRole("button", { name: "Не добавлять" }));
  expect(screen.getByText("Новые: 1. Изменены: 0. Без изменений: 0.", { selector: "p" })).toBeTruthy();
});

test("an organisation typed on its sheet is marked new and written to the other sheets", async () => {
  const { user, workbook } = await openRoster();
  const typed = { id: "NEW1", kk: "Жаңа облыстық ұйымы", ru: "Новая областная организация" };
  workbook.tell({ findings: [finding("roster.not-laid-out", { organisation: "NEW1" })] });
  act(() => workbook.edit(2025, (data) => ({ ...data, organisations: [...data.organisations, typed] })));
  expect(screen.getByRole("button", { name: /NEW1/ }).textContent).toContain("новая");
  await user.click(screen.getByRole("button", { name: "Записать изменения: 1" }));
  expect(workbook.undoable()[0]?.step).toBe("roster");
  expect(workbook.data.get(2025)?.organisations.at(-1)).toEqual(typed);
});

test("what was refused of a newcomer is told while it holds: a list read again brings what was missing", async () => {
  const { user } = await openRoster();
  const paste = async (lines: readonly string[]) => {
    await user.clear(field(/^Список организаций/));
    await user.click(field(/^Список организаций/));
    await user.paste(lines.join("\n"));
    await user.click(screen.getByRole("button", { name: "Прочитать" }));
  };
  await user.click(screen.getByRole("button", { name: "Вставить список…" }));
  await paste(["Наименование на русском языке", "Первая новая организация", "Вторая организация"]);
  await user.click(screen.getByRole("button", { name: /^Записать/ }));
  expect(field(/^Код/).getAttribute("aria-invalid")).toBe("true");
  await paste(["Код\tНа русском языке\tНа казахском языке", "NEW1\tПервая новая организация\tБірінші жаңа ұйым"]);
  expect(document.querySelectorAll("[aria-invalid=true]")).toHaveLength(0);
  expect(screen.queryByRole("button", { name: /^Вторая организация/ })).toBeNull();
});
