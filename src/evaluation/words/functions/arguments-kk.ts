import type { ArgumentWords } from "./argument-words";

export const argumentsKk: ArgumentWords = {
  language: "kk",
  problems: {
    notCode: "{row}-жол: мәтін түріндегі код қажет: {value}",
    duplicateCode: "код екі рет кездеседі: {value}",
    missingCode: "баған жоқ: {value}",
    rule: "{row}-жол: ұпай беру тәртібі оқылмайды, параметр: {name}",
    edition: "ED-2022, ED-2025, ED-2026, ED-2026-SUM немесе ED-2026-SEVERAL қажет: {value}",
    prizeBasis: "total немесе places-by-criterion қажет: {value}",
    block: "мұндай блок жоқ: {value}",
    duplicateId: "код екі рет кездеседі: {value}",
    language: "kk, ru немесе en қажет: {value}",
  },
};
