import type { PerUnitRule } from "../../rating/rules/per-unit";
import type { SampleBase } from "./make-base";
import type { SampleTraits } from "./sample-traits";
import { sharePoints, type PointShare } from "./share-points";

/** Usual points by count of a middling organisation, and the most a figure may be for its size. */
interface UsualCount {
  readonly code: string;
  readonly usual: number;
  readonly most: (base: Readonly<Record<string, number>>) => number;
}

const field = (base: Readonly<Record<string, number>>, code: string): number => base[code] ?? 0;

const usualCounts: readonly UsualCount[] = [
  { code: "1.6", usual: 900, most: (base) => field(base, "B02") * 0.985 },
  { code: "1.7", usual: 220, most: () => 240 },
  { code: "1.8", usual: 350, most: (base) => field(base, "B02") * 0.13 },
  { code: "1.9", usual: 150, most: () => 760 },
  { code: "1.10", usual: 330, most: () => 9800 },
  { code: "2.1", usual: 620, most: (base) => field(base, "B02") * 0.34 },
  { code: "2.2", usual: 220, most: () => 640 },
  { code: "2.3", usual: 80, most: () => 95 },
  { code: "2.4", usual: 40, most: () => 24 },
  { code: "2.5", usual: 80, most: () => 285000 },
  { code: "2.6", usual: 130, most: () => 330 },
  { code: "2.7", usual: 380, most: (base) => field(base, "B02") * 0.06 },
  { code: "2.8", usual: 310, most: (base) => field(base, "B02") * 0.1 },
  { code: "2.10", usual: 450, most: (base) => field(base, "B02") * 0.42 },
  { code: "3.2", usual: 330, most: (base) => field(base, "B08") * 0.96 },
  { code: "3.3", usual: 330, most: (base) => field(base, "B11") * 2.6 },
  { code: "3.4", usual: 270, most: (base) => field(base, "B08") * 0.85 },
  { code: "3.5", usual: 260, most: (base) => field(base, "B08") * 1.9 },
  { code: "3.6", usual: 55, most: () => 1150000 },
  { code: "3.8", usual: 60, most: (base) => field(base, "B08") * 0.14 },
  { code: "4.2", usual: 380, most: (base) => field(base, "B09") * 0.55 },
  { code: "4.3", usual: 90, most: (base) => field(base, "B09") * 0.58 },
  { code: "4.5", usual: 190, most: (base) => field(base, "B10") },
  { code: "4.6", usual: 80, most: () => 36 },
  { code: "4.7", usual: 300, most: (base) => field(base, "B02") * 0.38 },
  { code: "5.6", usual: 170, most: (base) => field(base, "B08") * 0.25 },
];

/** Money is given in round thousands of tenge. */
const roundTo: Readonly<Record<string, number>> = { "2.5": 10, "3.6": 100 };

/**
 * Counts that together give about the points asked for, in the proportions of a middling organisation.
 * @param points Points to reach by counts, ≥ 0.
 * @param base The organisation's base fields, which bound the counts.
 * @param traits Its habits in the year.
 * @param rules The rule per unit of each count, by code.
 * @returns Figures by code and the base fields that depend on them (B21–B23).
 */
export function makeCounts(
  points: number,
  base: SampleBase["base"],
  traits: SampleTraits,
  rules: Readonly<Record<string, PerUnitRule>>,
): SampleBase {
  const perUnit = (code: string): number => {
    const rule = rules[code];
    if (rule === undefined) throw new RangeError(`indicator ${code} is not rated per unit`);
    return rule.points / (rule.per ?? 1);
  };
  const shares: PointShare[] = usualCounts.map(({ code, usual, most }) => ({
    code,
    weight: usual * traits.habit(code),
    most: Math.floor(most(base)) * perUnit(code),
  }));
  const counts: Record<string, number> = {};
  for (const [code, given] of Object.entries(sharePoints(points, shares))) {
    const step = roundTo[code] ?? 1;
    counts[code] = Math.floor(given / perUnit(code) / step) * step;
  }
  const count = (code: string): number => counts[code] ?? 0;
  counts["1.7"] = Math.max(2, count("1.7"));
  counts["1.8"] = Math.min(count("1.8"), count("1.7") * 60);
  counts["3.2"] = Math.min(count("3.2"), Math.floor(count("3.3") * 1.7));
  return {
    base: {
      B21: Math.ceil(count("2.2") * traits.between("appeals", 1.15, 1.7)) + 3,
      B22: Math.ceil(count("3.5") * traits.between("violations", 1.1, 1.6)) + 2,
      B23: Math.round(count("1.7") * traits.between("hours", 6, 12)),
    },
    figures: counts,
  };
}
