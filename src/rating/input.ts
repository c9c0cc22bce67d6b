import type { AwardDecision } from "./awards/award-decision";
import type { PrizeBasis } from "./awards/prize-basis";
import type { BlockId, Criteria } from "./criteria/criteria";
import type { EditionId } from "./editions/edition";
import type { Organisation } from "./organisations/organisation";
import type { Return } from "./returns/return";

/** Choices the sources leave open; each is visible on the settings sheet. */
export interface Settings {
  /** 0–6, or `null` for no rounding of points. Default 2. */
  readonly pointsDecimals: number | null;
  /** Places that win a prize (clause 5.2). Default 3. */
  readonly prizePlaces: number;
  /** By what they go under the edition of 20.02.2026 (clause 4.3); absent: the total. */
  readonly prizesBy?: PrizeBasis;
  /** Usual number of encouragements proposed under ED-2025. Default 3. */
  readonly encouraged: number;
  /** «негізгі блоктар / основные блоки» of clause 5.2 (2026). Default: all blocks. */
  readonly mainBlocks: readonly BlockId[];
  /** ISO date by which returns are due (clause 4.5); no document sets one, so that none is usual. */
  readonly dueDate?: string;
}

/** Everything one rating needs; the same shape is the JSON contract. */
export interface RatingInput {
  /** Reporting year, 1 January – 31 December. */
  readonly year: number;
  readonly edition?: EditionId;
  /** ISO date; date checks that need it are skipped without it. */
  readonly today?: string;
  readonly settings?: Partial<Settings>;
  readonly criteria: Criteria;
  readonly organisations: readonly Organisation[];
  readonly returns: Readonly<Record<string, Return>>;
  /** Last year's returns by organisation; enables the check of large jumps. */
  readonly previous?: Readonly<Record<string, Return>>;
  /** What the Executive Committee decided on ties, oldest first; one on other facts counts for nothing. */
  readonly decisions?: readonly AwardDecision[];
}
