import { languages } from "../../../src/i18n/language";
import { sheetsIn } from "../../../src/i18n/sheets/sheets-in";

function textsOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

test("every word on the sheets is there in three languages, with the same values in it", () => {
  const russian = textsOf(sheetsIn("ru"));
  for (const language of languages) {
    const texts = new Map(textsOf(sheetsIn(language)));
    expect([...texts.keys()].sort()).toEqual(russian.map(([path]) => path).sort());
    for (const [path, text] of russian) {
      expect([path, texts.get(path)?.trim() === ""]).toEqual([path, false]);
      expect([path, placeholders(texts.get(path) ?? "")]).toEqual([path, placeholders(text)]);
    }
  }
});

test("no exclamation, and none of the words the glossary avoids", () => {
  const avoided = /!|Сводка|Жиынтық|Замечани|Ескертулер"|Награды|Марапаттар|Внимание|Заметка|Дереккөз|жүздікке|былтыр/;
  const texts = languages.flatMap((language) => textsOf(sheetsIn(language)));
  expect(texts.filter(([, text]) => avoided.test(text))).toEqual([]);
});

test("the glossary's words stand on the tabs", () => {
  const [kk, ru] = [sheetsIn("kk").sheets, sheetsIn("ru").sheets];
  expect([kk.summary, kk.findings, kk.awards]).toEqual(["Қорытынды", "Тексеру нәтижелері", "Марапаттау"]);
  expect([ru.summary, ru.findings, ru.awards]).toEqual(["Итоги", "Результаты проверки", "Награждение"]);
});

test("names of sheets fit Excel with a year behind them", () => {
  const names = languages.flatMap((language) => Object.values(sheetsIn(language).sheets));
  expect(names.filter((name) => name.length > 26)).toEqual([]);
});
