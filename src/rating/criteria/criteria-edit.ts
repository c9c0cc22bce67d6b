import type { Finding } from "../finding";
import { blocksOf } from "./blocks-of";
import { checkCriteria } from "./check-criteria";
import type { Block, Criteria } from "./criteria";

/** The changed table, or what would be wrong with it that was not wrong before. */
export type CriteriaEdit =
  | { readonly criteria: Criteria; readonly findings?: never }
  | { readonly findings: readonly Finding[]; readonly criteria?: never };

/**
 * A changed table, refused where the change brings an error; what was wrong before does not stand in its way.
 * @param before The table as it is.
 * @param after As it is to be.
 * @param allowed Codes of errors that may come, such as a block still without indicators.
 */
export function checkedEdit(before: Criteria, after: Criteria, allowed: readonly string[] = []): CriteriaEdit {
  const key = (finding: Finding): string => JSON.stringify(finding);
  const known = new Set(checkCriteria(before).map(key));
  const findings = checkCriteria(after).filter(
    (finding) => finding.level === "error" && !known.has(key(finding)) && !allowed.includes(finding.code),
  );
  return findings.length > 0 ? { findings } : { criteria: { ...after, blocks: inOrder(after) } };
}

/**
 * A list with one item put in the place of another.
 * @example replaced(["a", "b"], 1, "c") //=> ["a", "c"]
 */
export function replaced<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  return items.map((other, index) => (index === at ? item : other));
}

function inOrder(criteria: Criteria): readonly Block[] {
  return blocksOf(criteria).flatMap((id) => criteria.blocks.find(({ block }) => String(block) === String(id)) ?? []);
}
