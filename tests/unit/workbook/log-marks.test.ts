import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { logColumns } from "../../../src/evaluation/year/log-columns";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";

test("by which a program finds a record stands in the log hidden: it says nothing to people", () => {
  const sample = makeSample(2025, "kk");
  const record = {
    at: "20.02.2026 14:32",
    who: "А",
    action: "returnAccepted",
    where: "KZO",
    mark: "bagalau-return 1:{}",
  };
  const data = { ...sample, log: [record] };
  const log = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "log");
  const cell = log?.cells.find(({ value }) => value === record.mark);
  expect(cell?.column).toBe(logColumns.mark);
  expect(log?.columns.filter(({ hidden }) => hidden).map(({ column }) => column)).toEqual([logColumns.mark]);
});
