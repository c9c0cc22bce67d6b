import type { ArgumentWords } from "./argument-words";

export const argumentsRu: ArgumentWords = {
  language: "ru",
  problems: {
    notCode: "строка {row}: нужен код в виде текста: {value}",
    duplicateCode: "код встречается дважды: {value}",
    missingCode: "нет столбца: {value}",
    rule: "строка {row}: порядок начисления баллов не читается, параметр: {name}",
    edition: "нужно ED-2022, ED-2025, ED-2026, ED-2026-SUM или ED-2026-SEVERAL: {value}",
    prizeBasis: "нужно total или places-by-criterion: {value}",
    block: "такого блока нет: {value}",
    duplicateId: "код встречается дважды: {value}",
    language: "нужно kk, ru или en: {value}",
  },
};
