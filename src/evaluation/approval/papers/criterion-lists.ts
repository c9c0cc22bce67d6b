import type { CriterionList } from "../../../decisions/publish/extract";
import type { TwoNames } from "../../../decisions/facts/two-names";
import type { DecidedOrganisation } from "../../year/committee/decided-results";

/**
 * The organisations by their place in each criterion (edition of 2026, clause 4.3).
 * @param organisations Results.
 * @param blocks The criteria, in their order.
 * @param nameOf Of an organisation on the lists.
 * @returns A list a criterion, by place, those of one place by id; organisations without a return stand in none.
 */
export function criterionLists(
  organisations: readonly DecidedOrganisation[],
  blocks: readonly { readonly block: string | number; readonly kk: string; readonly ru: string }[],
  nameOf: (id: string) => TwoNames,
): CriterionList[] {
  return blocks.map(({ block, kk, ru }) => {
    const key = String(block);
    const rows = organisations.flatMap(({ id, blockPlaces, blockScores }) => {
      const place = blockPlaces[key] ?? null;
      return place === null ? [] : [{ id, place, points: blockScores[key] ?? null }];
    });
    return {
      id: key,
      name: { kk, ru },
      rows: rows
        .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
        .map(({ id, place, points }) => ({ place, name: nameOf(id), points })),
    };
  });
}
