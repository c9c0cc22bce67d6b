/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { perThousandMembers } from "../../src/evaluation/analysis/per-thousand";
import { runToEnd } from "../unit/analysis/run-to-end";
import { reachPlace } from "../../src/evaluation/analysis/reach/reach-place";
import { runWeights } from "../../src/evaluation/analysis/robustness/run-weights";
import { compareScenario } from "../../src/evaluation/analysis/scenario/compare-scenario";
import { formatFigure, formatNumber } from "../../src/text/format-number";
import { rate } from "../../src/rating/rate";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { sampleYear } from "./memory-workbook";
import { openStep, renderPane, type RenderedPane } from "./render-pane";

const data = sampleYear("ru");
const input = toRatingInput(data, "2026-02-20");
const rating = rate(input);

async function openRating(): Promise<RenderedPane> {
  const pane = await renderPane({ years: [data], language: "ru" });
  await openStep(pane.user, 5);
  return pane;
}

const standingOf = (name: string): HTMLElement => {
  const row = [...document.querySelectorAll<HTMLElement>(".stand li > button")].find((one) =>
    one.textContent?.includes(name),
  );
  if (row === undefined) throw new Error(`no row of ${name}`);
  return row;
};

async function openReach(pane: RenderedPane, name: string): Promise<void> {
  await pane.user.click(standingOf(name));
  await pane.user.click(screen.getByRole("button", { name: "Что нужно для более высокого места" }));
}

