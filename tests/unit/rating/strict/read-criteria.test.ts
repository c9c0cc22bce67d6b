import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import { readRatingInput } from "../../../../src/rating/strict/read-rating-input";

const around = { year: 2025, organisations: [], returns: {} };

test.each(["integer", "decimal", "money", "date", "yes-no"])("a base field may be a %s", (type) => {
  const criteria = { indicators: [], base_fields: [{ code: "B01", type }] };
  const read = readRatingInput({ ...around, criteria });
  expect(read).toMatchObject({ input: { criteria: { base_fields: [{ code: "B01", type }] } } });
});

test.each(["", "percent", "text"])("a base field is no %j", (type) => {
  const criteria = { indicators: [], base_fields: [{ code: "B01", type }] };
  expect(readRatingInput({ ...around, criteria })).toMatchObject({
    error: { path: expect.stringContaining("base_fields") as unknown },
  });
});

test("the shipped table comes back as it was written", () => {
  const read = readRatingInput({ ...around, criteria: JSON.parse(JSON.stringify(appendix1)) as unknown });
  const { base_fields, blocks } = appendix1;
  expect(read).toMatchObject({ input: { criteria: { base_fields, blocks } } });
});

test.each([
  ["source", "declared"],
  ["source", [3]],
  ["evidence", "a paper"],
])("%s of another shape is refused", (name, value) => {
  const indicator = { code: "1.1", block: "1", rule: { kind: "yes_no", yes: 1, no: 0 }, [name]: value };
  expect(readRatingInput({ ...around, criteria: { indicators: [indicator], base_fields: [] } })).toMatchObject({
    error: { path: expect.stringContaining(name) as unknown },
  });
});
