/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { readDrafts } from "../../src/pane/drafts/kept-drafts/read-drafts";
import { createMemoryWorkbook, emptyYear, sampleYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

const sample = sampleYear("ru");
const field = (name: RegExp): HTMLInputElement => screen.getByRole("textbox", { name });
const warning = (): HTMLElement => {
  const rows = [...document.querySelectorAll<HTMLElement>(".fnd > button")];
  const found = rows.find((row) => row.textContent?.startsWith("Предупреждение") === true);
  if (!found) throw new Error("no warning is shown");
  return found;
};
const hide = (): void => void window.dispatchEvent(new Event("pagehide"));
const restored = /^Восстановлены незаписанные тексты и формы/;

test("what is begun outlives the pane: reason, roster, form, table; it is said once and goes when it is given up", async () => {
  const kept = new Map<number, string>();
  const workbook = createMemoryWorkbook([sample]);
  const first = await renderPane({ workbook, kept });
  await waitFor(() => expect(first.workbook.watchers).toBe(1));
  await first.user.click(screen.getByRole("button", { name: "20" }));
  await first.user.click(screen.getByRole("button", { name: /^Атырауская обл\./ }));
  await first.user.type(field(/Официальное наименование на русском/), " (новое)");
  await openStep(first.user, 2);
  await first.user.click(screen.getByRole("button", { name: "Изменить показатель 1.6" }));
  await first.user.type(screen.getByRole("textbox", { name: "Баллы" }), "7");
  await openStep(first.user, 2);
  await first.user.click(screen.getByRole("button", { name: "Загрузить таблицу…" }));
  const text = "№\tПоказатель\tЕд. изм.\tБаллы\n1.2\tСеминары\tед.\t10\n1.3\tКурсы\tед.\t5 баллов за каждые";
  fireEvent.paste(field(/Вставьте таблицу/), {
    clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") },
  });
  await openStep(first.user, 4);
  act(() => warning().focus());
  await first.user.keyboard("a");
  await first.user.type(field(/Причина/), "акт № 7");
  // The page goes away while the editor is open and before any pause.
  act(hide);
  first.unmount();

  const second = await renderPane({ workbook, kept });
  expect((await screen.findAllByText(restored)).length).toBeGreaterThan(0);
  await openStep(second.user, 4);
  act(() => warning().focus());
  await second.user.keyboard("a");
  expect(field(/Причина/).value).toMatch(/акт № 7$/);
  await openStep(second.user, 1);
  expect(document.querySelector(".fui-MessageBar")?.textContent ?? "").not.toMatch(restored);
  await second.user.click(screen.getByRole("button", { name: "20" }));
  expect(screen.getByRole("button", { name: "Записать изменения: 1" })).toBeTruthy();
  await openStep(second.user, 2);
  await second.user.click(screen.getByRole("button", { name: "Изменить показатель 1.6" }));
  expect(field(/^Баллы$/).value).toMatch(/7$/);
  await second.user.click(screen.getByRole("button", { name: "Отмена" }));
  await second.user.click(screen.getByRole("button", { name: "Загрузить таблицу…" }));
  expect(screen.getByText(/^Показатели в таблице: 2,/)).toBeTruthy();
  act(hide);
  expect(readDrafts(kept.get(2025) ?? "").indicatorForms).toEqual([]);
  expect(readDrafts(kept.get(2025) ?? "").bringIn).not.toBeNull();
});

test("the home page names what is begun and leads back to it; a form that was only looked at is not begun", async () => {
  const { user } = await renderPane({ years: [sample] });
  const begun = (): readonly string[] =>
    [...document.querySelectorAll("[data-rove^='unwritten:']")].map((link) => link.textContent ?? "");
  await openStep(user, 2);
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.6" }));
  await openStep(user, 1);
  expect(screen.queryByText("Не записано")).toBeNull();
  await openStep(user, 2);
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.6" }));
  await user.type(screen.getByRole("textbox", { name: "Баллы" }), "7");
  await openStep(user, 1);
  expect(screen.getByText("Не записано")).toBeTruthy();
  expect(begun()).toEqual(["Критерии"]);
  await user.click(screen.getByRole("button", { name: "20" }));
  await user.click(screen.getByRole("button", { name: /^Атырауская обл\./ }));
  await user.type(field(/Официальное наименование на русском/), " (новое)");
  await openStep(user, 1);
  expect(begun()).toEqual(["Организации", "Критерии"]);
  const [, toCriteria] = screen.getAllByRole("button", { name: "Критерии" });
  await user.click(toCriteria as HTMLElement);
  expect(field(/^Баллы$/).value).toMatch(/7$/);
});

test("an accepted reason is kept no longer, and where nothing is begun nothing is stored", async () => {
  const kept = new Map<number, string>();
  const { user } = await renderPane({ years: [sample], kept });
  await openStep(user, 4);
  act(() => warning().focus());
  await user.keyboard("a");
  await user.paste("С марта работают 3 новые приёмные");
  await user.type(field(/Фамилия и инициалы/), "А");
  await waitFor(() => expect(kept.get(2025)).toContain("приёмные"));
  await user.keyboard("{Control>}{Enter}{/Control}");
  act(hide);
  expect(kept.size).toBe(0);
});

test("coming back to a year brings its drafts back; those of the other do not show", async () => {
  const other = emptyYear({ year: 2024, edition: "ED-2025", language: "ru" });
  const { user } = await renderPane({ years: [other, sample] });
  await user.click(screen.getByRole("button", { name: "20" }));
  await user.click(screen.getByRole("button", { name: "Добавить организацию" }));
  await user.type(field(/Официальное наименование на русском/), "Новая");
  await openStep(user, 1);
  await user.click(screen.getByRole("button", { name: "2024 год" }));
  await user.click(screen.getByRole("button", { name: "20" }));
  expect(screen.queryByRole("button", { name: /Записать изменения/ })).toBeNull();
  await openStep(user, 1);
  await user.click(screen.getByRole("button", { name: "2025 год" }));
  await user.click(screen.getByRole("button", { name: "20" }));
  expect(field(/Официальное наименование на русском/).value).toBe("Новая");
});

test("drafts that cannot be kept are told once", async () => {
  const keep = jest.fn(() => Promise.resolve(false));
  const { user } = await renderPane({ years: [sample], drafts: { read: () => Promise.resolve(null), keep } });
  await openStep(user, 2);
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.6" }));
  await user.type(field(/^Баллы$/), "7");
  const told = await screen.findAllByText(/^Не все незаписанные тексты/);
  expect(told.length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "Закрыть" }));
  await user.type(field(/^Баллы$/), "8");
  const calls = keep.mock.calls.length;
  await waitFor(() => expect(keep.mock.calls.length).toBeGreaterThan(calls));
  expect(screen.queryByRole("button", { name: "Закрыть" })).toBeNull();
});

