/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { NamedFile } from "../../src/evaluation/returns/templates/template-request";
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { flawedYear } from "./flawed-year";
import { openStep, renderPane } from "./render-pane";

/** Cells of a saved table; numbers as a Russian Excel reads them. */
function rowsOf(file: NamedFile | undefined): string[][] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file?.bytes);
  expect(text.startsWith("\uFEFF")).toBe(true);
  return separatedText(text).map((row) => row.map((cell) => cell.text));
}

const plain = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value).replace(".", ",");

test("the ranking and the reasons of a total are saved as tables, with their marks, and that is told", async () => {
  const year = flawedYear("ru");
  const rating = rate(toRatingInput(year, "2026-02-20"));
  const { user, saved } = await renderPane({ years: [year] });
  await openStep(user, 5);
  await user.click(screen.getByRole("button", { name: "Сохранить рейтинг в файл" }));
  expect(saved[0]?.name).toBe("Рейтинг 2025.csv");
  expect(screen.getByText("Сохранён файл: Рейтинг 2025.csv", { selector: ".told *" })).toBeTruthy();
  const ranking = rowsOf(saved[0]);
  expect(ranking[0]?.[0]).toBe("Демонстрационные данные");
  const heads = ranking.findIndex(([first]) => first === "Место");
  expect(ranking.slice(heads + 1)).toHaveLength(year.organisations.length);
  for (const row of ranking.slice(heads + 1)) {
    const own = rating.organisations.find(({ id }) => id === row[1]);
    expect([row[0], own?.total === null ? "" : row[3]]).toEqual([plain(own?.place), plain(own?.total)]);
  }
  expect(ranking.some((row) => row.at(-1)?.startsWith("▲ "))).toBe(true);

  const [first] = [...rating.organisations].sort((a, b) => (a.place ?? 99) - (b.place ?? 99));
  await user.click(document.querySelector<HTMLElement>(".stand li button") as HTMLElement);
  await user.click(screen.getByRole("button", { name: "Сохранить расчёт в файл" }));
  expect(saved[1]?.name).toBe(`Расчёт ${first?.id} 2025.csv`);
  const why = rowsOf(saved[1]);
  for (const { code } of year.criteria.indicators) {
    const row = why.find((cells) => cells[1] === code);
    expect([code, row?.[4]]).toEqual([code, plain(first?.points[code])]);
    expect(row?.[3]).not.toBe("");
  }
  expect(why.find(([head]) => head === "Общий балл")?.[4]).toBe(plain(first?.total));
});

test("where a pane can save no files, nothing offers it", async () => {
  const { user } = await renderPane({ years: [flawedYear("ru")], savesFiles: false });
  await openStep(user, 5);
  expect(screen.queryByRole("button", { name: "Сохранить рейтинг в файл" })).toBeNull();
});
