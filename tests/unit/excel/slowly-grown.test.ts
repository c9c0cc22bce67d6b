import { SlowlyGrown } from "../../../src/sheets/office/write/slowly-grown";

test("what is set is got again, near and far apart", () => {
  const values = new SlowlyGrown<string>();
  const last = 1_048_577 * 16_386 * 2 + 1;
  for (const key of [0, 5, last]) values.set(key, String(key));
  values.set(5, "five");
  expect([0, 5, 6, last, last - 1].map((key) => values.get(key))).toEqual([
    "0",
    "five",
    undefined,
    String(last),
    undefined,
  ]);
  expect([...values.values()].sort()).toEqual(["0", "five", String(last)].sort());
});
