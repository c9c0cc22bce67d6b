import {
  executionText,
  readExecutionText,
  type ControlledDecision,
  type ExecutionRecord,
} from "../../../src/evaluation/followup/execution/execution-record";
import { executionRecords } from "../../../src/evaluation/followup/execution/execution-records";
import { executionRegister, scoreOf } from "../../../src/evaluation/followup/execution/execution-register";
import { offeredValues, takeOffered } from "../../../src/evaluation/followup/execution/offered-values";
import { mostInCell } from "../../../src/evaluation/followup/ways/way-record";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import type { YearData } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { toRatingInput } from "../../../src/evaluation/year/year-data";

const sample = makeSample(2025, "ru");
const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };
const today = "2026-02-20";

const decision = (id: string, due: string, organisations: readonly string[] = ["KZO"]): ControlledDecision => ({
  ...{ id, body: "Исполнительный комитет", protocol: "9", item: "7", text: "Провести сверку", due, organisations },
});
const judged = (
  id: string,
  done: string,
  [timeliness, quality, completeness]: readonly [number, number, number],
  organisation = "KZO",
): ExecutionRecord => ({
  ...{ type: "decisionJudged", id, organisation },
  judgement: { done, timeliness, quality, completeness },
});

function yearWith(said: readonly ExecutionRecord[], more: Partial<YearData> = {}): YearData {
  const data = { ...sample, ...more };
  const decisions = said.flatMap((one) => (one.type === "decisionEntered" ? [one.decision] : []));
  const log = said.flatMap((one) => executionRecords(one, { ...data, decisions }, signed));
  return { ...data, log: [...(data.log ?? []), ...log] };
}
const entered = (...decisions: readonly ControlledDecision[]) =>
  decisions.map((one) => ({ type: "decisionEntered", decision: one }) as const);

test("a decision carried out late but whole is worth less than one on time and whole (3.5)", () => {
  const weights = { timeliness: 1, quality: 1, completeness: 1 };
  const onTime = scoreOf({ timeliness: 1, quality: 1, completeness: 1 }, weights);
  const late = scoreOf({ timeliness: 0, quality: 1, completeness: 1 }, weights);
  expect([onTime, late]).toEqual([1, 2 / 3]);
  expect(
    scoreOf({ timeliness: 0, quality: 1, completeness: 0.5 }, { timeliness: 2, quality: 1, completeness: 1 }),
  ).toBe(0.375);
});

test("states follow the records: ahead, overdue, reported, judged in time and late, taken back, off control", () => {
  const year = yearWith([
    ...entered(
      decision("a", "2025-03-01", ["KZO", "ZHM", "AKT"]),
      decision("b", "2026-06-01"),
      decision("c", "2025-05-01"),
      decision("d", "2025-05-02"),
    ),
    { type: "decisionReported", organisation: "ZHM", answers: [{ id: "a", done: "2025-03-03", said: "=сделано" }] },
    judged("c", "2025-05-01", [1, 1, 1]),
    judged("d", "2025-05-09", [0, 1, 1]),
  ]);
  const statesOf = (data: YearData) =>
    executionRegister(data, today).entries.map(({ decision: { id }, organisation, state, lateDays }) =>
      [id, organisation, state, lateDays ?? 0].join(" "),
    );
  expect(statesOf(year)).toEqual([
    "a ZHM reported 2",
    "a KZO overdue 356",
    "a AKT overdue 356",
    "c KZO inTime 0",
    "d KZO late 7",
    "b KZO ahead 0",
  ]);
  const back = yearWith(
    [
      { type: "decisionJudged", id: "c", organisation: "KZO", judgement: null },
      { type: "decisionRemoved", id: "a" },
    ],
    year,
  );
  expect(statesOf(back)).toEqual(["c KZO overdue 295", "d KZO late 7", "b KZO ahead 0"]);
});

