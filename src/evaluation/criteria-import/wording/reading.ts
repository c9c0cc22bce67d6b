import type { FigureType } from "../../../rating/criteria/base-field";
import type { LocalText } from "../../../text/local-text";
import type { Rule } from "../../../rating/rules/rules";

/** Why a wording is put to the user instead of being taken over; sentences for people stand in the dictionaries. */
export type QuestionReason =
  /** Two scales or limits say different things about one value. */
  | "bands-overlap"
  /** Values between two lines of the scale get nothing. */
  | "bands-gap"
  /** The scale does not say what a value above its highest line gets. */
  | "bands-above"
  /** The scale does not say what a value below its lowest line gets. */
  | "bands-below"
  /** "More than 95" leaves open what 95 itself gets, or "up to 95" what it includes. */
  | "bound-open"
  /** A line for one exact value. */
  | "exact-value"
  /** Points by the place taken: the figure must be the place, not a number of places. */
  | "place-figure"
  /** "The best" and "the worst" leave open which end of the figures that is. */
  | "direction"
  /** What more than the whole plan gives is not said. */
  | "plan-cap"
  /** A share without the two base fields it is made of. */
  | "base-fields"
  /** «Ежеквартально», «в месяц»: points for each such period, or for what is counted. */
  | "period"
  /** A number of points without a word of what they are for. */
  | "flat-or-each"
  /** Thousands in the rule, and no unit of the figure. */
  | "unit-missing"
  /** A great number beside a figure in thousands. */
  | "thousands"
  /** "Absent" may be what "yes" says or what "no" says. */
  | "yes-means"
  /** «За каждые 10»: only whole tens, or in proportion. */
  | "whole-or-part"
  | "floor-missing"
  | "due-missing"
  /** The due day does not say of which year. */
  | "due-year"
  /** A bare number behind «не более» may bound the points or what is counted. */
  | "limit-unclear"
  /** Only some of the units count, which no rule can say. */
  | "condition"
  /** A dash touches the points: it may be a minus. */
  | "sign-unclear"
  /** A violation or a delay gives points: they may be taken off. */
  | "loss-given"
  /** «1.000» may be one or a thousand. */
  | "number-unclear"
  /** Points for one of several states, which no rule can say. */
  | "choice"
  /** One line words several indicators. */
  | "several"
  /** Points that people give, up to a maximum. */
  | "mark"
  /** The lowest line does not say whether nothing at all belongs to it. */
  | "zero-open"
  /** The criterion's own line gives another most than its scale. */
  | "most-differs"
  /** The Kazakh and the Russian words say different things. */
  | "languages-differ"
  /** Words or numbers beside what was understood. */
  | "rest";

/** What a rule needs, with the type of figure it is counted from. */
export interface RuleReading {
  readonly rule: Rule;
  readonly type: FigureType;
  readonly weight?: number;
  /** Which end of the figures is the better one, for rules that compare organisations. */
  readonly direction?: "up" | "down";
  /** Given where the wording itself names the unit of the figure. */
  readonly unit?: LocalText;
}

/** One of several indicators that a line words. */
export interface UnderstoodPart {
  readonly name: string;
  readonly reading: RuleReading;
}

/** What was made of a wording. */
export type Understanding =
  | { readonly kind: "understood"; readonly reading: RuleReading; readonly words: string }
  | {
      readonly kind: "question";
      readonly reasons: readonly QuestionReason[];
      /** Readings to choose from; what is missing in one is empty text. */
      readonly candidates: readonly RuleReading[];
      readonly words: string;
      /** Several indicators that the line words, to be taken in instead of it. */
      readonly parts?: readonly UnderstoodPart[];
      /** Most points of all parts together: no indicators of their own carry it, only levels of one. */
      readonly most?: number;
      /** What was left over. */
      readonly rest?: string;
    }
  | { readonly kind: "unknown"; readonly words: string };

/** What a wording is read with. */
export interface RuleContext {
  /** Unit of the figure as the table gives it; empty where it does not. */
  readonly unit: string;
  /** Name of the indicator, where a share or a due day may be told. */
  readonly name: string;
  /** The rule says thousands, millions or tenge by a word («100 тыс.»): its number is not in the figure's unit. */
  readonly isAbsolute?: boolean;
  /** The rule names tenge as what it counts in. */
  readonly inTenge?: boolean;
  /** The rule counts money: «30 тыс. тенге», and no «30 тыс. подписчиков». */
  readonly ofTenge?: boolean;
  /** The rule itself says in what it counts. */
  readonly isUnitTold?: boolean;
  readonly year: number;
  readonly baseFields: readonly ({ readonly code: string } & LocalText)[];
  /** The share's base fields as the present table has them for this indicator. */
  readonly known?: { readonly numerator: string; readonly denominator: string };
}
