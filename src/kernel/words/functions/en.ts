import type { ArgumentWords } from "./argument-words";

export const argumentsEn: ArgumentWords = {
  language: "en",
  error: "{function}, argument “{argument}”: {problem}",
  problems: {
    empty: "a range of cells is expected",
    rows: "rows: {got}, expected: {expected}",
    columns: "columns: {got}, expected: {expected}",
    notNumber: "row {row}, column {column}: not a number: {value}",
    notDate: "row {row}, column {column}: not a date: {value}",
    whole: "a whole number from {min} to {max} is expected: {value}",
    single: "one cell is expected",
  },
};
