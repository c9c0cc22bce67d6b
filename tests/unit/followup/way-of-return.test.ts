import { boardOf } from "../../../src/evaluation/followup/ways/board";
import { boardTable } from "../../../src/evaluation/followup/ways/board-table";
import { readWayText, wayText, type Remark, type WayRecord } from "../../../src/evaluation/followup/ways/way-record";
import { takenFindings } from "../../../src/evaluation/followup/remarks/taken-findings";
import { returnSheets } from "../../../src/evaluation/returns/form/return-fields";
import { wayRecords, type WayFacts } from "../../../src/evaluation/followup/ways/way-records";
import { wayOfReturn } from "../../../src/evaluation/followup/ways/way-of-return";
import { waysOfReturns } from "../../../src/evaluation/followup/ways/ways-of-returns";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { voidForms } from "../../../src/evaluation/followup/ways/void-forms";
import type { LogRecord } from "../../../src/kernel/log-record";
import type { Criteria, Indicator } from "../../../src/rating/criteria/criteria";
import { finding } from "../../../src/rating/finding";

const sample = makeSample(2025, "ru");
const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };
const say = (said: WayRecord, facts: WayFacts = {}): LogRecord[] => wayRecords(said, sample, signed, facts);
const organisation = "KZO";
const form = say({ type: "formMade", organisation, language: "kk", table: "illustrative-1", due: "2026-02-01" });
const came = (hash: string, more: Partial<Extract<WayRecord, { type: "returnTaken" }>> = {}): LogRecord[] =>
  say(
    { type: "returnTaken", organisation, head: "Б. Ахметов", signedOn: "2026-02-05", ...more },
    { file: "a.xlsx", hash },
  );
const back = (round: number, remarks: readonly Remark[] = [{ number: 1, text: "Проверьте" }]): LogRecord[] =>
  say({ type: "returnSentBack", organisation, round, remarks });
const refused = say({ type: "returnRefused", organisation }, { file: "b.xlsx" });
const checked = say({ type: "returnChecked", organisation });
const accepted = say({ type: "returnAccepted", organisation });

const statusOf = (log: readonly LogRecord[]): string => wayOfReturn(waysOfReturns(log).get(organisation) ?? []).status;

test.each([
  ["nothing is recorded", [], "none"],
  ["a form was made", [...form], "formMade"],
  ["a return came", [...form, ...came("1")], "came"],
  ["it was checked", [...came("1"), ...checked], "checked"],
  ["it went back", [...came("1"), ...checked, ...back(1)], "sentBack"],
  ["the same file came again", [...came("1"), ...back(1), ...came("1")], "sentBack"],
  ["another version came", [...came("1"), ...back(1), ...came("2")], "came"],
  ["it was accepted", [...came("1"), ...back(1), ...came("2"), ...accepted], "accepted"],
  ["another version came after the acceptance", [...came("1"), ...accepted, ...came("2")], "came"],
  ["a file was refused whole", [...form, ...refused], "refused"],
  ["a whole one came after it", [...form, ...refused, ...came("1")], "came"],
  ["its answer was refused: it waits still", [...came("1"), ...back(1), ...refused], "sentBack"],
  ["a form was made again", [...came("1"), ...accepted, ...form], "accepted"],
])("the status is that of the records: %s", (_, log, status) => {
  expect(statusOf(log)).toBe(status);
});

test("records of earlier versions, which name the organisation in words alone, count", () => {
  const old = { at: "20.02.2026", who: "x", action: "returnTaken", hash: "1" };
  expect(statusOf([{ ...old, where: "Кызылординская обл. (KZO)" }])).toBe("came");
  expect(statusOf([{ ...old, where: "KZO" }])).toBe("came");
});

test("a mark that anybody has damaged says nothing", () => {
  const [record] = accepted;
  const mark = record?.mark ?? "";
  expect(readWayText(mark)).toEqual({ type: "returnAccepted", organisation });
  for (const broken of [
    mark.slice(0, -1),
    mark.replace("returnAccepted", "toString"),
    mark.replace('"KZO"', "1"),
    "x",
  ]) {
    expect(readWayText(broken)).toBeNull();
  }
  expect(
    readWayText(wayText({ type: "returnSentBack", organisation, round: 1, remarks: [] }).replace("[]", "[{}]")),
  ).toBeNull();
});

