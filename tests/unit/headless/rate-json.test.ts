import { findDuplicateKey } from "../../../src/cli/find-duplicate-key";
import { rateJson } from "../../../src/cli/rate/rate-json";
import { answerJsonStdin } from "../../../src/cli/rate/json-stdin";

const input = {
  year: 2025,
  criteria: { indicators: [{ block: 1, code: "1.1", type: "integer", rule: { kind: "per_unit", points: 2 } }] },
  organisations: [{ id: "KZO" }],
  returns: { KZO: { figures: { "1.1": 21 } } },
};

function errorOf(text: string): { code: string; message: string; path: string } {
  const result = rateJson(text);
  if (!("error" in result)) throw new Error(result.output);
  return (JSON.parse(result.error) as { error: { code: string; message: string; path: string } }).error;
}
const wrong = (change: object): { code: string; path: string } => {
  const { code, path } = errorOf(JSON.stringify({ ...input, ...change }));
  return { code, path };
};

test("a rating is one line of JSON", () => {
  const result = rateJson(`\uFEFF${JSON.stringify(input)}`);
  expect("output" in result && JSON.parse(result.output)).toMatchObject({
    edition: "ED-2025",
    organisations: [{ id: "KZO", points: { "1.1": 42 }, total: 42, place: 1 }],
  });
  expect("output" in result && result.output).not.toContain("\n");
});

test.each(["", "{", "year: 2025", "{'year': 2025}"])("%p is not JSON", (text) => {
  expect(errorOf(text)).toMatchObject({ code: "input.not-json", path: "" });
});

test.each([
  [{ year: undefined }, "input.missing", "year"],
  [{ year: "2025" }, "input.type", "year"],
  [{ year: 2025.5 }, "input.type", "year"],
  [{ criteria: [] }, "input.type", "criteria"],
  [{ criteria: {} }, "input.missing", "criteria.indicators"],
  [{ organisations: {} }, "input.type", "organisations"],
  [{ organisations: [{ id: 5 }] }, "input.type", "organisations[0].id"],
  [{ organisations: [{ id: " " }] }, "input.type", "organisations[0].id"],
  [{ returns: undefined }, "input.missing", "returns"],
  [{ returns: { KZO: { figures: { "1.1": true } } } }, "input.type", 'returns.KZO.figures["1.1"]'],
  [{ returns: { KZO: { figures: { "1.1": { value: 1 } } } } }, "input.type", 'returns.KZO.figures["1.1"]'],
  [{ returns: { KZO: { base: { B01: 5 } } } }, "input.unknown-code", "returns.KZO.base.B01"],
  [{ returns: { KZO: { figures: 5 } } }, "input.type", "returns.KZO.figures"],
  [{ returns: { KZO: { remarks: { "1.1": 5 } } } }, "input.type", 'returns.KZO.remarks["1.1"]'],
  [{ today: "20.02.2026" }, "input.type", "today"],
  [{ settings: { prizePlaces: -1 } }, "input.type", "settings.prizePlaces"],
  [{ settings: { pointsDecimals: "2" } }, "input.type", "settings.pointsDecimals"],
  [{ settings: { mainBlocks: [7] } }, "criteria.unknown-block", "settings.mainBlocks[0]"],
  [{ previous: { KZO: { figures: { "1.1": {} } } } }, "input.type", 'previous.KZO.figures["1.1"]'],
])("%j is refused", (change, code, path) => {
  expect(wrong(change)).toEqual({ code, path });
});

const check = { id: "C1", expr: "[1.1] >= 0" };
const share = { code: "1.2", block: 1, rule: { kind: "share_bands", bands: [{ ge: 0, lt: null, points: 1 }] } };
const tableWith = (part: object): object => ({ criteria: { ...input.criteria, ...part } });

test.each([
  [{ checks: [check, check] }, "criteria.duplicate-code", "criteria.checks[1].id"],
  [{ checks: [{ ...check, id: "1.1" }] }, "criteria.duplicate-code", "criteria.checks[0].id"],
  [{ checks: [{ id: "C1", expr: "C1 >= 0" }] }, "criteria.unknown-code", "criteria.checks[0].expr"],
  [{ blocks: [{ block: 1 }, { block: "1" }] }, "criteria.duplicate-code", "criteria.blocks[1].block"],
  [
    {
      base_fields: [{ code: "B1" }],
      indicators: [{ ...share, rule: { ...share.rule, numerator: "B1", denominator: "B2" } }],
    },
    "criteria.unknown-base-field",
    "criteria.indicators[0].rule.denominator",
  ],
])("a table with %j is refused", (part, code, path) => {
  expect(wrong(tableWith(part))).toEqual({ code, path });
});

