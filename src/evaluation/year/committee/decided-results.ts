import type { DecisionRecord } from "../../../decisions/records/decision";
import {
  decisionsInForce,
  pointsByDecision,
  standingDecisions,
  type Standing,
} from "../../../decisions/records/standing-decisions";
import { factsOf, type Facts } from "../../../decisions/facts/facts";
import { giveAwards } from "../../../rating/awards/give-awards";
import type { Finding } from "../../../rating/finding";
import { placesOf } from "../../../rating/places/places-of";
import type { Awards, RatedOrganisation, Rating } from "../../../rating/rating";
import { toRatingInput, type YearData } from "../year-data";
import { approvalOf, protocolOf } from "./approval-records";
import { decidedPlaces } from "./decided-places";

/** Points have at most six decimals (setting), or nine that mean something. */
const scale = 1e6;

/** The question whom to encourage; there is one a year. */
export const encouragementQuestion = "encouragement";

/** A result with what was decided about it. */
export interface DecidedOrganisation extends RatedOrganisation {
  /** Points by decision, contained in total and place; absent where there are none. */
  readonly byDecision?: number;
}

/** Results as they go to the Executive Committee: computed, then decided. */
export interface DecidedResults {
  readonly organisations: readonly DecidedOrganisation[];
  /** The same by place, those of one place as the prizes stand, then by id; without a place at the end. */
  readonly ranked: readonly DecidedOrganisation[];
  readonly awards: Awards;
  /** Place by organisation, in a decided tie as it was decided; `null` without a return. */
  readonly places: ReadonlyMap<string, number | null>;
  /** Says in words what the awards leave to people. */
  readonly awardFindings: readonly Finding[];
  /** Those encouraged: decided, else proposed. */
  readonly encouraged: readonly string[];
  /** By a choice, or with the approval of the results as they were proposed. */
  readonly isEncouragementDecided: boolean;
  /** How each question of the protocol stands. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/**
 * What the Committee's decisions make of a rating.
 * @param data The year with its log.
 * @param rating Its result.
 * @returns Totals with points by decision, places by them, prizes and those encouraged.
 * @see clauses 4.4, 5.2
 */
export function decidedResults(data: YearData, rating: Rating): DecidedResults {
  const records = protocolOf(data.log);
  // Points are decided on the computed result, encouragement on what follows from it.
  const points = standingDecisions(records, ({ outcome }) =>
    outcome.kind === "points" ? factsOfPoints(rating, outcome.id) : undefined,
  );
  const added = pointsByDecision(decisionsInForce(points));
  const organisations = withPoints(rating.organisations, added);
  const { awards, findings: awardFindings } =
    added.size === 0 ? rating : giveAwards(organisations, data.edition, data.settings, toRatingInput(data).decisions);
  const factsNow = ({ outcome, question }: DecisionRecord): Facts | undefined => {
    if (outcome.kind === "points") return factsOfPoints(rating, outcome.id);
    if (question === encouragementQuestion) return factsOfEncouragement(organisations, awards);
    return outcome.kind === "money" ? factsOfMoney(organisations, awards, outcome.id) : undefined;
  };
  const standings = standingDecisions(records, factsNow);
  const decided = standings.get(encouragementQuestion);
  const chosen =
    decided?.state === "stands" && decided.decision.outcome.kind === "chosen"
      ? decided.decision.outcome.ids
      : undefined;
  const isAsked = awards.undecided.some(
    ({ reason }) => reason === "encouragement-tie" || reason === "no-encouragement",
  );
  const isApproved = approvalOf(data.log).status === "approved" && decided?.state !== "open-again" && !isAsked;
  return {
    organisations,
    ranked: rankedAs(organisations, awards),
    awards,
    places: decidedPlaces(organisations, awards),
    awardFindings,
    encouraged: chosen ?? awards.encouraged.map(({ id }) => id),
    isEncouragementDecided: chosen !== undefined || isApproved,
    standings,
  };
}

function rankedAs(organisations: readonly DecidedOrganisation[], { prizes }: Awards): DecidedOrganisation[] {
  const prize = new Map(prizes.map(({ id, place }) => [id, place]));
  const last = Number.MAX_SAFE_INTEGER;
  return [...organisations].sort(
    (a, b) =>
      (a.place ?? last) - (b.place ?? last) ||
      (prize.get(a.id) ?? last) - (prize.get(b.id) ?? last) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** What points by decision rest on: the computed total they are added to. */
export function factsOfPoints({ organisations }: Pick<Rating, "organisations">, id: string): Facts {
  return factsOf({ total: { [id]: organisations.find((one) => one.id === id)?.total ?? null } });
}

/** What the choice of those to be encouraged rests on: every total, and who has a prize. */
export function factsOfEncouragement(
  organisations: readonly Pick<RatedOrganisation, "id" | "total">[],
  awards: Pick<Awards, "prizes">,
): Facts {
  return factsOf({
    total: Object.fromEntries(organisations.map(({ id, total }) => [id, total])),
    prize: Object.fromEntries(awards.prizes.map(({ id, place }) => [id, place])),
  });
}

/** What an amount rests on: the place it is paid for. */
export function factsOfMoney(
  organisations: readonly Pick<RatedOrganisation, "id" | "place">[],
  { prizes }: Pick<Awards, "prizes">,
  id: string,
): Facts {
  const byPlaces = prizes.find((one) => one.id === id && one.placesSum !== undefined);
  return factsOf({ place: { [id]: byPlaces?.place ?? organisations.find((one) => one.id === id)?.place ?? null } });
}

/**
 * Organisations that are left out although they have more points than one that is encouraged (INC-08): no mistake, but to be
 * decided knowingly.
 * @param chosen Ids of those to be encouraged.
 * @returns Ids by place.
 */
export function passedOver(
  organisations: readonly Pick<RatedOrganisation, "id" | "total" | "place">[],
  awards: Pick<Awards, "prizes">,
  chosen: readonly string[],
): string[] {
  const totals = organisations.flatMap(({ id, total }) => (chosen.includes(id) && total !== null ? [total] : []));
  const least = Math.min(...totals);
  const winners = new Set(awards.prizes.map(({ id }) => id));
  return organisations
    .filter(({ id, total }) => total !== null && total > least && !chosen.includes(id) && !winners.has(id))
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .map(({ id }) => id);
}

function withPoints(
  organisations: readonly RatedOrganisation[],
  added: ReadonlyMap<string, number>,
): readonly DecidedOrganisation[] {
  if (added.size === 0) return organisations;
  const totals = organisations.map(({ id, total }) => {
    const points = added.get(id);
    return total === null || points === undefined ? total : Math.round((total + points) * scale) / scale;
  });
  const scores = organisations.map(({ place }, at) => (place === null ? NaN : Math.round((totals[at] ?? 0) * scale)));
  const places = placesOf(Float64Array.from(scores));
  return organisations.map((one, at) => ({
    ...one,
    total: totals[at] ?? null,
    place: places[at] || null,
    ...(added.has(one.id) && { byDecision: added.get(one.id) ?? 0 }),
  }));
}
