import { decisionCodes, findingOfDecision } from "../../../../src/rating/awards/decision-codes";
import { finding } from "../../../../src/rating/finding";

const undecided = { ids: ["A", "B"], open: 1, totals: [5, 5] } as const;

test("a decision is said by the finding of its reason and its place", () => {
  const code = decisionCodes["tie-inside-prizes"];
  const findings = [
    finding(decisionCodes["tie-over-prizes"], {}, { place: 2 }),
    finding(code, {}, { place: 1 }),
    finding(code, {}, { place: 2 }),
    finding(decisionCodes["no-encouragement"]),
  ];
  const of = (reason: keyof typeof decisionCodes, place: number | null) =>
    findingOfDecision({ ...undecided, reason, place } as Parameters<typeof findingOfDecision>[0], findings);
  expect(of("tie-inside-prizes", 1)).toBe(findings[1]);
  expect(of("tie-inside-prizes", 2)).toBe(findings[2]);
  expect(of("tie-over-prizes", 2)).toBe(findings[0]);
  expect(of("no-encouragement", null)).toBe(findings[3]);
  expect(() => of("tie-over-prizes", 1)).toThrow("tie-over-prizes");
});