test("the board tells form, file, signature, days late, rounds and counts; figures alone give no status", () => {
  const log = [...form, ...came("ab"), ...checked, ...back(1), ...came("cd")];
  const board = boardOf({ ...sample, log }, [], "2026-03-30");
  const row = board.rows.find((one) => one.organisation === organisation);
  expect(row).toMatchObject({ status: "came", versions: 2, lateDays: 4 });
  expect(row?.form?.said).toEqual({
    type: "formMade",
    organisation,
    language: "kk",
    table: "illustrative-1",
    due: "2026-02-01",
  });
  expect(row?.came?.record).toMatchObject({ file: "a.xlsx", hash: "cd", who: "А. Сейтова", at: "20.02.2026 14:32" });
  expect(row?.rounds.map(({ round, isAnswered }) => [round, isAnswered])).toEqual([[1, true]]);
  // The sample has figures of all twenty organisations.
  // The table says the language of the form in words.
  const cells = boardTable(sample, board, "ru").rows.flat();
  expect(cells).toContain("казахский");
  expect(board.counts).toEqual({
    none: 19,
    formMade: 0,
    refused: 0,
    came: 1,
    checked: 0,
    sentBack: 0,
    accepted: 0,
    changed: 0,
  });
  expect([board.daysLeft, boardOf(sample, [], "2026-04-03").daysLeft]).toEqual([2, -2]);
});

test("the date the union set goes before the one on the form", () => {
  const data = { ...sample, settings: { ...sample.settings, dueDate: "2026-02-03" }, log: [...form, ...came("1")] };
  expect(boardOf(data, [], "2026-03-01").rows.find((one) => one.organisation === organisation)?.lateDays).toBe(2);
  const none = boardOf({ ...sample, log: came("1") }, [], "2026-03-01");
  expect(none.rows.find((one) => one.organisation === organisation)?.lateDays).toBeUndefined();
});

test("open findings are counted: errors and warnings nobody has let stand, no notes, nothing for the Committee", () => {
  const of = { organisation };
  const fields = returnSheets(sample.criteria, sample.year).flatMap((sheet) => sheet.fields);
  const apparatusCodes = fields.flatMap(({ code, state }) => (state === "apparatus" ? [code] : []));
  const found = [
    finding("figure.must-be-declared", { ...of, indicator: "1.1" }),
    finding("figure.missing", { ...of, indicator: "1.2" }),
    finding("figure.unlike-others", { ...of, indicator: "1.2" }, { value: 1, usual: 2 }),
    finding("awards.encouragement-tie", of),
    // Nothing came: its status says so; 1.6 is for the apparatus to fill.
    finding("return.missing", of),
    ...apparatusCodes.map((indicator) => finding("figure.missing", { ...of, indicator })),
  ];
  expect(apparatusCodes.length).toBeGreaterThan(0);
  const row = boardOf(sample, found, "2026-03-01").rows.find((one) => one.organisation === organisation);
  expect([row?.errors, row?.warnings]).toEqual([1, 1]);
});

test("remarks that take more than a cell are one round in several records", () => {
  const remarks = Array.from({ length: 400 }, (_, at): Remark => ({ number: at + 1, text: "=х".repeat(100) }));
  const records = back(1, remarks);
  expect(records.length).toBeGreaterThan(1);
  expect(Math.max(...records.map(({ mark = "" }) => mark.length))).toBeLessThan(32_767);
  const way = wayOfReturn(waysOfReturns([...came("1"), ...records]).get(organisation) ?? []);
  expect(way.rounds).toHaveLength(1);
  expect(way.rounds[0]?.remarks).toEqual(remarks);
});

test("cells that could not be taken for which a cell of the log has no room are counted", () => {
  const cell = finding("cell.unclear-number", { organisation, indicator: "1.1" }, { value: "1.234".repeat(20) });
  const many = Array.from({ length: 400 }, () => cell);
  const [record] = came("1", takenFindings([...many, finding("cell.text-cut", { organisation })]));
  const said = readWayText(record?.mark ?? "");
  if (said?.type !== "returnTaken") throw new Error("no return");
  expect((said.findings ?? []).length + (said.more ?? 0)).toBe(400);
  expect(said.more).toBeGreaterThan(0);
  expect(record?.mark?.length).toBeLessThan(32_767);
});

test("a changed table makes forms void that are out: what is asked for counts, not what it is worth", () => {
  const [first = { id: "" }, second = { id: "" }] = sample.organisations;
  const at = { who: "", at: new Date(2026, 0, 9) };
  const log = [first, second].flatMap(({ id }) =>
    wayRecords({ type: "formMade", organisation: id, language: "ru", table: "1" }, sample, at),
  );
  const year = {
    ...sample,
    log: [...log, ...wayRecords({ type: "returnTaken", organisation: second.id }, sample, at)],
  };
  const changed = (change: Partial<Indicator>): Criteria => ({
    ...sample.criteria,
    indicators: sample.criteria.indicators.map((one) => (one.code === "1.2" ? { ...one, ...change } : one)),
  });
  expect(voidForms(year, changed({ type: "decimal" }))).toBe(1);
  expect(voidForms(year, changed({ max: 5 }))).toBe(0);
});
