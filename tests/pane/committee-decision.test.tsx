/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { planRefresh } from "../../src/evaluation/sheets/plan-refresh";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { emptyYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

/** Two organisations share the second place, one leads. */
const start = emptyYear({ year: 2025, edition: "ED-2025", language: "ru" });
const tied: YearData = {
  ...start,
  organisations: start.organisations.slice(0, 4),
  returns: Object.fromEntries(
    start.organisations.slice(0, 4).map(({ id }, at) => [id, { figures: { "1.2": [9, 5, 5, 1][at] ?? 0 } }]),
  ),
};
const [, second, third] = tied.organisations;
const nameOf = (one = second): string => one?.short_ru ?? "";

function summaryText(data: YearData): string {
  const sheet = planRefresh(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "summary");
  return sheet?.cells.map(({ value }) => String(value ?? "")).join("\n") ?? "";
}

test("a tie is decided where it is shown: choice and grounds, kept in the log; pane and summary say the same", async () => {
  const { user, workbook } = await renderPane({ years: [tied] });
  const bar = within(screen.getByRole("navigation"));
  expect(bar.getByRole("button", { name: "Награждение. Нужны решения: 1" })).toBeTruthy();
  expect(summaryText(tied)).toContain(`II\u00A0место (${nameOf()}; ${nameOf(third)})`);
  await openStep(user, 6);
  const radios = screen.getAllByRole<HTMLInputElement>("radio");
  expect(radios.map(({ checked }) => checked)).toEqual([false, false, false]);
  const record = () => user.click(screen.getByRole("button", { name: "Записать решение" }));
  await record();
  // All that is missing is said at once.
  for (const text of ["Выберите организацию.", /^Не менее 10 знаков/, /^Укажите фамилию/]) {
    expect(screen.getByText(text)).toBeTruthy();
  }
  // The card tells the organisations in the order of the choices.
  const card = screen.getAllByRole("radio")[0]?.closest(".decision") as HTMLElement;
  const order = within(card)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent ?? "");
  expect([order[0], order[1]]).toEqual([expect.stringContaining(nameOf()), expect.stringContaining(nameOf(third))]);
  await user.click(screen.getByRole("radio", { name: nameOf() }));
  await user.type(screen.getByRole("textbox", { name: "Основание решения" }), "да");
  await record();
  expect(workbook.data.get(2025)?.log).toBeUndefined();
  const grounds = screen.getByRole("textbox", { name: "Основание решения" });
  await user.clear(grounds);
  await user.type(grounds, "Выше балл по блоку 2, постановление № 5");
  await user.type(screen.getAllByRole("textbox")[1] as HTMLElement, "А. Сейтова");
  await record();
  const data = workbook.data.get(2025) as YearData;
  expect(data.log).toMatchObject([
    { action: "decisionMade", after: nameOf(), reason: "Выше балл по блоку 2, постановление № 5", who: "А. Сейтова" },
  ]);
  expect(screen.getByText(`Решение: ${nameOf()}`).closest(".decision")?.className).toContain("done");
  expect(bar.getByRole("button", { name: "Награждение" })).toBeTruthy();
  const prizes = within(screen.getByRole("heading", { name: /^Призовые места/ }).closest("section") as HTMLElement);
  const rows = prizes.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
  expect(rows.map((text) => text.match(/^I+/)?.[0])).toEqual(["I", "II", "III"]);
  expect(rows[1]).toContain(nameOf());
  expect(rows[2]).toContain(nameOf(third));
  expect(rows[1]).toContain("По решению Исполнительного комитета");
  expect(summaryText(data)).not.toContain("II\u00A0место (");
  expect(summaryText(data)).toContain(`решение – ${nameOf()}. Основание: Выше балл по блоку 2, постановление № 5.`);
  // The ranking no longer shows a tie for which the decision has been made.
  await openStep(user, 5);
  const standing = (name: string) => screen.getByRole("button", { name: new RegExp(`место, ${name}`) });
  expect(standing(nameOf()).textContent).toMatch(/^II(?![I=])/);
  expect(standing(nameOf(third)).textContent).toMatch(/^III(?!=)/);
  await user.click(standing(nameOf(third)));
  expect(await screen.findByText(/место, По решению Исполнительного комитета/)).toBeTruthy();
});

test("a decision holds for these points alone, and can be changed", async () => {
  const { user, workbook } = await renderPane({ years: [tied] });
  await openStep(user, 6);
  await user.click(screen.getByRole("radio", { name: "Обе организации" }));
  await user.type(screen.getByRole("textbox", { name: "Основание решения" }), "Постановление № 5 от 01.03.2026");
  await user.type(screen.getAllByRole("textbox")[1] as HTMLElement, "А. Сейтова");
  await user.click(screen.getByRole("button", { name: "Записать решение" }));
  expect(screen.getByText(`Решение: ${nameOf()}; ${nameOf(third)}`)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Изменить решение" }));
  await user.click(screen.getByRole("radio", { name: nameOf(third) }));
  await user.type(screen.getByRole("textbox", { name: "Основание решения" }), "Постановление № 6 от 02.03.2026");
  await user.click(screen.getByRole("button", { name: "Записать решение" }));
  expect(screen.getByText(`Решение: ${nameOf(third)}`)).toBeTruthy();
  for (const id of [second?.id ?? "", third?.id ?? ""]) act(() => workbook.type(2025, id, "1.2", 6));
  expect(screen.queryByText(/^Решение: /)).toBeNull();
  expect(screen.getByRole("button", { name: "Записать решение" })).toBeTruthy();
  const why = screen.getByRole("heading", { name: "Решения, которые больше не действуют" }).closest("section");
  expect(why?.textContent).toContain(`(${nameOf(third)}), больше не действует: изменились баллы (`);
  expect(why?.textContent).toContain(nameOf());
});

test("a decision taken back opens the question again; the log keeps both", async () => {
  const { user, workbook } = await renderPane({ years: [tied] });
  await openStep(user, 6);
  expect(screen.getAllByText(/Равные баллы, требуется решение/)).toHaveLength(2);
  await user.click(screen.getByRole("radio", { name: nameOf() }));
  await user.type(screen.getByRole("textbox", { name: "Основание решения" }), "Постановление № 5 от 01.03.2026");
  await user.type(screen.getAllByRole("textbox")[1] as HTMLElement, "А. Сейтова");
  await user.click(screen.getByRole("button", { name: "Записать решение" }));
  await user.click(screen.getByRole("button", { name: "Отозвать решение" }));
  expect(screen.queryAllByRole("radio")).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: "Основание отзыва" }), "Постановление № 5 отменено");
  await user.click(screen.getAllByRole("button", { name: "Отозвать решение" }).at(-1) as HTMLElement);
  expect(workbook.data.get(2025)?.log).toMatchObject([
    { action: "decisionMade" },
    { action: "decisionWithdrawn", after: nameOf(), reason: "Постановление № 5 отменено", who: "А. Сейтова" },
  ]);
  expect(screen.getAllByRole("radio")).toHaveLength(3);
  expect(screen.queryByRole("heading", { name: "Решения, которые больше не действуют" })).toBeNull();
  expect(summaryText(workbook.data.get(2025) as YearData)).toContain("II\u00A0место (");
});
