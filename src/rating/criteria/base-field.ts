import type { LocalText } from "../../text/local-text";

/** What a figure may be; `percent` is computed from base fields and never typed. */
export type FigureType = "integer" | "decimal" | "money" | "percent" | "date" | "yes-no";

/** A figure that several indicators divide by (негізгі дерек / исходное данное), code `B01`… */
export interface BaseField extends LocalText {
  readonly code: string;
  readonly unit: LocalText;
  readonly type: Exclude<FigureType, "percent">;
  readonly min?: number | null;
  readonly max?: number | null;
}
