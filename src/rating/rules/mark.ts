import { add, divide, isLess, numberOf, ratioOf, zero, type Ratio } from "../exact";
import type { BaseValue, Limit } from "../points/explain/steps";
import { exactPoints } from "../points/points-column";
import type { RuleModule } from "./rule-module";

/** Points that people give (баға / оценка), the mean of them where several do. */
export interface MarkRule {
  readonly kind: "mark";
  /** Greatest mark; the least is 0. */
  readonly cap: number;
  /** Codes of the base fields that hold the marks of the members; absent where the figure is the mark. */
  readonly marks?: readonly string[] | null;
}

/** The mean of the marks that were given; `null` where none was. */
function meanOf(marks: readonly number[]): Ratio | null {
  const given = marks.filter((mark) => !Number.isNaN(mark));
  if (given.length === 0) return null;
  return divide(
    given.reduce<Ratio>((sum, mark) => add(sum, ratioOf(mark)), zero),
    ratioOf(given.length),
  );
}

/** A mark is never below 0 nor above the greatest one. */
function within(mean: Ratio, { cap }: MarkRule): { readonly raw: Ratio; readonly limit: Limit } {
  if (isLess(mean, zero)) return { raw: zero, limit: "floor" };
  return isLess(ratioOf(cap), mean) ? { raw: ratioOf(cap), limit: "cap" } : { raw: mean, limit: null };
}

/** Points that people give: one mark, or the mean of the marks of several. */
export const mark: RuleModule<MarkRule> = {
  parameters: { cap: { shape: "positive" }, marks: { shape: "marks", optional: true, column: "bands" } },
  types: ["integer", "decimal"],
  usualType: "decimal",
  fields: ({ marks }) => marks ?? [],
  computed: "mean",
  givenByOthers: true,
  ends: ({ cap }) => [0, cap],
  slope: () => 1,
  points: ({ rule }, { figures, base, finish }) => {
    const columns = rule.marks?.map(base) ?? [figures];
    return exactPoints(figures.length, finish, (row) => {
      const mean = meanOf(columns.map((column) => column[row] ?? NaN));
      return mean === null ? null : within(mean, rule).raw;
    });
  },
  explain: ({ rule }, { figure, base }) => {
    const marks = (rule.marks ?? []).map((code): BaseValue => ({ code, value: base(code) }));
    const mean = meanOf(rule.marks ? marks.map(({ value }) => value) : [figure]);
    if (mean === null) return { absence: "base-missing", base: marks.map(({ code }) => code).join(", ") };
    const { raw, limit } = within(mean, rule);
    const given = marks.filter(({ value }) => !Number.isNaN(value));
    return { steps: { kind: "mark", marks: given, mean: numberOf(mean), cap: rule.cap, limit }, raw };
  },
  example: {
    rule: { kind: "mark", cap: 10, marks: ["B25", "B26", "B27"] },
    base: { B25: 9, B26: 8 },
    points: 8.5,
  },
};
