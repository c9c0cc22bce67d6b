import type { Indicator } from "../../../rating/criteria/criteria";
import type { RuleReading } from "../wording/reading";

/** What the user decided about a line: a reading of its rule, a mended indicator, or to leave it out. */
export type Decision =
  /** `at` tells which of the readings that were offered. */
  | { readonly kind: "reading"; readonly reading: RuleReading; readonly at?: number }
  | { readonly kind: "indicator"; readonly indicator: Indicator }
  | { readonly kind: "leave-out" }
  /** The indicators that the line words are taken in instead of it. */
  | { readonly kind: "split" };
