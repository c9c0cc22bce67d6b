import type { EditionId } from "./editions/edition";
import type { Finding } from "./finding";

/** One organisation's result; records are keyed by indicator code or block. */
export interface RatedOrganisation {
  readonly id: string;
  readonly points: Readonly<Record<string, number | null>>;
  readonly indicatorPlaces: Readonly<Record<string, number | null>>;
  readonly blockScores: Readonly<Record<string, number | null>>;
  readonly blockPlaces: Readonly<Record<string, number | null>>;
  readonly total: number | null;
  readonly place: number | null;
}

export interface Prize {
  readonly place: number;
  readonly id: string;
  readonly total: number;
}

/** Proposed encouragement (көтермелеу / поощрение); `blocks` names the main blocks led under ED-2026. */
export interface Encouragement {
  readonly id: string;
  readonly place: number;
  readonly total: number;
  readonly blocks?: readonly string[];
}

export interface Awards {
  readonly prizes: readonly Prize[];
  readonly encouraged: readonly Encouragement[];
}

/** The result of one rating, organisations in the order of the input. */
export interface Rating {
  readonly year: number;
  readonly edition: EditionId;
  readonly organisations: readonly RatedOrganisation[];
  readonly awards: Awards;
  readonly findings: readonly Finding[];
}
