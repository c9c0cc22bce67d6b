import type { EditionId } from "../editions/edition";
import type { Awards, RatedOrganisation } from "../rating";

/** What a row of the list is: given, proposed, or to be decided by people. */
export type AwardKind = "prize" | "encouragement" | "decision";

/** Why an organisation is on the list; the closed list of the last column. */
export type AwardReason =
  | "place" // a prize place of its own
  | "places-by-criterion" // ED-2026: a prize place by the sum of places by criterion
  | "decided" // given by the Executive Committee in a tie
  | "decided-shared" // the Executive Committee gave one place to several
  | "shared-place" // a prize place shared, within the number of prizes: people decide
  | "prize-tie" // equal points, more organisations than prizes: people decide
  | "next-by-place" // ED-2025: next after the prizes
  | "encouragement-tie" // ED-2025: equal points, more organisations than encouragements left: people decide
  | "leads-block" // ED-2026: best score in a main block among those without a prize
  | "high-in-block" // ED-2026-SEVERAL: one of the usual number of best scores in a main block
  | "high-by-blocks"; // ED-2026-SUM: one of the usual number of greatest sums over the main blocks

const reasonOf: Readonly<Record<EditionId, AwardReason>> = {
  "ED-2022": "next-by-place",
  "ED-2025": "next-by-place",
  "ED-2026": "leads-block",
  "ED-2026-SEVERAL": "high-in-block",
  "ED-2026-SUM": "high-by-blocks",
};

/** One row of the list of awards. */
export interface AwardRow {
  readonly kind: AwardKind;
  readonly place: number;
  readonly id: string;
  readonly total: number;
  readonly reason: AwardReason;
}

/**
 * The awards as one list: prizes, proposed encouragements, and who shares the encouragement that is left to people.
 * @param awards Prizes by place, encouragements in order, and what is undecided.
 * @param edition Wording of clause 5.2 they were given by.
 * @param organisations Totals of those the awards name.
 * @returns Rows in the order of `BAGALAU.AWARDS`.
 * @see clause 5.2
 */
export function listAwards(
  { prizes, encouraged, undecided }: Awards,
  edition: EditionId,
  organisations: readonly Pick<RatedOrganisation, "id" | "total">[],
): AwardRow[] {
  const openPrize = (id: string) => undecided.find(({ reason, ids }) => reason.endsWith("-prizes") && ids.includes(id));
  const given = prizes.map(({ place, id, total, placesSum, decided }): AwardRow => {
    if (decided === true) {
      const isShared = prizes.some((other) => other.place === place && other.id !== id);
      return { kind: "prize", place, id, total, reason: isShared ? "decided-shared" : "decided" };
    }
    const byOrder = placesSum === undefined ? "place" : "places-by-criterion";
    const open = openPrize(id)?.reason;
    if (open === "tie-over-prizes") return { kind: "decision", place, id, total, reason: "prize-tie" };
    return { kind: "prize", place, id, total, reason: open === undefined ? byOrder : "shared-place" };
  });
  const byRule = reasonOf[edition];
  const proposed = encouraged.map(({ place, id, total, decided }): AwardRow => {
    return { kind: "encouragement", place, id, total, reason: decided === true ? "decided" : byRule };
  });
  const totals = new Map(organisations.map(({ id, total }) => [id, total]));
  const tied = undecided
    .filter(({ reason }) => reason === "encouragement-tie")
    .flatMap(({ place, ids }) => ids.map((id) => ({ place: place ?? 0, id, total: totals.get(id) ?? 0 })))
    .map((one): AwardRow => ({ kind: "decision", ...one, reason: "encouragement-tie" }));
  return [...given, ...proposed, ...tied];
}
