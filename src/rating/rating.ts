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
  /** Keys (`findingKey`) of the open errors its points rest on, by code unit; empty where there are none. */
  readonly restsOn: readonly string[];
}

export interface Prize {
  readonly place: number;
  readonly id: string;
  readonly total: number;
  /** Sum of its places by criterion, where prizes go by it; the place is then not that of the total. */
  readonly placesSum?: number;
  /** The Executive Committee gave it in a tie; the place is then what it gave. */
  readonly decided?: boolean;
  /** As of the organisation; absent where it rests on no open error. */
  readonly restsOn?: readonly string[];
}

/** Proposed encouragement (көтермелеу / поощрение); `blocks` names the main blocks led under ED-2026. */
export interface Encouragement {
  readonly id: string;
  readonly place: number;
  readonly total: number;
  readonly blocks?: readonly string[];
  /** The Executive Committee chose it in a tie. */
  readonly decided?: boolean;
  /** As of the organisation; absent where it rests on no open error. */
  readonly restsOn?: readonly string[];
}

/** Why people have to decide; the closed list of the open decisions of clause 5.2. */
export type UndecidedReason =
  /** Equal points at the last prize: more organisations than prizes. */
  | "tie-over-prizes"
  /** Equal points within the prizes: two first places and no second. */
  | "tie-inside-prizes"
  /** ED-2025: more organisations of equal points than encouragements left. */
  | "encouragement-tie"
  /** ED-2026: encouragement is due, and nobody leads a main block. */
  | "no-encouragement";

/** A decision of the Executive Committee that no software takes. */
export interface Undecided {
  readonly reason: UndecidedReason;
  /** The place that is shared, `null` where nobody is concerned. */
  readonly place: number | null;
  /** Organisations of that place, by id. */
  readonly ids: readonly string[];
}

/** A question that the Executive Committee has decided: the awards follow it. */
export interface Decided extends Undecided {
  /** Ids decided for, all of `ids`; empty where for none. */
  readonly chosen: readonly string[];
}

export interface Awards {
  readonly prizes: readonly Prize[];
  readonly encouraged: readonly Encouragement[];
  /** By place; empty where nothing is left to people. */
  readonly undecided: readonly Undecided[];
  /** In the order in which they were asked; absent where nothing was decided. */
  readonly decided?: readonly Decided[];
}

/** The result of one rating, organisations in the order of the input. */
export interface Rating {
  readonly year: number;
  readonly edition: EditionId;
  /** ISO date the rating was made on; absent where none was given. */
  readonly today?: string;
  readonly organisations: readonly RatedOrganisation[];
  readonly awards: Awards;
  readonly findings: readonly Finding[];
}
