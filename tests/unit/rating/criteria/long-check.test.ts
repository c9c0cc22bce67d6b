import { checkCheck } from "../../../../src/rating/criteria/check-criteria";

test("a sentence about a check that is no expression shows its first 120 characters", () => {
  const told = (expr: string) =>
    checkCheck({ id: "C1", expr, level: "error" }, new Set(["B01"])).map(({ params }) => params["value"]);
  const long = `B01 =< ${"x".repeat(200)}`;
  expect(told(long)).toEqual([`${long.slice(0, 120)}…`]);
  expect(told("B01 =<")).toEqual(["B01 =<"]);
});
