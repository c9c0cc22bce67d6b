import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { sampleYear } from "../../pane/memory-workbook";

test("a file doubts an encouragement by sums over the main blocks as soon as a score of theirs has moved", () => {
  const data = { ...sampleYear("ru"), edition: "ED-2026-SUM" as const };
  const awards = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "awards");
  const reasons = awards?.cells.flatMap(({ formula = "" }) =>
    /^=IF\(AND\(.*"high-by-blocks","/.test(formula) ? [formula] : [],
  );
  expect(reasons).toHaveLength(3);
  for (const formula of reasons ?? []) expect(formula.match(/ROUND\(SUM\(/g)).toHaveLength(5);
});

test("the number of encouragements is greyed where it does not act", () => {
  const data = sampleYear("ru");
  const settings = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "settings");
  const idle = settings?.conditionals.find(({ formula }) => formula.includes("ED-2026-SEVERAL"));
  expect(idle?.formula).toMatch(/^=NOT\(OR\(\$C\$\d+="ED-2025",\$C\$\d+="ED-2026-SUM",\$C\$\d+="ED-2026-SEVERAL"\)\)$/);
});