test("a reason stays open with its text when the figure behind the warning changes, and comes back with the warning", async () => {
  const { user, workbook } = await renderPane({ years: [sample] });
  const figures = sample.returns["KZO"]?.figures ?? {};
  const previous = sample.previous["KZO"]?.figures ?? {};
  const code = sample.criteria.indicators.find(
    (one) => one.type === "integer" && typeof figures[one.code] === "number" && Number(previous[one.code]) > 0,
  )?.code;
  if (code === undefined) throw new Error("no figure with one of last year");
  const before = figures[code] ?? null;
  const jump = Number(previous[code]) * 40;
  const row = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(".fnd > button")].find(
      (one) =>
        one.textContent?.startsWith("Предупреждение") === true &&
        one.textContent.includes(`Кызылординская обл. · ${code}`),
    );
  act(() => workbook.type(2025, "KZO", code, jump));
  await openStep(user, 4);
  act(() => row()?.focus());
  await user.keyboard("a");
  await user.type(field(/Причина/), "акт № 7");
  act(() => workbook.type(2025, "KZO", code, jump + 1));
  expect(field(/Причина/).value).toMatch(/акт № 7$/);
  expect(document.activeElement).toBe(field(/Причина/));
  act(() => workbook.type(2025, "KZO", code, before));
  expect(row()).toBeUndefined();
  act(() => workbook.type(2025, "KZO", code, jump + 2));
  act(() => row()?.focus());
  await user.keyboard("{Escape}a");
  expect(field(/Причина/).value).toMatch(/акт № 7$/);
});

test("the name and a base field that is being added outlive their page", async () => {
  const { user, stored } = await renderPane({ years: [sample] });
  await user.click(screen.getByRole("button", { name: "не указано" }));
  await user.type(field(/^Фамилия, инициалы/), "А. Сейтова");
  await user.keyboard("{Escape}");
  await openStep(user, 4);
  act(() => warning().focus());
  await user.keyboard("a");
  expect(field(/Фамилия и инициалы/).value).toBe("А. Сейтова");
  expect(stored.has("name")).toBe(false);
  await openStep(user, 2);
  await user.click(screen.getByRole("button", { name: "Добавить показатель" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Порядок начисления баллов" }), "share_bands");
  await user.click(screen.getByText("Новая строка исходных данных"));
  const names = () => document.querySelectorAll<HTMLInputElement>("details input[lang=ru]");
  await user.type(names()[0] as HTMLInputElement, "Пенсионеры");
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Добавить показатель" }));
  expect(names()[0]?.value).toBe("Пенсионеры");
  expect(document.querySelector("details")?.open).toBe(true);
});
