import { add, compare, isLess, multiply, numberOf, ratioOf, zero, type Ratio } from "../exact";
import { exactPoints } from "../points/points-column";
import { numericTypes, product, type RuleModule } from "./rule-module";

/** Points for each unit counted at one level (деңгей / уровень) or in one period. */
export interface Level {
  /** Code of the base field that counts. */
  readonly field: string;
  readonly points: number;
  /** Most points of this level. */
  readonly cap?: number | null;
}

export interface LevelsRule {
  readonly kind: "levels";
  readonly levels: readonly Level[];
  /** Levels add up, or only the one that gives most counts, once; absent they add up. */
  readonly take?: "all" | "highest";
  readonly cap?: number | null;
}

/** What one level gives: count × points, at most its cap; only the highest is given once, however often. */
function given({ points, cap }: Level, count: number, once: boolean): Ratio {
  const free = once ? (count > 0 ? ratioOf(points) : zero) : multiply(ratioOf(points), ratioOf(count));
  return typeof cap === "number" && isLess(ratioOf(cap), free) ? ratioOf(cap) : free;
}

/** Points of levels with a count each; a level without one gives none. */
function levelPoints(
  { levels, take, cap }: LevelsRule,
  counts: readonly number[],
): { readonly raw: Ratio; readonly free: Ratio; readonly gives: readonly Ratio[]; readonly isCapped: boolean } {
  const once = take === "highest";
  const gives = levels.map((level, at) => {
    const count = counts[at] ?? NaN;
    return Number.isNaN(count) ? zero : given(level, count, once);
  });
  const free = once
    ? gives.reduce((most, one) => (compare(one, most) > 0 ? one : most), zero)
    : gives.reduce((sum, one) => add(sum, one), zero);
  const isCapped = typeof cap === "number" && isLess(ratioOf(cap), free);
  return { raw: isCapped ? ratioOf(cap) : free, free, gives, isCapped };
}

/** The level that gives most for each unit. */
function best(levels: readonly Level[]): Level | undefined {
  return levels.reduce<Level | undefined>(
    (most, one) => (one.points > (most?.points ?? -Infinity) ? one : most),
    undefined,
  );
}

const declares = (counts: readonly number[]): boolean => counts.some((count) => !Number.isNaN(count));

/** Points by level or period, each counted in a base field of its own: all of them, or only the highest. */
export const levels: RuleModule<LevelsRule> = {
  parameters: {
    levels: { shape: "levels", column: "bands" },
    take: { shape: "take", optional: true, column: "round" },
    cap: { shape: "number", optional: true },
  },
  types: numericTypes,
  usualType: "integer",
  fields: (rule) => rule.levels.map(({ field }) => field),
  computed: "sum",
  lever: ({ levels: all }) => best(all)?.field,
  ends: ({ levels: all, take, cap }) => {
    const most = cap ?? Infinity;
    const ends = all.map(({ points, cap: own }) =>
      Math.min(take === "highest" ? points : product(Infinity, points), own ?? Infinity, most),
    );
    return take === "highest" ? [0, Math.max(0, ...ends)] : [0, ...ends];
  },
  slope: ({ levels: all }) => best(all)?.points ?? 0,
  points: ({ rule }, { figures, base, finish }) => {
    const columns = rule.levels.map(({ field }) => base(field));
    return exactPoints(figures.length, finish, (row) => {
      const counts = columns.map((column) => column[row] ?? NaN);
      return declares(counts) ? levelPoints(rule, counts).raw : null;
    });
  },
  explain: ({ rule }, { base }) => {
    const counts = rule.levels.map(({ field }) => base(field));
    if (!declares(counts)) return { absence: "base-missing", base: rule.levels.map(({ field }) => field).join(", ") };
    const { raw, free, gives, isCapped } = levelPoints(rule, counts);
    const told = rule.levels.flatMap(({ field, points }, at) => {
      const value = counts[at] ?? NaN;
      return Number.isNaN(value) ? [] : [{ code: field, value, points, gives: numberOf(gives[at] ?? zero) }];
    });
    return {
      steps: {
        kind: "levels",
        levels: told,
        take: rule.take ?? "all",
        free: numberOf(free),
        cap: rule.cap ?? null,
        limit: isCapped ? "cap" : null,
      },
      raw,
    };
  },
  example: {
    rule: {
      kind: "levels",
      levels: [
        { field: "B25", points: 3 },
        { field: "B26", points: 5, cap: 5 },
        { field: "B27", points: 10 },
      ],
    },
    base: { B25: 4, B26: 2, B27: 1 },
    points: 27,
  },
};
