/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { sampleYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

const said = (): string => document.querySelector("dl.kv dd:last-of-type")?.textContent ?? "";

test.each([
  ["31 March", new Date(2026, 2, 31), "осталось дней: 0", null],
  ["1 April", new Date(2026, 3, 1), "входит ли этот день в срок", "входит ли этот день в срок"],
  ["2 April", new Date(2026, 3, 2), "срок прошёл", "срок прошёл"],
])("on %s the year and the summary say how the procedure stands to clause 5.1", async (_, now, ofYear, ofSummary) => {
  const { user } = await renderPane({ years: [sampleYear("ru")], now });
  expect(said().replace(/\u00A0/g, " ")).toContain(ofYear);
  await openStep(user, 7);
  const shown = screen.queryByText(/^Процедура оценки проводится до/)?.textContent ?? null;
  if (ofSummary === null) expect(shown).toBeNull();
  else expect(shown?.replace(/\u00A0/g, " ")).toContain(ofSummary);
});
