import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { roster } from "../../src/rating/organisations/roster";
import { measureCompleteness } from "../../src/pane/evaluation/year/completeness";

test("base fields that are missing stand in the order of their sheet", () => {
  const { organisations } = measureCompleteness(appendix1, roster.slice(0, 1), {}, []);
  const missing = organisations[0]?.missingBase ?? [];
  expect(missing.length).toBeGreaterThan(10);
  expect(missing).toEqual(appendix1.base_fields.map(({ code }) => code).filter((code) => missing.includes(code)));
  expect(missing.slice(0, 2)).toEqual(["B01", "B02"]);
});
