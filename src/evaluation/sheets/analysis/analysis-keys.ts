/** Keys of the analyst's sheets; a year is whole without them. */
export const analysisKeys = {
  scenario: "scenario",
  results: "scenario-results",
  robustness: "robustness",
  reach: "reach",
} as const;
