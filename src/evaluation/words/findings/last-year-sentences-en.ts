/** Sentences about figures beside those of the year before. */
export const lastYearSentencesEn = {
  "last-year.members": {
    title: "Members at the end of the year before differ from last year's return: {value}, in the return {previous}",
    why: "Both are one number: last year's return closed with it.",
    remedy: "Correct the value or give the reason for the difference.",
  },
  "last-year.other-form": {
    title: "Members at the end of the year before are those of another organisation: {value}, {organisations}",
    why: "The form of another organisation seems to be filled in.",
    remedy: "Check whose return this is and correct the values.",
  },
  "last-year.jump": {
    title: "A large change: {value}, last year {previous}",
    why: "The value has doubled or halved, or more; most often it is a slip or another way of counting.",
    remedy: "Give the reason and the document (at least 10 characters).",
  },
  "last-year.jump/explained": {
    title: "A large change with a reason: {value}, last year {previous}",
    why: "The organisation has given a reason for the change.",
    remedy: "Read the reason; if it is sufficient, nothing needs to be done.",
  },
  "last-year.jump/outlived": {
    title: "A large change: {value}, last year {previous}; the remark was given for another value: {given}",
    why: "The value has changed since the remark; the remark says nothing of the new one.",
    remedy:
      "Ask for a remark on the new value. If the former one holds for it too, give that as the reason (at least 10 characters).",
  },
};
