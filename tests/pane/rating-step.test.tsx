/** @jest-environment jsdom */
import { act, cleanup, screen } from "@testing-library/react";
import { yearAfterAct } from "../../src/evaluation/approval/approval-acts";
import { factsOfPoints } from "../../src/evaluation/year/committee/decided-results";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { flawedYear } from "./flawed-year";
import { emptyYear, sampleYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

async function openRating(language: "kk" | "ru" | "en" = "ru", data = flawedYear(language)) {
  const pane = await renderPane({ years: [data], language });
  await openStep(pane.user, 5);
  return pane;
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".stand li > button")];
}

test("places in words for a screen reader, the published totals in whole points, blocks in the description", async () => {
  await openRating();
  expect(rows()[0]?.getAttribute("aria-label")).toBe(
    "I\u00A0место, г. Астана и Акмолинская обл., баллы: 100\u00A0201,00",
  );
  expect(rows()[0]?.textContent).toBe("Iг. Астана и Акмолинская обл.100\u00A0201");
  expect(rows()[0]?.getAttribute("aria-description")).toMatch(/^1\. Организационная: [\d\u00A0]+,\d\d; 2\. Защита/);
  expect(
    rows()
      .map((row) => row.querySelector(".tot")?.textContent)
      .slice(0, 3),
  ).toEqual(["100\u00A0201", "39\u00A0440", "29\u00A0986"]);
});

test("a tie prints as 6= twice with one bracket, the next place is 8, and the label says it", async () => {
  await openRating();
  const places = rows().map((row) => row.querySelector(".pl")?.textContent);
  expect(places.slice(3, 9)).toEqual(["4", "5", "6=", "6=", "8", "9"]);
  expect(rows()[5]?.getAttribute("aria-label")).toContain("6-е место, равные баллы, ");
  expect(rows()[5]?.parentElement?.querySelector(".tie.t")).toBeTruthy();
  expect(rows()[6]?.parentElement?.querySelector(".tie.e")).toBeTruthy();
});

test("the prize line stands below the third place; proposals are marked; who sent no return comes last", async () => {
  await openRating();
  expect(rows()[2]?.parentElement?.nextElementSibling?.textContent).toBe("Выше – призовые места (п.\u00A05.2)");
  expect(rows()[3]?.getAttribute("aria-label")).toContain("предложено поощрение");
  expect(rows()[5]?.getAttribute("aria-label")).not.toContain("поощрение");
  expect(rows().at(-1)?.getAttribute("aria-label")).toBe("область Абай, нет данных");
  expect(rows().at(-1)?.textContent).toBe("–область Абайнет данных");
});

test("by block and by indicator the standings follow that score alone, without prize line", async () => {
  const { user } = await openRating();
  await user.click(screen.getByRole("button", { name: "2. Социально-правовая защита" }));
  expect(document.querySelector(".cut")).toBeNull();
  expect(rows()[0]?.querySelectorAll(".bar i")).toHaveLength(1);
  await user.selectOptions(screen.getByRole("combobox", { name: "Рейтинг по показателю" }), "1.10");
  expect(rows()[0]?.getAttribute("aria-label")).toMatch(/^1-е место, /);
  await user.click(screen.getByRole("button", { name: "Общий балл" }));
  expect(document.querySelector(".cut")).not.toBeNull();
});

test("an edit changes total and place; rows do not move while the focus is among them", async () => {
  const { workbook } = await openRating("ru", sampleYear("ru"));
  const third = rows()[2];
  act(() => third?.focus());
  act(() => workbook.type(2025, "ZHM", "2.1", 150_000));
  expect(rows()[2]).toBe(third);
  expect(third?.getAttribute("aria-label")).toMatch(/^I\u00A0место, Жамбылская обл\./);
  act(() => third?.blur());
  expect(rows()[0]?.getAttribute("aria-label")).toMatch(/^I\u00A0место, Жамбылская обл\./);
  expect(rows()[0]?.querySelector(".changed")).toBeTruthy();
});

