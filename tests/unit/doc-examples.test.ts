import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Every one-line `@example expression //=> literal` of an exported function is run against its own module. */
const root = join(__dirname, "..", "..", "src");

const pattern = /\* @example (?<expression>.+?) \/\/=> (?<literal>.+?)\s*(?:\n|\*\/)/g;

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly literal: string;
}

const sources = ["rating", "text", "evaluation", "campaign", "decisions"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(root, folder, name)),
);

const examples: readonly Example[] = sources.flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(pattern)].map(({ groups }) => ({
    file: relative(root, path),
    expression: groups?.["expression"] ?? "",
    literal: groups?.["literal"] ?? "",
  })),
);

function evaluate(expression: string, exported: Readonly<Record<string, unknown>>): unknown {
  const names = Object.keys(exported);
  const run = new Function(...names, `"use strict"; return (${expression});`) as (...values: unknown[]) => unknown;
  return run(...names.map((name) => exported[name]));
}

test.each(examples)("$file: $expression", ({ file, expression, literal }) => {
  const exported = jest.requireActual<Record<string, unknown>>(join(root, file));
  expect(evaluate(expression, exported)).toEqual(evaluate(literal, {}));
});

test("no example is written in a form that is not run", () => {
  const written = sources.flatMap((path) => [...readFileSync(path, "utf8").matchAll(/@example/g)]);
  expect(examples.length).toBe(written.length);
  expect(examples.length).toBeGreaterThan(10);
});
