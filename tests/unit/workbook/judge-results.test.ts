import { ResultsJudge } from "../../../src/evaluation/live/reading/judge-results";
import type { Snapshot } from "../../../src/evaluation/year/ports";

let now: number;
let judge: ResultsJudge;

beforeEach(() => {
  now = 0;
  judge = new ResultsJudge({ steady: 300, patience: 3000 }, () => now);
});

/** A reading at a moment; without a print the results are the core's. */
function read(at: number, print?: string): string {
  now = at;
  const data = { year: 2025 } as Snapshot["data"];
  const read: Snapshot = { data, findings: [], stale: false, frozen: false, lostSheets: [] };
  const { stale, awaited } = judge.judge(print === undefined ? read : { ...read, awaited: print });
  if (stale) return "stale";
  return awaited === undefined ? "there" : "awaited";
}

test("results that differ are awaited while they change, however long that takes", () => {
  expect(read(0, "#BUSY!")).toBe("awaited");
  expect(read(2900, "half")).toBe("awaited");
  expect(read(5800, "most")).toBe("awaited");
  expect(read(5900)).toBe("there");
  expect(judge.isAwaiting(2025)).toBe(false);
});

test("once Excel has calculated, results that stay as they are for a moment are stale", () => {
  expect(read(0, "old")).toBe("awaited");
  judge.noteCalculated(2025);
  expect(read(299, "old")).toBe("awaited");
  expect(read(300, "old")).toBe("stale");
});

test("where Excel tells nothing they are awaited ten times as long, and so is #BUSY!", () => {
  expect(read(0, "old")).toBe("awaited");
  expect(read(2999, "old")).toBe("awaited");
  expect(read(3000, "old")).toBe("stale");
  judge.expect(2025);
  expect(read(3000, "#BUSY!")).toBe("awaited");
  judge.noteCalculated(2025);
  expect(read(4000, "#BUSY!")).toBe("awaited");
  expect(read(6000, "#BUSY!")).toBe("stale");
});

test("an edit begins the wait anew: what Excel calculated before says nothing of it", () => {
  read(0, "old");
  judge.noteCalculated(2025);
  now = 250;
  judge.noteEdit(2025);
  expect(read(600, "old")).toBe("awaited");
  expect(read(3250, "old")).toBe("stale");
});

test("stale results stay so until they are right, or a step has written their formulas anew", () => {
  read(0, "old");
  expect(read(3000, "old")).toBe("stale");
  expect(read(3001, "half")).toBe("stale");
  judge.noteEdit(2025);
  expect(read(3002, "half")).toBe("stale");
  judge.expect(2025);
  expect(read(3003, "half")).toBe("awaited");
  expect(read(3004)).toBe("there");
});
