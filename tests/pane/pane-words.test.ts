import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/pane/words/pane/en";
import { kk } from "../../src/pane/words/pane/kk";
import { ru, type PaneWords } from "../../src/pane/words/pane/ru";

type Entry = readonly [path: string, text: string];

const dictionaries = { kk, ru, en };

/** Every sentence with sample values in it. */
function entriesOf(words: object, path: readonly string[] = []): Entry[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): Entry[] => {
    const here = [...path, key];
    if (typeof value === "string") return [[here.join("."), value]];
    if (typeof value === "function") {
      const say = value as (...values: unknown[]) => string;
      const samples = say.length === 0 ? [] : [4, 4, 4].slice(0, Math.max(1, say.length));
      return [[here.join("."), String(say(...samples))]];
    }
    return entriesOf(value as object, here);
  });
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

/** Groups whose entry is chosen by a value: a step, a kind of failure or notice, a level. */
const chosenByValue = new Set([
  "approvalActs",
  "steps",
  "editions",
  "languages",
  "shortBlocks",
  "busy",
  "failures",
  "undoSteps",
  "done",
  "notices",
]);

describe.each(["kk", "ru", "en"] as const)("the pane's words in %s", (language) => {
  const entries = entriesOf(dictionaries[language]);

  test("no sentence is empty, shouts, or speaks in the first person or in machine words", () => {
    for (const [path, text] of entries) {
      expect([path, text.trim()]).not.toEqual([path, ""]);
      expect(text).not.toMatch(/!|undefined|NaN|ED-20|JSON|API|null/);
    }
  });

  test("Latin letters I, II, III stand for places, never the Cyrillic one", () => {
    for (const [path, text] of entries) expect(`${path}: ${text}`).not.toMatch(/І/);
  });
});

test("what is said of a running step in Kazakh cannot be taken for a button", () => {
  for (const text of Object.values(kk.busy)) expect(text).toMatch(/[дт][ае]$/);
});

test("a sheet is парақ, never the page бет", () => {
  for (const [path, text] of entriesOf(kk))
    expect(`${path}: ${text}`).not.toMatch(/(?<!\p{L})бет(те|і|тер)?(?!\p{L})/u);
});

test("Kazakh letters stand in the Kazakh dictionary only", () => {
  const kazakh = /[әғқңөұүһӘҒҚҢӨҰҮҺ]/;
  for (const [path, text] of entriesOf(ru)) expect(`${path}: ${text}`).not.toMatch(kazakh);
  expect(entriesOf(kk).filter(([, text]) => kazakh.test(text)).length).toBeGreaterThan(150);
  for (const [path, text] of entriesOf(en)) expect(`${path}: ${text}`).not.toMatch(/[а-яё]/i);
});

test("no Russian sentence was left in Kazakh", () => {
  const russian = new Map(entriesOf(ru));
  const same = entriesOf(kk).filter(([path, text]) => russian.get(path) === text && /\p{L}{4}/u.test(text));
  expect(same.map(([path]) => path)).toEqual([
    "year.edition",
    "summary.sheetRanking",
    "notices.fromFile",
    "steps.rating",
  ]);
});

test("terms are the glossary's", () => {
  const terms: readonly (readonly [string, string, string])[] = [
    [
      "first.title",
      "Мүшелік ұйымдардың қызметін жыл сайынғы бағалау",
      "Ежегодная оценка деятельности членских организаций",
    ],
    ["check.level.error", "Қате", "Ошибка"],
    ["check.level.warning", "Ескерту", "Предупреждение"],
    ["check.level.note", "Мәлімет үшін", "Для сведения"],
    ["steps.awards", "Марапаттау", "Награждение"],
    ["steps.summary", "Қорытынды", "Итоги"],
    ["summary.sheetFindings", "Тексеру нәтижелері", "Результаты проверки"],
    ["shell.noReturn", "есеп ұсынылмаған", "отчёт не представлен"],
    ["rating.total", "Жалпы ұпай саны", "Общий балл"],
    [
      "editions.ED-2025",
      "Ереженің 25.02.2025 ж. редакциясы (№\u00A04, 14-\u2060т.; Ережеде 11-\u2060т.)",
      "Положение в ред. от 25.02.2025 (№\u00A04, п.\u00A014; в Положении указан п.\u00A011)",
    ],
  ];
  for (const [path, kazakh, russian] of terms) {
    expect([path, new Map(entriesOf(kk)).get(path)]).toEqual([path, kazakh]);
    expect([path, new Map(entriesOf(ru)).get(path)]).toEqual([path, russian]);
  }
  expect(kk.first.start("2025")).toBe("2025 жылғы бағалауды бастау");
  expect(ru.first.start("2025")).toBe("Начать оценку за 2025 год");
  expect(kk.more.aboutRules).toContain("Кесте өзгерсе, ұпайлар қайта есептеледі");
  expect(ru.more.aboutRules).toContain("При изменении таблицы баллы пересчитываются");
  expect(kk.criteria.illustrative).toContain("ритерийлер мысал ретінде берілген");
  expect(ru.criteria.illustrative).toContain("ритерии приведены для примера");
});

test("every key is used in the pane's sources", () => {
  const sources = sourcesUnder(join(__dirname, "../../src/pane")).join("\n");
  const groups = Object.entries(ru) as [keyof PaneWords, object][];
  const unused = groups.flatMap(([group, words]) => {
    if (chosenByValue.has(group)) return new RegExp(`[.,] ?${group}\\b`).test(sources) ? [] : [group];
    return Object.keys(words)
      .filter((key) => !new RegExp(`\\.${key}\\b`).test(sources))
      .map((key) => `${group}.${key}`);
  });
  expect(unused).toEqual([]);
});
