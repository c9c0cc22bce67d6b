/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { createMemoryWorkbook, sampleYear } from "./memory-workbook";
import { renderPane } from "./render-pane";

const start = { kk: "2025 жылғы бағалауды бастау", ru: "Начать оценку за 2025 год", en: "Start the 2025 evaluation" };
const sample = { kk: "2025 жылғы үлгіні ашу", ru: "Открыть пример за 2025 год", en: "Open the 2025 sample" };

describe.each(["kk", "ru", "en"] as const)("a workbook without a year, in %s", (language) => {
  test("offers to start an evaluation and to open the sample", async () => {
    await renderPane({ language });
    expect(screen.getByRole("button", { name: start[language] })).toBeTruthy();
    expect(screen.getByRole("button", { name: sample[language] })).toBeTruthy();
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(document.documentElement.lang).toBe(language);
  });

  test("opens the sample and shows the year", async () => {
    const { user, workbook } = await renderPane({ language });
    await user.click(screen.getByRole("button", { name: sample[language] }));
    await screen.findByRole("navigation");
    expect(workbook.data.get(2025)?.language).toBe(language);
    expect(document.activeElement?.tagName).toBe("H1");
  });
});

test("a new evaluation asks for year, edition in words and language of the sheets", async () => {
  const { user, workbook } = await renderPane();
  await user.click(screen.getByRole("button", { name: start.ru }));
  expect(document.activeElement?.textContent).toBe("Новая оценка");
  const editions = within(screen.getByRole("radiogroup", { name: "Редакция Положения" }));
  const chosen = editions.getByRole<HTMLInputElement>("radio", { name: /25\.02\.2025/ });
  expect(chosen.checked).toBe(true);
  await user.selectOptions(screen.getByRole("combobox", { name: "Отчётный год" }), "2026");
  expect(
    editions.getByRole<HTMLInputElement>("radio", { name: /20\.02\.2026 \(№\s9, п\.\s7\), по толкованию: лучший/ })
      .checked,
  ).toBe(true);
  expect(editions.getAllByRole("radio", { name: /20\.02\.2026/ })).toHaveLength(3);
  await user.click(screen.getByRole("radio", { name: "Казахский" }));
  await user.click(screen.getByRole("button", { name: "Начать оценку за 2026 год" }));
  await screen.findByRole("heading", { level: 1, name: "2026 год" });
  expect(workbook.data.get(2026)).toMatchObject({ edition: "ED-2026", language: "kk" });
});

test("Esc leaves the form and returns to the button it was opened from", async () => {
  const { user } = await renderPane();
  const button = screen.getByRole("button", { name: start.ru });
  act(() => button.focus());
  await user.keyboard("{Enter}");
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: start.ru }));
});

test("a year that is already there is not started twice, and the form says why", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  await user.click(screen.getByRole("button", { name: "Начать оценку за другой год…" }));
  await user.selectOptions(screen.getByRole("combobox", { name: /Отчётный год/ }), "2025");
  expect(screen.getAllByText(/уже есть в книге/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: start.ru }));
  expect(workbook.undoable()).toHaveLength(0);
});

test("a refused step says that nothing was lost and can be repeated", async () => {
  const { user, workbook } = await renderPane();
  workbook.failNext("protected");
  await user.click(screen.getByRole("button", { name: sample.ru }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("книга не изменена");
  expect(document.activeElement).toBe(alert);
  await user.click(within(alert).getByRole("button", { name: "Повторить" }));
  await screen.findByRole("navigation");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a failure nobody foresaw keeps its technical text behind the details", async () => {
  const workbook = createMemoryWorkbook();
  workbook.openSample = () => Promise.reject(new Error("RichApi.Error 0x80070005"));
  const { user } = await renderPane({ workbook });
  await user.click(screen.getByRole("button", { name: sample.ru }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Действие не выполнено");
  const details = alert.querySelector("details");
  expect(details?.open).toBe(false);
  expect(details?.textContent).toContain("0x80070005");
});

test("while a cell is being edited the pane says so and repeats by itself", async () => {
  jest.useFakeTimers();
  try {
    const { user, workbook } = await renderPane({ fakeTimers: true });
    workbook.failNext("cell-edit", "lost-focus");
    await user.click(screen.getByRole("button", { name: sample.ru }));
    await waitFor(() => expect(screen.getByText(/В ячейку вводится значение/)).toBeTruthy());
    expect(screen.queryByRole("alert")).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(1500));
    await waitFor(() => expect(screen.getByText(/Excel занят/)).toBeTruthy());
    await act(() => jest.advanceTimersByTimeAsync(1500));
    await waitFor(() => expect(screen.getByRole("navigation")).toBeTruthy());
    expect(screen.queryByText(/Excel занят/)).toBeNull();
  } finally {
    jest.useRealTimers();
  }
});

test("a long step shows a card with progress after three seconds, not before", async () => {
  jest.useFakeTimers();
  try {
    const { user, workbook } = await renderPane({ fakeTimers: true });
    const release = workbook.holdNext();
    await user.click(screen.getByRole("button", { name: sample.ru }));
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(screen.queryByText("Подготовка примера")).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(2500));
    await waitFor(() => expect(screen.getByText("Подготовка примера")).toBeTruthy());
    release();
    await act(() => jest.advanceTimersByTimeAsync(10));
    await waitFor(() => expect(screen.getByRole("navigation")).toBeTruthy());
  } finally {
    jest.useRealTimers();
  }
});

test("a long step can be stopped: the workbook is as it was, and that is said without alarm", async () => {
  jest.useFakeTimers();
  try {
    const { user, workbook } = await renderPane({ fakeTimers: true });
    const release = workbook.holdNext();
    await user.click(screen.getByRole("button", { name: sample.ru }));
    await act(() => jest.advanceTimersByTimeAsync(3500));
    await user.click(screen.getByRole("button", { name: "Остановить" }));
    expect(screen.getByText("Остановка…")).toBeTruthy();
    release();
    await act(() => jest.advanceTimersByTimeAsync(10));
    const message = screen.getByText(/Остановлено, книга не изменена/).closest("[role=status]") as HTMLElement;
    expect(document.activeElement).toBe(message);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(workbook.data.size).toBe(0);
    await user.click(screen.getByRole("button", { name: "Повторить" }));
    await act(() => jest.advanceTimersByTimeAsync(10));
    await waitFor(() => expect(screen.getByRole("navigation")).toBeTruthy());
  } finally {
    jest.useRealTimers();
  }
});

test("waiting for Excel can be stopped too", async () => {
  jest.useFakeTimers();
  try {
    const { user, workbook } = await renderPane({ fakeTimers: true });
    workbook.failNext("cell-edit", "cell-edit", "cell-edit");
    await user.click(screen.getByRole("button", { name: sample.ru }));
    await act(() => jest.advanceTimersByTimeAsync(10));
    expect(screen.getByText(/В ячейку вводится значение/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Остановить" }));
    await act(() => jest.advanceTimersByTimeAsync(10));
    expect(screen.getByText(/Остановлено/)).toBeTruthy();
    await act(() => jest.advanceTimersByTimeAsync(5000));
    expect(workbook.data.size).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});
