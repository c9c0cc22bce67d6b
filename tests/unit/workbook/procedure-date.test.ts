import { neededSentences } from "../../../src/evaluation/approval/said-results";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { makeYear } from "./make-year";

const data = makeYear({ gaps: 0 });
const said = (today: string): string => neededSentences(frameYear(data, rate(toRatingInput(data, today)))).join(" ");

test("the summary says on and after 1 April that the procedure is past the date of clause 5.1", () => {
  expect(said("2026-03-31")).not.toContain("1 апреля");
  expect(said("2026-04-01")).toContain("не указано, входит ли этот день в срок");
  expect(said("2026-04-02")).toMatch(/на дату расчёта 02\.04\.2026\sг\. этот срок прошёл/);
});
