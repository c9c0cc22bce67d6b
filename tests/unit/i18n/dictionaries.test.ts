import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "../../../src/text/language";
import { sourceFiles } from "../../architecture/source-files";
import { dictionaries, type Dictionary } from "./dictionaries";
import { wordsToAvoid } from "./words-to-avoid";

const all = dictionaries();

/** Dictionaries whose words only the pane uses; each loads with its page. */
const ofPages = ["check", "year", "more", "analysis"];

test("the dictionaries are found", () => {
  const folders = all.map(({ folder }) => folder);
  expect(folders).toEqual(
    expect.arrayContaining(["pane", "sheets", "findings", "return", "cli", "workbench", "build", ...ofPages]),
  );
});

test("what a dictionary says is listed in one language, by which the others are typed, or in codes of the domain", () => {
  const listed = sourceFiles("src")
    .filter(({ path }) => /\/words\//.test(path))
    .filter(({ text }) => (text.match(/^ +readonly [\w"-]+: (string|\(.*\) => string);$/gm) ?? []).length > 12)
    .map(({ path }) => path);
  expect(listed).toEqual([]);
});

describe.each(all)("the dictionary $folder", ({ entries }: Dictionary) => {
  test("has the same keys in three languages, with the same values in each sentence", () => {
    const keys = (language: Language): string[] =>
      entries[language].map(({ path, values }) => `${path}(${values})`).sort();
    expect(keys("kk")).toEqual(keys("ru"));
    expect(keys("en")).toEqual(keys("ru"));
  });

  test("has no empty sentence, no exclamation, no Cyrillic I among the places", () => {
    const faulty = (path: string, text: string): boolean =>
      // Some words are left empty where a language needs none: they are of the kind "of".
      (text !== "" && text.trim() === "") ||
      /!|undefined|NaN/.test(`${path}: ${text.replaceAll(/#[A-ZА-Я/?0-9]+!/gu, "")}`) ||
      /(^|\s)ІІ?І?(\s|$)/u.test(`${path}: ${text}`);
    expect(saidWhere(entries, faulty)).toEqual([]);
  });

  test("says every sentence whole: none waits for a piece before or behind it", () => {
    const inPieces = (path: string, text: string): boolean =>
      // A text of several lines may end with a line break.
      /[:(«„“,] $|\s$/u.test(`${path} ${text.replace(/\n$/, "")}`) || /^[,.;)»]/u.test(text);
    expect(saidWhere(entries, inPieces)).toEqual([]);
  });
});

/** Sentences of a dictionary with a fault, in all languages; an `expect` for each of them would take ten times as long. */
function saidWhere(entries: Dictionary["entries"], isFaulty: (path: string, text: string) => boolean): string[] {
  return languages.flatMap((language) =>
    entries[language]
      .filter(({ path, text }) => isFaulty(path, text))
      .map(({ path, text }) => `${language} ${path}: ${text}`),
  );
}

/** The same words for another thing: papers behind a figure of the sample, "as a rule", a value typed into a function. */
const otherThings = /^(sample\.|findings\.checks\.C(09|19)\.why|functions\.parameters\.AWARDS\.edition)/u;

test.each(languages)("no word to avoid stands in any dictionary: %s", (language) => {
  const found = all.flatMap(({ entries }) =>
    entries[language]
      .filter(({ text }) => wordsToAvoid[language].test(text))
      .map(({ path, text }) => `${path}: ${text}`),
  );
  expect(found.filter((line) => !otherThings.test(line))).toEqual([]);
});

test.each(languages)("no word to avoid stands in the guide: %s", (language) => {
  const guide = readFileSync(join(__dirname, `../../../docs/guide.${language}.md`), "utf8");
  const found = guide.split("\n").filter((line) => wordsToAvoid[language].test(line));
  expect(found).toEqual([]);
});

/** The glossary: one row a thing; each word must be in use, as listed, in its language. */
const glossary: readonly (readonly [kk: string, ru: string, en: string])[] = [
  [
    "Мүшелік ұйымдардың қызметін жыл сайынғы бағалау",
    "Ежегодная оценка деятельности членских организаций",
    "Yearly evaluation of member organisations",
  ],
  ["4 жылғы бағалауды бастау", "Начать оценку за 4 год", "Start the 4 evaluation"],
  ["мүшелік ұйым", "членск", "member organisation"],
  ["қызметкер", "работник", "employee"],
  ["критерий", "критери", "criteri"],
  ["көрсеткіш", "показател", "indicator"],
  ["ұпай", "балл", "point"],
  ["жалпы ұпай саны", "общий балл", "total"],
  ["орын", "мест", "place"],
  ["есеп", "отчёт", "return"],
  ["растайтын құжат", "подтверждающий документ", "evidence"],
  ["бастапқы деректер", "исходные данные", "base data"],
  ["ұпай беру тәртібі", "порядок начисления баллов", "rule"],
  ["ұпайларға (балдарға) ауыстырылады", "переводятся в баллы", "points"],
  ["негізгі блок", "основных блоков", "main block"],
  ["өлшем бірлігі", "единица измерения", "unit"],
  ["аты-жөні", "фамилия", "name"],
  ["орындаушы", "исполнитель", "who"],
  ["түсіндірме", "пояснение", "remark"],
  ["титулдық парақ", "титульный лист", "cover"],
  ["қаулы", "постановление", "act"],
  ["орынға жету жолы", "до более высокого места", "higher place"],
  ["медианалық орын", "медианное место", "median place"],
  ["Ережені түсіндіру бойынша", "по толкованию Положения", "by interpretation"],
  ["Өзгерістер журналы", "Журнал изменений", "Change log"],
  ["кері қайтару", "отмен", "undo"],
  ["өткізіп жіберу", "пропустить", "skip"],
  ["ақпарат көзі", "источник информации", "information source"],
  ["Қате", "Ошибка", "Error"],
  ["Ескерту", "Предупреждение", "Warning"],
  ["Мәлімет үшін", "Для сведения", "Note"],
  ["Тексеру нәтижелері", "Результаты проверки", "Findings"],
  ["Марапаттау", "Награждение", "Awards"],
  ["Қорытынды", "Итоги", "Summary"],
  ["бекіту", "утверждени", "approval"],
  ["көтермелеу", "поощрени", "encouragement"],
  ["есеп ұсынылмаған", "отчёт не представлен", "no return"],
  ["парақ", "лист", "sheet"],
  ["өткен жылғы", "за прошлый год", "last year"],
  ["негіздеме", "основание", "grounds"],
  [
    "ұпай үтірден кейін екі таңбаға дейін дөңгелектен",
    "баллы округляются до двух знаков после запятой",
    "points are rounded to two decimals",
  ],
  [
    "Кесте өзгерсе, ұпайлар қайта есептеледі",
    "При изменении таблицы баллы пересчитываются",
    "Changing the table recalculates the points",
  ],
  ["критерийлер мысал ретінде берілген", "критерии приведены для примера", "illustrative"],
  ["демонстрациялық деректер", "демонстрационные данные", "synthetic"],
  [
    "Себебін және растайтын құжатты көрсетіңіз (кемінде 10 таңба)",
    "Укажите причину и документ (не менее 10 знаков)",
    "Give the reason and the document (at least 10 characters)",
  ],
  [
    "Ереженің 25.02.2025 ж. редакциясы (№ 4, 14-т.; Ережеде 11-т.)",
    "Положение в ред. от 25.02.2025 (№ 4, п. 14; в Положении указан п. 11)",
    "Regulation as amended 25.02.2025",
  ],
];

test.each(languages)("every term of the glossary is in use as it is listed: %s", (language) => {
  const texts = all.flatMap(({ entries }) => entries[language].map(({ text }) => plain(text)));
  const column = languages.indexOf(language);
  const terms = glossary.map((row) => row[["kk", "ru", "en"].indexOf(languages[column] ?? "kk")] ?? "");
  expect(terms.filter((term) => !texts.some((text) => text.includes(plain(term))))).toEqual([]);
});

function plain(text: string): string {
  return text.replaceAll("\u00A0", " ").replaceAll("\u2060", "").toLowerCase();
}

test("every word of a page is used by a page", () => {
  const sources = sourceFiles("src")
    .filter(({ path }) => path.startsWith("src/pane/"))
    .map(({ text }) => text)
    .join("\n");
  const unused = all
    .filter(({ folder }) => ofPages.includes(folder))
    .flatMap(({ entries }) => entries.ru.map(({ path }) => path.split(".").slice(1)))
    .filter((keys) => {
      const own = keys.filter((key) => !/^\d+$/.test(key));
      const last = own.at(-1) ?? "";
      const group = own.at(-2);
      // An entry chosen by a value is reached through its group.
      return !uses(sources, last) && !(group !== undefined && new RegExp(`\\.${group}\\[`).test(sources));
    })
    .map((keys) => keys.join("."));
  expect(unused).toEqual([]);
});

test("every word is used by some source outside its dictionary", () => {
  const sources = sourceFiles("src")
    .filter(({ text }) => !/interface \w*Words /.test(text))
    .map(({ path, text }) => ({ path, words: new Set(text.match(/[\p{L}_$][\p{L}\d_$-]*/gu) ?? []) }));
  const users = new Map<string, string[]>();
  for (const { path, words } of sources)
    for (const word of words) users.set(word, (users.get(word) ?? []).concat(path));
  const unused = all
    // Sentences of findings are chosen by code; their own test holds every code.
    .filter(({ folder }) => folder !== "findings")
    .flatMap(({ folder, entries }) => {
      const own = new RegExp(`^src/\\w+/words/(${folder}/)?(kk|ru|en)\\.ts$`);
      return entries.ru
        .map(({ path }) => path)
        .filter((path) => {
          const key =
            path
              .split(".")
              .filter((part) => !/^\d+$/.test(part))
              .at(-1) ?? "";
          return /^\p{L}[\p{L}\d]*$/u.test(key) && !(users.get(key) ?? []).some((one) => !own.test(one));
        });
    });
  expect(unused).toEqual([]);
});

function uses(sources: string, key: string): boolean {
  return new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\b[^;]*\\} = `).test(sources);
}

test("no component puts a sentence together from two entries without a full stop between them", () => {
  const entry = String.raw`\$\{(?:words|own|check|roster|past|who|more)\.[^}]*\}`;
  const glued = new RegExp(`\`[^\`]*${entry}(?!\\. | · )[^\`$]*${entry}[^\`]*\``);
  const found = sourceFiles("src")
    .filter(({ path }) => path.startsWith("src/pane/"))
    .filter(({ text }) => glued.test(text))
    .map(({ path }) => path);
  expect(found).toEqual([]);
});

test("the version the help page tells is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../../package.json"), "utf8")) as { version: string };
  expect(jest.requireActual<{ programVersion: string }>("../../../src/pane/start/program-version").programVersion).toBe(
    version,
  );
});
