import type { BaseField } from "../../../rating/criteria/base-field";
import type { Indicator } from "../../../rating/criteria/criteria";
import type { Finding } from "../../../rating/finding";
import type { YearData } from "../../year/year-data";

/** A figure that was meant, by what the hand is likely to have done. */
interface SuspectedValue {
  readonly code: string;
  readonly value: number;
  readonly suspected: number;
  /** A digit too many or too few; tenge where thousands of tenge are asked, or the other way round. */
  readonly slip: "digit" | "thousand";
}

/** How near a mended figure must come to what it is compared with: beyond that the slip explains nothing. */
const near = 1.6;

/** Findings that a slip of the hand explains. */
const explained: ReadonlySet<string> = new Set([
  "last-year.jump",
  "figure.unlike-others",
  "figure.bounds",
  "base.bounds",
]);

/**
 * The value that was probably meant where a figure is far off by a power of ten.
 * @param finding Tells the figure, and last year's or that of organisations of like size.
 * @param data Last year's figures, types and bounds.
 * @returns Nothing where no single slip brings the figure near what it is compared with, within its bounds.
 */
export function suspectedValue(finding: Finding, data: Pick<YearData, "criteria" | "previous">): SuspectedValue | null {
  const code = finding.indicator ?? finding.base;
  const { value, previous, usual } = finding.params;
  if (code === undefined || typeof value !== "number" || value <= 0 || !explained.has(finding.code)) return null;
  const field = fieldOf(data, finding);
  const before = data.previous[finding.organisation ?? ""];
  const compared = [previous, usual, before?.figures?.[code] ?? before?.base?.[code]].find(
    (one): one is number => typeof one === "number" && one > 0,
  );
  if (field === undefined || compared === undefined) return null;
  const isMoney = field.type === "money";
  const factors = isMoney ? [1000] : [10, 100];
  const candidates = factors
    .flatMap((factor) => [value / factor, value * factor])
    .filter((one) => Math.max(one / compared, compared / one) <= near && fits(one, field));
  const [only, second] = candidates;
  if (only === undefined || second !== undefined) return null;
  return { code, value, suspected: only, slip: isMoney ? "thousand" : "digit" };
}

function fieldOf(
  { criteria }: Pick<YearData, "criteria">,
  { indicator, base }: Finding,
): BaseField | Indicator | undefined {
  if (indicator !== undefined) return criteria.indicators.find(({ code }) => code === indicator);
  return criteria.base_fields.find(({ code }) => code === base);
}

function fits(value: number, { type, min, max }: BaseField | Indicator): boolean {
  if (type === "integer" && !Number.isInteger(value)) return false;
  if (typeof min === "number" && value < min) return false;
  return typeof max !== "number" || value <= max;
}
