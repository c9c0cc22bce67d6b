import type { Language } from "../language";

/** How rules and computed points are told in one language; `{name}` stands for a value already written. */
export interface ExplainWords {
  readonly language: Language;
  readonly rule: {
    readonly perOne: string;
    /** `{per}`, `{points}`. */
    readonly perMany: string;
    readonly wholeSteps: string;
    /** `{bound}`. */
    readonly floor: string;
    readonly cap: string;
    /** `{weight}`. */
    readonly weight: string;
    /** `{unit}`. */
    readonly unit: string;
    /** `{numerator}`, `{denominator}`, `{bands}`. */
    readonly share: string;
    /** `{bands}`. */
    readonly bands: string;
    /** `{ge}`, `{points}`. */
    readonly bandFrom: string;
    /** `{lt}`, `{points}`. */
    readonly bandBelow: string;
    /** `{ge}`, `{lt}`, `{points}`. */
    readonly bandBetween: string;
    /** `{points}`. */
    readonly bandAny: string;
    /** `{points}`, `{numerator}`, `{denominator}`, `{cap}`. */
    readonly plan: string;
    /** `{yes}`, `{no}`. */
    readonly yesNo: string;
    /** `{due}`, `{points}`, `{perDay}`. */
    readonly onTime: string;
    /** `{day}` as `01.02`. */
    readonly dueThisYear: string;
    readonly dueNextYear: string;
    /** `{from}`, `{to}`. */
    readonly minMaxUp: string;
    readonly minMaxDown: string;
    readonly placeUp: string;
    readonly placeDown: string;
  };
}