test("per 1,000 members: places of their own, captioned as information, without prizes", async () => {
  const { user } = await openRating();
  await user.click(screen.getByRole("button", { name: "На 1\u00A0000 членов" }));
  expect(screen.getByText(/^Для сведения: .*Официальные места определяются по общему баллу\.$/)).toBeTruthy();
  const found = perThousandMembers(input, rating) ?? [];
  const best = found.find(({ place }) => place === 1);
  const [first] = document.querySelectorAll(".stand li > button");
  expect(first?.getAttribute("aria-label")).toContain(
    `баллы на 1\u00A0000 членов: ${formatNumber(best?.value ?? NaN, 2, "ru")}`,
  );
  expect(document.querySelector(".cut, .ribbon, .pz")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Общий балл" }));
  expect(document.querySelector(".cut")).not.toBeNull();
});

test("why tells the distance to a prize beside the distance to the next place", async () => {
  const { user } = await openRating();
  await user.click(standingOf("Павлодарская"));
  expect(screen.getByText(/^До 4-го места: [\d ]+,\d\d · отрыв/)).toBeTruthy();
  expect(screen.getByText(/^До III места: [\d ]+,\d\d$/)).toBeTruthy();
});

test("what it would take: every figure that is enough alone, the way to its cell, and why others are not", async () => {
  const pane = await openRating();
  await openReach(pane, "СКО");
  const [next, prize] = runToEnd(reachPlace(input, rating, "SKO"));
  await waitFor(() => expect(document.querySelectorAll(".reach")).toHaveLength(2));
  for (const [at, reach] of [next, prize].entries()) {
    const section = document.querySelectorAll<HTMLElement>(".reach")[at] as HTMLElement;
    const rows = [...section.querySelectorAll<HTMLElement>(".ind")];
    expect(rows.map((row) => row.querySelector(".dim")?.textContent)).toEqual(
      reach?.proposals.map(({ indicator }) => indicator),
    );
    const [first] = reach?.proposals ?? [];
    expect(rows[0]?.textContent).toContain(
      `${formatNumber(Number(first?.from), 0, "ru")} → ${formatNumber(Number(first?.to), 0, "ru")}`,
    );
    expect(rows[0]?.textContent).toContain(`баллы: +${formatNumber(first?.gained ?? NaN, 2, "ru")}`);
    const more = within(section).getByRole("button", {
      name: `По отдельности недостаточно: ${reach?.unreachable.length}`,
    });
    await pane.user.click(more);
    const codes = [...section.querySelectorAll(".why-not .num")].flatMap((one) => one.textContent?.split(", ") ?? []);
    expect(codes.sort()).toEqual(reach?.unreachable.map(({ indicator }) => indicator).sort());
    const far = reach?.unreachable.filter(({ reason }) => reason === "far").map(({ indicator }) => indicator) ?? [];
    expect(far.length).toBeGreaterThan(0);
    expect(section.textContent).toContain(`Значение пришлось бы увеличить более чем в 10 раз: ${far.join(", ")}`);
  }
  await pane.user.click(document.querySelector(".reach .ind") as HTMLElement);
  expect(pane.workbook.shown.at(-1)).toEqual({ organisation: "SKO", code: next?.proposals[0]?.field.code });
  await pane.user.click(screen.getByRole("button", { name: "Записать на лист" }));
  expect(pane.workbook.undoable()[0]?.step).toBe("reach");
});

test("Esc goes back to why, and from there to the row of the standings", async () => {
  const pane = await openRating();
  const row = standingOf("Павлодарская");
  act(() => row.focus());
  await pane.user.keyboard("{Enter}");
  await pane.user.click(screen.getByRole("button", { name: "Что нужно для более высокого места" }));
  expect(document.activeElement?.textContent).toBe("Что нужно для более высокого места");
  await pane.user.keyboard("{Escape}");
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Павлодарская обл.");
  expect(document.activeElement?.getAttribute("data-rove")).toBe("reach");
  await pane.user.keyboard("{Escape}");
  expect(document.activeElement?.textContent).toContain("Павлодарская");
});

test("the winner has no better place, and who sent no return none at all", async () => {
  const pane = await openRating();
  await openReach(pane, "г. Астана и Акмолинская");
  expect(await screen.findByText("Более высокого места нет.")).toBeTruthy();
});

test("a scenario: created, edited on its sheet, compared, written, removed; always told as not official", async () => {
  const { user, workbook } = await openRating();
  await user.click(screen.getByRole("button", { name: "Сценарий: другие критерии" }));
  expect(screen.getByText("Не является официальным рейтингом.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Создать лист сценария" }));
  expect(await screen.findByText(/^Таблица сценария не отличается от официальной/)).toBeTruthy();
  act(() =>
    workbook.editScenario(2025, (criteria) => ({
      ...criteria,
      indicators: criteria.indicators.map((one) => (one.code === "2.1" ? { ...one, weight: 50 } : one)),
    })),
  );
  const criteria = {
    ...data.criteria,
    indicators: data.criteria.indicators.map((one) => (one.code === "2.1" ? { ...one, weight: 50 } : one)),
  };
  const { rows } = compareScenario(input, criteria);
  const sorted = [...rows].sort((a, b) => (a.scenarioPlace ?? 99) - (b.scenarioPlace ?? 99));
  const shown = [...document.querySelectorAll<HTMLElement>(".compared > li")];
  expect(shown.map((row) => row.querySelector(".tot")?.textContent)).toEqual(
    sorted.map(({ scenarioTotal }) => (scenarioTotal === null ? "нет данных" : formatNumber(scenarioTotal, 2, "ru"))),
  );
  const moved = rows.filter((row) => row.moved !== null && row.moved !== 0).length;
  expect(moved).toBeGreaterThan(0);
  expect(screen.getByText(new RegExp(`Сменили место: ${moved}$`))).toBeTruthy();
  expect(shown.filter((row) => /[↑↓]/.test(row.textContent ?? ""))).toHaveLength(moved);
  expect(document.querySelector(".listed")?.textContent).toMatch(/2\.1.*вес.*Официально: .*Сценарий: .*50/);
  await user.click(screen.getByRole("button", { name: "Записать на лист" }));
  await user.click(screen.getByRole("button", { name: "Открыть лист" }));
  expect(workbook.shown.at(-1)).toEqual({ sheet: "scenario" });
  expect(workbook.undoable()[0]?.step).toBe("scenarioResults");
  await user.click(screen.getByRole("button", { name: "Удалить сценарий" }));
  expect(screen.getByRole("button", { name: "Создать лист сценария" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Отменить: удаление сценария" })).toBeTruthy();
});

async function openRobustness(): Promise<RenderedPane> {
  const pane = await openRating();
  await pane.user.click(screen.getByRole("button", { name: "Устойчивость рейтинга" }));
  return pane;
}

test("how firm the ranking is: the numbers of the core in words beside the picture, kept when the page is left", async () => {
  const { user, workbook } = await openRobustness();
  await user.click(screen.getByRole("button", { name: "±30\u00A0%" }));
  const runs = screen.getByRole("textbox", { name: "Число расчётов" });
  await user.clear(runs);
  await user.type(runs, "200");
  await user.click(screen.getByRole("button", { name: "Рассчитать" }));
  await waitFor(() => expect(document.querySelector(".firm")).not.toBeNull());
  const { organisations } = runToEnd(runWeights(toRatingInput(data), { spread: 30, runs: 200, seed: 1 }));
  const sorted = organisations.filter(({ place }) => place !== null).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const texts = [...document.querySelectorAll(".firm .says")].map((one) => one.textContent ?? "");
  expect(texts).toHaveLength(sorted.length);
  sorted.forEach(({ place, best, worst, sameShare, prizeShare }, at) => {
    const percent = (share: number | null): string => formatFigure(Math.round((share ?? 0) * 1000) / 10, "ru");
    expect(texts[at]).toContain(best === worst ? `место ${best}` : `места с ${best} по ${worst}`);
    expect(texts[at]).toContain(`официальное место ${place} сохраняется в ${percent(sameShare)}\u00A0%`);
    if (prizeShare !== 0) expect(texts[at]).toContain(`призовое место в ${percent(prizeShare)}\u00A0%`);
  });
  expect(document.querySelectorAll(".interval").length).toBe(sorted.length);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Устойчивость рейтинга" }));
  expect(screen.getByText(/^Веса: ±30.%. Расчётов: 200. Номер случайного ряда: 1\.$/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Записать на лист" }));
  expect(workbook.undoable()[0]?.step).toBe("robustness");
  act(() => workbook.type(2025, "AKT", "2.1", 9));
  expect(screen.getByText(/^Показатели или критерии изменились после расчёта/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Записать на лист" })).toBeNull();
});

test("a long run shows how far it is and stops with what it has", async () => {
  const { user } = await openRobustness();
  const runs = screen.getByRole("textbox", { name: "Число расчётов" });
  await user.clear(runs);
  await user.type(runs, "10000");
  await user.click(screen.getByRole("button", { name: "Рассчитать" }));
  await waitFor(() => expect(screen.getByText(/^[1-9]\d* из 10000$/)).toBeTruthy());
  await user.click(screen.getByRole("button", { name: "Остановить" }));
  const basis = await screen.findByText(/^Веса: ±20/);
  const made = Number(/Расчётов: ([\d\u00A0]+)\./.exec(basis.textContent ?? "")?.[1]?.replace(/\u00A0/g, ""));
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(10_000);
});

test("numbers out of range are marked, and nothing is calculated with them", async () => {
  const { user } = await openRobustness();
  const runs = screen.getByRole("textbox", { name: "Число расчётов" });
  await user.clear(runs);
  await user.type(runs, "5");
  expect(runs.getAttribute("aria-invalid")).toBe("true");
  await user.click(screen.getByRole("button", { name: "Рассчитать" }));
  expect(document.querySelector(".firm, .fui-ProgressBar")).toBeNull();
});
