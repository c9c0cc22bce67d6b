import type { FigureType, RuleKind } from "../../../rating/criteria/criteria";

type With1 = (value: string) => string;

/** Fields of an indicator's form that can be wrong. */
export type IndicatorField =
  | "code"
  | "kk"
  | "ru"
  | "points"
  | "per"
  | "most"
  | "lines"
  | "floor"
  | "cap"
  | "bands"
  | "numerator"
  | "denominator"
  | "capRatio"
  | "yes"
  | "no"
  | "due"
  | "perDayLate"
  | "from"
  | "to"
  | "weight"
  | "min"
  | "max";

/** What can be wrong with a name of a block. */
export type BlockFault = "missing" | "taken" | "sheet";

/** Words of the pages on which the table of criteria is edited and brought in; they load with them. */
export interface CriteriaEditorWords {
  readonly back: string;
  readonly edit: With1;
  readonly add: string;
  readonly bringIn: string;
  readonly form: {
    readonly newTitle: string;
    readonly title: With1;
    readonly toCell: string;
    readonly code: string;
    readonly codeHint: string;
    readonly block: string;
    readonly kk: string;
    readonly ru: string;
    readonly en: string;
    readonly type: string;
    readonly types: Readonly<Record<FigureType, string>>;
    readonly unitKk: string;
    readonly unitRu: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<RuleKind, string>>;
    readonly sentence: string;
    readonly noSentence: string;
    readonly points: string;
    readonly per: string;
    readonly wholeSteps: string;
    readonly floor: string;
    readonly cap: string;
    readonly bands: string;
    readonly bandFrom: string;
    readonly bandTo: string;
    readonly bandPoints: string;
    readonly addBand: string;
    readonly removeBand: With1;
    readonly numerator: string;
    readonly denominator: string;
    readonly choose: string;
    readonly capRatio: string;
    readonly yes: string;
    readonly no: string;
    readonly due: string;
    readonly dueHint: string;
    readonly perHint: string;
    readonly most: string;
    /** Of levels: all of them, or the highest alone. */
    readonly take: string;
    readonly takeAll: string;
    readonly takeHighest: string;
    readonly greatestMark: string;
    readonly days: string;
    readonly daysHint: string;
    readonly levels: string;
    readonly marks: string;
    readonly marksHint: string;
    /** Captions of the columns of days, levels and marks. */
    readonly lineParts: Readonly<Record<"until" | "field" | "points" | "cap", string>>;
    readonly dueYear: string;
    readonly thisYear: string;
    readonly nextYear: string;
    readonly perDayLate: string;
    readonly from: string;
    readonly to: string;
    readonly direction: string;
    readonly greaterIsBetter: string;
    readonly smallerIsBetter: string;
    readonly weight: string;
    readonly min: string;
    readonly max: string;
    readonly evidenceKk: string;
    readonly evidenceRu: string;
    readonly sources: string;
    readonly up: string;
    readonly down: string;
    readonly place: (at: string, of: string) => string;
    readonly gone: string;
    readonly retire: string;
    readonly retireHint: string;
    readonly save: string;
    readonly write: string;
    readonly cancel: string;
    readonly wrong: string;
    readonly wrongField: Readonly<Record<IndicatorField, string>>;
    readonly baseField: string;
    readonly baseCode: string;
    readonly addBase: string;
  };
  readonly block: {
    readonly edit: With1;
    readonly add: string;
    readonly newTitle: With1;
    readonly title: With1;
    readonly toSheet: string;
    readonly sheetKk: string;
    readonly sheetRu: string;
    readonly sheetEn: string;
    readonly sheetHint: string;
    readonly faults: Readonly<Record<BlockFault, string>>;
    readonly moveHint: string;
    readonly retire: string;
    readonly retireHint: With1;
    readonly only: string;
    readonly main: string;
    readonly empty: string;
  };
  readonly version: {
    readonly first: string;
    readonly changed: (version: string, date: string) => string;
    readonly edited: string;
    readonly record: string;
    /** As the log says it; these and the rest are written in the language of the sheets. */
    readonly number: With1;
    readonly added: With1;
    readonly altered: With1;
    readonly retired: With1;
    readonly reordered: string;
    readonly onSheets: string;
  };
  readonly misfits: {
    readonly title: string;
    readonly gone: With1;
    readonly type: With1;
    readonly bounds: With1;
    readonly check: With1;
    readonly kept: string;
  };
  readonly meanings: {
    readonly title: string;
    readonly lead: string;
    readonly was: (words: string) => string;
    readonly now: (words: string) => string;
    readonly figures: (count: string) => string;
    readonly choose: (code: string) => string;
    readonly move: (code: string) => string;
    readonly aside: string;
    readonly keep: string;
    readonly moveAll: string;
    readonly asideRest: string;
    readonly keepRest: string;
    /** The questions one by one. */
    readonly each: With1;
    readonly missing: (count: string) => string;
  };
  readonly bring: {
    readonly title: string;
    readonly lead: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly file: string;
    readonly faults: {
      readonly none: string;
      readonly file: string;
      readonly unknownFile: string;
      readonly notCriteria: string;
      readonly tooLong: string;
    };
    readonly nothing: string;
    readonly another: string;
    readonly former: string;
    readonly sheet: string;
    readonly hiddenSheet: With1;
    readonly oneLanguage: With1;
    readonly blockOfLines: string;
    readonly split: With1;
    readonly asLevels: With1;
    /** What became of each line of the table. */
    readonly lines: (rows: string, indicators: string, headings: string, others: string) => string;
    /** Codes, and their number behind. */
    readonly alike: With1;
    /** A figure with its unit, and the points it gives. */
    readonly example: (figure: string, points: string) => string;
    readonly tried: string;
    readonly triedHint: string;
    readonly columns: string;
    readonly columnsHint: string;
    readonly column: (number: string, sample: string) => string;
    readonly roles: Readonly<
      Record<
        | "code"
        | "name"
        | "name-kk"
        | "name-ru"
        | "unit"
        | "rule"
        | "points"
        | "cap"
        | "most"
        | "place"
        | "took-part"
        | "weight"
        | "evidence"
        | "source"
        | "ignore",
        string
      >
    >;
    readonly counts: With1;
    readonly groups: Readonly<Record<"question" | "unknown" | "changed" | "new" | "unchanged" | "left-out", With1>>;
    readonly show: string;
    readonly hide: string;
    readonly readFrom: With1;
    readonly before: With1;
    readonly unread: With1;
    readonly reasons: Readonly<
      Record<
        | "bands-overlap"
        | "bands-gap"
        | "bands-above"
        | "bands-below"
        | "bound-open"
        | "exact-value"
        | "place-figure"
        | "direction"
        | "plan-cap"
        | "base-fields"
        | "flat-or-each"
        | "unit-missing"
        | "thousands"
        | "yes-means"
        | "whole-or-part"
        | "floor-missing"
        | "due-missing"
        | "due-year"
        | "choice"
        | "several"
        | "mark"
        | "zero-open"
        | "most-differs"
        | "languages-differ"
        | "limit-unclear"
        | "condition"
        | "sign-unclear"
        | "number-unclear"
        | "rest"
        | "not-understood",
        string
      >
    >;
    readonly notes: Readonly<
      Record<
        | "code-missing"
        | "code-repeated"
        | "code-unclear"
        | "code-composed"
        | "name-missing"
        | "one-language"
        | "row-hidden"
        | "cells-shifted"
        | "column-unread",
        string
      >
    >;
    readonly choose: With1;
    readonly mend: string;
    readonly leaveOut: string;
    readonly takeIn: string;
    readonly again: string;
    readonly retired: With1;
    readonly retiredHint: string;
    readonly open: With1;
    readonly approved: string;
    readonly approvedHint: string;
    /** Why a table with open lines is not marked; their codes. */
    readonly approvedOpen: (codes: string) => string;
    readonly act: string;
    readonly actHint: string;
    readonly actMissing: string;
    readonly write: With1;
    readonly logWhere: string;
  };
}
