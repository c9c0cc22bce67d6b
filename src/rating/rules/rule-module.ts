import type { BaseField, FigureType } from "../criteria/base-field";
import type { Ratio } from "../exact";
import type { Absence, Steps } from "../points/explain/steps";
import type { Finish, PointsColumn } from "../points/points-column";
import type { Direction } from "../points/signed-figures";
import type { Shape } from "./shapes";

/** A rule of any kind; what else it has is known to the file of its kind. */
interface AnyRule {
  readonly kind: string;
}

/** A parameter of a rule. */
export interface Parameter {
  readonly shape: Shape;
  /** May be absent, or `null` where the criteria were written so. */
  readonly optional?: true;
  /** Column of the machine row that carries it; the one of its own name where none is said. */
  readonly column?: string;
}

/** An indicator of one kind of rule, as points are computed. */
export interface Ruled<Of extends AnyRule> {
  readonly rule: Of;
  readonly direction: Direction | undefined;
  /** Least figure; `null` is open. */
  readonly min: number | string | null;
}

/** Declared figures of all organisations: NaN where there is none, dates as day numbers, yes and no as 1 and 0. */
export interface GivenColumns {
  readonly figures: Float64Array;
  readonly base: (code: string) => Float64Array;
  /** Reporting year. */
  readonly year: number;
  readonly finish: Finish;
}

/** What one organisation declared. */
export interface GivenFigure {
  /** NaN where there is none, and where the points are computed from base fields. */
  readonly figure: number;
  readonly base: (code: string) => number;
  /** Figures of all organisations, where they are known. */
  readonly column: Float64Array | undefined;
  readonly year: number;
}

/** How one figure became points before weight, or why there are none. */
export type Outcome =
  | { readonly steps: Steps; readonly raw: Ratio }
  | { readonly absence: Absence; readonly base?: string; readonly outside?: number };

/** Bounds of a figure: `null` is open. */
export interface FigureSpan {
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** One kind of rule: what it needs, what it gives, and why. */
export interface RuleModule<Of extends AnyRule> {
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Types of figure it is counted from. */
  readonly types: readonly FigureType[];
  /** The only type a rule in JSON without one can mean. */
  readonly usualType: FigureType;
  /** Codes of the base fields its points are computed from; none where the indicator has a figure of its own. */
  readonly fields: (rule: Of) => readonly string[];
  /** What its fields make in the place of a figure: a percentage of two, the sum of counts, the mean of marks. */
  readonly computed?: "percent" | "sum" | "mean";
  /** Code of the base field by which an organisation could best change its points, where points come from several. */
  readonly lever?: (rule: Of) => string | undefined;
  /** Its figure comes from others than the organisation: a day of receipt, a mark. */
  readonly givenByOthers?: true;
  /** Figures of other organisations decide too. */
  readonly comparesAll?: true;
  /** The ends of what it can give before its weight, for figures within their bounds. */
  readonly ends: (rule: Of, span: FigureSpan, baseFields: readonly BaseField[]) => readonly number[];
  /** Above 0 where more of the figure or the lever gives more points, below 0 where fewer, 0 where neither. */
  readonly slope: (rule: Of) => number;
  readonly points: (indicator: Ruled<Of>, given: GivenColumns) => PointsColumn;
  readonly explain: (indicator: Ruled<Of>, given: GivenFigure) => Outcome;
  /** One rule of the kind with a figure and its points, run by a test. */
  readonly example: {
    readonly rule: Of;
    readonly figure?: number;
    readonly base?: Readonly<Record<string, number>>;
    readonly points: number;
  };
}

/** Types of figures that are numbers. */
export const numericTypes: readonly FigureType[] = ["integer", "decimal", "money"];

/** For rules over the indicator's own figure. */
export const noFields = (): readonly string[] => [];

/** Nothing of an endless count is nothing. */
export function product(figure: number, points: number): number {
  return points === 0 ? 0 : figure * points;
}
