/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { YearData } from "../../src/evaluation/year/year-data";
import { sampleYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

/** The sample in which the fifth organisation gives a figure far above its bound and comes first by it. */
function withError(): YearData {
  const sample = sampleYear("ru");
  const declared = sample.returns["PVL"];
  const figures = { ...declared?.figures, "2.4": 49_195_000 };
  return { ...sample, returns: { ...sample.returns, PVL: { ...declared, figures } } };
}

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".stand li > button")];

test("the ranking marks the place; one press tells what it would be without the figure", async () => {
  const { user } = await renderPane({ years: [withError()] });
  await openStep(user, 5);
  const [first] = rows();
  expect(first?.textContent).toContain("Павлодарская обл.▲");
  expect(first?.getAttribute("aria-label")).toContain("Показатели с неисправленными ошибками: 2.4");
  expect(rows()[1]?.textContent).not.toContain("▲");
  await user.click(first as HTMLElement);
  const box = within(screen.getByRole("region", { name: "Место и балл основаны на показателях с ошибками" }));
  expect(box.getByText(/^Без этих показателей: 5-е место, общий балл [\d ]+,\d\d$/)).toBeTruthy();
  expect(box.getByText(/^2\.4 · /)).toBeTruthy();
});

test("the awards mark the prize and lead to the same page", async () => {
  const { user } = await renderPane({ years: [withError()] });
  await openStep(user, 6);
  const links = screen.getAllByRole("button", { name: "Показатели с неисправленными ошибками: 2.4" });
  expect(links).toHaveLength(1);
  await user.click(links[0] as HTMLElement);
  expect(await screen.findByText(/^Без этих показателей: 5-е место/)).toBeTruthy();
});

test("the summary is not ready while results rest on errors, also once it is refreshed", async () => {
  const { user } = await renderPane({ years: [withError()] });
  await openStep(user, 7);
  await user.click(screen.getByRole("button", { name: "Обновить итоги" }));
  expect(await screen.findByText("Итоги не готовы.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Итоги. Итоги не готовы: есть ошибки" })).toBeTruthy();
});

test.each([
  ["kk", 5, "Павлодар обл."],
  ["kk", 6, "Павлодар обл."],
  ["kk", 7, "Павлодар обл."],
  ["ru", 5, "Павлодарская обл."],
  ["ru", 6, "Павлодарская обл."],
  ["ru", 7, "Павлодарская обл."],
] as const)("every line that shows a result is marked: %s, step %i", async (language, step, name) => {
  // The second error leaves an organisation among the encouraged, the first gives a prize.
  const year = withError();
  const declared = year.returns["AKT"];
  const returns = { ...year.returns, AKT: { ...declared, figures: { ...declared?.figures, "3.7": -71 } } };
  const { user } = await renderPane({ years: [{ ...year, language, returns }], language });
  await openStep(user, step);
  const lines = [...document.querySelectorAll("main li, main tr, .body li, .body tr")].map(
    (one) => one.textContent ?? "",
  );
  const resting = lines.filter((line) => line.includes(name) || /Актюбинская обл\.|Ақтөбе обл\./.test(line));
  expect(resting.length).toBeGreaterThan(1);
  expect(resting.filter((line) => !line.includes("▲"))).toEqual([]);
});

test("without errors nothing is marked", async () => {
  const { user } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 5);
  expect(rows().some((row) => row.textContent?.includes("▲"))).toBe(false);
  await openStep(user, 7);
  expect(screen.queryByText("Итоги не готовы.")).toBeNull();
});

test("the pages of analysis mark it too: what a better place would take, and how firm the places are", async () => {
  const { user } = await renderPane({ years: [withError()] });
  await openStep(user, 5);
  await user.click(rows()[0] as HTMLElement);
  await user.click(screen.getByRole("button", { name: "Что нужно для более высокого места" }));
  expect(screen.getByRole("button", { name: "Показатели с неисправленными ошибками: 2.4" })).toBeTruthy();
  await user.keyboard("{Escape}{Escape}");
  await openStep(user, 5);
  await user.click(screen.getByRole("button", { name: "Устойчивость рейтинга" }));
  await user.click(screen.getByRole("button", { name: "Рассчитать" }));
  await waitFor(() => expect(document.querySelectorAll(".firm li").length).toBeGreaterThan(10));
  const [first, second] = document.querySelectorAll(".firm li .nm");
  expect(first?.textContent).toContain("▲");
  expect(first?.textContent).toContain("Показатели с неисправленными ошибками: 2.4");
  expect(second?.textContent).not.toContain("▲");
});
