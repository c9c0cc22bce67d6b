import type { ChangedPartWords } from "../analysis-sheets/analysis-sheet-words";

type With1 = (value: string) => string;
type With2 = (first: string, second: string) => string;

/** Sentences of the analyst's pages in the pane; they load with those pages. */
export interface AnalysisWords {
  readonly rating: {
    readonly perThousand: string;
    readonly perThousandNote: string;
    readonly perThousandScore: With1;
    readonly analysis: string;
    readonly scenario: string;
    readonly robustness: string;
  };
  readonly reach: {
    readonly title: string;
    readonly lead: string;
    readonly first: string;
    readonly noPlace: string;
    readonly working: string;
    readonly write: string;
    readonly none: string;
    readonly enough: With1;
    readonly gained: With1;
    readonly relative: With1;
    /** Of a place that would be shared. */
    readonly tied: string;
    readonly through: With1;
    readonly yes: string;
    readonly no: string;
    readonly unreachable: With1;
    readonly reasons: {
      readonly rule: string;
      readonly "no-denominator": string;
      readonly "date-gone": string;
      readonly best: string;
      readonly "not-enough": string;
      readonly far: string;
      readonly bounds: string;
      readonly check: string;
    };
    readonly rowHint: string;
  };
  readonly scenario: {
    readonly title: string;
    readonly notOfficial: string;
    readonly lead: string;
    readonly create: string;
    readonly open: string;
    readonly write: string;
    readonly remove: string;
    readonly places: string;
    readonly official: With2;
    readonly officialNone: string;
    readonly up: With1;
    readonly down: With1;
    readonly same: string;
    readonly movedCount: With1;
    readonly changes: string;
    readonly noChanges: string;
    readonly parts: ChangedPartWords;
    readonly before: With1;
    readonly after: With1;
    readonly touched: With1;
    readonly errors: With1;
  };
  readonly robustness: {
    readonly title: string;
    readonly lead: string;
    readonly spread: string;
    readonly runs: string;
    readonly runsHint: string;
    readonly seed: string;
    readonly seedHint: string;
    readonly calculate: string;
    readonly again: string;
    readonly stop: string;
    readonly working: string;
    readonly write: string;
    readonly outdated: string;
    readonly basis: (spread: string, runs: string, seed: string) => string;
    readonly places: string;
    readonly legend: string;
    readonly between: With2;
    readonly always: With1;
    readonly official: With2;
    readonly median: With1;
    readonly prize: With1;
    readonly removal: string;
    readonly removalLead: string;
    readonly shift: With1;
    readonly nobody: string;
    readonly up: With2;
    readonly down: With2;
  };
}
