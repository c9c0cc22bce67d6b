import { handOutsOfYear } from "../../../src/evaluation/approval/papers/hand-outs-of-year";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { roster } from "../../../src/rating/organisations/roster";
import { rate } from "../../../src/rating/rate";
import { makeYear } from "../workbook/make-year";

test("what is computed from base fields stands as a percentage, as in its arithmetic", () => {
  const year = makeYear({ gaps: 0, organisations: roster.slice(0, 3) });
  const [first] = handOutsOfYear(year, rate(toRatingInput(year))).organisations;
  const shares = year.criteria.indicators.filter(({ rule }) => rule.kind === "share_bands").map(({ code }) => code);
  expect(shares.length).toBeGreaterThan(0);
  const lines = first?.blocks.flatMap((block) => block.lines.filter(({ code }) => shares.includes(code))) ?? [];
  expect(lines).toHaveLength(shares.length);
  for (const { figure, arithmetic } of lines) {
    expect(figure.ru).toMatch(/^[\d\u00A0]+,\d{2,}\u00A0%$/);
    expect(arithmetic.ru).toContain(`= ${figure.ru} `);
  }
});
