import { existsSync, readFileSync, statSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { analysisSheetsEn } from "../../../src/evaluation/words/analysis-sheets/en";
import { analysisSheetsKk } from "../../../src/evaluation/words/analysis-sheets/kk";
import { analysisSheetsRu } from "../../../src/evaluation/words/analysis-sheets/ru";
import { wordsOfAnalysis } from "../../../src/evaluation/words/analysis/words-of-analysis";
import { committeeWordsOf } from "../../../src/evaluation/words/committee/committee-words";
import { checkEn } from "../../../src/pane/words/check/en";
import { checkKk } from "../../../src/pane/words/check/kk";
import { checkRu } from "../../../src/pane/words/check/ru";
import { wordsOfCriteriaEditor } from "../../../src/pane/words/criteria-editor/words-of-criteria-editor";
import { en } from "../../../src/pane/words/pane/en";
import { kk } from "../../../src/pane/words/pane/kk";
import { ru } from "../../../src/pane/words/pane/ru";
import { wordsOfFollowupPane } from "../../../src/pane/words/followup/words-of-followup-pane";
import { wordsOfExecutionPane } from "../../../src/pane/words/execution/words-of-execution-pane";
import { wordsOfJournalPane } from "../../../src/pane/words/journal/words-of-journal-pane";
import { wordsOfReturnsImport } from "../../../src/pane/words/returns-import/words-of-returns-import";
import { wordsOfReturn } from "../../../src/evaluation/words/return/words-of-return";
import { sheetsIn } from "../../../src/evaluation/words/sheets/sheets-in";
import { approvalWordsOf } from "../../../src/decisions/words/approval/approval-words";
import { wordsOfAwards } from "../../../src/pane/words/awards/words-of-awards";
import { wordsOfYear } from "../../../src/pane/words/year/words-of-year";
import { workbenchWords } from "../../../src/workbench/words/words-of-workbench";

const root = join(__dirname, "..", "..", "..");
const languages = ["kk", "ru", "en"] as const;
const guides = Object.fromEntries(
  languages.map((language) => [language, readFileSync(join(root, "docs", `guide.${language}.md`), "utf8")]),
) as Readonly<Record<(typeof languages)[number], string>>;
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };

const onScreen = {
  kk: [
    kk,
    checkKk,
    analysisSheetsKk,
    wordsOfReturn("kk"),
    sheetsIn("kk"),
    workbenchWords.kk,
    wordsOfAnalysis("kk"),
    wordsOfYear("kk"),
    wordsOfCriteriaEditor("kk"),
    wordsOfReturnsImport("kk"),
    wordsOfFollowupPane("kk"),
    wordsOfExecutionPane("kk"),
    wordsOfJournalPane("kk"),
    wordsOfAwards("kk"),
    committeeWordsOf("kk"),
    approvalWordsOf("kk"),
  ],
  ru: [
    ru,
    checkRu,
    analysisSheetsRu,
    wordsOfReturn("ru"),
    sheetsIn("ru"),
    workbenchWords.ru,
    wordsOfAnalysis("ru"),
    wordsOfYear("ru"),
    wordsOfCriteriaEditor("ru"),
    wordsOfReturnsImport("ru"),
    wordsOfFollowupPane("ru"),
    wordsOfExecutionPane("ru"),
    wordsOfJournalPane("ru"),
    wordsOfAwards("ru"),
    committeeWordsOf("ru"),
    approvalWordsOf("ru"),
  ],
  en: [
    en,
    checkEn,
    analysisSheetsEn,
    wordsOfReturn("en"),
    sheetsIn("en"),
    workbenchWords.en,
    wordsOfAnalysis("en"),
    wordsOfYear("en"),
    wordsOfCriteriaEditor("en"),
    wordsOfReturnsImport("en"),
    wordsOfFollowupPane("en"),
    wordsOfExecutionPane("en"),
    wordsOfJournalPane("en"),
    wordsOfAwards("en"),
    committeeWordsOf("en"),
    approvalWordsOf("en"),
  ],
} as const;

/** Every text of a dictionary; sentences with the year 2025 in them where they take a value, captions also without it. */
function textsOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") {
    const say = words as (...values: unknown[]) => unknown;
    const text = String(say("2025", "2025", "2025"));
    return [text, text.replace(/: 2025$/, "")];
  }
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

const headings = (guide: string): string[] => [...guide.matchAll(/^(#+) /gm)].map(([, marks = ""]) => marks);
const pictures = (guide: string): string[] =>
  [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = ""]) => file);

test("the guides have the same parts in the three languages, with the same steps and pictures", () => {
  for (const language of languages) {
    expect(headings(guides[language])).toEqual(headings(guides.kk));
    expect(guides[language].match(/^(\d\.|- )/gm)).toEqual(guides.kk.match(/^(\d\.|- )/gm));
    expect(pictures(guides[language]).map((file) => file.replace(/-\w\w\.png$/, ""))).toEqual(
      pictures(guides.kk).map((file) => file.replace(/-\w\w\.png$/, "")),
    );
  }
});

describe.each(languages)("the guide in %s", (language) => {
  const guide = guides[language];

  test("quotes only words that are on the screen", () => {
    const ribbon = [...manifest.matchAll(/(?:Default)?Value="([^"]+)"/g)].map(([, text = ""]) => text);
    const known = new Set([...onScreen[language].flatMap(textsOf), ...ribbon]);
    const quoted = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = ""]) => text);
    expect(quoted.length).toBeGreaterThan(35);
    expect(quoted.filter((text) => !known.has(text))).toEqual([]);
  });

  test("names only commands, pictures and pages that exist", () => {
    const commands = [...guide.matchAll(/`npm (?:run )?(?:-s )?([\w:]+)/g)].map(([, name = ""]) => name);
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.filter((name) => name !== "ci" && !(name in scripts))).toEqual([]);
    const links = [...guide.matchAll(/\]\(([^)#]+)\)/g)].map(([, file = ""]) => file);
    expect(links.filter((file) => !existsSync(join(root, "docs", file)))).toEqual([]);
    expect(pictures(guide).filter((file) => !/-(kk|ru|en)\.png$/.test(file))).toEqual([]);
  });

  test("uses no word of the glossary's list to avoid", () => {
    const avoided = {
      kk: /жылдық қызметін|Жыл құру|жұмыскер|Дереккөз|Ескертпе|Ескертулер|Марапаттар|Жиынтық|Жыл бекітілген|былтырғы|Неге маңызды|жүздікке|кесте деректер|!(?=\s|$)/iu,
      ru: /Создать год|регион|Внимание|Заметк|Замечани|Награды|Сводк|Год утверждён|примерные критерии|Чей это|(?<!\p{L})Читаю|Оргработа|БиОТ|!(?=\s|$)/iu,
      en: /\bregion\b|!(?=\s|$)/i,
    }[language];
    expect(guide.replace(/!\[/g, "[").replace(/#[\p{Lu}]+!/gu, "")).not.toMatch(avoided);
  });
});

test("the pictures are small enough to be fetched with the project", () => {
  const folder = join(root, "docs", "pictures");
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(bytes).toBeLessThan(3 * 1_048_576);
});