test("a total close to a prize says how many points are missing", async () => {
  const { workbook } = await openRating("ru", sampleYear("ru"));
  const own = Number(workbook.data.get(2025)?.returns["AKT"]?.figures?.["2.1"]);
  act(() => workbook.type(2025, "AKT", "2.1", own + 13_500));
  const near = rows().find((row) => row.getAttribute("aria-label")?.includes("Актюбинская"));
  expect(near?.getAttribute("aria-label")).toMatch(/до III\u00A0места [\d\u00A0,]+$/);
});

test("without figures there are no places, and the way on leads to the figures", async () => {
  await openRating("kk", emptyYear({ year: 2025, edition: "ED-2025", language: "kk" }));
  expect(screen.getByText("Ұпай әлі жоқ")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Көрсеткіштерге өту" })).toBeTruthy();
});

test("why: place, total, gaps, the year before, and arithmetic that leads to the cell", async () => {
  const { user, workbook } = await openRating();
  await user.click(rows()[1] as HTMLElement);
  expect(document.activeElement?.textContent).toBe("Кызылординская обл.");
  expect(screen.getByText(/^ОО «Кызылординская областная/).getAttribute("lang")).toBe("ru");
  expect(screen.getByText("39 440,00")).toBeTruthy();
  expect(screen.getByText(/До I места: 60 761,00 · отрыв от III места: 9 454,00/)).toBeTruthy();
  expect(screen.getByText("2024 год: III место, 9 655")).toBeTruthy();
  expect(screen.getByRole("img", { name: "График по годам: Кызылординская обл., Места" }).textContent).toContain(
    "2024",
  );
  const block = screen.getByRole("button", { name: /^2\. Защита/ });
  expect(block.getAttribute("aria-expanded")).toBe("false");
  await user.click(block);
  expect(document.querySelector(".ind")?.textContent).toMatch(/^2\.1.*чел\. × 1\d-е место[\d\u00A0]+,00$/);
  await user.click(document.querySelector(".ind") as HTMLElement);
  expect(workbook.shown.at(-1)).toEqual({ organisation: "KZO", code: "2.1" });
});

test("why: up and down turn to the neighbours, Esc returns to the row it came from", async () => {
  const { user } = await openRating();
  act(() => rows()[1]?.focus());
  await user.keyboard("{Enter}");
  await user.click(screen.getByRole("button", { name: "Ниже по рейтингу" }));
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Жамбылская обл.");
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(rows()[1]);
});

test("why of an organisation that sent no return says so", async () => {
  const { user } = await openRating();
  await user.click(rows().at(-1) as HTMLElement);
  expect(screen.getByText("отчёт не представлен")).toBeTruthy();
});

test.each([
  ["kk", "I\u00A0орын, Астана қ. және Ақмола обл., ұпай: 100\u00A0201,00"],
  ["en", "place I, Astana and Akmola, points: 100\u00A0201.00"],
] as const)("the winner in %s", async (language, label) => {
  await openRating(language);
  expect(rows()[0]?.getAttribute("aria-label")).toBe(label);
});

test("where points were decided, places and reasons say that they are those of the indicators", async () => {
  const said = /баллы по решению Исполнительного комитета учтены на листе «К заседанию комитета»/;
  const plain = sampleYear("ru");
  const rating = rate(toRatingInput(plain));
  const outcome = { kind: "points", id: "MNG", points: 2000 } as const;
  const facts = factsOfPoints(rating, "MNG");
  const decision = { type: "decision", question: "points:MNG", outcome, facts } as const;
  const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "протокол № 9, п. 7" };
  await openRating("ru", plain);
  expect(screen.queryByText(said)).toBeNull();
  cleanup();
  const { user } = await openRating("ru", await yearAfterAct(plain, rating, decision, signed, { where: "2025" }));
  expect(screen.getByText(said)).toBeTruthy();
  await user.click(rows()[6] as HTMLElement);
  await screen.findByText(/До \d+-го места/);
  expect(screen.getByText(said)).toBeTruthy();
});
