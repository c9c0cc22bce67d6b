import { readdirSync, readFileSync } from "node:fs";
import { rateJson } from "../../../src/cli/rate/rate-json";
import { rules as ruleModules } from "../../../src/rating/rules/rules";
import { editionIds } from "../../../src/rating/editions/default-editions";
import { findingLevels } from "../../../src/rating/finding-codes";

const page = readFileSync("docs/rating-json.md", "utf8");
const section = (heading: string): string => page.split(/^#+ /m).find((part) => part.startsWith(heading)) ?? "";
const rows = (text: string): string[][] =>
  [...text.matchAll(/^\| (`.*) \|$/gm)].map(([, row = ""]) => row.split("|").map((cell) => cell.trim()));
const example = (name: string): unknown =>
  JSON.parse(new RegExp("```json " + name + "\\n([^]*?)\\n```").exec(page)?.[1] ?? "") as unknown;

function rated(input: unknown): unknown {
  const result = rateJson(JSON.stringify(input));
  return JSON.parse("error" in result ? result.error : result.output);
}

test("the example gives the output beside it", () => {
  expect(rated(example("input"))).toEqual(example("output"));
});

test("the refusal shown is the one given for the example with a text in it", () => {
  const input = example("input") as { returns: { KZO: { figures: Record<string, unknown> } } };
  input.returns.KZO.figures["1.1"] = "1231";
  expect(rated(input)).toEqual(example("error"));
});

test("the list of finding codes is that of the program, with levels and parameters", () => {
  const source = readFileSync("src/rating/finding-codes.ts", "utf8");
  const lines = [...source.matchAll(/^ {2}"?([\w.-]+)"?: "(\w+)",(?: \/\/ ([^;\n]*).*)?$/gm)];
  const listed = rows(section("Finding codes")).map(([code = "", level, params]) => [
    code.replaceAll("`", "").replace("check.<id>", "check"),
    level,
    params,
  ]);
  expect(listed).toEqual(lines.map(([, code, level, params = ""]) => [code, level, params]));
  expect(listed.map(([code]) => code)).toEqual(Object.keys(findingLevels));
});

test("no two settings and no two findings are told in the same words there", () => {
  const input = rows(section("Input")).filter(([name = ""]) => /settings/.test(name));
  const codes = rows(section("Finding codes")).map(([code = "", , , meaning]) => [code, meaning]);
  expect([input.length, codes.length]).toEqual([6, Object.keys(findingLevels).length]);
  const told = [...input, ...codes].map(([name = "", meaning]) => ({ name: name.replace(/figure|base/, ""), meaning }));
  // A figure of an indicator and a base field are wrong in the same ways.
  const twice = told.filter(({ name, meaning }) => told.some((one) => one.meaning === meaning && one.name !== name));
  expect(twice).toEqual([]);
});

test("every rule stands there with each of its parameters", () => {
  const rules = rows(section("Rules")).map(([kind = "", parameters = ""]) => [kind.replaceAll("`", ""), parameters]);
  expect(rules.map(([kind]) => kind)).toEqual(Object.keys(ruleModules));
  for (const [kind = "", parameters = ""] of rules) {
    const names = Object.keys(ruleModules[kind as keyof typeof ruleModules].parameters);
    expect([kind, names.filter((name) => !parameters.includes(`\`${name}\``))]).toEqual([kind, []]);
  }
});

test("every edition and every refusal stands there", () => {
  for (const edition of editionIds) expect(section("Awards")).toContain(`\`${edition}\``);
  const folders = ["src/rating/strict", "src/text/json"];
  const code = [
    ...folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`)),
    "src/cli/parse-json.ts",
  ]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const given = new Set([...code.matchAll(/"((?:input|criteria)\.[\w-]+)"/g)].map(([, found = ""]) => found));
  // Two more come from the checks of an indicator and of an expression.
  for (const found of ["criteria.unknown-base-field", "criteria.bad-expression"]) given.add(found);
  const described = new Set([...section("Refusals").matchAll(/`((?:input|criteria)\.[\w-]+)`/g)].map(([, one]) => one));
  expect([...described].sort()).toEqual([...given].sort());
});
