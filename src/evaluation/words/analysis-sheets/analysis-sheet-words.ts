/** What of an indicator a scenario changed. */
export interface ChangedPartWords {
  readonly added: string;
  readonly removed: string;
  readonly rule: string;
  readonly weight: string;
  readonly block: string;
  readonly figure: string;
}

/** Words on the sheets of the analyst; values stand in braces. */
export interface AnalysisSheetWords {
  readonly sheets: {
    readonly scenario: string;
    readonly results: string;
    readonly robustness: string;
    readonly reach: string;
  };
  readonly notOfficial: string;
  readonly scenario: {
    readonly title: string;
    readonly howTo: string;
    readonly resultsTitle: string;
    readonly recalculated: string;
    readonly officialTotal: string;
    readonly officialPlace: string;
    readonly scenarioTotal: string;
    readonly scenarioPlace: string;
    readonly moved: string;
    readonly difference: string;
    readonly official: string;
    readonly inScenario: string;
    readonly changes: string;
    readonly noChanges: string;
    readonly what: string;
    readonly organisations: string;
    readonly parts: ChangedPartWords;
  };
  readonly robustness: {
    readonly title: string;
    readonly method: string;
    readonly reading: string;
    readonly median: string;
    readonly best: string;
    readonly worst: string;
    readonly same: string;
    readonly prize: string;
    readonly share: string;
    readonly removal: string;
    readonly removalReading: string;
    readonly shift: string;
    readonly block: string;
  };
  readonly reach: {
    readonly title: string;
    readonly method: string;
    readonly target: string;
    readonly field: string;
    readonly now: string;
    readonly needed: string;
    readonly change: string;
    readonly gained: string;
  };
}
