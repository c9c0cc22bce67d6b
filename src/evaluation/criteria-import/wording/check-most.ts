import type { Understanding } from "./reading";

/**
 * A scale that gives more or less than its criterion's own line says is a question.
 * @param understanding What was made of the scale.
 * @param most Most points by the criterion's own line; absent where it gives none.
 */
export function checkMost(understanding: Understanding, most: number | undefined): Understanding {
  if (most === undefined || understanding.kind !== "understood") return understanding;
  const { reading, words } = understanding;
  const { rule } = reading;
  const given =
    rule.kind === "yes_no"
      ? [rule.yes, rule.no]
      : rule.kind === "value_bands" || rule.kind === "share_bands"
        ? rule.bands.map(({ points }) => points)
        : "cap" in rule && typeof rule.cap === "number"
          ? [rule.cap]
          : [];
  if (given.length > 0 && Math.max(...given) === most) return understanding;
  return { kind: "question", reasons: ["most-differs"], candidates: [reading], words };
}