test("the register offers decisions due for B18 and whole ones carried out for B19; 1.12 follows once they are taken over", () => {
  const year = yearWith(
    [
      ...entered(
        decision("a", "2025-03-01"),
        decision("b", "2025-04-01"),
        decision("c", "2025-12-31"),
        // The day lies in another year: they do not count.
        decision("d", "2024-12-31"),
        decision("e", "2026-01-01"),
      ),
      judged("a", "2025-02-20", [1, 1, 1]),
      judged("b", "2025-05-01", [0, 1, 1]),
    ],
    {
      returns: {
        ...sample.returns,
        KZO: { ...sample.returns["KZO"], base: { ...sample.returns["KZO"]?.base, B18: null, B19: 4 } },
      },
    },
  );
  const [offer] = offeredValues(year, executionRegister(year, today));
  expect(offer).toMatchObject({
    ...{ organisation: "KZO", due: 3, unjudged: 1, replaces: true, isSame: false, isCut: true },
    values: [
      { code: "B18", offered: 3, declared: null },
      { code: "B19", offered: 1, declared: 4 },
    ],
  });
  expect(offer?.score).toBeCloseTo(5 / 3);
  // Nothing counts before a person takes it over.
  expect(year.returns["KZO"]?.base?.["B19"]).toBe(4);
  if (offer === undefined) throw new Error("nothing is offered");
  const taken = takeOffered(year, [offer], "По реестру", signed);
  expect(taken.returns["KZO"]?.base).toMatchObject({ B18: 3, B19: 1 });
  expect(
    taken.log?.slice(-2).map(({ who, action, before, after, reason }) => [who, action, before, after, reason]),
  ).toEqual([
    ["А. Сейтова", "figureCorrected", "–", "3", "По реестру"],
    ["А. Сейтова", "figureCorrected", "4", "1", "По реестру"],
  ]);
  const { organisations } = rate(toRatingInput(taken));
  const own = organisations.find(({ id }) => id === "KZO");
  expect(own?.points["1.12"]).toBe(100);
  expect(offeredValues(taken, executionRegister(taken, today))[0]?.isSame).toBe(true);
});

test("weights are a record, and another table's fields are chosen by a person", () => {
  const said = [
    ...entered(decision("a", "2025-03-01")),
    judged("a", "2025-03-09", [0, 1, 1]),
    {
      type: "executionRuleSet",
      weights: { timeliness: 2, quality: 1, completeness: 1 },
      fields: { due: "B18", done: "B19" },
    } as const,
  ];
  expect(executionRegister(yearWith(said), today).entries[0]?.score).toBe(0.5);
  const own = { illustrative: false };
  expect(executionRegister(yearWith(said.slice(0, 2), own), today).rule.fields).toBeUndefined();
  expect(executionRegister(yearWith(said, own), today).rule.fields).toEqual({ due: "B18", done: "B19" });
});

test("a record comes back from its cell, a damaged one says nothing, and many answers take several cells", () => {
  const answers = Array.from({ length: 80 }, (_, at) => ({ id: `d${at}`, said: "х".repeat(900) }));
  const reported: ExecutionRecord = { type: "decisionReported", organisation: "KZO", answers };
  const records = executionRecords(reported, { ...sample, decisions: [] }, signed);
  expect(records.length).toBeGreaterThan(2);
  for (const { mark = "" } of records) expect(mark.length).toBeLessThanOrEqual(mostInCell);
  const back = records.flatMap(({ mark = "" }) => {
    const said = readExecutionText(mark);
    return said?.type === "decisionReported" ? said.answers : [];
  });
  expect(back).toEqual(answers);
  const text = executionText({ type: "decisionEntered", decision: decision("a", "2025-03-01") });
  for (const damaged of [text.slice(0, -2), text.replace("2025-03-01", "March"), `${text}x`, "decision", ""]) {
    expect(readExecutionText(damaged)).toBeNull();
  }
});
