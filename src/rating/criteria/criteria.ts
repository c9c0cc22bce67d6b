/** A text in the languages of the union's papers; English is for reading aid only. */
export interface LocalText {
  readonly kk: string;
  readonly ru: string;
  readonly en?: string;
}

/** Number of a block (критерий, «блок»): 1–5 in the union's table, any text in tables of others. */
export type BlockId = number | string;

/** What a figure may be; `percent` is computed from base fields and never typed. */
export type FigureType = "integer" | "decimal" | "money" | "percent" | "date" | "yes-no";

/** One of the five criteria of clause 3.2 (критерий / критерий): a block of indicators. */
export interface Block extends LocalText {
  readonly block: BlockId;
  readonly sheet_kk?: string;
  readonly sheet_ru?: string;
  readonly sheet_en?: string;
}

/** A figure that several indicators divide by (негізгі дерек / исходное данное), code `B01`… */
export interface BaseField extends LocalText {
  readonly code: string;
  readonly unit: LocalText;
  readonly type: Exclude<FigureType, "percent">;
  readonly min?: number | null;
  readonly max?: number | null;
}

/** Points for values with `ge <= x < lt`; `null` is open. */
export interface Band {
  readonly ge: number | null;
  readonly lt: number | null;
  readonly points: number;
}

export interface PerUnitRule {
  readonly kind: "per_unit";
  readonly points: number;
  readonly per?: number;
  readonly round?: "none" | "down";
  /** Most of the figure that counts, in its own unit. */
  readonly most?: number | null;
  readonly floor?: number | null;
  readonly cap?: number | null;
}

export interface PenaltyRule {
  readonly kind: "penalty_per_unit";
  readonly points: number;
  readonly per?: number;
  readonly round?: "none" | "down";
  readonly floor: number;
}

export interface ShareBandsRule {
  readonly kind: "share_bands";
  readonly numerator: string;
  readonly denominator: string;
  readonly bands: readonly Band[];
}

export interface PercentOfPlanRule {
  readonly kind: "percent_of_plan";
  readonly points: number;
  readonly numerator: string;
  readonly denominator: string;
  readonly cap_ratio: number;
}

export interface ValueBandsRule {
  readonly kind: "value_bands";
  readonly bands: readonly Band[];
}

export interface YesNoRule {
  readonly kind: "yes_no";
  readonly yes: number;
  readonly no: number;
}

export interface OnTimeRule {
  readonly kind: "on_time";
  /** `MM-DD`. */
  readonly due: string;
  /** `reporting_year`, `reporting_year+1` or a year. */
  readonly due_year: string | number;
  readonly points: number;
  readonly per_day_late: number;
  readonly floor: number;
}

export interface MinMaxRule {
  readonly kind: "min_max";
  readonly from?: number;
  readonly to?: number;
}

export interface PlacePointsRule {
  readonly kind: "place_points";
}

/** Points for a day on or before `until`; `null`, in the last line only, is any later day. */
export interface DayLine {
  /** `MM-DD`. */
  readonly until: string | null;
  readonly points: number;
}

export interface DateBandsRule {
  readonly kind: "date_bands";
  /** `reporting_year`, `reporting_year+1` or a year. */
  readonly due_year: string | number;
  /** From the earliest. */
  readonly days: readonly DayLine[];
}

/** Points for each unit counted at one level (деңгей / уровень) or in one period. */
export interface Level {
  /** Code of the base field that counts. */
  readonly field: string;
  readonly points: number;
  /** Most points of this level. */
  readonly cap?: number | null;
}

export interface LevelsRule {
  readonly kind: "levels";
  readonly levels: readonly Level[];
  /** Levels add up, or only the one that gives most counts, once; absent they add up. */
  readonly take?: "all" | "highest";
  readonly cap?: number | null;
}

/** Points that people give (баға / оценка), the mean of them where several do. */
export interface MarkRule {
  readonly kind: "mark";
  /** Greatest mark; the least is 0. */
  readonly cap: number;
  /** Codes of the base fields that hold the marks of the members; absent where the figure is the mark. */
  readonly marks?: readonly string[] | null;
}

/** How a figure becomes points; the kinds and their arithmetic are fixed by the method. */
export type Rule =
  | PerUnitRule
  | PenaltyRule
  | ShareBandsRule
  | PercentOfPlanRule
  | ValueBandsRule
  | YesNoRule
  | OnTimeRule
  | MinMaxRule
  | PlacePointsRule
  | DateBandsRule
  | LevelsRule
  | MarkRule;

export type RuleKind = Rule["kind"];

/** One line of the criteria table (көрсеткіш / показатель), code as text: `1.10` is not `1.1`. */
export interface Indicator extends LocalText {
  readonly block: BlockId;
  readonly code: string;
  readonly unit?: LocalText;
  readonly type: FigureType;
  /** A number, or for dates `reporting_year+1-01-01`. */
  readonly min?: number | string | null;
  readonly max?: number | string | null;
  readonly direction?: "up" | "down" | "earlier";
  readonly rule: Rule;
  readonly weight?: number;
  readonly evidence?: LocalText;
  /** Kinds of information sources of clause 3.3: `3.3-1`…`3.3-4`. */
  readonly source?: readonly string[];
  readonly status?: string;
}

/** A relation between figures that must hold; `expr` over base fields `B01` and indicators `[1.2]`. */
export interface Check {
  readonly id: string;
  readonly level: "error" | "warning";
  readonly expr: string;
  readonly why?: string;
  /** Set where the check is code and `expr` is only its description. */
  readonly implemented_by?: string;
}

/** The criteria table (Appendix 1): what is asked and how it becomes points. */
export interface Criteria {
  readonly blocks: readonly Block[];
  readonly base_fields: readonly BaseField[];
  readonly indicators: readonly Indicator[];
  readonly checks: readonly Check[];
}
