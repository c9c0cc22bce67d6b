import type { FactDifference } from "../../../decisions/facts/compare-facts";
import type { Criteria } from "../../../rating/criteria/criteria";
import { roster } from "../../../rating/organisations/roster";
import type { Return } from "../../../rating/returns/return";
import { approvalOf } from "../../year/committee/approval-records";
import type { YearData } from "../../year/year-data";
import { logAsSealed } from "./log-as-sealed";
import { putBack, type Tree } from "./put-back";

type Items = Readonly<Record<string, Tree>>;

/**
 * A year as it was sealed: what differs from the approved facts is put back, the rest stays as read.
 * @param data The year as read now.
 * @param changed What differs; results follow from the rest and are passed over.
 * @returns What its sheets were written from when it was approved.
 */
export function yearAsSealed(data: YearData, changed: readonly FactDifference[]): YearData {
  const now = treeOf(data);
  const was = putBack(now, changed) as typeof now;
  const log = logAsSealed(data.log ?? [], changed);
  const lines = (room: keyof typeof was.criteria, field: string): unknown =>
    itemsOf(now.criteria[room], was.criteria[room], field);
  const ids = [...new Set([...Object.keys(data.returns), ...Object.keys(was.base), ...Object.keys(was.figures)])];
  return {
    ...data,
    year: was.year,
    edition: was.edition,
    // Demonstration data are told by the record of the approval too.
    synthetic: approvalOf(log).approved?.practice ?? data.synthetic,
    settings: { ...was.settings, mainBlocks: blocksOf(was.settings.mainBlocks, data) },
    criteria: {
      blocks: lines("blocks", "block"),
      base_fields: lines("base", "code"),
      indicators: lines("indicators", "code"),
      checks: lines("checks", "id"),
    } as Criteria,
    organisations: organisationsOf(now.organisations, was.organisations, ids),
    returns: Object.fromEntries(ids.map((id) => [id, returnOf(data.returns[id], was.base[id], was.figures[id])])),
    history: Object.entries(was.history)
      .map(([year, results]) => ({ year: Number(year), results: results as YearData["history"][number]["results"] }))
      .sort((a, b) => b.year - a.year),
    ...(data.log && { log }),
  };
}

/** The rooms of the facts that people enter, as `factsOfYear` names them. */
function treeOf({ year, edition, settings, criteria, organisations, returns, history }: YearData) {
  const withKey = (items: readonly object[], key: string): Items =>
    Object.fromEntries(items.map((item) => [String((item as Tree)[key]), item as Tree]));
  return {
    ...{ year, edition, settings },
    criteria: {
      blocks: withKey(criteria.blocks, "block"),
      base: withKey(criteria.base_fields, "code"),
      indicators: withKey(criteria.indicators, "code"),
      checks: withKey(criteria.checks, "id"),
    },
    organisations: withKey(organisations, "id"),
    base: Object.fromEntries(Object.entries(returns).map(([id, { base = {} }]) => [id, base])),
    figures: Object.fromEntries(Object.entries(returns).map(([id, { figures = {} }]) => [id, figures])),
    history: Object.fromEntries(history.map((past) => [String(past.year), past.results])),
  };
}

/**
 * Items in the order of the sheets; one whose key was written over stands where it stood, one that is gone by its key.
 * @param field Every item has it; one that was not approved lost it with the rest.
 */
function itemsOf(now: Items, was: Items, field: string, order = Object.keys(now)): Tree[] {
  const isNew = (key: string): boolean => !(field in (was[key] ?? {}));
  const gone = Object.keys(was).filter((key) => !Object.hasOwn(now, key));
  const added = order.filter(isNew);
  const renamed = new Map(added.length === gone.length ? added.map((key, at) => [key, gone[at] ?? key]) : []);
  const kept = order.flatMap((key) => renamed.get(key) ?? (isNew(key) ? [] : [key]));
  const inOrder = (renamed.size > 0 ? [] : gone).reduce<readonly string[]>((keys, key) => {
    const at = keys.findIndex((one) => one.localeCompare(key, "en", { numeric: true }) > 0);
    return at < 0 ? [...keys, key] : [...keys.slice(0, at), key, ...keys.slice(at)];
  }, kept);
  // What is approved of an item is not all of it: the rest stands in the row that lost its key.
  const rests = new Map([...renamed].map(([key, gone]) => [gone, now[key]]));
  return inOrder.flatMap((key): readonly Tree[] =>
    was[key] === undefined ? [] : [{ ...rests.get(key), ...was[key] }],
  );
}

/** A name that lost its id stands where the figures of the id stand. */
function organisationsOf(now: Items, was: Items, ids: readonly string[]): YearData["organisations"] {
  // Only the full names are approved; of a row that is no longer read the short ones are those of the union's list.
  const short = new Map(roster.map((one) => [one.id, one]));
  const named: Items = Object.fromEntries(
    Object.entries(was).map(([id, one]) => [id, { ...short.get(id), ...one, id }]),
  );
  const keys = Object.keys(now);
  const gone = Object.keys(named).filter((id) => !Object.hasOwn(now, id));
  const isOnlyGone = gone.length > 0 && keys.every((id) => named[id] && "kk" in named[id]);
  const order = isOnlyGone ? [...keys, ...gone].sort((a, b) => ids.indexOf(a) - ids.indexOf(b)) : keys;
  const known = isOnlyGone ? named : now;
  return itemsOf(known, named, "kk", order) as unknown as YearData["organisations"];
}

function returnOf(own: Return = {}, base: Return["base"], figures: Return["figures"]): Return {
  return { ...own, ...(base && { base }), ...(figures && { figures }) };
}

function blocksOf(blocks: unknown, { criteria, settings }: YearData): YearData["settings"]["mainBlocks"] {
  const known = [...criteria.blocks.map(({ block }) => block), ...settings.mainBlocks];
  return Object.values(blocks as readonly unknown[]).map(
    (one) => known.find((block) => String(block) === String(one)) ?? String(one),
  );
}
