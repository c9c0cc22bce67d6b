import fc from "fast-check";
import type { DecisionRecord, ProtocolRecord } from "../../src/decisions/records/decision";
import { approvalState, type ApprovalRecord } from "../../src/decisions/records/approval";
import { missingDetails } from "../../src/decisions/records/missing-details";
import { readRecordText, recordText } from "../../src/decisions/records/record-text";
import { decisionsInForce, pointsByDecision, standingDecisions } from "../../src/decisions/records/standing-decisions";
import { firstDetails } from "../../src/decisions/words/act/known-persons";

const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9" };
const decision = (number: number, more: Partial<DecisionRecord> = {}): DecisionRecord => ({
  ...signed,
  type: "decision",
  number,
  question: "encouragement",
  outcome: { kind: "chosen", ids: ["AKT", "PVL"] },
  facts: { "total/AKT": 25000 },
  ...more,
});
const details = { ...firstDetails, protocol: "9", item: "7", date: "2026-02-20" };

describe("decisions", () => {
  test("the latest on a question counts, and opens again when its facts change, saying what changed", () => {
    const records = [decision(1), decision(2, { outcome: { kind: "chosen", ids: [] } })];
    const now = standingDecisions(records, () => ({ "total/AKT": 25000 }));
    expect(decisionsInForce(now).map(({ number }) => number)).toEqual([2]);
    const later = standingDecisions(records, () => ({ "total/AKT": 24000 }));
    expect(later.get("encouragement")).toEqual({
      state: "open-again",
      decision: records[1],
      changed: [{ path: "total/AKT", before: 25000, now: 24000 }],
    });
    expect(decisionsInForce(later)).toEqual([]);
  });

  test("a withdrawal is a record of its own and leaves the decision readable", () => {
    const withdrawal: ProtocolRecord = { ...signed, type: "withdrawal", number: 2, withdraws: 1 };
    const records = [decision(1), withdrawal];
    const standings = standingDecisions(records, ({ facts }) => facts);
    expect(standings.get("encouragement")).toEqual({ state: "withdrawn", decision: records[0], withdrawal });
    // A later decision on the same question is not touched by the withdrawal of an earlier one.
    const renewed = standingDecisions([decision(1), decision(3), withdrawal], ({ facts }) => facts);
    expect(decisionsInForce(renewed).map(({ number }) => number)).toEqual([3]);
  });

  test("points by decision are summed by organisation, to the hundredth", () => {
    const points = (number: number, id: string, value: number) =>
      decision(number, { question: `points:${id}:${number}`, outcome: { kind: "points", id, points: value } });
    const standings = standingDecisions(
      [points(1, "KZO", 0.1), points(2, "KZO", 0.2), points(3, "ZHM", -5)],
      ({ facts }) => facts,
    );
    expect([...pointsByDecision(decisionsInForce(standings))]).toEqual([
      ["KZO", 0.3],
      ["ZHM", -5],
    ]);
  });
});

describe("approval", () => {
  const submitted: ApprovalRecord = { ...signed, type: "submitted", version: 1, details };
  const approved: ApprovalRecord = {
    ...signed,
    type: "approved",
    version: 1,
    details,
    fingerprint: "0",
    practice: false,
  };
  const reopened: ApprovalRecord = { ...signed, type: "reopened", version: 1 };

  test("draft, submitted, approved, reopened as a new version; the old one stays readable", () => {
    const states = [[], [submitted], [submitted, approved], [submitted, approved, reopened]].map(approvalState);
    expect(states.map(({ status, version }) => [status, version])).toEqual([
      ["draft", 1],
      ["submitted", 1],
      ["approved", 1],
      ["draft", 2],
    ]);
    expect(states[3]?.earlier).toEqual([approved]);
    expect(states[3]?.approved).toBeUndefined();
    const second = { ...approved, version: 2, fingerprint: "1" };
    const again = approvalState([submitted, approved, reopened, { ...submitted, version: 2 }, second]);
    expect([again.status, again.approved, again.earlier]).toEqual(["approved", second, [approved]]);
  });

  test("a record that does not follow is passed over: nothing is approved that was not submitted", () => {
    expect(approvalState([approved]).status).toBe("draft");
    expect(approvalState([submitted, reopened]).status).toBe("submitted");
    expect(approvalState([submitted, { ...approved, version: 2 }]).status).toBe("submitted");
    expect(approvalState([submitted, { ...signed, type: "returned", version: 1 }, approved]).status).toBe("draft");
  });

  test("a year opened again keeps body and persons; number, date and amendments are those of the former paper", () => {
    const amendments = { clauses: [], newAppendix: true };
    const full = { ...details, amendments };
    const { details: next } = approvalState([
      { ...submitted, details: full },
      { ...approved, details: full },
      reopened,
    ]);
    expect(next).toEqual({ ...details, protocol: "", item: "", date: "" });
  });

  test("a signature file is kept beside the approval", () => {
    const signature = { file: "a.cms", hash: "1", signedFile: "a.xlsx", signedHash: "2" };
    const record: ApprovalRecord = { ...signed, type: "signature", version: 1, signature };
    expect(approvalState([submitted, approved, record]).signatures).toEqual([record]);
  });

  test("what clause 4.4 needs is asked for, of demonstration data nothing", () => {
    expect(missingDetails(details, false)).toEqual([]);
    expect(missingDetails(firstDetails, false)).toEqual(["protocol", "item", "date"]);
    expect(missingDetails(firstDetails, true)).toEqual([]);
    const blank = { kk: "", ru: "" };
    const odd = { ...details, date: "2026-02-30", control: [{ name: blank, inSentence: { kk: "В. Ф.", ru: "" } }] };
    expect(missingDetails(odd, false)).toEqual(["date-format", "other-language"]);
    // The Russian text was changed, the Kazakh one still names another.
    const inSentence = { ...details.reporter.inSentence, ru: "заведующей отделом Сейткали А.Н." };
    expect(missingDetails({ ...details, reporter: { ...details.reporter, inSentence } }, false)).toEqual([
      "other-person",
    ]);
    expect(missingDetails({ ...details, chair: blank, control: [] }, false)).toEqual(["chair", "control"]);
  });
});

describe("the text of a record", () => {
  const record = fc
    .record({
      who: fc.string(),
      reason: fc.string(),
      ids: fc.array(fc.string()),
      facts: fc.dictionary(fc.string(), fc.integer()),
    })
    .map(({ who, reason, ids, facts }) => decision(1, { who, reason, facts, outcome: { kind: "chosen", ids } }));

  test("is read back as it was written", () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(readRecordText(recordText(one))).toEqual(one);
      }),
      { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 60) },
    );
  });

  test("anything damaged decides nothing", () => {
    const text = recordText(decision(1));
    const spoilt = [
      "",
      "decision:[]",
      text.slice(0, -1),
      text.replace('"chosen"', '"taken"'),
      text.replace('"decision"', '"approved"'),
      text.replace('"decision"', '"constructor"'),
      text.replace('"reason"', '"because"'),
    ];
    expect(spoilt.map(readRecordText)).toEqual(spoilt.map(() => null));
  });
});
