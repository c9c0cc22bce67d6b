import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Every one-line `@example expression //=> literal` is run against its own module and those it imports. */
const root = join(__dirname, "..", "..", "src");

const pattern = /\* @example (?<expression>.+?) \/\/=> (?<literal>.+?)\s*(?:\n|\*\/)/g;

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly literal: string;
}

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(root, name));

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
  const path = join(root, file);
  const source = readFileSync(path, "utf8");
  // What it is given may be made by a neighbour: only that one is loaded besides.
  const beside = [...source.matchAll(/^import .* from "(?<from>\.[^"]+)";/gm)]
    .map(({ groups }) => groups?.["from"] ?? "")
    .map((from) => join(dirname(path), from))
    .filter((neighbour) => isAsked(neighbour, expression));
  const modules = [...beside, path].map((name) => jest.requireActual<Record<string, unknown>>(name));
  const inScope = Object.assign({}, ...modules) as Record<string, unknown>;
  expect(evaluate(expression, inScope)).toEqual(evaluate(literal, {}));
});

/** Whether an example calls something that a file exports. */
function isAsked(file: string, expression: string): boolean {
  const path = [".ts", ".tsx"].map((ending) => `${file}${ending}`).find((name) => existsSync(name));
  if (path === undefined) return false;
  const exported = [...readFileSync(path, "utf8").matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)];
  return exported.some(([, name = ""]) => new RegExp(`\\b${name}\\b`).test(expression));
}

test("no example is written in a form that is not run", () => {
  const written = sources.flatMap((path) => [...readFileSync(path, "utf8").matchAll(/@example/g)]);
  expect(examples.length).toBe(written.length);
  expect(examples.length).toBeGreaterThan(10);
});
