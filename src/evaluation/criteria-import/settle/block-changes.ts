import type { Block } from "../../../rating/criteria/criteria";

/** What becomes of a block (критерий блогы / блок критериев): it leaves, comes, or is called otherwise. */
type BlockChange =
  | { readonly kind: "gone"; readonly before: Block }
  | { readonly kind: "added"; readonly after: Block }
  | { readonly kind: "renamed"; readonly before: Block; readonly after: Block };

/**
 * How the blocks of a table differ from those before.
 * @param present Blocks as they are.
 * @param next Blocks as they are to be.
 * @returns Blocks that leave first, then the others in their new order; one that only moves is not named.
 */
export function blockChanges(present: readonly Block[], next: readonly Block[]): BlockChange[] {
  const same = (one: Block) => (other: Block) => String(other.block) === String(one.block);
  const gone = present.filter((before) => !next.some(same(before)));
  return [
    ...gone.map((before): BlockChange => ({ kind: "gone", before })),
    ...next.flatMap((after): BlockChange[] => {
      const before = present.find(same(after));
      if (before === undefined) return [{ kind: "added", after }];
      return before.kk === after.kk && before.ru === after.ru ? [] : [{ kind: "renamed", before, after }];
    }),
  ];
}
