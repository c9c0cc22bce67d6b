import type { RuleKind } from "../../rules/rules";
import type { Direction } from "../signed-figures";
import type { Absence, Steps } from "./steps";

/** How one figure became points (неге осындай ұпай / почему столько баллов). */
export interface Explanation {
  readonly rule: RuleKind;
  readonly direction: Direction | undefined;
  /** Absent where there are no points. */
  readonly steps?: Steps;
  readonly absence?: Absence;
  /** The base field an absence is about. */
  readonly base?: string;
  /** The computed percentage or figure that lies outside all bands. */
  readonly outside?: number;
  /** Points before weight and rounding. */
  readonly raw: number | null;
  readonly weight: number;
  readonly pointsDecimals: number | null;
  readonly points: number | null;
  /** Place by this indicator, and among how many that have points. */
  readonly place?: number;
  readonly of?: number;
}
