import { factsOf, type Facts, type FactTree } from "../../decisions/facts/facts";
import type { Criteria } from "../../rating/criteria/criteria";
import type { Rating } from "../../rating/rating";
import type { Figure } from "../../rating/returns/return";
import type { LogRecord } from "../../kernel/log-record";
import { approvalOf } from "../year/committee/approval-records";
import type { YearData } from "../year/year-data";
import { decidedResults, type DecidedOrganisation } from "../year/committee/decided-results";
import { readRecordText } from "../../decisions/records/record-text";

/**
 * Everything of a year that is approved: figures, criteria, decisions, names, settings, results, past years as published, and the approval itself. The language of the
 * sheets, their order and looks are no part of it; nor are papers and remarks beside figures.
 * @param data The year.
 * @param rating Its result.
 * @returns Flat facts, such as `figures/KZO/1.2`.
 * @see clause 4.4
 */
export function factsOfYear(data: YearData, rating: Rating): Facts {
  const { organisations, awards, encouraged } = decidedResults(data, rating);
  const { settings } = data;
  return factsOf({
    year: data.year,
    edition: data.edition,
    settings: { ...settings, mainBlocks: settings.mainBlocks.map(String) },
    criteria: criteriaTree(data.criteria),
    organisations: byKey(data.organisations, ({ id, kk, ru }) => [id, { kk, ru }]),
    base: byKey(Object.entries(data.returns), ([id, { base = {} }]) => [id, givenIn(base)]),
    figures: byKey(Object.entries(data.returns), ([id, { figures = {} }]) => [id, givenIn(figures)]),
    decisions: decisionsOf(data),
    history: historyOf(data),
    approval: approvalTree(data),
    results: byKey(organisations, (result) => [result.id, resultTree(result)]),
    awards: {
      prizes: awards.prizes.map(({ id, place, total }) => ({ id, place, total })),
      encouraged: [...encouraged],
    },
  });
}

/** Values that were given: a blank cell is read as nothing, whatever a blank was before it was written. */
function givenIn(values: Readonly<Record<string, Figure>>): FactTree {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ""));
}

/** What rests on open errors is told by the figures. */
function resultTree(result: DecidedOrganisation): FactTree {
  const { points, indicatorPlaces, blockScores, blockPlaces, total, place, byDecision } = result;
  return { points, indicatorPlaces, blockScores, blockPlaces, total, place, byDecision };
}

function criteriaTree({ blocks, base_fields, indicators, checks }: Criteria): FactTree {
  return {
    blocks: byKey(blocks, (block) => [String(block.block), block as unknown as FactTree]),
    base: byKey(base_fields, (field) => [field.code, field as unknown as FactTree]),
    indicators: byKey(indicators, (indicator) => [indicator.code, indicator as unknown as FactTree]),
    checks: byKey(checks, (check) => [check.id, check as unknown as FactTree]),
  };
}

/** What was published of past years. */
function historyOf({ history }: YearData): FactTree {
  return byKey(history, ({ year, results }) => [
    String(year),
    byKey(Object.entries(results), ([id, { place, total, encouraged }]) => [id, { place, total, encouraged }]),
  ]);
}

/** The approval in force: who recorded it, when and on what grounds, as the log shows and as its record keeps it; the paper and its persons. */
function approvalTree({ log = [] }: YearData): FactTree {
  const { approved } = approvalOf(log);
  if (approved === undefined) return undefined;
  const shown = log.find(({ mark = "" }) => {
    const record = readRecordText(mark);
    return record?.type === "approved" && record.version === approved.version;
  });
  const signed = ({ at, who, reason }: Pick<LogRecord, "at" | "who" | "reason">): FactTree => ({ at, who, reason });
  const { version, practice, details } = approved;
  return {
    version,
    practice,
    details: details as unknown as FactTree,
    record: signed(approved),
    ...(shown && { log: signed(shown) }),
  };
}

/** Records of decisions as they stand in the log, by their order; those of the approval itself come after it. */
function decisionsOf({ log = [] }: YearData): FactTree {
  const decided = log.filter(({ action, mark = "" }) => {
    const type = readRecordText(mark)?.type;
    return action === "decisionMade" || action === "decisionWithdrawn" || type === "decision" || type === "withdrawal";
  });
  return decided.map(({ at, who, reason, mark, after }) => ({ at, who, reason, mark, after }));
}

function byKey<Item>(
  items: readonly Item[],
  entry: (item: Item) => readonly [string, FactTree],
): Readonly<Record<string, FactTree>> {
  return Object.fromEntries(items.map(entry));
}
