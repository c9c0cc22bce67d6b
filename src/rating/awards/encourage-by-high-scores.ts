import type { BlockId } from "../criteria/criteria";
import { add, compare, ratioOf, zero, type Ratio } from "../exact";
import { finding } from "../finding";
import type { Encouragement, Undecided } from "../rating";
import type { PlacedCandidate } from "./award-candidate";
import { decisionOn, type AwardDecision } from "./award-decision";
import type { EncouragementProposal } from "./encouragement-proposal";

/** Candidates of equal worth together, from the greatest; those with nothing above 0 are left out. */
function groupsBy(others: readonly PlacedCandidate[], worthOf: (one: PlacedCandidate) => Ratio): PlacedCandidate[][] {
  const worth = others
    .map((one) => ({ one, of: worthOf(one) }))
    .filter(({ of }) => of.num > 0n)
    .sort((a, b) => compare(b.of, a.of));
  const groups: PlacedCandidate[][] = [];
  worth.forEach(({ one, of }, at) => {
    const before = worth[at - 1];
    if (before !== undefined && compare(before.of, of) === 0) groups.at(-1)?.push(one);
    else groups.push([one]);
  });
  return groups;
}

/** Whole groups as long as they fit, and the first that does not. */
function taken(
  groups: readonly PlacedCandidate[][],
  count: number,
): { readonly given: readonly PlacedCandidate[]; readonly tied: readonly PlacedCandidate[]; readonly left: number } {
  const given: PlacedCandidate[] = [];
  for (const group of groups) {
    const left = count - given.length;
    if (left <= 0) break;
    if (group.length > left) return { given, tied: group, left };
    given.push(...group);
  }
  return { given, tied: [], left: 0 };
}

/** What is proposed, with what the Executive Committee decided about groups that did not fit. */
function proposal(
  proposed: readonly (PlacedCandidate & { readonly blocks?: readonly string[] })[],
  ties: readonly { readonly tied: readonly PlacedCandidate[]; readonly left: number }[],
  decisions: readonly AwardDecision[],
): EncouragementProposal {
  const given = proposed.map(({ id, place, total, blocks }): Encouragement => ({
    id,
    place,
    total,
    ...(blocks && { blocks }),
  }));
  const questions = ties
    .filter(({ tied }) => tied.length > 0)
    .map(({ tied, left }) => {
      const place = tied[0]?.place ?? 0;
      const question: Undecided = { reason: "encouragement-tie", place, ids: tied.map(({ id }) => id) };
      return { question, tied, told: finding("awards.encouragement-tie", {}, { place, count: tied.length, left }) };
    });
  if (given.length === 0 && questions.length === 0) {
    const question: Undecided = { reason: "no-encouragement", place: null, ids: [] };
    questions.push({ question, tied: [], told: finding("awards.encouragement-empty") });
  }
  const answered = questions.map(({ question, tied }) => ({
    question,
    tied,
    by: decisionOn(question, tied, decisions),
  }));
  const chosen = answered.flatMap(({ tied, by }) => tied.filter(({ id }) => by?.chosen.includes(id) === true));
  return {
    encouraged: [...given, ...chosen.map(({ id, place, total }) => ({ id, place, total, decided: true }))],
    undecided: answered.flatMap(({ question, by }) => (by === undefined ? [question] : [])),
    decided: answered.flatMap(({ question, by }) => (by === undefined ? [] : [{ ...question, chosen: by.chosen }])),
    findings: questions.map(({ told }) => told),
  };
}

/**
 * Encouragement by the greatest sums over the main blocks: one reading of «high points by main blocks».
 * @param others Organisations with a place and without a prize, by place.
 * @param mainBlocks «негізгі блоктар / основные блоки».
 * @param encouraged Usual number of encouragements.
 * @param decisions What the Executive Committee decided; one on other facts counts for nothing.
 * @returns Whole groups of equal sums as long as they fit; the first that does not is left to people.
 * @see clause 5.2 in the edition of 20.02.2026
 */
export function encourageBySum(
  others: readonly PlacedCandidate[],
  mainBlocks: readonly BlockId[],
  encouraged: number,
  decisions: readonly AwardDecision[] = [],
): EncouragementProposal {
  const blocks = [...new Set(mainBlocks.map(String))];
  const sumOf = ({ blockScores }: PlacedCandidate): Ratio =>
    blocks.reduce((sum, block) => add(sum, ratioOf(blockScores[block] ?? 0)), zero);
  const { given, tied, left } = taken(groupsBy(others, sumOf), encouraged);
  return proposal(given, [{ tied, left }], decisions);
}

/**
 * Encouragement of several in each main block: another reading of «high points by main blocks».
 * @param others Organisations with a place and without a prize, by place.
 * @param mainBlocks «негізгі блоктар / основные блоки».
 * @param encouraged Usual number in each block.
 * @param decisions What the Executive Committee decided; one on other facts counts for nothing.
 * @returns Those with the greatest scores, most blocks first, then by place; a group that does not fit is left to people.
 * @see clause 5.2 in the edition of 20.02.2026
 */
export function encourageSeveral(
  others: readonly PlacedCandidate[],
  mainBlocks: readonly BlockId[],
  encouraged: number,
  decisions: readonly AwardDecision[] = [],
): EncouragementProposal {
  const high = new Map<string, string[]>();
  const ties = [...new Set(mainBlocks.map(String))].map((block) => {
    const groups = groupsBy(others, ({ blockScores }) => ratioOf(blockScores[block] ?? 0));
    const { given, tied, left } = taken(groups, encouraged);
    for (const { id } of given) high.set(id, [...(high.get(id) ?? []), block]);
    return { tied, left };
  });
  const proposed = others
    .filter(({ id }) => high.has(id))
    .map((one) => ({ ...one, blocks: high.get(one.id) ?? [] }))
    .sort((a, b) => b.blocks.length - a.blocks.length);
  return proposal(
    proposed,
    // Who is proposed by another block already is not left to people for this one.
    ties.map(({ tied, left }) => ({ tied: tied.filter((one) => !high.has(one.id)), left })),
    decisions,
  );
}
