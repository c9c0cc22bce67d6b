import type { ArgumentWords } from "./argument-words";

export const argumentsEn: ArgumentWords = {
  language: "en",
  error: "{function}, argument “{argument}”: {problem}",
  problems: {
    empty: "a range of cells is expected",
    rows: "rows: {got}, expected: {expected}",
    columns: "columns: {got}, expected: {expected}",
    notNumber: "row {row}, column {column}: not a number: {value}",
    whole: "a whole number from {min} to {max} is expected: {value}",
    notCode: "row {row}: a code as text is expected: {value}",
    duplicateCode: "the code occurs twice: {value}",
    missingCode: "the column is missing: {value}",
    rule: "row {row}: the rule cannot be read, parameter: {name}",
    edition: "ED-2022, ED-2025 or ED-2026 is expected: {value}",
    block: "there is no such block: {value}",
    duplicateId: "the code occurs twice: {value}",
    language: "kk, ru or en is expected: {value}",
    single: "one cell is expected",
  },
};
