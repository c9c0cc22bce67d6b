/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { foldKinds } from "../../src/pane/evaluation/check/fold-kinds";
import { finding } from "../../src/rating/finding";
import { flawedYear } from "./flawed-year";
import { emptyYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

async function openCheck() {
  const pane = await renderPane({ years: [flawedYear("ru")] });
  await openStep(pane.user, 4);
  return pane;
}

function findings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".fnd > button")];
}

test("errors stand first, each with its level for a screen reader and its place", async () => {
  await openCheck();
  expect(
    findings()
      .slice(0, 3)
      .map((row) => row.textContent?.split(".")[0]),
  ).toEqual(["Ошибка", "Ошибка", "Ошибка"]);
  expect(findings()[3]?.textContent).toMatch(/^Предупреждение\. /);
  expect(findings()[0]?.textContent).toContain("Атырауская обл. · 2.2");
});

test("level chips and the organisation narrow the list; the filter that finds nothing can be lifted", async () => {
  const { user } = await openCheck();
  const notes = screen.getByRole("button", { name: /^Для сведения \d+$/ });
  expect(notes.getAttribute("aria-pressed")).toBe("true");
  await user.click(notes);
  await user.click(screen.getByRole("button", { name: /^Предупреждения \d+$/ }));
  expect(findings()).toHaveLength(3);
  await user.selectOptions(screen.getByRole("combobox", { name: "Организация" }), "Карагандинская обл.");
  expect(findings()).toHaveLength(1);
  await user.selectOptions(screen.getByRole("combobox", { name: "Организация" }), "Жамбылская обл.");
  expect(findings()).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Показать все" }));
  expect(findings().length).toBeGreaterThan(10);
});

test("findings can be grouped by organisation and by indicator", async () => {
  const { user } = await openCheck();
  await user.selectOptions(screen.getByRole("combobox", { name: "Порядок" }), "По организациям");
  const group = screen.getByRole("heading", { name: "Карагандинская обл." }).closest("section") as HTMLElement;
  expect(within(group).getAllByRole("button").length).toBeGreaterThanOrEqual(3);
  await user.selectOptions(screen.getByRole("combobox", { name: "Порядок" }), "По показателям");
  expect(screen.getByRole("heading", { name: "3.7" })).toBeTruthy();
});

test("what one slip makes many findings of is one row with their number, which opens; F8 walks into it", async () => {
  const sample = flawedYear("ru");
  // A return without its documents is as many warnings as it has figures.
  const returns = { ...sample.returns, KZO: { ...sample.returns["KZO"], evidence: {} } };
  const { user } = await renderPane({ years: [{ ...sample, returns }] });
  await openStep(user, 4);
  await user.selectOptions(screen.getByRole("combobox", { name: "Организация" }), "Кызылординская обл.");
  const kind = () =>
    [...document.querySelectorAll<HTMLElement>(".findings button[aria-expanded]")].find((row) =>
      row.textContent?.startsWith("Не указан подтверждающий документ"),
    ) as HTMLElement;
  const loose = findings().length;
  expect(kind().textContent).toMatch(/^Не указан подтверждающий документРезультатов проверки одного вида: \d\d$/);
  const count = Number(/\d+$/.exec(kind().textContent ?? "")?.[0]);
  await user.click(kind());
  expect(findings()).toHaveLength(loose + count);
  await user.click(kind());
  expect(findings()).toHaveLength(loose);
  for (let step = 0; step < 40 && kind().getAttribute("aria-expanded") === "false"; step++) await user.keyboard("{F8}");
  expect((document.activeElement as HTMLElement | null)?.textContent).toContain("Не указан подтверждающий документ");
  expect(findings()).toHaveLength(loose + count);
});

test("findings of one code whose sentences differ stand behind rows of their own, each saying what all of its own say", () => {
  const entries = (["1.1", "1.2"] as const).flatMap((indicator) =>
    Array.from({ length: 13 }, (_, at) => ({
      key: `${indicator} ${at}`,
      finding: finding("figure.missing", { organisation: `O${at}`, indicator }),
    })),
  );
  const kinds = foldKinds("", entries, ({ indicator = "", organisation = "" }) =>
    indicator === "1.1" ? "Показатель не заполнен" : `Дата не указана: ${organisation}`,
  );
  expect(kinds.map(({ head, entries: own }) => [head, own.length])).toEqual([
    ["Показатель не заполнен", 13],
    ["Дата не указана", 13],
  ]);
});

test("F8 and Shift+F8 walk through the findings and through their cells; the focus stays in the pane", async () => {
  const { user, workbook } = await openCheck();
  await user.keyboard("{F8}");
  expect(document.activeElement).toBe(findings()[0]);
  expect(workbook.shown.at(-1)).toEqual({ organisation: "ATR", code: "2.2" });
  expect(screen.getByText(/^1 из \d+$/)).toBeTruthy();
  await user.keyboard("{F8}");
  expect(document.activeElement).toBe(findings()[1]);
  expect(findings()[1]?.getAttribute("aria-current")).toBe("true");
  await user.keyboard("{Shift>}{F8}{/Shift}{Shift>}{F8}{/Shift}");
  expect(document.activeElement).toBe(findings().at(-1));
});

test("the chosen finding says why it matters and how to mend it", async () => {
  const { user } = await openCheck();
  await user.click(findings()[1] as HTMLElement);
  expect(findings()[1]?.textContent).toContain("внесите 0");
  expect(findings()[0]?.textContent).not.toContain("Исправьте");
});

test("arrows move in the list, which is one Tab stop, and / goes to the filter", async () => {
  const { user } = await openCheck();
  expect(findings().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  act(() => findings()[0]?.focus());
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
  expect(document.activeElement).toBe(findings()[1]);
  await user.keyboard("/");
  expect(document.activeElement?.textContent).toMatch(/^Ошибки/);
});

test("a year with nothing to report says so and leads on", async () => {
  const empty = emptyYear({ year: 2025, edition: "ED-2025", language: "en" });
  const { user } = await renderPane({ years: [{ ...empty, organisations: [] }], language: "en" });
  await openStep(user, 4);
  for (const { textContent } of findings()) expect(textContent).not.toMatch(/^Error/);
  expect(screen.getByRole("button", { name: /Next|Go to figures/ })).toBeTruthy();
});
