import { decisionMark, decisionsOfMarks, readDecisionMark } from "../../../../src/rating/awards/decision-mark";

const tie = { reason: "tie-inside-prizes", place: 2, ids: ["A", "B"], totals: [5, 5.25] } as const;
const made = (chosen: readonly string[] | null) => decisionMark({ ...tie, chosen });

test("a decision reads back as it was written", () => {
  expect(readDecisionMark(made(["B"]))).toEqual({ ...tie, chosen: ["B"] });
  expect(readDecisionMark(made(null))).toEqual({ ...tie, chosen: null });
});

test.each([
  "",
  "B",
  "decision:",
  "decision:{}",
  'decision:["tie",2,["A"],[5],["A"]]',
  'decision:["tie-inside-prizes","2",["A"],[5],["A"]]',
  'decision:["tie-inside-prizes",2,["A"],[5,6],["A"]]',
  'decision:["tie-inside-prizes",2,["A"],["5"],["A"]]',
  'decision:["tie-inside-prizes",2,["A"],[5],["C"]]',
])("%s decides nothing", (text) => {
  expect(readDecisionMark(text)).toBeNull();
});

test("of one question the last counts, and what was taken back counts for nothing", () => {
  const other = decisionMark({ reason: "encouragement-tie", place: 5, ids: ["C", "D"], totals: [1, 1], chosen: ["C"] });
  const standing = (...marks: string[]) => decisionsOfMarks(marks).map(({ chosen }) => chosen.join(""));
  expect(standing(made(["A"]), other, "accepted", made(["B"]))).toEqual(["C", "B"]);
  expect(standing(made(["A"]), other, made(null))).toEqual(["C"]);
  expect(standing(made(null), made(["A", "B"]))).toEqual(["AB"]);
});