test.each([
  ["1e400", "Expected a number, found a number too great to compute with."],
  ["{}", "Expected a number, found an object."],
  ["[]", "Expected a number, found a list."],
  ["true", "Expected a number, found true."],
  ['"5"', "Expected a number, found a text."],
])("the message names what was found: %s", (figure, message) => {
  const text = JSON.stringify({ ...input, returns: { KZO: { figures: { "1.1": "#" } } } }).replace('"#"', figure);
  expect(errorOf(text)).toEqual({ code: "input.type", message, path: 'returns.KZO.figures["1.1"]' });
});

test("the message names a parameter's value", () => {
  const text = JSON.stringify(input).replace('"points":2', '"points":-1e400');
  expect(errorOf(text)).toEqual({
    code: "criteria.bad-parameter",
    message: '"points" cannot be -Infinity.',
    path: "criteria.indicators[0].rule.points",
  });
});

test("null and absent are no data; fields beyond the contract are ignored", () => {
  const result = rateJson(
    JSON.stringify({
      ...input,
      edition: null,
      settings: { pointsDecimals: null, prizePlaces: null },
      organisations: [{ id: "KZO" }, { id: "PVL" }],
      returns: { KZO: { figure: { "1.1": 5 }, figures: { "1.1": null } }, PVL: null },
      comment: "x",
    }),
  );
  expect("output" in result && JSON.parse(result.output)).toMatchObject({
    organisations: [{ total: null }, { total: null }],
    findings: [{ code: "return.missing" }, { code: "return.missing" }],
  });
});

test("ids that are words of the language are ids", () => {
  const text =
    '{"year":2025,"criteria":{"indicators":[{"block":1,"code":"__proto__","rule":{"kind":"per_unit","points":1}}]},"organisations":[{"id":"__proto__"},{"id":"constructor"}],"returns":{"__proto__":{"figures":{"__proto__":3}}}}';
  const result = rateJson(text);
  expect("output" in result && result.output).toContain('"points":{"__proto__":3}');
  expect("output" in result && JSON.parse(result.output)).toMatchObject({
    organisations: [{ total: 3 }, { total: null }],
  });
});

test("a key that is given twice is refused wherever it stands", () => {
  expect(errorOf('{"year":2025,"year":2026}')).toMatchObject({ code: "input.duplicate-key" });
  expect(findDuplicateKey('{"returns":{"KZO":{"figures":{"1.2":1,"1.\\u0032":2}}}}')).toEqual({
    key: "1.2",
    path: 'returns.KZO.figures["1.2"]',
  });
  expect(findDuplicateKey('{"a":[{"b":1},{"b":1,"c":{"b":2}}],"d":"\\"a\\":{","e":"a"}')).toBeNull();
  expect(findDuplicateKey('[0,{"b":1},{"b":[{}],"b":1}]')?.path).toBe("[2].b");
});

test("standard input in pieces, one line out, exit status 0 or 2", async () => {
  const run = async (text: string) => {
    const out: string[] = [];
    const err: string[] = [];
    const bytes = new TextEncoder().encode(text);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
    }
    const status = await answerJsonStdin(
      rateJson,
      pieces(),
      { write: (part) => out.push(part) },
      { write: (part) => err.push(part) },
    );
    return { status, out: out.join(""), err: err.join("") };
  };
  const named = { ...input, organisations: [{ id: "ҚЗО" }], returns: { ҚЗО: input.returns.KZO } };
  const rated = await run(JSON.stringify(named));
  expect(rated).toMatchObject({ status: 0, err: "" });
  expect(rated.out).toMatch(/^\{.*"id":"ҚЗО".*\}\n$/);
  const refused = await run('{"year":');
  expect(refused).toMatchObject({ status: 2, out: "" });
  expect(JSON.parse(refused.err)).toMatchObject({ error: { code: "input.not-json" } });
});
