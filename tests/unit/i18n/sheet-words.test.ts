import { languages } from "../../../src/text/language";
import { en } from "../../../src/pane/words/pane/en";
import { kk } from "../../../src/pane/words/pane/kk";
import { ru } from "../../../src/pane/words/pane/ru";
import { sheetsIn } from "../../../src/evaluation/words/sheets/sheets-in";

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

test("every edition is named by date, protocol and item of its act; the one with two references by both", () => {
  const acts = {
    "ED-2022": ["23.12.2022", "21", "3"],
    "ED-2025": ["25.02.2025", "4", "14", "11"],
    "ED-2026": ["20.02.2026", "9", "7"],
    "ED-2026-SUM": ["20.02.2026", "9", "7"],
    "ED-2026-SEVERAL": ["20.02.2026", "9", "7"],
  };
  for (const words of [kk, ru, en, ...languages.map(sheetsIn)]) {
    const named = Object.entries(words.editions).map(([id, text]) => [id, text.match(/\d{2}\.\d{2}\.\d{4}|\d+/g)]);
    expect(Object.fromEntries(named)).toEqual(acts);
  }
});
