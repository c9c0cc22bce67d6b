import { gapToPrize } from "../../../evaluation/year/committee/gap-to-prize";
import { decidedPlaces } from "../../../evaluation/year/committee/decided-places";
import type { BlockId } from "../../../rating/criteria/criteria";
import type { Rating, RatedOrganisation } from "../../../rating/rating";

/** By what organisations are placed: all points, one block, one indicator, or for information points per 1,000 members. */
export type StandingsBy =
  | { readonly kind: "total" }
  | { readonly kind: "block"; readonly block: BlockId }
  | { readonly kind: "indicator"; readonly code: string }
  | { readonly kind: "per-thousand" };

/** Those the rating itself places; points per 1,000 members are listed apart. */
type OfficialBy = Exclude<StandingsBy, { kind: "per-thousand" }>;

export interface Standing {
  readonly id: string;
  readonly place: number | null;
  readonly score: number | null;
  /** Block scores behind the score, in the order of the table; one part for a block or indicator. */
  readonly parts: readonly { readonly block: BlockId; readonly score: number }[];
  readonly tied: boolean;
  readonly tiedWithNext: boolean;
  readonly tiedWithPrevious: boolean;
  /** Prints like a neighbour although the scores differ, so hundredths must be shown. */
  readonly needsDecimals: boolean;
  /** Points to the last prize place where it is near (within a tenth of that score). */
  readonly gapToPrize?: number;
}

export interface Standings {
  readonly rows: readonly Standing[];
  /** Greatest score: the length of the longest bar. */
  readonly longest: number;
  /** Rows above the prize line. */
  readonly prizeRows: number;
}

/**
 * The organisations in order of place, those without a place last.
 * @param rating The rating of the year.
 * @param blocks Blocks in the order of the criteria table.
 * @param by Total, block or indicator.
 * @param prizePlaces Places that win a prize; the line and gaps are drawn for the total only.
 * @returns Rows with ties and gaps; within one place the order of the workbook.
 */
export function listStandings(
  rating: Rating,
  blocks: readonly BlockId[],
  by: OfficialBy,
  prizePlaces: number,
): Standings {
  const total = by.kind === "total";
  // Who was given the place in a tie stands there alone, the others of the tie behind.
  const decided = total ? decidedPlaces(rating.organisations, rating.awards) : undefined;
  const sorted = rating.organisations
    .map((organisation) => {
      const { place, score } = scoreOf(organisation, by);
      return { organisation, place: decided?.get(organisation.id) ?? place, score };
    })
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0);
  const placed = sorted.filter((row) => row.place !== null);
  const lastPrize = total ? placed.filter((row) => (row.place ?? 0) <= prizePlaces).at(-1) : undefined;
  const rows = sorted.map(({ organisation, place, score }, index): Standing => {
    const previous = sorted[index - 1];
    const next = sorted[index + 1];
    const tiedWithNext = place !== null && next?.place === place;
    const tiedWithPrevious = place !== null && previous?.place === place;
    const gap = gapToPrize(score, lastPrize?.score ?? null);
    return {
      id: organisation.id,
      place,
      score,
      parts: partsOf(organisation, blocks, by, score),
      tied: tiedWithNext || tiedWithPrevious,
      tiedWithNext,
      tiedWithPrevious,
      needsDecimals: [previous?.score, next?.score].some((other) => printsAlike(score, other)),
      ...(gap !== undefined && { gapToPrize: gap }),
    };
  });
  return {
    rows,
    longest: Math.max(0, ...rows.map((row) => row.parts.reduce((length, part) => length + Math.max(0, part.score), 0))),
    prizeRows: total ? placed.filter((row) => (row.place ?? 0) <= prizePlaces).length : 0,
  };
}

/**
 * A difference of points without binary residue.
 * @example hundredths(0.3 - 0.1) //=> 0.2
 */
export function hundredths(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

function scoreOf(organisation: RatedOrganisation, by: OfficialBy): { place: number | null; score: number | null } {
  if (by.kind === "total") return { place: organisation.place, score: organisation.total };
  if (by.kind === "block") {
    return {
      place: organisation.blockPlaces[by.block] ?? null,
      score: organisation.blockScores[by.block] ?? null,
    };
  }
  return { place: organisation.indicatorPlaces[by.code] ?? null, score: organisation.points[by.code] ?? null };
}

function partsOf(
  organisation: RatedOrganisation,
  blocks: readonly BlockId[],
  by: OfficialBy,
  score: number | null,
): Standing["parts"] {
  if (score === null) return [];
  if (by.kind === "total") return blocks.map((block) => ({ block, score: organisation.blockScores[block] ?? 0 }));
  return [{ block: by.kind === "block" ? by.block : (by.code.split(".")[0] ?? ""), score }];
}

function printsAlike(score: number | null, other: number | null | undefined): boolean {
  if (score === null || other === null || other === undefined || score === other) return false;
  return Math.round(score) === Math.round(other);
}
