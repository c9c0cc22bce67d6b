/** @jest-environment jsdom */
import { wayRecords } from "../../src/evaluation/followup/ways/way-records";
import { screen } from "@testing-library/react";
import { sampleYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

test("every indicator by block with its rule in words; a row leads to its cell", async () => {
  const { user, workbook } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 2);
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "1. Организационная работа",
    "2. Социально-правовая защита",
    "3. Охрана труда",
    "4. Социальное партнёрство",
    "5. Финансовая дисциплина",
  ]);
  expect(document.querySelectorAll(".rows .row")).toHaveLength(45);
  await user.click(
    screen.getByRole("button", {
      name: /^1\.6 .*Баллы\u00A0за\u00A0каждые\u00A05:\u00A01; единица\u00A0измерения:\u00A0чел\.$/,
    }),
  );
  expect(workbook.shown.at(-1)).toEqual({ sheet: "criteria", code: "1.6" });
});

test("the search finds by code and by word in any language, and says when nothing is found", async () => {
  const { user } = await renderPane({ years: [sampleYear("ru")] });
  await openStep(user, 2);
  await user.keyboard("/");
  await user.keyboard("1.1");
  expect(document.querySelectorAll(".rows .row")).toHaveLength(4);
  await user.clear(screen.getByRole("textbox"));
  await user.keyboard("СЕМИНАР");
  expect(document.querySelectorAll(".rows .row").length).toBeGreaterThan(0);
  await user.keyboard("qqq");
  expect(screen.getByText(/Показатели не найдены/)).toBeTruthy();
});

test("what is wrong with the table stands at its row and on the bar", async () => {
  const sample = sampleYear("en");
  const indicators = sample.criteria.indicators.map((indicator) =>
    indicator.code === "1.1" && indicator.rule.kind === "share_bands"
      ? { ...indicator, rule: { ...indicator.rule, numerator: "B99" } }
      : indicator,
  );
  const broken = { ...sample, criteria: { ...sample.criteria, indicators } };
  const { user } = await renderPane({ years: [broken], language: "en" });
  await openStep(user, 2);
  expect(screen.getByRole("button", { name: "Criteria. Errors: 1" })).toBeTruthy();
  expect(screen.getByRole("button", { name: /^1\.1 .*B99/ }).querySelector(".ic.error")).toBeTruthy();
});

test("forms that are out and would be void are counted before the change is written", async () => {
  const year = sampleYear("ru");
  const form = { type: "formMade", organisation: "KZO", language: "ru", table: "1" } as const;
  const log = [...(year.log ?? []), ...wayRecords(form, year, { who: "", at: new Date(2026, 0, 9) })];
  const { user } = await renderPane({ years: [{ ...year, log }] });
  await openStep(user, 2);
  await user.click(screen.getByRole("button", { name: "Изменить показатель 1.6" }));
  const unit = screen.getByRole("textbox", { name: "Единица измерения на казахском" });
  const told = (): string | undefined =>
    [...document.querySelectorAll(".misfits .warning")]
      .map(({ textContent }) => textContent ?? "")
      .find((text) => text);
  // Beside the press that takes the indicator off stands what that would do.
  expect(screen.getAllByText(/^Выданные формы, которые станут недействительными: 1\./)).toHaveLength(1);
  await user.type(unit, "а");
  expect(screen.getAllByText(/^Выданные формы, которые станут недействительными: 1\./)).toHaveLength(2);
  expect(told()).toContain("новые формы");
});
