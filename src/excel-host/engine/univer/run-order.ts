import type { RTree } from "@univerjs/core";
import type { Tree } from "./dependency-library";
import type { Area, JoinedAreas } from "./joined-areas";

type Part = Tree | Area;

/**
 * The order in which formulas are calculated, and whether some depend on themselves. The library asks of each formula twice who
 * refers to its cell, and goes through all of them; here formulas that refer to one range are gone through once, with the range.
 */
export class RunOrder {
  /** Whether a formula of the order found last depends on itself. */
  isCircular = false;

  /**
   * @param trees All formulas by id.
   * @param areas What they refer to.
   * @param addressed What formulas refer to by functions such as OFFSET.
   */
  constructor(
    private readonly trees: ReadonlyMap<number, Tree>,
    private readonly areas: JoinedAreas,
    private readonly addressed: RTree,
  ) {}

  /**
   * @param begun Formulas that are calculated; whatever depends on them is found.
   * @returns Those that depend on others before these: the library calculates from the end.
   */
  of(begun: readonly Tree[]): Tree[] {
    this.isCircular = false;
    const order: Tree[] = [];
    const stack: Part[] = [...begun];
    /** Begun, or over where true. */
    const isOver = new Map<Part, boolean>();
    for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
      const state = isOver.get(part);
      if (state === true) continue;
      if (state === false) {
        isOver.set(part, true);
        if (!isArea(part)) order.push(part);
        continue;
      }
      isOver.set(part, false);
      stack.push(part);
      for (const next of isArea(part) ? this.formulas(part.ids) : this.followers(part)) {
        const known = isOver.get(next);
        if (known === undefined) stack.push(next);
        if (known !== false) continue;
        this.isCircular = true;
        if (isArea(next)) stack.push(...this.formulas(next.ids).filter((one) => !isOver.has(one)));
      }
      if (!isArea(part)) stack.push(...this.addressing(part).filter((one) => !isOver.has(one)));
    }
    return order;
  }

  private followers(tree: Tree): Part[] {
    return tree
      .toRTreeItem()
      .flatMap((range): Part[] => [...this.formulas(this.areas.cellsAt(range)), ...this.areas.at(range)]);
  }

  private addressing(tree: Tree): Tree[] {
    return this.formulas(this.addressed.bulkSearch(tree.toRTreeItem()) as Set<number>);
  }

  /** Formulas that are no more may still be referred to by an id. */
  private formulas(ids: Iterable<number>): Tree[] {
    const found: Tree[] = [];
    for (const id of ids) {
      const tree = this.trees.get(id);
      if (tree) found.push(tree);
    }
    return found;
  }
}

function isArea(part: Part): part is Area {
  return "ids" in part;
}
