/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { keptFigures } from "../../src/evaluation/year/kept-figures";
import type { YearData } from "../../src/evaluation/year/year-data";
import { sampleYear } from "./memory-workbook";
import { openStep, renderPane, type RenderedPane } from "./render-pane";

const sample = sampleYear("ru");
const advised = sample.criteria.indicators.find(({ code }) => code === "2.1");
if (!advised) throw new Error("the table has no 2.1");
/** Only what the questions are about: a pane of 45 indicators and 20 organisations takes most of the time of a test. */
const data: YearData = {
  ...sample,
  criteria: {
    ...sample.criteria,
    blocks: sample.criteria.blocks.filter(({ block }) => block === advised.block),
    indicators: [advised],
    checks: [],
  },
  organisations: sample.organisations.filter(({ id }) => id === "KZO" || id === "PVL"),
  settings: { ...sample.settings, mainBlocks: [advised.block] },
  returns: { KZO: { figures: { "2.1": 6313 } } },
  previous: {},
};
const dataOf = ({ workbook }: RenderedPane) => workbook.data.get(2025);

/** 2.1 becomes court cases, what it was is 2.9 now. */
async function bringIn(): Promise<RenderedPane> {
  const pane = await renderPane({ years: [data] });
  await openStep(pane.user, 2);
  await pane.user.click(screen.getByRole("button", { name: "Загрузить таблицу…" }));
  const lines = [
    ["№", "Показатель на казахском", "Показатель на русском", "Ед. изм.", "Баллы"],
    ["2.1", "Сот істері", "Судебные дела", "дел", "50 баллов за каждое"],
    ["2.9", advised?.kk ?? "", advised?.ru ?? "", advised?.unit?.ru ?? "", "1 балл за каждого"],
  ];
  const text = lines.map((line) => line.join("\t")).join("\n");
  const box = screen.getByRole("textbox", { name: /Вставьте таблицу/ });
  fireEvent.paste(box, { clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") } });
  return pane;
}

test("figures of a code that stands for something else are asked for before a table is written", async () => {
  const pane = await bringIn();
  const { user } = pane;
  const write = screen.getByRole("button", { name: /^Записать: / });
  await user.click(write);
  expect(dataOf(pane)).toBe(data);
  expect(screen.getByText("Не указано, что сделать со значениями показателей: 1")).toBeTruthy();
  expect(document.activeElement).toBe(document.querySelector("[data-meanings]"));
  const question = within(screen.getByRole("radiogroup", { name: "Значения показателя 2.1" }));
  expect(question.getAllByRole<HTMLInputElement>("radio").some(({ checked }) => checked)).toBe(false);
  await user.click(question.getByRole("radio", { name: /^Перенести на показатель 2\.9/ }));
  await user.click(write);
  expect(dataOf(pane)?.returns["KZO"]?.figures).toEqual({ "2.9": 6313 });
});

test("figures are set aside into the log, or kept with a warning each", async () => {
  const aside = await bringIn();
  await aside.user.click(screen.getByRole("radio", { name: /записать в журнал/ }));
  await aside.user.click(screen.getByRole("button", { name: /^Записать: / }));
  expect(dataOf(aside)?.returns["KZO"]?.figures).toEqual({});
  expect(dataOf(aside)?.log).toContainEqual(
    expect.objectContaining({
      ...{ action: "figureRemoved", before: "6313" },
      where: expect.stringMatching(/\(KZO\) · 2\.1 \p{L}/u),
    }),
  );
  aside.unmount();
  const kept = await bringIn();
  await kept.user.click(screen.getByRole("radio", { name: /^Оставить/ }));
  await kept.user.click(screen.getByRole("button", { name: /^Записать: / }));
  const after = dataOf(kept) ?? data;
  expect(after.returns).toEqual(data.returns);
  expect(keptFigures(after)).toMatchObject([{ organisation: "KZO", indicator: "2.1" }]);
});

test("an indicator given another name in its form asks for its figures too, and remembers the answer", async () => {
  const pane = await renderPane({ years: [data] });
  const { user } = pane;
  await openStep(user, 2);
  const open = () => user.click(screen.getByRole("button", { name: "Изменить показатель 2.1" }));
  await open();
  for (const [label, name] of [
    [/Название на казахском/, "Сот істері"],
    [/Название на русском/, "Судебные дела"],
  ] as const) {
    fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value: name } });
  }
  await user.click(screen.getByRole("button", { name: "Записать" }));
  expect(dataOf(pane)).toBe(data);
  await user.click(screen.getByRole("radio", { name: /записать в журнал/ }));
  await user.keyboard("{Escape}");
  await open();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /записать в журнал/ }).checked).toBe(true);
  await user.click(screen.getByRole("button", { name: "Записать" }));
  expect(dataOf(pane)?.returns["KZO"]?.figures).toEqual({});
});
