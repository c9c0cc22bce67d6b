import { continueYear } from "../../../src/evaluation/live/continue-year";
import { emptyYear } from "../../../src/evaluation/live/empty-year";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { readYear } from "../../../src/evaluation/sheets/read-year";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { prizeBasisOf } from "../../../src/rating/awards/prize-basis";
import { roster } from "../../../src/rating/organisations/roster";
import { rate } from "../../../src/rating/rate";
import { areasOf } from "../workbook/areas-of-plan";
import { makeYear } from "../workbook/make-year";

const plain = makeYear({ gaps: 0, organisations: roster.slice(0, 5) });
const chosen: YearData = {
  ...plain,
  edition: "ED-2026",
  settings: { ...plain.settings, prizesBy: "places-by-criterion" },
};

test("by what prizes go stands in the workbook when it is opened again, and goes on into the next year", async () => {
  const before = rate(toRatingInput(chosen));
  const { data } = readYear(areasOf(planYear(chosen, before)), 2025);
  expect(data.settings.prizesBy).toBe("places-by-criterion");
  expect(rate(toRatingInput(data)).awards).toEqual(before.awards);
  const fresh = await emptyYear({ year: 2026, edition: "ED-2026", language: "ru" });
  const next = continueYear(fresh, data, rate(toRatingInput(data)));
  expect(prizeBasisOf(next.edition, next.settings)).toBe("places-by-criterion");
  // Under a wording that does not speak of criteria apart the total decides.
  expect(prizeBasisOf("ED-2025", next.settings)).toBe("total");
});
