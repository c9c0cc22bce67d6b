import type { LocalText } from "../../text/local-text";
import type { Direction } from "../points/signed-figures";
import type { Rule } from "../rules/rules";
import type { BaseField, FigureType } from "./base-field";

/** Number of a block (критерий, «блок»): 1–5 in the union's table, any text in tables of others. */
export type BlockId = number | string;

/** One of the five criteria of clause 3.2 (критерий / критерий): a block of indicators. */
export interface Block extends LocalText {
  readonly block: BlockId;
  readonly sheet_kk?: string;
  readonly sheet_ru?: string;
  readonly sheet_en?: string;
}

/** One line of the criteria table (көрсеткіш / показатель), code as text: `1.10` is not `1.1`. */
export interface Indicator extends LocalText {
  readonly block: BlockId;
  readonly code: string;
  readonly unit?: LocalText;
  readonly type: FigureType;
  /** A number, or for dates `reporting_year+1-01-01`. */
  readonly min?: number | string | null;
  readonly max?: number | string | null;
  readonly direction?: Direction;
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
