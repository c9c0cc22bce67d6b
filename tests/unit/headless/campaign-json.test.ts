import { readFileSync } from "node:fs";
import { join } from "node:path";
import { counterList } from "../../../src/campaign/model/data/counters";
import { campaignFindingLevels } from "../../../src/campaign/model/finding-codes";
import { campaignJson } from "../../../src/cli/campaign/campaign-json";

const page = readFileSync(join(__dirname, "../../../docs/campaign-json.md"), "utf8");
const block = (kind: string): string => new RegExp(`\`\`\`json ${kind}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";
const input = JSON.parse(block("input")) as Record<string, unknown>;

function errorOf(text: string): { code: string; message: string; path: string } {
  const result = campaignJson(text);
  if (!("error" in result)) throw new Error(result.output);
  return (JSON.parse(result.error) as { error: { code: string; message: string; path: string } }).error;
}

test("the example of the page gives what the page says, on one line", () => {
  const result = campaignJson(`\uFEFF${block("input")}`);
  if (!("output" in result)) throw new Error(result.error);
  expect(JSON.parse(result.output)).toEqual(JSON.parse(block("output")));
  expect(result.output).not.toContain("\n");
});

test("every counter and every finding stands on the page", () => {
  const named = (line: string): string[] =>
    [...(new RegExp(`^${line}: (.*)`, "m").exec(page)?.[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, one = ""]) => one);
  expect(named("Counters")).toEqual(counterList.map(({ key }) => key));
  expect(named("Codes")).toEqual(Object.keys(campaignFindingLevels));
});

test.each(["", "{", "[1"])("%p is not JSON", (text) => {
  expect(errorOf(text)).toMatchObject({ code: "input.not-json", path: "" });
});

test("a key given twice is refused", () => {
  expect(errorOf('{"organisations":[],"organisations":[]}')).toMatchObject({ code: "input.duplicate-key" });
});

const row = { organisation: "KZO", level: "primary", counts: {} };
test.each([
  [{ organisations: undefined }, "input.missing", "organisations"],
  [{ organisations: [{ id: "A" }] }, "input.missing", "organisations[0].level"],
  [{ organisations: [{ id: "A", level: "region" }] }, "input.type", "organisations[0].level"],
  [{ organisations: [{ id: "A", level: "oblast", members: 1.5 }] }, "input.type", "organisations[0].members"],
  [
    { organisations: [1, 2].map(() => ({ id: "A", level: "oblast" })) },
    "input.duplicate-organisation",
    "organisations[1].id",
  ],
  [{ meetings: { X: {} } }, "input.unknown-organisation", "meetings.X"],
  [{ meetings: { KZO: { planned: "2024-02-30" } } }, "input.type", "meetings.KZO.planned"],
  [{ meetings: { KZO: { present: -1 } } }, "input.type", "meetings.KZO.present"],
  [{ results: [{ ...row, organisation: "X" }] }, "input.unknown-organisation", "results[0].organisation"],
  [{ results: [{ ...row, counts: { votes: 1 } }] }, "input.unknown-code", "results[0].counts.votes"],
  [{ results: [{ ...row, counts: { held: "1" } }] }, "input.type", "results[0].counts.held"],
  [{ today: "02.04.2024" }, "input.type", "today"],
  [{ settings: { years: [2024, 2023] } }, "input.type", "settings.years[1]"],
  [{ settings: { years: [2024] } }, "input.type", "settings.years"],
  [{ settings: { delegates: { norm: 0 } } }, "input.type", "settings.delegates.norm"],
  [{ settings: { delegates: { mode: "round" } } }, "input.type", "settings.delegates.mode"],
  [{ settings: { act: { deciding: "congress" } } }, "input.type", "settings.act.deciding"],
  [{ settings: { windows: [{ level: "union", from: "2024-08-01" }] } }, "input.missing", "settings.windows[0].to"],
  [
    { settings: { windows: [1, 2].map(() => ({ level: "union", from: "2024-08-01", to: "2024-09-30" })) } },
    "input.type",
    "settings.windows[1].level",
  ],
  [
    { settings: { quorum: { meeting: { numerator: 3, denominator: 2, over: true } } } },
    "input.type",
    "settings.quorum.meeting.numerator",
  ],
  [{ settings: { daysOff: [{ date: "8 March" }] } }, "input.type", "settings.daysOff[0].date"],
])("%j is refused", (change, code, path) => {
  const { code: found, path: at } = errorOf(JSON.stringify({ ...input, ...change }));
  expect([found, at]).toEqual([code, path]);
});

test("null and absent are not known; fields beyond the contract are ignored", () => {
  const organisations = [{ id: "KZO", level: "oblast", parent: null, members: null, colour: "red" }];
  const result = campaignJson(
    JSON.stringify({ organisations, meetings: { KZO: null }, settings: null, results: null }),
  );
  if (!("output" in result)) throw new Error(result.error);
  const { delegates } = JSON.parse(result.output) as { delegates: { allotments: unknown[] } };
  expect(delegates.allotments).toEqual([
    { organisation: "KZO", members: null, delegates: null, exOfficio: 0, elected: null },
  ]);
});
