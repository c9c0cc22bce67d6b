/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { sampleYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

const titles = ["2025 год", "Критерии", "Показатели", "Проверка", "Рейтинг", "Награждение", "Итоги", "Утверждение"];

test("opening the pane takes no focus", async () => {
  await renderPane({ years: [sampleYear("ru")] });
  expect(document.activeElement).toBe(document.body);
});

test("Alt and a number open the steps and move the focus to the title", async () => {
  const { user } = await renderPane({ years: [sampleYear("ru")] });
  for (const [index, title] of titles.entries()) {
    await openStep(user, index + 1);
    expect(document.activeElement?.tagName).toBe("H1");
    expect(document.activeElement?.textContent).toBe(title);
  }
});

test("the bar is one Tab stop; arrows, Home and End move, Enter opens", async () => {
  const { user } = await renderPane({ years: [sampleYear("ru")] });
  const bar = within(screen.getByRole("navigation"));
  const buttons = bar.getAllByRole("button");
  expect(buttons).toHaveLength(8);
  expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
  act(() => buttons[0]?.focus());
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(document.activeElement).toBe(buttons[2]);
  await user.keyboard("{End}{ArrowRight}");
  expect(document.activeElement).toBe(buttons[7]);
  await user.keyboard("{Home}{ArrowLeft}");
  expect(document.activeElement).toBe(buttons[0]);
  await user.keyboard("{ArrowRight}{Enter}");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Критерии");
});

test("Tab goes title button, bar, page, footer", async () => {
  const { user } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 5);
  const stops: string[] = [];
  for (let stop = 0; stop < 14; stop++) {
    await user.tab();
    const element = document.activeElement;
    const part = ["head", "chips", "stand", "pagelinks", "foot"].find((name) => element?.closest(`.${name}`));
    if (part !== undefined && stops.at(-1) !== part) stops.push(part);
  }
  expect(stops).toEqual(["head", "chips", "stand", "pagelinks", "foot"]);
});

test("every page has exactly one primary button, in the footer", async () => {
  const { user } = await renderPane({ years: [sampleYear("ru")] });
  for (let step = 1; step <= 8; step++) {
    await openStep(user, step);
    const buttons = [...document.querySelectorAll(".foot button")];
    expect(buttons.length).toBeGreaterThanOrEqual(1);
    expect(buttons.length).toBeLessThanOrEqual(3);
    expect((buttons.at(-1) as HTMLButtonElement).disabled).toBe(false);
  }
});

test("an edit in Excel never takes the focus", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 4);
  act(() => (document.activeElement as HTMLElement).blur());
  act(() => workbook.type(2025, "KZO", "2.2", 1));
  await screen.findByText(/Пересчитано/);
  expect(document.activeElement).toBe(document.body);
});

test("Esc on a step does nothing, on a page it goes back", async () => {
  const { user } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 6);
  await user.keyboard("{Escape}");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Награждение");
  const more = screen.getByRole("button", { name: "Настройки и помощь" });
  await user.click(more);
  expect(document.activeElement?.textContent).toBe("Настройки и помощь");
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(more);
});
