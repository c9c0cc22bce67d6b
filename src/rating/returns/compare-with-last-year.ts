import type { Indicator } from "../criteria/criteria";
import { finding, type Finding } from "../finding";
import { figureOf } from "./figure-columns";
import type { Return } from "./return";

/** Below this last year's figure says nothing about a jump. */
const leastPrevious = 10;
/** A single word of agreement explains nothing. */
const shortestReason = 10;

/**
 * Figures that doubled or halved against last year's.
 * @param indicators Only those with points by units are compared.
 * @returns Warnings; notes where the return gives a reason of at least ten characters.
 */
export function compareWithLastYear(
  id: string,
  declared: Return,
  previous: Return,
  indicators: readonly Indicator[],
): Finding[] {
  return indicators.flatMap(({ code, rule }) => {
    if (rule.kind !== "per_unit") return [];
    const value = figureOf(declared.figures, code);
    const before = figureOf(previous.figures, code);
    if (typeof value !== "number" || typeof before !== "number" || !(before >= leastPrevious)) return [];
    if (value < 2 * before && value > before / 2) return [];
    const reason = figureOf(declared.remarks, code);
    const isExplained = typeof reason === "string" && reason.trim().length >= shortestReason;
    const place = { organisation: id, indicator: code };
    return [finding("last-year.jump", place, { value, previous: before }, isExplained ? "note" : undefined)];
  });
}
