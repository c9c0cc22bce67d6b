import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { criteriaEditorEn } from "../../../src/pane/words/criteria-editor/en";
import { criteriaEditorKk } from "../../../src/pane/words/criteria-editor/kk";
import { criteriaEditorRu } from "../../../src/pane/words/criteria-editor/ru";

type Entry = readonly [string, string];

function entriesOf(words: object, path: readonly string[] = []): Entry[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): Entry[] => {
    const here = [...path, key];
    if (typeof value === "string") return [[here.join("."), value]];
    if (typeof value === "function")
      return [[here.join("."), String((value as (...all: string[]) => string)("4", "4", "4", "4"))]];
    return entriesOf(value as object, here);
  });
}

const dictionaries = { kk: criteriaEditorKk, ru: criteriaEditorRu, en: criteriaEditorEn };

test.each(["kk", "ru", "en"] as const)(
  "words of the table's pages in %s: nothing empty, loud or of machines",
  (language) => {
    const avoided = {
      kk: /Дереккөз|Ескертпе|Жиынтық|жұмыскер|(^|[^\p{L}])бет(те|і|тер)?($|[^\p{L}])/iu,
      ru: /за год$|регион|Внимание|Заметк|Замечани|Сводк|примерные критерии|БиОТ|Чей это/iu,
      en: /\bregion\b/i,
    }[language];
    for (const [path, text] of entriesOf(dictionaries[language])) {
      expect([path, text.trim()]).not.toEqual([path, ""]);
      expect(`${path}: ${text}`).not.toMatch(/!|undefined|NaN|null|пожалуйста/i);
      expect(`${path}: ${text}`).not.toMatch(avoided);
      if (language === "ru") expect(`${path}: ${text}`).not.toMatch(/[әғқңөұүһ]/i);
      if (language === "en") expect(`${path}: ${text}`).not.toMatch(/[а-яё]/i);
    }
  },
);

test("no Russian sentence was left in Kazakh, and every key is used", () => {
  const russian = new Map(entriesOf(criteriaEditorRu));
  const same = entriesOf(criteriaEditorKk).filter(
    ([path, text]) => russian.get(path) === text && /\p{L}{4}/u.test(text),
  );
  expect(same.map(([path]) => path)).toEqual(["form.block"]);
  const folder = join(__dirname, "../../../src/pane");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const values =
    /form\.(points|per|most|floor|cap|numerator|denominator|capRatio|yes|no|due|perDayLate|from|to|min|max|types|kinds|wrongField)\b/;
  const unused = Object.entries(criteriaEditorRu)
    .flatMap(([group, words]) =>
      typeof words === "object" ? Object.keys(words).map((key) => `${group}.${key}`) : [group],
    )
    .filter((path) => !values.test(path) && !path.startsWith("misfits."))
    .filter((path) => !new RegExp(`\\.${path.split(".").at(-1) ?? ""}\\b`).test(sources));
  expect(unused).toEqual([]);
});
