import { readFileSync } from "node:fs";
import { functionSpecs } from "../../../src/app/functions-metadata";
import { signedParameter } from "../../../src/kernel/functions/function-spec";
import { openFunctionsHost } from "../../../src/cli/functions-host";

const page = readFileSync("docs/functions.md", "utf8");
const examples = [...page.matchAll(/```fn\n(.*)\n=> (.*)\n```/g)].map(([, request = "", result = ""]) => {
  const { name, args } = JSON.parse(request) as { name: string; args: unknown[] };
  return { name, args, expected: JSON.parse(result) as unknown };
});
/** The page is read by people, who see an ordinary space where numbers are grouped. */
const withPlainSpaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/\u00A0/g, " ")) as unknown;

let call: Awaited<ReturnType<typeof openFunctionsHost>>;
beforeAll(async () => {
  call = await openFunctionsHost();
});

test.each(examples.map((example) => [example.name, example] as const))(
  "the example of %s",
  (_, { name, args, expected }) => {
    const outcome = call(name, args);
    expect(withPlainSpaces("error" in outcome ? outcome : outcome.value)).toEqual(expected);
  },
);

test("every function has its signature and an example", () => {
  expect((page.match(/```fn/g) ?? []).length).toBe(examples.length);
  for (const { id, parameters } of functionSpecs) {
    const signature = parameters.map(signedParameter).join(", ");
    expect(page).toContain(`## ${id}(${signature})`);
    expect(examples.some(({ name }) => name === id)).toBe(true);
  }
});
