import type { Indicator } from "../../../rating/criteria/criteria";
import { type Rule, fieldsOf } from "../../../rating/rules/rules";
import type { ShareBandsRule } from "../../../rating/rules/share-bands";
import { isoDate } from "../../../text/day-number";
import { dueDay } from "../../../rating/rules/on-time";
import { explainPoints } from "../../../rating/points/explain/explain-points";
import { ratioOf } from "../../../rating/exact";
import { bandOf } from "../../../rating/points/bands";
import { parseFigure } from "../../../rating/returns/parse-figure";
import type { Figure } from "../../../rating/returns/return";

/** What one figure would give. */
interface WorkedExample {
  readonly figure: Exclude<Figure, null>;
  readonly points: number;
  /** The figure is a percent of two base fields. */
  readonly isPercent?: true;
}

export type Exampled = Pick<Indicator, "rule" | "type" | "weight" | "direction" | "min">;

/** More than most limits of units let count. */
const usualCount = 7;
/** Days past a due date, in examples. */
const daysLate = 3;

/**
 * A figure with the points it gives, to see what a rule means: one that meets a limit where there is one.
 * @param indicator Its rule may still lack base fields.
 * @param year Reporting year.
 * @param tried A figure as typed; what is none of the indicator's type is passed over.
 * @param telling A figure that tells this rule from others offered beside it; without one it is the rule's own.
 * @returns `null` where the sentence of the rule is example enough, or figures of others decide.
 * @example workedExample({ rule: { kind: "per_unit", points: 3, cap: 12 }, type: "integer" }, 2025) //=> { figure: 7, points: 12 }
 */
export function workedExample(
  indicator: Exampled,
  year: number,
  tried = "",
  telling: Figure = null,
): WorkedExample | null {
  const { rule, type } = indicator;
  if (rule.kind === "share_bands") return exampleOfShare(rule, tried, telling);
  if (fieldsOf(rule).length > 0) return null;
  const typed = parseFigure(tried, type);
  const figure = typed.kind === "value" ? typed.value : (telling ?? usualFigure(rule, year));
  if (figure === null) return null;
  const { points } = explainPoints(indicator, { figure, base: {} }, year, 2);
  return points === null ? null : { figure, points };
}

/** A percent with the points of its band: the base fields need not be known for that. */
function exampleOfShare({ bands }: ShareBandsRule, tried: string, telling: Figure): WorkedExample | null {
  const typed = parseFigure(tried, "decimal");
  const asked = typed.kind === "value" ? typed.value : telling;
  const figure = typeof asked === "number" ? asked : (bands[0]?.ge ?? null);
  const band = figure === null ? null : bandOf(bands, ratioOf(figure), ratioOf(1));
  return figure === null || band === null ? null : { figure, points: band.points, isPercent: true };
}

/** A figure as examples have it: one that meets a limit where there is one. */
export function usualFigure(rule: Rule, year: number): Figure {
  switch (rule.kind) {
    case "per_unit":
    case "penalty_per_unit": {
      const per = rule.per ?? 1;
      const bound = rule.points < 0 ? rule.floor : "cap" in rule ? rule.cap : null;
      const most = "most" in rule ? rule.most : null;
      const full = typeof bound === "number" && rule.points !== 0 ? (bound / rule.points) * per : (most ?? 0);
      // Neither a whole number of steps, which would hide whether parts of them count.
      const plain = per === 1 ? usualCount : Math.floor(2.5 * per);
      return full >= plain ? Math.ceil(full) + daysLate : plain;
    }
    case "value_bands": {
      const { ge = null, lt = null } = rule.bands[0] ?? {};
      return ge ?? (lt === null ? null : lt - 1);
    }
    case "on_time":
      return isoDate(dueDay(rule, year) + daysLate);
    case "date_bands": {
      const until = rule.days[0]?.until ?? null;
      return until === null ? null : isoDate(dueDay({ due: until, due_year: rule.due_year }, year) + 1);
    }
    default:
      return null;
  }
}
