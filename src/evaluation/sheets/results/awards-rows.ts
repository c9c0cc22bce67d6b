import type { AwardKind, AwardReason } from "../../words/sheets/sheet-words";
import type { RatedOrganisation } from "../../../rating/rating";
import type { YearFrame } from "../year-frame";

/** One row of the list of awards, as `BAGALAU.AWARDS` gives it. */
export interface AwardRow {
  readonly kind: AwardKind;
  readonly place: number;
  readonly id: string;
  readonly total: number;
  readonly reason: AwardReason;
}

/** Codes instead of the reason where places have changed since; each ends the same, so that one count finds them. */
export const outdatedReasons = { changed: "changed", tie: "prize-tie-changed", any: "*changed" } as const;

/**
 * The list of awards in the order and the codes of `BAGALAU.AWARDS`: prizes, encouragements, ties left to people.
 * @see clause 5.2
 */
export function awardRows(frame: Pick<YearFrame, "rating" | "ranked">): AwardRow[] {
  const { rating, ranked } = frame;
  const { prizes, encouraged } = rating.awards;
  const undecided = tiedPlace(frame, "awards.tie-needs-decision");
  const row = (kind: AwardKind, one: Omit<AwardRow, "kind" | "reason">, reason: AwardReason): AwardRow => ({
    kind,
    place: one.place,
    id: one.id,
    total: one.total,
    reason,
  });
  const given = prizes.map((prize) => {
    if (prize.place === undecided) return row("decision", prize, "prize-tie");
    const shared = prizes.filter(({ place }) => place === prize.place).length > 1;
    return row("prize", prize, shared ? "shared-place" : "place");
  });
  const proposed = encouraged.map((one) =>
    row("encouragement", one, rating.edition === "ED-2026" ? "leads-block" : "next-by-place"),
  );
  const left = tiedPlace(frame, "awards.encouragement-tie");
  const tied = ranked
    .filter(
      (one): one is RatedOrganisation & { place: number; total: number } => one.place !== null && one.place === left,
    )
    .map((one) => row("decision", one, "encouragement-tie"));
  return [...given, ...proposed, ...tied];
}

function tiedPlace({ rating }: Pick<YearFrame, "rating">, code: string): unknown {
  return rating.findings.find((finding) => finding.code === code)?.params["place"];
}
