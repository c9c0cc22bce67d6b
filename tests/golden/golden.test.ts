import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rateJson } from "../../src/cli/rate/rate-json";
import { appendix1 } from "../../src/rating/criteria/appendix-1";

/**
 * Every folder of `cases` is a test: `input.json` is rated as the contract of `rate --json` says, and what `expected.json`
 * names must be equal; what it does not name may be anything. `why.md` derives the expectation by hand.
 * `"criteria": "appendix-1"` stands for the illustrative table.
 */
const root = join(__dirname, "cases");

interface Case {
  readonly input: Record<string, unknown>;
  readonly expected: Record<string, unknown>;
}

function read(name: string): Case {
  const json = (file: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(root, name, file), "utf8")) as Record<string, unknown>;
  const input = json("input.json");
  return {
    input: input["criteria"] === "appendix-1" ? { ...input, criteria: appendix1 } : input,
    expected: json("expected.json"),
  };
}

test.each(readdirSync(root))("%s", (name) => {
  const { input, expected } = read(name);
  const result = rateJson(JSON.stringify(input));
  const found: unknown = JSON.parse("error" in result ? result.error : result.output);
  expect(found).toMatchObject(expected);
});

test("there are cases", () => {
  expect(readdirSync(root).length).toBeGreaterThan(20);
});
