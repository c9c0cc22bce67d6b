/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { flawedYear } from "./flawed-year";
import { openStep, renderPane } from "./render-pane";

async function openFigures() {
  const pane = await renderPane({ years: [flawedYear("ru")] });
  await openStep(pane.user, 3);
  return pane;
}

function grid() {
  return within(screen.getByRole("table", { name: /Полнота отчётов/ }));
}

test("the grid puts incomplete returns first and names each cell for a screen reader", async () => {
  await openFigures();
  expect(screen.getByText("Полные отчёты: 18 из 20")).toBeTruthy();
  expect(screen.getByText("Отчёт не представлен: область Абай")).toBeTruthy();
  const names = grid()
    .getAllByRole("rowheader")
    .map((header) => header.textContent);
  expect(names.slice(0, 3)).toEqual(["область Абай", "Карагандинская обл.", "Атырауская обл."]);
  expect(names).toHaveLength(20);
  expect(grid().getByRole("button", { name: "Карагандинская обл., 3. Охрана труда: не хватает: 3" }).textContent).toBe(
    "−3",
  );
  expect(grid().getByRole("button", { name: /^Атырауская обл\., 2\. .*: ошибки: 1$/ }).textContent).toBe("1!");
  expect(grid().getAllByRole("button", { name: /область Абай, .*: нет данных/ })).toHaveLength(5);
});

test("one Tab stop; arrows, Home and End move through the grid; Enter shows the first missing cell", async () => {
  const { user, workbook } = await openFigures();
  const first = grid().getByRole("button", { name: "область Абай" });
  expect(
    grid()
      .getAllByRole("button")
      .filter((button) => button.tabIndex === 0),
  ).toEqual([first]);
  act(() => first.focus());
  await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe(
    "Карагандинская обл., 3. Охрана труда: не хватает: 3",
  );
  await user.keyboard("{Enter}");
  expect(workbook.shown.at(-1)).toEqual({ organisation: "KRG", code: "3.2" });
  expect(document.activeElement?.textContent).toBe("−3");
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Карагандинская обл\., 5\./);
  await user.keyboard("{Home}");
  expect(document.activeElement).toBe(first);
  await user.keyboard("{End}");
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/, 5\. Финансовая дисциплина: заполнено$/);
});

test("a complete cell leads to the organisation's row on the block's sheet", async () => {
  const { user, workbook } = await openFigures();
  await user.click(grid().getByRole("button", { name: /^Жамбылская обл\., 4\./ }));
  expect(workbook.shown.at(-1)).toEqual({ organisation: "ZHM", sheet: "block-4" });
});

test("an organisation's page lists what is missing; going back returns to its row", async () => {
  const { user, workbook } = await openFigures();
  const row = grid().getByRole("button", { name: "Карагандинская обл." });
  act(() => row.focus());
  await user.keyboard("{Enter}");
  expect(document.activeElement?.textContent).toBe("Карагандинская обл.");
  expect(screen.getByText("не хватает: 3")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^3\.7/ }));
  expect(workbook.shown.at(-1)).toEqual({ organisation: "KRG", code: "3.7" });
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(grid().getByRole("button", { name: "Карагандинская обл." }));
});

test("a missing base field stands in the list with the percentage it keeps from being computed", async () => {
  const { user, workbook } = await renderPane({ years: [flawedYear("ru")] });
  await openStep(user, 3);
  act(() => workbook.type(2025, "KZO", "B03", null));
  await user.click(await grid().findByRole("button", { name: "Кызылординская обл." }));
  expect(screen.getByText("Исходные данные, не хватает: 1")).toBeTruthy();
  expect(screen.getByText("вычисляется из исходных данных: B03, B01")).toBeTruthy();
});

test("an organisation without a return says so", async () => {
  const { user } = await openFigures();
  await user.click(grid().getByRole("button", { name: "область Абай" }));
  expect(screen.getByText("отчёт не представлен")).toBeTruthy();
});
