/** @jest-environment jsdom */
import { createRefusals } from "../../../src/workbench/page/grid/refusal";
import { workbenchRu as ru } from "../../../src/workbench/words/ru";

const invalid = {
  done: false,
  reason: "invalid",
  title: "Значение не принято",
  message: "Нужно целое число.",
} as const;
const typed = (row: number, text: string) => ({ ...invalid, entry: { row, column: 3, text } });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("each refused entry is named by its cell and text, none is replaced by the next", () => {
  const place = document.createElement("div");
  const tell = createRefusals(place, ru);
  tell(typed(8, "3O"));
  expect(place.textContent).toContain("D9: 3O – Нужно целое число.");
  tell(typed(11, "6,5"));
  expect([...place.querySelectorAll(".refused")].map((line) => line.textContent)).toEqual([
    "D9: 3O – Нужно целое число.",
    "D12: 6,5 – Нужно целое число.",
  ]);
  for (const row of [12, 13, 14, 15, 16]) tell(typed(row, "x"));
  expect(place.textContent).toContain("Не приняты и более ранние значения: 2");
  jest.advanceTimersByTime(29_000);
  expect(place.textContent).not.toBe("");
  jest.advanceTimersByTime(2_000);
  expect(place.textContent).toBe("");
  tell(typed(20, "y"));
  expect(place.querySelectorAll(".refused")).toHaveLength(0);
  expect(place.textContent).toContain("D21: y");
});

test("an edit that is no entry is told as before", () => {
  const place = document.createElement("div");
  createRefusals(place, ru)({ done: false, reason: "locked", title: "", message: "" });
  expect(place.textContent).toContain(ru.lockedCell);
});
