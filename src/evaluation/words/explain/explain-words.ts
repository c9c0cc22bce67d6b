import type { Absence } from "../../../rating/points/explanation";
import type { Language } from "../../../text/language";

/** How rules and computed points are told in one language; `{name}` stands for a value already written. */
export interface ExplainWords {
  readonly language: Language;
  readonly rule: {
    readonly perOne: string;
    /** `{per}`, `{points}`. */
    readonly perMany: string;
    readonly wholeSteps: string;
    /** `{bound}`: most of the figure that counts. */
    readonly most: string;
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
    /** `{days}`. */
    readonly days: string;
    /** `{day}`, `{points}`. */
    readonly dayUntil: string;
    readonly dayLater: string;
    /** `{levels}`, levels joined by plus signs. */
    readonly levels: string;
    /** `{levels}`. */
    readonly highestLevel: string;
    /** `{base}`, `{points}`, `{cap}`. */
    readonly levelCapped: string;
    /** `{cap}`. */
    readonly mark: string;
    /** `{cap}`, `{marks}`. */
    readonly marks: string;
    /** In place of a rule that cannot be read. */
    readonly unknown: string;
    /** In place of bounds: the figure is not declared. */
    readonly computed: string;
  };
  readonly sentence: {
    /** `{figure}`, `{per}`, `{points}`, `{raw}`. */
    readonly units: string;
    /** The same with `{units}`, the whole units in the figure. */
    readonly wholeUnits: string;
    /** `{numerator}`, `{denominator}`, `{percent}`, `{band}`, `{points}`. */
    readonly share: string;
    /** `{points}`, `{numerator}`, `{denominator}`, `{percent}`, `{raw}`. */
    readonly plan: string;
    /** `{figure}`, `{band}`, `{points}`. */
    readonly band: string;
    /** `{points}`. */
    readonly yes: string;
    readonly no: string;
    /** `{date}`, `{due}`, `{points}`. */
    readonly inTime: string;
    /** `{date}`, `{due}`, `{days}`, `{points}`, `{perDay}`, `{raw}`. */
    readonly late: string;
    /** `{figure}`, `{counted}`; stands before the arithmetic. */
    readonly counted: string;
    /** `{worse}`, `{raw}`. */
    readonly rank: string;
    /** `{date}`, `{until}`, `{points}`. */
    readonly dayUntil: string;
    readonly dayLater: string;
    /** `{base}`, `{value}`, `{points}`, `{gives}`. */
    readonly level: string;
    readonly levelCapped: string;
    /** `{base}`, `{value}`, `{gives}`. */
    readonly levelOnce: string;
    /** `{points}`. */
    readonly highest: string;
    /** `{figure}`, `{cap}`, `{points}`. */
    readonly mark: string;
    /** `{bound}`; follows the arithmetic when the bound acted. */
    readonly notBelow: string;
    readonly notAbove: string;
    /** `{ge}`, `{lt}`. */
    readonly bandBetween: string;
    readonly bandFrom: string;
    readonly bandBelow: string;
    readonly bandAny: string;
    /** `{weight}`. */
    readonly weight: string;
    /** `{points}`. */
    readonly points: string;
    /** `{place}`, `{of}`. */
    readonly place: string;
    /** `{figure}`, `{range}`; stands before the arithmetic, or before why there are no points. */
    readonly outside: string;
    /** `{text}`. */
    readonly unread: string;
    /** `{base}`, `{text}`. */
    readonly baseUnread: string;
    /** `{base}`, `{figure}`. */
    readonly baseBelowZero: string;
    readonly noPoints: string;
    /** `{base}`, `{outside}`. */
    readonly absences: Readonly<Record<Absence, string>>;
  };
}
