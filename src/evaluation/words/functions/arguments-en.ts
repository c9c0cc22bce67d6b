import type { ArgumentWords } from "./argument-words";

export const argumentsEn: ArgumentWords = {
  language: "en",
  problems: {
    notCode: "row {row}: a code as text is expected: {value}",
    duplicateCode: "the code occurs twice: {value}",
    missingCode: "the column is missing: {value}",
    rule: "row {row}: the rule cannot be read, parameter: {name}",
    edition: "ED-2022, ED-2025, ED-2026, ED-2026-SUM or ED-2026-SEVERAL is expected: {value}",
    prizeBasis: "total or places-by-criterion is expected: {value}",
    block: "there is no such block: {value}",
    duplicateId: "the code occurs twice: {value}",
    language: "kk, ru or en is expected: {value}",
  },
};
