import type { CheckWords } from "./ru";

export const checkEn: CheckWords = {
  accept: "Accept with a reason",
  reason: "Reason",
  reasonHint: "Give the reason and the document (at least 10 characters)",
  tooShort: (length) => `At least 10 characters, now: ${length}`,
  sayNothing: "This is not a reason: say what happened and which document confirms it",
  who: "Your name",
  whoHint: "Given by the user, not checked; written into the log",
  whoMissing: "Give a name for the log",
  acceptNext: "Accept and go on",
  skip: "Skip",
  accepted: "Accepted",
  acceptedChip: "Accepted",
  acceptedBy: (who, at) => `Accepted: ${at} (${who})`,
  ofOneKind: (count) => `Findings of one kind: ${count}`,
  reopen: "Reopen",
  decision: "Decided at the step “Awards”",
  slips: {
    digit: (value) => `It looks like a digit too many or too few. Suspected value: ${value}`,
    thousand: (value) =>
      `It looks like tenge instead of thousand tenge, or the other way round. Suspected value: ${value}`,
  },
  take: (value) => `Take the value ${value}`,
};
