import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsOfAnalysis } from "../../../src/evaluation/words/analysis/words-of-analysis";
import { analysisSheetsIn } from "../../../src/evaluation/words/analysis-sheets/words-of-analysis-sheets";
import { languages, type Language } from "../../../src/text/language";

type Entry = readonly [path: string, text: string];

/** Every sentence with sample values in it. */
function entriesOf(words: object, path: readonly string[] = []): Entry[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): Entry[] => {
    const here = [...path, key];
    if (typeof value === "string") return [[here.join("."), value]];
    if (typeof value === "function")
      return [[here.join("."), String((value as (...v: string[]) => string)("4", "5", "6"))]];
    return entriesOf(value as object, here);
  });
}

const all = (language: Language): Entry[] => [
  ...entriesOf(wordsOfAnalysis(language), ["pane"]),
  ...entriesOf(analysisSheetsIn(language), ["sheets"]),
];
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

test("every sentence of the analyst is there in three languages, with the same values in it", () => {
  const russian = new Map(all("ru"));
  for (const language of languages) {
    const texts = all(language);
    expect(texts.map(([path]) => path)).toEqual([...russian.keys()]);
    for (const [path, text] of texts) {
      expect([path, text.trim() === "" || /!|undefined|NaN/.test(text)]).toEqual([path, false]);
      expect([path, placeholders(text)]).toEqual([path, placeholders(russian.get(path) ?? "")]);
    }
  }
});

test("Kazakh letters stand in Kazakh only, and no sentence was left in another language", () => {
  const kazakh = /[әғқңөұүһӘҒҚҢӨҰҮҺ]/;
  const russian = new Map(all("ru"));
  for (const [path, text] of russian) expect([path, kazakh.test(text)]).toEqual([path, false]);
  for (const [path, text] of all("en")) expect([path, /[а-яё]/i.test(text)]).toEqual([path, false]);
  const same = all("kk").filter(([path, text]) => russian.get(path) === text && /\p{L}{4}/u.test(text));
  expect(same.map(([path]) => path).sort()).toEqual([
    "pane.scenario.after",
    "sheets.robustness.block",
    "sheets.scenario.inScenario",
    "sheets.sheets.results",
  ]);
});

test("no word of the glossary's list to avoid", () => {
  const avoided =
    /регион|Внимание|Заметк|Замечани|Награды|Сводк|Дереккөз|Ескертпе|Марапаттар|Жиынтық|былтыр|жұмыскер|(^|[^\p{L}])бет(те|і|тер)?($|[^\p{L}])/iu;
  expect(languages.flatMap((language) => all(language).filter(([, text]) => avoided.test(text)))).toEqual([]);
});

test("every key of the pane's words is used", () => {
  const folder = join(__dirname, "../../../src/pane");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const unused = Object.entries(wordsOfAnalysis("ru")).flatMap(([group, words]) =>
    Object.keys(words as object)
      .filter((key) => !new RegExp(`\\.${key}\\b`).test(sources))
      .map((key) => `${group}.${key}`),
  );
  expect(unused).toEqual([]);
});

test("names of the analyst's sheets fit Excel with a year behind them", () => {
  const names = languages.flatMap((language) => Object.values(analysisSheetsIn(language).sheets));
  expect(names.filter((name) => name.length > 26)).toEqual([]);
});
