import type { AwardCandidate } from "../../../../src/rating/awards/award-candidate";
import { giveAwards } from "../../../../src/rating/awards/give-awards";
import { listAwards } from "../../../../src/rating/awards/list-awards";
import type { EditionId } from "../../../../src/rating/editions/edition";

const settings = { prizePlaces: 1, encouraged: 2, mainBlocks: [1, 2] };

/** Scores of three blocks by organisation, the third one no main block; places by counting. */
function award(scores: Readonly<Record<string, readonly number[]>>, edition: EditionId, more = {}) {
  const totals = Object.values(scores).map((own) => own.reduce((sum, one) => sum + one, 0));
  const candidates = Object.entries(scores).map(([id, own], at): AwardCandidate => {
    const byBlock = (of: (block: number) => number) =>
      Object.fromEntries(own.map((_, block) => [block + 1, of(block)]));
    const total = totals[at] ?? 0;
    return {
      id,
      total,
      place: 1 + totals.filter((other) => other > total).length,
      blockScores: byBlock((block) => own[block] ?? 0),
      blockPlaces: byBlock(
        (block) => 1 + Object.values(scores).filter((other) => (other[block] ?? 0) > (own[block] ?? 0)).length,
      ),
    };
  });
  const { awards, findings } = giveAwards(candidates, edition, { ...settings, ...more });
  const rows = listAwards(awards, edition, candidates).filter(({ kind }) => kind !== "prize");
  return {
    rows: rows.map(({ kind, id, reason }) => [kind, id, reason]),
    codes: findings.map(({ code }) => code),
    awards,
  };
}

const scores = { A: [50, 50, 50], B: [9, 1, 90], C: [4, 8, 1], D: [6, 5, 0], E: [5, 5, 0] };

test("the leader of each main block, the sum over them, or several in each: three readings give three lists", () => {
  expect(award(scores, "ED-2026").rows).toEqual([
    ["encouragement", "B", "leads-block"],
    ["encouragement", "C", "leads-block"],
  ]);
  expect(award(scores, "ED-2026-SUM").rows).toEqual([
    ["encouragement", "C", "high-by-blocks"],
    ["encouragement", "D", "high-by-blocks"],
  ]);
  const several = award({ ...scores, E: [5, 4, 0] }, "ED-2026-SEVERAL");
  expect(several.rows).toEqual([
    ["encouragement", "D", "high-in-block"],
    ["encouragement", "B", "high-in-block"],
    ["encouragement", "C", "high-in-block"],
  ]);
  expect(several.awards.encouraged[0]?.blocks).toEqual(["1", "2"]);
});

test("groups of equal scores that do not fit are left to people, and sums are exact", () => {
  const tied = award({ A: [9, 9, 9], B: [0.1, 0.2, 1], C: [0.3, 0, 0], D: [0.15, 0.15, 0] }, "ED-2026-SUM");
  expect(tied.rows).toEqual([
    ["decision", "B", "encouragement-tie"],
    ["decision", "C", "encouragement-tie"],
    ["decision", "D", "encouragement-tie"],
  ]);
  expect(tied.codes).toContain("awards.encouragement-tie");
  expect(award({ A: [9, 9, 9], B: [0, 0, 5] }, "ED-2026-SUM").codes).toEqual(["awards.encouragement-empty"]);
  expect(award({ A: [9, 9, 9], B: [0, 0, 5] }, "ED-2026-SEVERAL").codes).toEqual(["awards.encouragement-empty"]);
});
