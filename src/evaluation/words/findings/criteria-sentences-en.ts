const table = "Points cannot be given by such a row, so the criteria table has to be corrected before the evaluation.";

/** Sentences about the table of criteria. */
export const criteriaSentencesEn = {
  "criteria.duplicate-code": {
    title: "The code stands in the table twice: {value}",
    why: "The code joins criteria, returns and points.",
    remedy: "Give each indicator a code of its own.",
  },
  "criteria.code-not-text": {
    title: "The code is stored as a number or date: {value}",
    why: "As a number 1.10 becomes 1.1, which is another indicator.",
    remedy: "Format the cell as text and enter the code again.",
  },
  "criteria.unknown-rule": {
    title: "Unknown rule: {value}",
    why: table,
    remedy: "Choose a rule from the list.",
  },
  "criteria.missing-parameter": {
    title: "A parameter of the rule is missing: {name}",
    why: table,
    remedy: "Fill in the parameter in the indicator's row.",
  },
  "criteria.bad-parameter": {
    title: "A parameter of the rule is wrong: {name}, value {value}",
    why: table,
    remedy: "Correct the parameter in the indicator's row.",
  },
  "criteria.unread-parameter": {
    title: "This rule does not take the parameter: {name}, value {value}",
    why: table,
    remedy: "Remove the value, or choose a rule that takes it.",
  },
  "criteria.words-differ": {
    title: "The row says “{said}”, but points are given otherwise: “{counts}”",
    why: table,
    remedy:
      "Change the parameters in the columns to the right or at the step “Criteria”; “Restore sheets and formulas” at the step “Year” brings the words back.",
  },
  "criteria.bands-unsorted": {
    title: "The bands are not in order",
    why: "Bands are read from top to bottom; disorder leads to mistakes.",
    remedy: "Put the bands in rising or falling order.",
  },
  "criteria.bands-overlap": {
    title: "Bands overlap at {bound}",
    why: "One value would fall in two bands with different points.",
    remedy: "Correct the bounds: the lower bound belongs to the band, the upper does not.",
  },
  "criteria.bands-gap": {
    title: "The bands leave a gap: {from} to {to}",
    why: "Values in the gap earn no points.",
    remedy: "Add a band, or make sure that such values do not occur.",
  },
  "criteria.empty-block": {
    title: "The criterion has no indicators: {block}",
    why: "Indicators are set for each direction (clause 3.4).",
    remedy: "Add an indicator or delete the criterion.",
  },
  "criteria.unknown-block": {
    title: "The indicator belongs to an unknown criterion: {block}",
    why: table,
    remedy: "Give the number of a criterion of the table.",
  },
  "criteria.unknown-base-field": {
    title: "The rule refers to an unknown base field: {base}",
    why: table,
    remedy: "Give a code from the list of base fields.",
  },
  "criteria.unknown-code": {
    title: "Check {id} refers to an unknown code: {value}",
    why: "Such a check cannot be carried out.",
    remedy: "Correct the code in the check or delete the check.",
  },
  "criteria.bad-expression": {
    title: "The expression of check {id} cannot be read: {value}",
    why: "Such a check cannot be carried out.",
    remedy:
      "Correct the expression: codes, numbers, brackets, operations and comparisons; at most 1000 characters, 32 levels of brackets and 15 digits in a number.",
  },
  "criteria.check-level": {
    title: "The level of check {id} cannot be read: {value}",
    why: "The check counts as an error meanwhile.",
    remedy: "Choose “Error” or “Warning”.",
  },
  "criteria.block-names": {
    title: "The names of block {block} in Kazakh and Russian do not match: {name} – {value}",
    why: "The resolution in each language calls a block by its name in that language. The name was changed in one only.",
    remedy: "Check the full and the short name of the block in both languages.",
  },
  "criteria.block-names/same": {
    title: "Block {block} has one name in both languages: {name}",
    why: "The resolution in each language calls a block by its name in that language; one of the two is still to be given.",
    remedy: "Enter the full and the short name of the block in the language that lacks it.",
  },
  "criteria.sheet-name": {
    title: "The name does not suit a sheet: {value}",
    why: "Criterion {block}. A sheet name has at most 31 characters, none of : \\ / ? * [ ], and is not repeated.",
    remedy: "Shorten or change the name of the criterion's sheet.",
  },
};
