import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../cli/run-bagalau";
import { readYearFile } from "../../../src/cli/papers/year-file";
import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import type { ApprovalAct } from "../../../src/evaluation/approval/approval-act";
import { verifyYear, type Verification } from "../../../src/evaluation/approval/verify-year";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { factsOfPoints } from "../../../src/evaluation/year/committee/decided-results";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { roster } from "../../../src/rating/organisations/roster";
import { rate } from "../../../src/rating/rate";
import { toA1 } from "../../../src/sheets/plan/a1";
import type { SheetPlan, WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../../src/sheets/xlsx/write/write-plan";
import { makeYear } from "../workbook/make-year";

const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };
const ratingOf = (data: YearData) => rate(toRatingInput(data));
const folder = temporaryFolder();
afterAll(folder.remove);

const year: YearData = {
  ...makeYear({ gaps: 0, organisations: roster.slice(0, 5) }),
  ...{ synthetic: false, history: [{ year: 2024, results: { KZO: { place: 1, total: 7 } } }] },
};
let plan: WorkbookPlan;
type PlannedCell = SheetPlan["cells"][number];

async function after(data: YearData, act: ApprovalAct): Promise<YearData> {
  return yearAfterAct(data, ratingOf(data), act, signed, { where: "2025" });
}

beforeAll(async () => {
  const outcome = { kind: "points", id: "KZO", points: 50 } as const;
  const facts = factsOfPoints(ratingOf(year), "KZO");
  const decided = await after(year, { type: "decision", question: "points:KZO", outcome, facts });
  const submitted = await after(decided, { type: "submitted", details: publishedActs[2025].details });
  const approved = await after(submitted, { type: "approved" });
  plan = planYear(approved, ratingOf(approved));
});

/** Writes over one cell of the approved workbook, as somebody would who takes its protection off. */
async function verifyForged(
  key: string,
  at: (cell: PlannedCell, cells: readonly PlannedCell[]) => boolean,
  value: (old: PlannedCell["value"]) => PlannedCell["value"],
): Promise<{ readonly where: string; readonly found: Verification }> {
  const { sheets } = plan;
  const sheet = sheets.find((one) => one.key === key);
  const cell = sheet?.cells.find((one) => at(one, sheet.cells));
  if (!sheet || !cell) throw new RangeError(`no such cell on ${key}`);
  const cells = sheet.cells.map((one): PlannedCell => (one === cell ? { ...one, value: value(one.value) } : one));
  const path = join(folder.path, "forged.xlsx");
  const data = { ...plan, sheets: sheets.map((one) => (one === sheet ? { ...one, cells } : one)) };
  writeFileSync(path, await writePlan(data));
  return { where: `${sheet.name}!${toA1(cell)}`, found: await verifyYear(await readYearFile(path)) };
}

type Chosen = Parameters<typeof verifyForged>[1];
const inRowOf =
  (code: string, column: number): Chosen =>
  (cell, cells) =>
    cell.column === column && cells.some((one) => one.row === cell.row && one.column === 1 && one.value === code);
const holding =
  (column: number, text: string): Chosen =>
  (cell) =>
    cell.column === column && String(cell.value).includes(text);
const replaced =
  (before: string, after: string) =>
  (old: PlannedCell["value"]): string =>
    String(old).replace(before, after);

test.each<readonly [string, string, Chosen, (old: PlannedCell["value"]) => PlannedCell["value"]]>([
  ["the state of the year", "meta", inRowOf("status", 2), () => "draft"],
  ["that the figures are real", "meta", inRowOf("synthetic", 2), () => "yes"],
  ["a name", "organisations", inRowOf("KZO", 3), () => "X"],
  ["a code that is gone", "organisations", inRowOf("KZO", 1), () => null],
  ["a code", "organisations", inRowOf("KZO", 1), () => "KZX"],
  ["an indicator's name", "criteria", inRowOf("1.2", 2), () => "Другой показатель"],
  ["a weight", "criteria", inRowOf("1.2", 6), () => 3],
  ["an indicator's code", "criteria", inRowOf("1.2", 1), () => null],
  ["a published total", "years", inRowOf("KZO", 5), () => 8],
  ["the grounds of a decision", "log", holding(8, "хаттама"), () => "другое основание"],
  ["who recorded a decision", "log", holding(3, "Иманбаев"), () => "X"],
  ["what was done", "log", holding(4, "ешен"), () => null],
  ["the points of a decision", "log", holding(11, "points:KZO"), replaced('"points":50', '"points":60')],
  ["the record of a decision", "log", holding(11, "points:KZO"), () => "x"],
  ["the protocol of the approval", "log", holding(11, '"approved"'), replaced('"protocol":"9"', '"protocol":"8"')],
])("%s written over by force is found and its cell named, and no other", async (_, key, at, value) => {
  const { where, found } = await verifyForged(key, at, value);
  const told = found.kind === "differs" ? [...found.cells, ...found.facts.map((one) => one.at)] : [];
  expect([found.kind, told.map((one) => `${one?.sheet ?? ""}!${one?.cell ?? ""}`)]).toEqual(["differs", [where]]);
});

test("an approval whose record is gone from the log is no draft: that it is gone is told, with its cell", async () => {
  const { where, found } = await verifyForged("log", holding(11, '"approved"'), () => null);
  expect(found).toMatchObject({ kind: "record-lost", version: 1, facts: [{ path: "approval/log/mark" }] });
  const [mark] = found.kind === "record-lost" ? found.facts : [];
  expect(`${mark?.at?.sheet ?? ""}!${mark?.at?.cell ?? ""}`).toBe(where);
});
