/** What the log of changes knows as an action; the words for it stand on the sheet. */
export const logActions = [
  "warningAccepted",
  "warningReopened",
  "criteriaReplaced",
  "criteriaChanged",
  "figureRemoved",
  "figureKept",
  "figureCorrected",
  "organisationRemoved",
  "decisionMade",
  "decisionWithdrawn",
  "formMade",
  "returnTaken",
  "returnChecked",
  "returnSentBack",
  "returnAccepted",
  "returnRefused",
  "decisionEntered",
  "decisionRemoved",
  "decisionReported",
  "decisionJudged",
  "executionRuleSet",
  "previousReturnTaken",
  "rated",
  "choiceMade",
  "choiceWithdrawn",
  "resultsSubmitted",
  "resultsReturned",
  "resultsApproved",
  "resultsReopened",
  "signatureAttached",
] as const;

export type LogAction = (typeof logActions)[number];

/**
 * Whether a text is an action the log knows.
 * @example isLogAction("warningAccepted") //=> true
 */
export function isLogAction(action: string): action is LogAction {
  return logActions.some((known) => known === action);
}
