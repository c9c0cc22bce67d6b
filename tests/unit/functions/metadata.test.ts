import { functionSpecs, functionTexts, functionsMetadata } from "../../../src/app/functions-metadata";
import { customFunctions, customFunctionsLater } from "../../../src/app/custom-functions";
import { languages } from "../../../src/text/language";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly type: string; readonly dimensionality: string };
  }[];
}
const metadata = (language: (typeof languages)[number]) => functionsMetadata(language) as Metadata;

const all: Record<string, (...args: never[]) => unknown> = { ...customFunctions };
beforeAll(async () => {
  for (const [id, load] of Object.entries(customFunctionsLater)) all[id] = await load();
});

test("every function of the metadata is registered, and the other way round", () => {
  expect(functionSpecs.map(({ id }) => id).sort()).toEqual(Object.keys(all).sort());
});

test("parameters are those of the signatures, in name and order", () => {
  for (const { id, parameters } of functionSpecs) {
    const source = all[id]?.toString() ?? "";
    const signature = /^[^(]*\(([^)]*)\)/
      .exec(source)?.[1]
      ?.split(",")
      .map((name) => name.trim());
    expect([id, signature]).toEqual([id, parameters.map(({ name }) => name)]);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
  }
});

test("names and descriptions satisfy the host", () => {
  for (const language of languages) {
    for (const { id, name, description, parameters, result } of metadata(language).functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(name).toBe(id);
      expect(description).toMatch(/\.$/);
      expect(result.type).toBe("any");
      for (const parameter of parameters) {
        expect([id, parameter.name, parameter.type]).toEqual([id, parameter.name, "any"]);
        expect(["matrix", "scalar"]).toContain(parameter.dimensionality);
        expect(parameter.description).toMatch(/\S.{10,}\.$/);
      }
    }
  }
});

test("the three files differ in descriptions only", () => {
  const bare = (language: (typeof languages)[number]) =>
    JSON.parse(
      JSON.stringify(metadata(language), (key, value: unknown) => (key === "description" ? "" : value)),
    ) as unknown;
  expect(bare("kk")).toEqual(bare("en"));
  expect(bare("ru")).toEqual(bare("en"));
  expect(metadata("kk")).not.toEqual(metadata("ru"));
});

test("no words are left over for parameters that are gone", () => {
  for (const language of languages) {
    for (const { id, parameters } of functionSpecs) {
      const described = Object.keys(functionTexts(language).parameters[id] ?? {}).sort();
      expect([language, id, described]).toEqual([language, id, parameters.map(({ name }) => name).sort()]);
    }
  }
});

test("flags that crash old builds are not set", () => {
  expect(Object.keys(functionsMetadata("en"))).toEqual(["functions"]);
});
