import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import type { RuleContext } from "../../src/evaluation/criteria-import/wording/reading";
import { isSameValue } from "../../src/evaluation/criteria-import/wording/same-value";
import type { Rule } from "../../src/rating/rules/rules";

/**
 * A wording with the reading that a careful official would give. `read`: nobody would hesitate; `ask`: something is open, the
 * first rule is the likeliest; `first`: asked or not, but with this reading first. Of a list of levels the points of its parts.
 */
export type Case = readonly [
  words: string,
  how: "read" | "ask" | "first",
  rules: readonly object[] | { parts: readonly number[] },
  ctx?: Partial<RuleContext>,
];

export const context: RuleContext = { unit: "", name: "", year: 2025, baseFields: [] };

export const each = (points: number, more: object = {}): object => ({ kind: "per_unit", points, ...more });
export const yesNo = (yes: number, no = 0): object => ({ kind: "yes_no", yes, no });
export const mark = (cap: number): object => ({ kind: "mark", cap });
export const bands = (list: readonly (readonly (number | null)[])[]): readonly object[] =>
  list.map(([ge, lt, points]) => ({ ge, lt, points }));
export const scale = (...list: readonly (readonly (number | null)[])[]): object => ({
  kind: "value_bands",
  bands: bands(list),
});
export const split = (...parts: readonly number[]) => ({ parts });

/** Expects of the reader what the official would read. */
export function expectReading([words, how, rules, more = {}]: Case): void {
  const read = readRule(words, { ...context, ...more });
  const made: readonly Rule[] =
    read.kind === "understood"
      ? [read.reading.rule]
      : read.kind === "question"
        ? read.candidates.map(({ rule }) => rule)
        : [];
  const kinds = how === "read" ? ["understood"] : how === "ask" ? ["question"] : ["understood", "question"];
  expect({ words, made, isKind: kinds.includes(read.kind) }).toEqual({ words, made, isKind: true });
  if ("parts" in rules) {
    const parts = read.kind === "question" ? read.parts : undefined;
    expect(parts?.map(({ reading: { rule } }) => (rule.kind === "per_unit" ? rule.points : rule))).toEqual(rules.parts);
    return;
  }
  const missing = rules.filter((rule) => !made.some((one) => isSameValue(one, rule)));
  expect({ words, made, missing }).toEqual({ words, made, missing: [] });
  if (rules[0] !== undefined) expect([words, isSameValue(made[0], rules[0])]).toEqual([words, true]);
}
