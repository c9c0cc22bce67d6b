/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { ChangeRecord } from "../../src/evaluation/journal/change-record";
import { journalPaneKk } from "../../src/pane/words/journal/kk";
import { createMemoryWorkbook, sampleYear } from "./memory-workbook";
import { openStep, renderPane, type RenderedPane } from "./render-pane";

const at = new Date(2026, 1, 20, 14, 32).getTime();
const record = (more: Partial<ChangeRecord>): ChangeRecord => ({
  ...{ from: at, to: at, who: "А. Сейтова", way: "typing", subject: { organisation: "KZO" } },
  changes: [{ path: "figures/KZO/1.2", before: 5, after: 7.5 }],
  ...more,
});

async function openPage(records: readonly ChangeRecord[]): Promise<RenderedPane> {
  const workbook = createMemoryWorkbook([sampleYear("ru")]);
  workbook.keepChanges(records);
  const pane = await renderPane({ workbook });
  await openStep(pane.user, 3);
  await pane.user.click(screen.getByRole("button", { name: "Кто изменил значения…" }));
  return pane;
}

const rows = (): string[] =>
  within(screen.getByRole("list", { name: "Изменения значений" }))
    .queryAllByRole("listitem")
    .map((row) => row.textContent ?? "");

test("changes are shown latest first, by organisation, person and code, and saved as a file without a formula", async () => {
  const { user, saved } = await openPage([
    record({}),
    record({
      who: "",
      way: "unknown",
      subject: "settings",
      changes: [{ path: "settings/prizePlaces", before: 3, after: 4 }],
    }),
    record({
      subject: { organisation: "ZHM" },
      changes: [{ path: "evidence/ZHM/1.3", after: '=HYPERLINK("http://x")' }],
    }),
  ]);
  expect(await screen.findByText("Показано изменений: 3 из 3")).toBeTruthy();
  expect(rows()).toEqual([
    'Жамбылская обл. · 1.3 · документнет данных → =HYPERLINK("http://x")20.02.2026 14:32 · А. Сейтова · ввод в ячейку',
    "настройки · призовые места3 → 420.02.2026 14:32 · не установлено · вне панели",
    "Кызылординская обл. · 1.25 → 7,520.02.2026 14:32 · А. Сейтова · ввод в ячейку",
  ]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Кто изменил" }), "А. Сейтова");
  await user.type(screen.getByRole("searchbox", { name: "Код показателя или строки" }), "1.2");
  expect(rows()).toEqual([expect.stringMatching(/^Кызылординская/)]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Организация или раздел" }), "настройки");
  expect(screen.getByText("Таких изменений нет.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Сохранить файл для проверки (.csv)" }));
  const text = new TextDecoder().decode(saved[0]?.bytes);
  expect(saved[0]?.name).toBe("changes-2025.csv");
  expect(text.split("\r\n")).toHaveLength(5);
  expect(text).toContain(`;"'=HYPERLINK(""http://x"")"`);
});

test("persons and organisations stand by the alphabet of the language", async () => {
  const who = ["Я. Яковлева", "Ә. Әбенова", "Б. Байжанова", "А. Асанова"];
  const workbook = createMemoryWorkbook([sampleYear("kk")]);
  workbook.keepChanges(who.map((one, at) => record({ who: one, from: at, to: at })));
  const { user } = await renderPane({ workbook, language: "kk" });
  await openStep(user, 3);
  await user.click(screen.getByRole("button", { name: journalPaneKk.open }));
  const persons = await screen.findByRole("combobox", { name: journalPaneKk.person });
  const options = within(persons).getAllByRole("option");
  expect(options.slice(1).map(({ textContent }) => textContent?.slice(0, 1))).toEqual(["А", "Ә", "Б", "Я"]);
});

test("a year without changes says so", async () => {
  await openPage([]);
  expect(await screen.findByText("Изменений не записано.")).toBeTruthy();
});
