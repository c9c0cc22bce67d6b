import { operandsOf } from "../checks/expression";
import { parseExpression } from "../checks/parse-expression";
import { checkFigure, type FigureLimits } from "./check-figure";
import type { Figure, Return } from "./return";
import type { Criteria } from "../criteria/criteria";
import { hasOtherMeaning } from "./other-meaning";
import { isComputed } from "../criteria/is-computed";

/** Something that a changed table of criteria no longer fits. */
export type Misfit =
  /** The indicator or base field is gone, or is computed now: its figure leaves the year. */
  | {
      readonly kind: "gone";
      readonly organisation: string;
      readonly code: string;
      readonly value: Exclude<Figure, null>;
    }
  /** The figure is of another type now. */
  | {
      readonly kind: "type";
      readonly organisation: string;
      readonly code: string;
      readonly value: Exclude<Figure, null>;
    }
  | {
      readonly kind: "bounds";
      readonly organisation: string;
      readonly code: string;
      readonly value: Exclude<Figure, null>;
    }
  /** The code stands for something else now: other names in both languages, or another unit. */
  | {
      readonly kind: "meaning";
      readonly organisation: string;
      readonly code: string;
      readonly value: Exclude<Figure, null>;
    }
  /** A check that names what is gone, or is taken out because it names what stands for something else now. */
  | { readonly kind: "check"; readonly check: string; readonly codes: readonly string[] };

/** A year's declared figures with the table they were declared by. */
export interface DeclaredYear {
  readonly year: number;
  readonly criteria: Criteria;
  readonly returns: Readonly<Record<string, Return>>;
}

/**
 * What of a year's figures and checks no longer fits a changed table.
 * @param year The year as it is.
 * @param next The table as it is to be.
 * @returns Gone figures first, then those of another type, out of bounds or of another meaning, then checks; empty where all fits.
 */
export function misfitsOf({ year, criteria, returns }: DeclaredYear, next: Criteria): Misfit[] {
  const limits = new Map<string, FigureLimits>([
    ...next.base_fields.map((field) => [field.code, field] as const),
    ...next.indicators.filter((indicator) => !isComputed(indicator)).map((one) => [one.code, one] as const),
  ]);
  const bases = new Set(criteria.base_fields.map(({ code }) => code));
  const earlier = new Map([...criteria.base_fields, ...criteria.indicators].map((one) => [one.code, one] as const));
  // Told once for each code, not for each organisation that gave a figure for it.
  const otherMeanings = new Set(
    [...next.base_fields, ...next.indicators]
      .filter((after) => {
        const before = earlier.get(after.code);
        return before !== undefined && hasOtherMeaning(before, after);
      })
      .map(({ code }) => code),
  );
  const found = Object.entries(returns).flatMap(([organisation, { base, figures }]) =>
    Object.entries({ ...base, ...figures }).flatMap(([code, value]): Misfit[] => {
      if (value === null) return [];
      const limit = limits.get(code);
      if (!limit) return [{ kind: "gone", organisation, code, value }];
      const place = bases.has(code) ? { base: code } : { indicator: code };
      const wrong = checkFigure(value, limit, { organisation, ...place }, year);
      if (wrong.some((finding) => /\.type$/.test(finding.code))) return [{ kind: "type", organisation, code, value }];
      const before = earlier.get(code);
      const known = before ? checkFigure(value, before, { organisation, ...place }, year).length : 0;
      if (wrong.length > known) return [{ kind: "bounds", organisation, code, value }];
      return otherMeanings.has(code) ? [{ kind: "meaning", organisation, code, value }] : [];
    }),
  );
  const codes = new Set([...next.base_fields, ...next.indicators].map(({ code }) => code));
  const checks = criteria.checks.flatMap(({ id, expr, implemented_by }): Misfit[] => {
    const claim = implemented_by === undefined ? parseExpression(expr) : null;
    const isTaken = !next.checks.some((one) => one.id === id);
    const missing =
      claim === null
        ? []
        : operandsOf(claim).filter((code) => !codes.has(code) || (isTaken && otherMeanings.has(code)));
    return missing.length === 0 ? [] : [{ kind: "check", check: id, codes: missing }];
  });
  const order = ["gone", "type", "bounds", "meaning"];
  return [...found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)), ...checks];
}
