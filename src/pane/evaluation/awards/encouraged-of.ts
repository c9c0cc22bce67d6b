import type { DecidedResults } from "../../../evaluation/year/committee/decided-results";
import type { BlockId } from "../../../rating/criteria/criteria";

/** Who is encouraged, as the step lists it. */
interface EncouragedEntry {
  readonly id: string;
  readonly place: number;
  readonly total: number;
  /** Blocks in which it has high scores; absent where the choice or the edition does not go by blocks. */
  readonly blocks?: readonly BlockId[];
  readonly isDecided: boolean;
}

/**
 * Those to be encouraged: chosen by the Committee, else proposed.
 * @param decided The results as decided.
 * @returns Chosen ones by place, proposed ones in the order of the proposal.
 */
export function encouragedOf({
  awards,
  encouraged,
  isEncouragementDecided,
  organisations,
}: DecidedResults): EncouragedEntry[] {
  const proposed = new Map(awards.encouraged.map((one) => [one.id, one]));
  if (!isEncouragementDecided)
    return awards.encouraged.map(({ decided, ...one }) => ({ ...one, isDecided: decided === true }));
  return organisations
    .flatMap(({ id, place, total }): EncouragedEntry[] => {
      if (!encouraged.includes(id) || place === null || total === null) return [];
      const blocks = proposed.get(id)?.blocks;
      return [{ id, place, total, ...(blocks && { blocks }), isDecided: true }];
    })
    .sort((a, b) => a.place - b.place);
}
