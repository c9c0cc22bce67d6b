import type { Criteria } from "../criteria/criteria";
import type { FigureType } from "../criteria/base-field";
import { isComputed } from "../criteria/is-computed";
import { dayNumber } from "../../text/day-number";
import type { Organisation } from "../organisations/organisation";
import type { Figure, Return } from "./return";

/** Declared figures by column, one row per organisation; NaN is "no data". */
export interface FigureColumns {
  readonly rows: number;
  /** By position of the indicator in the criteria. */
  readonly figures: readonly Float64Array[];
  readonly base: ReadonlyMap<string, Float64Array>;
  /** 1 where the organisation declared anything at all. */
  readonly declared: Uint8Array;
}

/**
 * The returns as columns.
 * @param criteria Decides the order of columns and how a figure is read.
 * @param organisations Decides the order of rows.
 */
export function figureColumns(
  criteria: Pick<Criteria, "base_fields" | "indicators">,
  organisations: readonly Organisation[],
  returns: Readonly<Record<string, Return>>,
): FigureColumns {
  const found = organisations.map(({ id }) => (Object.hasOwn(returns, id) ? returns[id] : undefined));
  const column = (part: "base" | "figures", code: string, type: FigureType): Float64Array =>
    Float64Array.from(found, (one) => numericFigure(figureOf(one?.[part], code), type));
  return {
    rows: organisations.length,
    figures: criteria.indicators.map((indicator) =>
      isComputed(indicator)
        ? new Float64Array(organisations.length).fill(NaN)
        : column("figures", indicator.code, indicator.type),
    ),
    base: new Map(criteria.base_fields.map(({ code, type }) => [code, column("base", code, type)])),
    declared: Uint8Array.from(found, (one) => (hasDeclared(criteria, one) ? 1 : 0)),
  };
}

/** Whether a return holds any value; a typed percent is not one, because nothing is computed from it. */
export function hasDeclared(
  criteria: Pick<Criteria, "base_fields" | "indicators">,
  declared: Return | undefined,
): boolean {
  return (
    criteria.base_fields.some(({ code }) => figureOf(declared?.base, code) !== null) ||
    criteria.indicators.some((one) => !isComputed(one) && figureOf(declared?.figures, one.code) !== null)
  );
}

/** A figure by its code, `null` where there is none; an empty text is none. */
export function figureOf(figures: Readonly<Record<string, Figure>> | undefined, code: string): Figure {
  const figure = figures !== undefined && Object.hasOwn(figures, code) ? figures[code] : null;
  return figure === undefined || figure === "" ? null : figure;
}

/** A figure as a number: a date as its day number, yes and no as 1 and 0; NaN where it is not of the type. */
export function numericFigure(figure: Figure, type: FigureType): number {
  switch (type) {
    case "date":
      return typeof figure === "string" ? dayNumber(figure) : NaN;
    case "yes-no":
      return typeof figure === "boolean" ? Number(figure) : NaN;
    default:
      return typeof figure === "number" && Number.isFinite(figure) ? figure : NaN;
  }
}
