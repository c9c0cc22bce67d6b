/** Keys of the analyst's sheets; a year is whole without them. */
export const analysisKeys = {
  scenario: "scenario",
  results: "scenario-results",
  robustness: "robustness",
  reach: "reach",
} as const;

/**
 * Whether a sheet is one of the analyst's.
 * @example isAnalysisKey("scenario") //=> true
 */
export function isAnalysisKey(key: string): boolean {
  return (Object.values(analysisKeys) as readonly string[]).includes(key);
}
