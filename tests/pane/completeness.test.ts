import { makeSample } from "../../src/evaluation/sample/make-sample";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { roster } from "../../src/rating/organisations/roster";
import type { Return } from "../../src/rating/returns/return";
import { measureCompleteness } from "../../src/pane/evaluation/year/completeness";

test("base fields that are missing stand in the order of their sheet", () => {
  const { organisations } = measureCompleteness(appendix1, roster.slice(0, 1), {}, []);
  const missing = organisations[0]?.missingBase ?? [];
  expect(missing.length).toBeGreaterThan(10);
  expect(missing).toEqual(appendix1.base_fields.map(({ code }) => code).filter((code) => missing.includes(code)));
  expect(missing.slice(0, 2)).toEqual(["B01", "B02"]);
});

test("a word that is no figure is none: the counters move when one takes the place of a figure", () => {
  const { returns } = makeSample(2025, "ru");
  const [organisation] = roster.filter(({ id }) => id === "KZO");
  const whole = returns["KZO"];
  const measured = (declared: Return | undefined) => {
    const { organisations, declared: count } = measureCompleteness(
      appendix1,
      organisation ? [organisation] : [],
      declared ? { KZO: declared } : {},
      [],
    );
    const [row] = organisations;
    return [count, row?.complete, row?.missing, row?.missingBase];
  };
  const [count] = measured(whole) as [number];
  expect(measured(whole)).toEqual([count, true, 0, []]);
  const figures = { ...whole?.figures, "1.2": "много" };
  expect(measured({ ...whole, figures })).toEqual([count - 1, false, 1, []]);
  expect(measured({ ...whole, base: { ...whole?.base, B02: "около 90" } })?.[3]).toEqual(["B02"]);
  // A text that is read as a number with a note is one.
  expect(measured({ ...whole, figures: { ...whole?.figures, "1.2": "7" } })[0]).toBe(count);
});
