import type { Band } from "../bands";

/** A base field and what was declared in it. */
export interface BaseValue {
  readonly code: string;
  readonly value: number;
}

/** What one level of a rule gave. */
interface LevelSteps extends BaseValue {
  readonly points: number;
  readonly gives: number;
}

/** Which bound of a rule replaced the computed points. */
export type Limit = "floor" | "cap" | null;

/** The arithmetic of one figure, by the shape of the rule; numbers are as declared or nearest to exact. */
export type Steps =
  | {
      /** `units × points`; units are figure ÷ per, whole ones only where `isWhole`. */
      readonly kind: "units";
      readonly figure: number;
      readonly per: number;
      readonly isWhole: boolean;
      readonly units: number;
      /** What of the figure counts, where that is less. */
      readonly counted?: number;
      readonly points: number;
      readonly floor: number | null;
      readonly cap: number | null;
      readonly limit: Limit;
    }
  | {
      /** Numerator ÷ denominator in percent, in a band. */
      readonly kind: "share";
      readonly numerator: BaseValue;
      readonly denominator: BaseValue;
      readonly percent: number;
      readonly band: Band;
    }
  | {
      /** Points × numerator ÷ denominator, at most `capRatio`. */
      readonly kind: "plan";
      readonly numerator: BaseValue;
      readonly denominator: BaseValue;
      readonly percent: number;
      readonly points: number;
      readonly capRatio: number;
      readonly limit: Limit;
    }
  | { readonly kind: "band"; readonly figure: number; readonly band: Band }
  | { readonly kind: "answer"; readonly isYes: boolean; readonly yes: number; readonly no: number }
  | {
      /** Points + daysLate × perDayLate; dates are ISO. */
      readonly kind: "date";
      readonly date: string;
      readonly due: string;
      readonly daysLate: number;
      readonly points: number;
      readonly perDayLate: number;
      readonly floor: number;
      readonly limit: Limit;
    }
  | {
      /** From `from` at the worst to `to` at the best figure of all organisations. */
      readonly kind: "spread";
      readonly figure: number;
      readonly worst: number;
      readonly best: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      /** In the line of days up to `until`; `null` is later than all of them. Dates are ISO. */
      readonly kind: "day";
      readonly date: string;
      readonly until: string | null;
      readonly points: number;
    }
  | {
      /** Counts × points of each level; `gives` is within the cap of the level. */
      readonly kind: "levels";
      readonly levels: readonly LevelSteps[];
      readonly take: "all" | "highest";
      /** Before the cap of all levels. */
      readonly free: number;
      readonly cap: number | null;
      readonly limit: Limit;
    }
  | {
      /** The mark itself, or the mean of several. */
      readonly kind: "mark";
      readonly marks: readonly BaseValue[];
      readonly mean: number;
      readonly cap: number;
      readonly limit: Limit;
    }
  | {
      /** One more than the number of organisations with a worse figure. */
      readonly kind: "rank";
      readonly figure: number;
      readonly worse: number;
    };

/** Why there are no points. */
export type Absence =
  | "figure-missing"
  | "base-missing"
  | "zero-denominator"
  | "outside-bands"
  | "no-spread"
  /** A day after the last line of a rule that has none for later days. */
  | "after-days"
  /** More than a number can hold. */
  | "too-great"
  /** The rule compares all organisations and only one is known. */
  | "needs-all-organisations";
