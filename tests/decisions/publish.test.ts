import { paperText } from "../../src/decisions/act/paper-text";
import { awardLetters } from "../../src/decisions/publish/award-letters";
import type { Extract } from "../../src/decisions/publish/extract";
import { csvCell, extractCsv } from "../../src/decisions/publish/extract-csv";
import { extractHtml } from "../../src/decisions/publish/extract-html";
import { handOutsHtml } from "../../src/decisions/publish/hand-outs";
import { planExtract } from "../../src/decisions/publish/plan-extract";
import { paperStem } from "../../src/decisions/publish/paper-stem";
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

const anew: Extract = {
  ...extract,
  version: { number: 2, instead: { protocol: "9", item: "7", date: "2026-02-20" } },
  lists: [
    {
      id: "1",
      name: { kk: "Ұйымдастыру", ru: "Организация" },
      rows: [
        { place: 1, name: { kk: "Қ", ru: "О" }, points: 12.5 },
        { place: 2, name: { kk: hostile, ru: hostile }, points: null },
      ],
    },
  ],
};

test("each criterion has its list with places and points in every form, behind the table", () => {
  const csv = extractCsv(anew, "ru").split("\r\n");
  expect(csv.slice(-6, -1)).toEqual([
    "",
    "Места по критерию 1: Организация",
    "Место;Членская организация;Балл",
    "1;О;12,5",
    `2;"'=HYPERLINK(""http://x"");<img src=x onerror=alert(1)>";`,
  ]);
  const page = extractHtml(anew, "kk");
  expect(page.match(/<table class="list">/g)).toHaveLength(2);
  expect(page).toContain('<tr><td class="n">1</td><th scope="row">О</th><td class="n">12,50</td></tr>');
  const { sheets } = planExtract(anew, "kk");
  expect(sheets.map(({ name }) => name)).toEqual(["Жариялау", "1-критерий"]);
  expect(sheets[1]?.cells.filter(({ row }) => row === 5).map(({ value }) => value)).toEqual([1, "Қ", 12.5]);
  expect(sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))).toEqual([]);
});

test("what was approved anew says which paper it takes the place of, and its files have names of their own", () => {
  const said = {
    kk: "Қорытындының 2-нұсқасы, бұрын бекітілген нұсқаның орнына (20.02.2026\u00A0ж., №\u00A09, 7-т.).",
    ru: "Версия 2 итогов, взамен утверждённой ранее (20.02.2026\u00A0г., №\u00A09, п.\u00A07).",
  };
  for (const language of ["kk", "ru"] as const) {
    const one = { name: { kk: "А", ru: "А" }, place: 1, total: 1, blocks: [] };
    const texts = [
      extractCsv(anew, language),
      extractHtml(anew, language),
      JSON.stringify(planExtract(anew, language)),
      handOutsHtml({ ...anew, organisations: [one] }, language),
    ];
    for (const text of texts) expect(text).toContain(said[language]);
    expect(extractHtml(extract, language)).not.toContain("нұсқа");
  }
  expect([paperStem("act", extract), paperStem("act", anew)]).toEqual(["act-2025", "act-2025-v2"]);
});

test("every page of a printed hand-out names the year and whose points they are", () => {
  const block = { name: { kk: "Б", ru: "Б" }, points: 5, place: 3, lines: [] };
  const names = ["Арал", "Балқаш"].map((name) => ({ kk: name, ru: name }));
  const organisations = names.map((name) => ({ name, place: 1, total: 5, blocks: [block] }));
  const page = handOutsHtml({ ...extract, totalIsReading: true, organisations }, "ru");
  // A browser repeats the head of a table on each page that it goes over.
  for (const name of ["Арал", "Балқаш"]) {
    expect(page).toContain(`<tr class="of"><th colspan="4">Как сложились баллы: 2025\u00A0год. ${name}</th></tr>`);
  }
  expect(page).toContain("Б. Место по критерию: 3");
  expect(page).toContain("Общий балл (по толкованию Положения): 5.");
});

test("a letter and a diploma for each of the awarded, by the facts of the resolution", () => {
  const text = paperText(awardLetters(publishedActs[2025], "ru"));
  expect(text.match(/ДИПЛОМ/g)).toHaveLength(6);
  expect(text).toContain("присуждено I призовое место (общий балл\u00A0–\u00A0100\u00A0201)");
  expect(text).toContain(
    "Основание: постановление Исполнительного комитета от 20.02.2026\u00A0г. (№\u00A09, п.\u00A07).",
  );
  const practice = paperText(awardLetters({ ...publishedActs[2025], practice: true }, "ru"));
  expect(practice).not.toMatch(/Мукашева|№/);
});

test("a letter speaks of money where there is some: prizes, encouragement that pays, a sum by decision", () => {
  const paid = (facts: Partial<(typeof publishedActs)[2025]>): number =>
    paperText(awardLetters({ ...publishedActs[2025], ...facts }, "ru")).match(/выделенные денежные средства/g)
      ?.length ?? 0;
  const [first] = publishedActs[2025].encouraged;
  expect(paid({ encouragement: "by-place" })).toBe(3);
  expect(paid({ encouragement: "by-main-blocks" })).toBe(6);
  expect(paid({ encouragement: "by-place", money: first === undefined ? [] : [{ ...first, tenge: 100_000 }] })).toBe(4);
});
