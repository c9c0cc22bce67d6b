import { checkIndicator, isUsable } from "../../../../rating/criteria/check-indicator";
import type { Indicator } from "../../../../rating/criteria/criteria";
import { ratioOf } from "../../../../rating/exact";
import { assignPoints } from "../../../../rating/points/assign-points";
import type { PointsColumn } from "../../../../rating/points/points-column";
import { fieldsOf } from "../../../../rating/rules/rules";
import { figureColumns, type FigureColumns } from "../../../../rating/returns/figure-columns";
import type { YearFrame } from "../../year-frame";
import type { BlockBand } from "../../year-layout";
import { movedMark } from "./moved-mark";
import { formulaOfRule } from "./formula-of-rule";
import { cellsOf, type IndicatorCells } from "./indicator-cells";
import type { FigureCells, FormulaTerms, PointsFormula, RatedCell } from "./points-formula";
import { numberText } from "./rounded-points";
import { roundsAlike } from "./rounds-alike";

/** How a file finds the points of one organisation by one indicator. */
interface NativePoints {
  /** With a leading `=`. */
  readonly formula: string;
  /** The points stay as rated, and `≠` stands in their place as soon as a figure they rest on moves. */
  readonly stays: boolean;
}

/** Everything about one indicator that its rows share. */
interface Prepared {
  readonly indicator: Indicator;
  readonly terms: FormulaTerms;
  readonly cells: IndicatorCells;
  /** Points before rounding, weighed. */
  readonly exact: PointsColumn;
}

/** Finds the points of an organisation, by its position, for an indicator, by its position in the band. */
export type FindPoints = (band: BlockBand, at: number, index: number) => NativePoints | undefined;

/**
 * The points of a year as native formulas over its figures.
 * @param frame The year and its result.
 * @returns A look-up; it finds nothing where a rule cannot be used.
 */
export function nativePoints(frame: YearFrame): FindPoints {
  const { data } = frame;
  const columns = figureColumns(data.criteria, data.organisations, data.returns);
  const baseCodes = new Set(data.criteria.base_fields.map(({ code }) => code));
  const usable = new Map<Indicator, Prepared | undefined>();
  return (band, at, index) => {
    const indicator = band.indicators[at];
    if (indicator === undefined) return undefined;
    if (!usable.has(indicator)) {
      const found = isUsable(checkIndicator(indicator, baseCodes));
      usable.set(indicator, found ? prepare(frame, columns, band, at) : undefined);
    }
    const prepared = usable.get(indicator);
    return prepared && pointsOf(frame, prepared, index);
  };
}

function prepare(frame: YearFrame, columns: FigureColumns, band: BlockBand, at: number): Prepared {
  const { data, words } = frame;
  const indicator = band.indicators[at] as Indicator;
  const figures = columns.figures[data.criteria.indicators.indexOf(indicator)] ?? new Float64Array(columns.rows);
  const { pointsDecimals: decimals } = data.settings;
  const field = (code: string) => data.criteria.base_fields.find((one) => one.code === code);
  return {
    indicator,
    terms: {
      year: data.year,
      finish: { weight: ratioOf(indicator.weight ?? 1), decimals },
      answers: words,
      isDay: indicator.type === "date",
      isWhole: (code) => {
        const type = code === undefined ? indicator.type : field(code)?.type;
        const values = code === undefined ? figures : columns.base.get(code);
        return (
          type === "integer" &&
          values !== undefined &&
          values.every((value) => Number.isNaN(value) || Number.isInteger(value))
        );
      },
      isSigned: (code) => !((field(code)?.min ?? -1) >= 0),
    },
    cells: cellsOf(frame, band, at, indicator),
    exact: assignPoints(indicator, figures, columns, data.year, null),
  };
}

function pointsOf(frame: YearFrame, prepared: Prepared, index: number): NativePoints {
  const { indicator, terms, cells } = prepared;
  const found = formulaOfRule(indicator, cells.of(index), terms);
  if (found !== null && holds(prepared, found, index)) {
    return { formula: `=${found.expression}`, stays: false };
  }
  const id = frame.data.organisations[index]?.id ?? "";
  const points = frame.results.get(id)?.points[indicator.code] ?? null;
  const from = found?.from ?? ratedFrom(indicator, cells.of(index));
  const shown = points === null ? '""' : numberText(points);
  const same = `IFERROR(AND(${from.map(isAsRated).join(",")}),FALSE)`;
  return { formula: `=IF(${same},${shown},"${movedMark}")`, stays: true };
}

/** What points that no formula can say are computed from. */
function ratedFrom({ rule }: Indicator, { figure, base }: FigureCells): readonly RatedCell[] {
  const fields = fieldsOf(rule);
  return fields.length === 0 ? [figure] : fields.map(base);
}

/** Whether the formula gives what the rating gave, in the doubles of any program. */
function holds({ terms, cells, exact }: Prepared, formula: PointsFormula, index: number): boolean {
  const { from, rounding, alike = true, comparesAll = false } = formula;
  const { yes, no } = terms.answers;
  const isTaken = ({ value }: RatedCell): boolean => typeof value !== "string" || value === yes || value === no;
  if (!alike || !from.every(isTaken) || !(comparesAll ? cells.isReadAlikeByAll : cells.isReadAlike(index)))
    return false;
  const value = exact.values[index] ?? NaN;
  if (Number.isNaN(value)) return true;
  return roundsAlike(exact.exact?.get(index) ?? ratioOf(value), terms.finish.decimals, rounding);
}

function isAsRated({ at, value }: RatedCell): string {
  if (typeof value === "number") return `${at}=${numberText(value)}`;
  return typeof value === "string" ? `${at}="${value.replaceAll('"', '""')}"` : `${at}=""`;
}
