import type { FunctionWords } from "./function-words";

export const functionsEn: FunctionWords = {
  language: "en",
  descriptions: {
    POINTS: "Points of each organisation by each indicator, from declared figures and the criteria table.",
    BLOCKSCORES: "Exact sums of points by block for each organisation.",
    PLACES: "Places by score, each column for itself; equal scores share a place (1-2-2-4).",
    STANDINGS: "Organisations in order of place, with total, block scores and places by block.",
    AWARDS: "Prizes and proposed encouragements by clause 5.2, and what only the Executive Committee can decide.",
    EXPLAIN: "How a figure became points, in one sentence.",
    RULES: "How points are given and which values are allowed: the criteria table in words.",
    OPENERRORS:
      "The figures with errors not corrected that the result of each organisation rests on; an empty text where there are none.",
  },
  parameters: {
    POINTS: {
      figures: "Declared figures: a row per organisation, a column per indicator; empty text is no data.",
      criteria: "Machine rows of the criteria sheet: one row of 23 cells per indicator.",
      base: "Base fields: codes in the first row, organisations in the last rows, in the order of the figures.",
      year: "Reporting year, such as 2025.",
      decimals: "Decimals of points, 0 to 6; 2 when left out, -1 for no rounding.",
    },
    BLOCKSCORES: {
      points: "Points: a row per organisation, a column per indicator; empty text counts 0.",
      blocks: "One row of block numbers over the points; columns with an empty number are left out.",
    },
    PLACES: { scores: "Scores: a row per organisation; empty text takes no place." },
    STANDINGS: {
      ids: "Codes of the organisations, one column.",
      blockScores: "Block scores of the organisations, a column per block.",
    },
    AWARDS: {
      ids: "Codes of the organisations, one column.",
      blockScores: "Block scores of the organisations, a column per block.",
      edition: "Edition of the Regulation: ED-2022, ED-2025, ED-2026, ED-2026-SUM or ED-2026-SEVERAL.",
      prizePlaces: "Number of prize places; 3 when left out.",
      encouraged: "Usual number of encouragements; 3 when left out.",
      mainBlocks: "Numbers of the main blocks; all blocks when left out, none when empty.",
      decisions: "Cells of the log of changes with decisions of the Executive Committee on equal totals.",
      prizesBy:
        "What prize places go by in the edition of 2026: total, or places-by-criterion (the sum of places by criterion); total when left out.",
    },
    EXPLAIN: {
      figure: "The declared figure; empty text is no data.",
      criterion: "Machine row of the indicator from the criteria sheet.",
      base: "Base fields: codes in the first row, the organisation in the last row.",
      year: "Reporting year, such as 2025.",
      language: "Language of the sentence: kk, ru or en; Kazakh when left out.",
    },
    RULES: {
      criteria: "Machine rows of the criteria sheet: one row of 23 cells per indicator.",
      year: "Reporting year, such as 2025.",
      language: "Language of the sentence: kk, ru or en; Kazakh when left out.",
      units: "Units of the indicators, one column; may be left out.",
    },
    OPENERRORS: {
      ids: "Codes of organisations, one column.",
      year: "Reporting year, for example 2025.",
      today: "The date of today: later dates are errors; left empty, the day of the calculation.",
      areas:
        "Name of an area of the workbook without the year and after it the area, in pairs: base_all and the base data.",
    },
  },
};
