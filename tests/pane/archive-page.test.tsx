/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { ArchivedYear } from "../../src/decisions/archive/archived-year";
import { archiveJson, readArchiveJson } from "../../src/decisions/archive/archive-json";
import { keptArchive } from "../../src/evaluation/approval/archive/kept-archive";
import { createMemoryWorkbook, sampleYear } from "./memory-workbook";
import { renderPane } from "./render-pane";

// The page's environment packs nothing; what is packed is tried with Node's own in the tests of the archive.
jest.mock("../../src/text/packed-text", () => ({
  packText: (parts: readonly string[]) => Promise.resolve(Buffer.from(parts.join("")).toString("base64")),
  unpackText: (packed: string) => Promise.resolve(Buffer.from(packed, "base64").toString()),
}));

/** Of 2022, so that a year of which nothing is known stands between. */
const old: ArchivedYear = {
  year: 2022,
  source: "approved",
  version: 1,
  parts: [{ id: "1", name: { kk: "Ұйымдастыру", ru: "Организационная работа" } }],
  results: [
    { id: "KZO", name: { kk: "Қызылорда", ru: "Кызылорда" }, place: 1, total: 5000.5, parts: { "1": 700 } },
    { id: "PVL", name: { kk: "Павлодар", ru: "Павлодар" }, place: 2, total: 4000, parts: { "1": 900 } },
  ],
};
const fileOf = (text: string) => new File([text], "archive.json", { type: "application/json" });

async function openArchive() {
  const workbook = createMemoryWorkbook([sampleYear("ru")]);
  const pane = await renderPane({ workbook });
  await pane.user.click(await screen.findByRole("button", { name: /прошлых лет/ }));
  await screen.findByRole("heading", { name: "Сравнение по годам" });
  return { ...pane, workbook };
}

/** What the table says of an organisation, year by year. */
function rowOf(name: string): (string | null)[] {
  const row = screen.getByRole("rowheader", { name }).closest("tr") as HTMLElement;
  return within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
}

test("years stand side by side: places, totals and blocks, what is not known as a gap, and one organisation as a chart", async () => {
  const { user, workbook } = await openArchive();
  const file = await screen.findByLabelText("Файл архива (.json)");
  await user.upload(file, fileOf(archiveJson([old])));
  expect(await screen.findByText("Найдены годы: 2022")).toBeTruthy();
  expect(workbook.data.get(2025)?.archive).toBeUndefined();
  await user.click(screen.getByRole("button", { name: "Записать в архив книги" }));
  await waitFor(async () => expect(await keptArchive(workbook.data.get(2025) ?? {})).toEqual([old]));
  await screen.findByRole("columnheader", { name: /^2022/ });
  expect(screen.getByRole("columnheader", { name: /^2023/ }).textContent).toBe("2023данных нет");
  expect(rowOf("Павлодарская обл.").slice(0, 2)).toEqual(["2", "–"]);
  const places = rowOf("Кызылординская обл.");
  expect(places[0]).toBe("1");
  expect(places[1]).toBe("–");
  expect(places[3]).toBe("2");
  const chosen = screen.getByRole("combobox", { name: "Сравнивать" });
  await user.selectOptions(chosen, "Общий балл");
  expect(rowOf("Кызылординская обл.")[0]).toMatch(/^5\s000,5$/);
  await user.selectOptions(chosen, "Организационная работа");
  expect(rowOf("Кызылординская обл.")).toEqual(["700", "–", "–", "–"]);
  await user.selectOptions(chosen, "Места");
  await user.selectOptions(screen.getByRole("combobox", { name: "Членская организация" }), "Кызылординская обл.");
  const chart = screen.getByRole("img", { name: "График по годам: Кызылординская обл., Места" });
  expect(chart.querySelectorAll("circle")).toHaveLength(places.filter((place) => place !== "–").length);
  // No line crosses the year of which nothing is known.
  expect([...chart.querySelectorAll("polyline")].map((line) => line.getAttribute("points")?.split(" ").length)).toEqual(
    places[2] === "–" ? [] : [2],
  );
});

test("what is saved is read again as it was; a file that is no archive says why and changes nothing", async () => {
  const { user, saved, workbook } = await openArchive();
  await user.click(screen.getByRole("button", { name: "Сохранить архив (.json)" }));
  expect(saved.map(({ name }) => name)).toEqual(["archive.json"]);
  const text = new TextDecoder().decode(saved[0]?.bytes);
  const reading = readArchiveJson(text);
  expect("years" in reading && reading.years.map(({ year }) => year)).toEqual([2024, 2025]);
  expect("years" in reading && archiveJson(reading.years)).toBe(text);
  const file = screen.getByLabelText("Файл архива (.json)");
  const wrong = { "{": "Файл не читается.", "{}": "Это не файл архива." };
  for (const [content, said] of Object.entries(wrong)) {
    await user.upload(file, fileOf(content));
    expect(await screen.findByText(said)).toBeTruthy();
  }
  const damaged = archiveJson([old]).replace('"place": 2', '"place": "2"');
  await user.upload(file, fileOf(damaged));
  expect(await screen.findByText(/^Запись 1 имеет другой формат/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Записать в архив книги" })).toBeNull();
  expect(workbook.undoable()).toEqual([]);
});
