import { paperText } from "../../src/decisions/act/paper-text";
import { awardLetters } from "../../src/decisions/publish/award-letters";
import type { Extract } from "../../src/decisions/publish/extract";
import { csvCell, extractCsv } from "../../src/decisions/publish/extract-csv";
import { extractHtml } from "../../src/decisions/publish/extract-html";
import { handOutsHtml } from "../../src/decisions/publish/hand-outs";
import { planExtract } from "../../src/decisions/publish/plan-extract";
import { publishedActs } from "../../src/decisions/words/archive/published-acts";

const hostile = '=HYPERLINK("http://x");<img src=x onerror=alert(1)>';
const extract: Extract = {
  year: 2025,
  practice: false,
  draft: false,
  totalIsReading: false,
  parts: [{ kk: "1. Ұйымдастыру жұмысы", ru: "1. Организационная работа" }],
  colours: ['"/><script>'],
  rows: [
    {
      place: 1,
      name: { kk: hostile, ru: hostile },
      short: { kk: hostile, ru: hostile },
      total: 39440.5,
      parts: [12],
      award: 1,
    },
    {
      place: 2,
      name: { kk: "Қ; «О»", ru: "О" },
      short: { kk: "Қ", ru: "О" },
      total: 10,
      parts: [null],
      award: "encouraged",
    },
    { place: null, name: { kk: "Б", ru: "Б" }, short: { kk: "Б", ru: "Б" }, total: null, parts: [null] },
  ],
};

test("the separated text opens in Excel as it is: mark of the order, semicolons, decimal commas", () => {
  const text = extractCsv(extract, "ru");
  expect(text.startsWith("\uFEFFМесто;Членская организация;Общий балл;")).toBe(true);
  expect(text.split("\r\n").slice(1, 4)).toEqual([
    `1;"'=HYPERLINK(""http://x"");<img src=x onerror=alert(1)>";39440,5;12;I призовое место`,
    "2;О;10;;Поощрение",
    ";Б;;;",
  ]);
});

test.each(["=1", "+1", "-1", "@x", " =1", "\t=1", "\uFF1D1"])("%j is a text in the separated file", (text) => {
  expect(csvCell(text)).toMatch(/^"?'/);
});

test("the page asks nothing of anybody: no script, no address, texts escaped, both languages and a chart with a title", () => {
  const page = extractHtml(extract, "kk");
  expect(page).not.toMatch(/<(script|img|link|iframe)|<[^>]*(src|href)=|@import|url\(/i);
  expect(page.match(/<svg [^>]*role="img" aria-label="[^"]+"/g)).toHaveLength(2);
  expect(page).toContain('lang="kk"');
  expect(page).toContain('<label class="switch" for="ru" lang="ru">');
  expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(page).toContain("39\u00A0440,50");
});

test("the workbook holds values alone", () => {
  const { sheets, names } = planExtract(extract, "kk");
  expect([sheets.length, names.length]).toEqual([1, 0]);
  expect(sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))).toEqual([]);
  expect(sheets[0]?.cells.map(({ value }) => value)).toContain(hostile);
});

test.each(["kk", "ru"] as const)(
  "everything published of demonstration data or before approval says so: %s",
  (language) => {
    const marks = { kk: ["ДЕМОНСТРАЦИЯ", "Жоба"], ru: ["ДЕМОНСТРАЦИЯ", "Проект"] }[language];
    const [practice, draft] = [
      { ...extract, practice: true },
      { ...extract, draft: true },
    ];
    [practice, draft].forEach((one, at) => {
      const mark = marks[at] ?? "";
      expect(extractCsv(one, language)).toContain(mark);
      expect(extractHtml(one, language)).toContain(mark);
      expect(JSON.stringify(planExtract(one, language))).toContain(mark);
      expect(
        handOutsHtml(
          { ...one, organisations: [{ name: { kk: "А", ru: "А" }, place: 1, total: 1, blocks: [] }] },
          language,
        ),
      ).toContain(mark);
    });
    expect(extractHtml(extract, language)).not.toMatch(new RegExp(marks.join("|")));
  },
);

test("a letter and a diploma for each of the awarded, by the facts of the resolution", () => {
  const text = paperText(awardLetters(publishedActs[2025], "ru"));
  expect(text.match(/ДИПЛОМ/g)).toHaveLength(6);
  expect(text).toContain("присуждено I призовое место (общий балл –\u00A0100\u00A0201)");
  expect(text).toContain(
    "Основание: постановление Исполнительного комитета от 20.02.2026\u00A0г. (№\u00A09, п.\u00A07).",
  );
  const practice = paperText(awardLetters({ ...publishedActs[2025], practice: true }, "ru"));
  expect(practice).not.toMatch(/Мукашева|№/);
});
