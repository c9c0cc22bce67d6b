import { rateJson } from "../../../../src/cli/rate/rate-json";
import { parseExpression } from "../../../../src/rating/checks/parse-expression";
import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import { checkCriteria } from "../../../../src/rating/criteria/check-criteria";

const nested = (levels: number): string => `${"(".repeat(levels)}B01${")".repeat(levels)} = 1`;

/** Each exhausted the stack or the range of numbers of whoever read it, or would be read as something else. */
const beyond: readonly (readonly [string, string])[] = [
  ["a number of 309 digits", `B01 = ${"9".repeat(309)}`],
  ["a number of more digits than are kept", "B01 = 9007199254740993"],
  ["741 nested parentheses", nested(741)],
  ["33 nested parentheses", nested(33)],
  ["400 signs", `${"-".repeat(400)}1 = B01`],
  ["200 nested abs()", `${"abs(".repeat(200)}B01${")".repeat(200)} = 1`],
  ["200 consequences", `${"B01=1=>".repeat(140)}B01=1`],
  ["5000 terms", `${"B01+".repeat(5000)}B01 = 1`],
];

test.each(beyond)("%s: no expression, a finding, a refusal in words", (_, expr) => {
  expect(parseExpression(expr)).toBeNull();

  const checks = [{ id: "C1", level: "error", expr }] as const;
  const found = checkCriteria({ ...appendix1, checks });
  expect(found.map(({ code }) => code)).toEqual(["criteria.bad-expression"]);
  expect(String(found[0]?.params["value"]).length).toBeLessThan(200);

  const { blocks, base_fields, indicators } = appendix1;
  const criteria = { blocks, base_fields, indicators, checks };
  const result = rateJson(JSON.stringify({ year: 2025, criteria, organisations: [{ id: "A" }], returns: {} }));
  expect("error" in result && JSON.parse(result.error)).toEqual({
    error: {
      code: "criteria.bad-expression",
      message: expect.stringContaining("at most 1000 characters, 32 levels and 15 digits") as string,
      path: "criteria.checks[0].expr",
    },
  });
});

test.each([nested(31), "B01 = 123456789012345", "B01 = 0.000123456789012345", `${"B01+".repeat(240)}B01 = 1`])(
  "%p is within the limits",
  (expr) => {
    expect(parseExpression(expr)).not.toBeNull();
  },
);
