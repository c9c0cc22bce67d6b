import type { BaseField, FigureType } from "../criteria/base-field";
import type { Criteria, Indicator } from "../criteria/criteria";
import { isComputed } from "../criteria/is-computed";
import { finding, type Finding, type FindingPlace } from "../finding";
import { figureOf } from "./figure-columns";
import { judgeReason } from "./judge-reason";
import { hasJumped, jumpFactor } from "./jump";
import type { Figure, Return } from "./return";

const counted: readonly FigureType[] = ["integer", "decimal", "money"];

/** Whether a row holds a declared number: no date, no answer, nothing that is computed. */
export function isCounted(row: Pick<BaseField, "type"> | Pick<Indicator, "type" | "rule">): boolean {
  return counted.includes(row.type) && !("rule" in row && isComputed(row));
}

/**
 * Figures and base fields far from last year's.
 * @param declared This year's return.
 * @param previous Last year's.
 * @param criteria Every row that counts something is compared, whatever its rule.
 * @returns Warnings, base fields first; notes where the return gives a reason that explains something, and gives it for this figure.
 */
export function compareWithLastYear(
  id: string,
  declared: Return,
  previous: Return,
  criteria: Pick<Criteria, "base_fields" | "indicators">,
): Finding[] {
  const compared = (code: string, value: Figure, before: Figure, factor: number, place: FindingPlace): Finding[] => {
    if (typeof value !== "number" || typeof before !== "number" || !hasJumped(value, before, factor)) return [];
    const reason = figureOf(declared.remarks, code);
    const isReason = typeof reason === "string" && judgeReason(reason) === undefined;
    const other = declared.explained?.[code];
    const params = { value, previous: before, ...(isReason && other !== undefined && { given: other }) };
    return [finding("last-year.jump", place, params, isReason && other === undefined ? "note" : undefined)];
  };
  return [
    ...criteria.base_fields.filter(isCounted).flatMap(({ code }) => {
      const [value, before] = [figureOf(declared.base, code), figureOf(previous.base, code)];
      return compared(code, value, before, jumpFactor.base, { organisation: id, base: code });
    }),
    ...criteria.indicators.filter(isCounted).flatMap(({ code }) => {
      const [value, before] = [figureOf(declared.figures, code), figureOf(previous.figures, code)];
      return compared(code, value, before, jumpFactor.figure, { organisation: id, indicator: code });
    }),
  ];
}
