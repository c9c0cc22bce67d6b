import type { FindingWords } from "./finding-words";

const partOfWhole = "A part cannot exceed the whole.";
const fix = "Compare both figures with the documents and correct the wrong one.";
const reason = "Correct the figure, or give the reason and the document (at least 10 characters).";
const carried = "Cases may be carried over from last year, so this is a warning.";
const oldDebts = "Debts of earlier years may have been paid, so this is a warning.";

export const checksEn: FindingWords["checks"] = {
  C01: {
    title:
      "Working members (B03), students (B06) and non-working pensioners (B07) must together make up the union members (B02)",
    why: "There may be members outside these groups, so this is a warning.",
    remedy: reason,
  },
  C02: {
    title: "There cannot be more working members (B03) than employees in the branch (B01)",
    why: "Students and pensioners are left out here: only those who work are compared.",
    remedy: fix,
  },
  C03: { title: "There cannot be more members under 35 (B04) than members (B02)", why: partOfWhole, remedy: fix },
  C04: { title: "There cannot be more women (B05) than members (B02)", why: partOfWhole, remedy: fix },
  C05: {
    title:
      "The change in membership over the year (B02 and B20) must equal members admitted (1.2) less those who left (1.4) and those lost otherwise (B24)",
    why: "A difference of up to 1\u00A0% of the membership is allowed.",
    remedy: reason,
  },
  C06: {
    title: "There cannot be more members in the register (1.6) than members (B02)",
    why: "Only members are entered in the single electronic register.",
    remedy: fix,
  },
  C07: {
    title: "There cannot be more organisations with collective agreements (B09) than primary organisations (B08)",
    why: partOfWhole,
    remedy: fix,
  },
  C08: {
    title: "Agreements sent for monitoring (4.3) should not exceed organisations with agreements in force (B09)",
    why: "One agreement may cover several organisations, so this is a warning.",
    remedy: reason,
  },
  C09: {
    title: "Agreements concluded in the year (4.2) should not exceed organisations with agreements in force (B09)",
    why: "An agreement concluded in the year is usually in force at its end.",
    remedy: reason,
  },
  C10: {
    title: "There cannot be more district and town agreements (4.5) than district and town organisations (B10)",
    why: "An organisation has one branch agreement.",
    remedy: fix,
  },
  C11: {
    title: "There cannot be more organisations with a production council (B11) than primary organisations (B08)",
    why: partOfWhole,
    remedy: fix,
  },
  C12: {
    title: "Dues collected (B13) cannot exceed dues accrued (B12) by more than 5\u00A0%",
    why: "Five per cent are left for debts of earlier years.",
    remedy: "Compare the amounts with the financial report; both are in thousand tenge.",
  },
  C13: { title: "Spending on social support (B15) cannot exceed all spending (B14)", why: partOfWhole, remedy: fix },
  C14: {
    title: "More was transferred to the Central Committee (B17) than dues were collected (B13)",
    why: oldDebts,
    remedy: reason,
  },
  C15: {
    title: "Far more was transferred to the Central Committee (B17) than was due (B16)",
    why: "Most often one amount is in tenge and the other in thousand tenge.",
    remedy: "Check the unit; if the amounts are right, give the reason and the document (at least 10 characters).",
  },
  C16: {
    title: "There cannot be more decisions carried out on time (B19) than decisions due (B18)",
    why: partOfWhole,
    remedy: fix,
  },
  C17: {
    title: "Appeals resolved in the member's favour (2.2) should not exceed appeals received (B21)",
    why: carried,
    remedy: reason,
  },
  C18: {
    title: "Violations put right (indicator 3.5) should not exceed violations found (B22)",
    why: carried,
    remedy: reason,
  },
  C19: {
    title:
      "Fewer people were trained in safety (indicator 3.3) than half of the technical inspectors elected (indicator 3.2)",
    why: "Elected inspectors are usually trained.",
    remedy: reason,
  },
  C20: {
    title: "Without seminars (1.7) there can be no people trained (1.8) and no training hours (B23)",
    why: "People and hours are counted only over seminars held.",
    remedy: fix,
  },
  C21: {
    title: "Training hours (B23) per seminar (1.7) should be between 1 and 72",
    why: "Another length of a seminar is unusual.",
    remedy: reason,
  },
  C22: {
    title: "There are more than 500 people trained (1.8) per seminar (1.7)",
    why: "Such an audience is unusual.",
    remedy: reason,
  },
  C23: {
    title: "Dues were transferred on time in all 12 months (5.3), yet there are arrears at year end (5.4)",
    why: "They may be debts of earlier years, so this is a warning.",
    remedy: reason,
  },
  C24: {
    title:
      "Members given aid (2.8), advice (2.1) or taking part in events (2.10) are too many for the number of members (B02)",
    why: "The same people may be counted more than once, but not so many times.",
    remedy: reason,
  },
  C25: {
    title: "The figure has doubled or halved within a year, or more",
    why: "It is compared with last year's figure if that was at least 10.",
    remedy: reason,
  },
  C26: {
    title: "The date of submission must lie in the year after the reporting year and not after today",
    why: "A yearly report is submitted after the end of the year.",
    remedy: "Check the date.",
  },
  C27: {
    title: "Counts are whole numbers, amounts are in thousand tenge with at most three decimals",
    why: "Percentages are computed from base fields and not entered.",
    remedy: "Correct the value.",
  },
  C28: {
    title: "An empty cell is not zero: it means “no data” and earns no points",
    why: "The head of the organisation answers for complete data (clause 4.5).",
    remedy: "Enter the value; if no work was done, enter 0.",
  },
  C29: {
    title: "Primary organisations created in the year (1.3) should not exceed all primary organisations (B08)",
    why: partOfWhole,
    remedy: reason,
  },
  C30: {
    title: "There should be 5 to 5\u00A0000 members (B02) per primary organisation (B08)",
    why: "Another ratio is unusual.",
    remedy: reason,
  },
  C31: { title: "More dues were collected (B13) than accrued (B12)", why: oldDebts, remedy: reason },
};
