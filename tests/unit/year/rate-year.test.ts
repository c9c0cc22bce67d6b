import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { rateRead } from "../../../src/evaluation/sheets/records/rate-read";
import { rateYear } from "../../../src/evaluation/year/rate-year";
import { viewYear } from "../../../src/pane/evaluation/year/year-view";

const today = "2026-02-20";

test("a reading is rated once, for its sheets and for the pane", () => {
  const data = makeSample(2025, "ru");
  const [first] = rateRead(data, [], today).organisations;
  const snapshot = { data, findings: [], stale: false, frozen: false, lostSheets: [] };
  const [shown] = viewYear(snapshot, today).rating.organisations;
  expect(first?.points).toBeDefined();
  expect(shown?.points).toBe(first?.points);
});

test("another day, or a year that changed, is rated anew", () => {
  const data = makeSample(2025, "ru");
  const rating = rateYear(data, today);
  expect(rateYear(data, today)).toBe(rating);
  expect(rateYear(data, "2026-02-21")).not.toBe(rating);
  expect(rateYear({ ...data, returns: {} }, today).organisations).not.toEqual(rating.organisations);
});
