import { ruleWords } from "../../src/evaluation/words/explain/rule-words";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Indicator } from "../../src/rating/criteria/criteria";

type TableLanguage = "kk" | "ru";

const captions = {
  kk: ["Р/с", "Көрсеткіш", "Өлшем бірлігі", "Ұпай есептеу тәртібі"],
  ru: ["№", "Показатель", "Единица измерения", "Порядок начисления баллов"],
} as const;

/** Wordings of an act as acts have them: one may mean two things, one changes the points. */
const wordings: Readonly<Record<string, Readonly<Record<TableLanguage, string>>>> = {
  "1.2": { kk: "әрбір мүше үшін 2 ұпай", ru: "за каждого – 2 балла" },
  "1.7": { kk: "20 ұпай", ru: "20 баллов" },
};

/**
 * The table of criteria as text copied from Excel, in two places other than the one that comes with the program.
 * @param language Language of the table.
 * @param year Reporting year of its due days.
 */
export function officialTable(language: TableLanguage, year: number): string {
  const rule = (indicator: Indicator): string =>
    wordings[indicator.code]?.[language] ?? ruleWords(indicator, language, year);
  const lines = appendix1.blocks.flatMap(({ block, ...name }) => [
    [`${block}. ${name[language]}`],
    ...appendix1.indicators
      .filter((one) => one.block === block)
      .map((one) => [one.code, one[language], one.unit?.[language] ?? "", rule(one)]),
  ]);
  return [captions[language], ...lines].map((line) => line.join("\t")).join("\n");
}
