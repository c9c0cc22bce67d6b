import type { FactDifference } from "../../../decisions/facts/compare-facts";
import type { FactValue } from "../../../decisions/facts/facts";

/** Records by key, however deep; lists are records by position until they are listed again. */
export type Tree = Readonly<Record<string, unknown>>;

/**
 * A tree in which what differs is as it was before.
 * @param tree As it is now; it is left as it is.
 * @param changed What differs; paths that begin in no part of the tree are passed over.
 * @example putBack({ a: { b: 1 }, c: 2 }, [{ path: "a/b", before: 3, now: 1 }]) //=> { a: { b: 3 }, c: 2 }
 * @example putBack({ a: { b: 1 } }, [{ path: "a/b", now: 1 }]) //=> { a: {} }
 */
export function putBack(tree: Tree, changed: readonly FactDifference[]): Tree {
  return changed.reduce((found, { path, before }) => {
    const steps = path.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return Object.hasOwn(tree, steps[0] ?? "") ? withValue(found, steps, before) : found;
  }, tree);
}

function withValue(tree: unknown, [step = "", ...rest]: readonly string[], value: FactValue | undefined): Tree {
  const own = typeof tree === "object" && tree !== null ? (tree as Tree) : {};
  const inner = rest.length === 0 ? value : withValue(own[step], rest, value);
  const isThere = Object.hasOwn(own, step);
  if (inner === undefined) return asList(own, Object.fromEntries(Object.entries(own).filter(([key]) => key !== step)));
  return asList(own, isThere ? { ...own, [step]: inner } : Object.fromEntries([...Object.entries(own), [step, inner]]));
}

/** A list stays one; what was built of positions alone is one. */
function asList(before: Tree, after: Tree): Tree {
  const keys = Object.keys(after);
  const isList = Array.isArray(before) || (Object.keys(before).length === 0 && keys.join() === "0");
  return isList ? (Object.values(after) as unknown as Tree) : after;
}
