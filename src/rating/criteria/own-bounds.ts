import type { Indicator } from "./criteria";

/**
 * The bounds of an indicator's figure: its own, and those its rule brings; a mark lies between 0 and the greatest one.
 * @example ownBounds({ rule: { kind: "mark", cap: 10 } }) //=> { min: 0, max: 10 }
 */
export function ownBounds({ rule, min, max }: Pick<Indicator, "rule" | "min" | "max">): Pick<Indicator, "min" | "max"> {
  const isMark = rule.kind === "mark" && !rule.marks;
  const [least, most] = [min ?? (isMark ? 0 : min), max ?? (isMark ? rule.cap : max)];
  return { ...(least !== undefined && { min: least }), ...(most !== undefined && { max: most }) };
}
