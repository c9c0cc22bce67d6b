import type { CampaignFunctionWords } from "./campaign-function-words";

export const campaignFunctionsEn: CampaignFunctionWords = {
  language: "en",
  descriptions: {
    DELEGATES: "Delegates of each organisation by the norm of representation.",
    INWINDOW: "Whether each date falls in the window of its level, both ends included.",
    DUEDATE: "The same date of the next month, or that month's last day where it has no such date.",
    DAYSLATE: "Calendar days by which each document came after its due date; 0 in time.",
  },
  parameters: {
    DELEGATES: {
      members: "Members on record of each organisation; empty text has no delegates, 0 is an error.",
      norm: "Members for one delegate; 5000 when left out.",
      mode: "Rounding: floor, half-up, ceiling or largest-remainder; half-up when left out.",
      minimum: "Least number of delegates of an organisation with members; 1 when left out.",
      total: "All delegates, to be shared; for largest-remainder only.",
    },
    INWINDOW: {
      level: "Level of each organisation as in the first column of the windows.",
      date: "Date of each meeting; empty text has no answer.",
      windows: "Windows: level, first day, last day in each row.",
    },
    DUEDATE: {
      date: "Day on which each meeting was held; empty text has no due date.",
      months: "Months to the due date; 1 when left out.",
      daysOff: "Days off on weekdays: with them the first working day from the due date on.",
    },
    DAYSLATE: {
      due: "Due date of each document.",
      received: "Day on which each document came; empty text has no answer.",
    },
  },
};
