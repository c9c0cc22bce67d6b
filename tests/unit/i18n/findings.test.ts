import { readFileSync } from "node:fs";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { finding, type Finding } from "../../../src/rating/finding";
import { findingLevels, type FindingCode } from "../../../src/rating/finding-codes";
import { roster } from "../../../src/rating/organisations/roster";
import { describeFinding } from "../../../src/evaluation/words/findings/describe-finding";
import { findingsEn } from "../../../src/evaluation/words/findings/en";
import type { FindingText, FindingWords } from "../../../src/evaluation/words/findings/finding-words";
import { findingsKk } from "../../../src/evaluation/words/findings/kk";
import { checkFingerprint, isKnownCheck } from "../../../src/evaluation/words/findings/known-checks";
import { loadFindingWords } from "../../../src/evaluation/words/findings/load-finding-words";
import { findingsRu } from "../../../src/evaluation/words/findings/ru";
import { languages } from "../../../src/text/language";

const dictionaries: readonly FindingWords[] = [findingsKk, findingsRu, findingsEn];
const context = { organisations: roster, criteria: appendix1 };
const texts = (words: FindingWords): [string, FindingText][] => [
  ...Object.entries(words.sentences),
  ...Object.entries(words.checks),
];
const placeholders = (text: FindingText) =>
  [...new Set(`${text.title} ${text.why} ${text.remedy}`.match(/\{\w+\}/g) ?? [])].sort();

test.each(dictionaries.map((words) => [words.language, words] as const))("%s: every sentence is whole", (_, words) => {
  for (const [key, text] of texts(words)) {
    for (const sentence of [text.title, text.why, text.remedy]) {
      expect(`${key}: ${sentence}`).toMatch(/: \S.{4,}/);
      expect(`${key}: ${sentence}`).not.toMatch(/!| {2}|undefined|please|пожалуйста/i);
    }
    expect(`${key}: ${text.title}`).not.toMatch(/\.$/);
    expect(`${key}: ${text.why}`).toMatch(/\.$/);
    expect(`${key}: ${text.remedy}`).toMatch(/\.$/);
  }
});

test("the three languages mention the same values", () => {
  const [kk, ru, en] = dictionaries.map((words) =>
    Object.fromEntries(texts(words).map(([key, text]) => [key, placeholders(text)])),
  );
  expect(kk).toEqual(ru);
  expect(en).toEqual(ru);
});

test("a sentence mentions only parameters its code documents", () => {
  const source = readFileSync("src/rating/finding-codes.ts", "utf8");
  const documented = new Map(
    [...source.matchAll(/^ {2}"?([\w.-]+)"?: "\w+",(?: \/\/ (.*))?$/gm)].map(([, code = "", params = ""]) => [
      code,
      params,
    ]),
  );
  expect([...documented.keys()].sort()).toEqual(Object.keys(findingLevels).sort());
  const known = { "{range}": /min|max/, "{expected}": /./, "{base}": /^/, "{block}": /^/ } as Record<string, RegExp>;
  for (const [key, text] of Object.entries(findingsEn.sentences)) {
    const params = documented.get(key.split("/")[0] ?? "") ?? "";
    for (const name of placeholders(text)) {
      expect(`${key} of ${params}: ${name}`).toMatch(known[name] ?? new RegExp(`of .*\\b${name.slice(1, -1)}\\b.*:`));
    }
  }
});

test("letters of another alphabet do not slip in", () => {
  const mixed = /(?:[a-z][а-яәғқңөұүһі]|[а-яәғқңөұүһі][a-z])/i;
  for (const words of dictionaries) {
    for (const [key, text] of texts(words)) {
      expect(`${key} ${text.title} ${text.why} ${text.remedy}`).not.toMatch(mixed);
    }
    if (words.language === "en") expect(JSON.stringify(words)).not.toMatch(/[а-яәғқңөұүһі]/i);
    if (words.language === "ru") expect(JSON.stringify(words)).not.toMatch(/[әғқңөұүһі]/i);
  }
});

test("every code can be told in every language without a parameter being there", () => {
  const codes = Object.keys(findingLevels).filter((code) => code !== "check") as FindingCode[];
  for (const code of codes) {
    for (const language of languages) {
      const described = describeFinding(finding(code, { organisation: "KZO", indicator: "1.2" }), language, context);
      expect(described.title).not.toMatch(/[{}]|undefined|\bnull\b/);
      expect(described.where).toContain("1.2");
    }
  }
});

test("a value stands as people of the language write it", () => {
  const found = finding("figure.bounds", { indicator: "1.2" }, { value: -1234567.5, min: 0, max: 100000 });
  const { title, why } = describeFinding(found, "ru", context);
  expect(title).toBe("Значение вне допустимых пределов: \u22121\u00A0234\u00A0567,5");
  expect(why).toContain("от 0 до 100\u00A0000");
  const late = finding("figure.date-future", { indicator: "1.11" }, { value: "2026-03-01", today: "2026-02-20" });
  expect(describeFinding(late, "kk", context).title).toContain("01.03.2026\u00A0ж.");
  const year = finding("file.wrong-year", { file: "a.xlsx" }, { value: 2024, expected: 2025 });
  expect(describeFinding(year, "ru", context)).toMatchObject({
    title: "Отчёт за другой год: 2024",
    where: "файл «a.xlsx»",
  });
});

test("a bound that is open is told as one", () => {
  const told = (params: Record<string, number | null>) =>
    describeFinding(finding("base.bounds", { base: "B01" }, { value: -1, ...params }), "en", context).why;
  expect(told({ min: 0, max: null })).toContain("at least 0");
  expect(told({ min: null, max: 5 })).toContain("at most 5");
});

test("the place names organisation, figure and cell", () => {
  const found = finding("figure.missing", { organisation: "KZO", indicator: "1.2", sheet: "1. Оргработа", cell: "E7" });
  const { where } = describeFinding(found, "ru", context);
  expect(where.split(" · ")).toEqual([
    roster.find((organisation) => organisation.id === "KZO")?.short_ru,
    "1.2 Количество вновь принятых в профсоюз за отчётный год",
    "лист «1. Оргработа»",
    "ячейка E7",
  ]);
  expect(describeFinding(finding("file.empty", { organisation: "??" }), "ru", {}).where).toBe("??");
});

test("a figure's kind decides what is expected", () => {
  const wrong = (indicator: string) =>
    describeFinding(finding("figure.type", { indicator }, { value: "x" }), "en", context).remedy;
  expect(wrong("1.11")).toContain("a date");
  expect(wrong("4.4")).toContain("yes or no");
});

test("a base field that a percentage misses is named", () => {
  const found = finding("figure.missing", { indicator: "1.1" }, { base: "B03" });
  expect(describeFinding(found, "ru", context).title).toBe(
    "Процент не вычислен: нет значения в строке исходных данных B03 в том числе: работающие",
  );
});

test("a jump with a remark reads as explained", () => {
  const params = { value: 40, previous: 10 };
  expect(describeFinding(finding("last-year.jump", {}, params, "note"), "en", {}).title).toContain("with a reason");
  expect(describeFinding(finding("last-year.jump", {}, params), "en", {}).title).not.toContain("with a reason");
  const like = { value: "Астана", like: "AST-AKM, AST" };
  expect(describeFinding(finding("file.unknown-organisation", {}, like), "en", { organisations: roster }).title).toBe(
    "The organisation is not recognised: Астана; perhaps it is: Astana and Akmola, Astana city union",
  );
});

describe("cross-checks", () => {
  const check = (id: string, params: Finding["params"] = {}): Finding =>
    finding(`check.${id}`, { organisation: "KZO" }, params, "error");

  test("a check of the illustrative table has its own sentence with the values", () => {
    const described = describeFinding(check("C06", { id: "C06", "[1.6]": 900, B02: 800 }), "ru", context);
    expect(described.title).toBe(
      "Внесённых в базу (1.6) не может быть больше, чем членов профсоюза (B02): 1.6\u00A0– 900; B02\u00A0– 800",
    );
  });

  test("the fingerprints are those of the illustrative table", () => {
    for (const { id } of appendix1.checks) {
      expect([id, isKnownCheck(id, appendix1) || checkFingerprint(id, appendix1)]).toEqual([id, true]);
    }
  });

  test("the same id with another expression or other names is told by its own names", () => {
    const other = { ...appendix1, checks: [{ id: "C06", level: "error" as const, expr: "[1.6] <= B01 * 1.05" }] };
    expect(describeFinding(check("C06"), "en", { criteria: other }).title).toBe(
      "This does not hold: «Members entered in the single electronic register» (1.6) is at most «Employees in the branch» (B01) × 1.05",
    );
    const renamed = {
      ...appendix1,
      base_fields: appendix1.base_fields.map((field) => (field.code === "B02" ? { ...field, kk: "Басқа" } : field)),
    };
    expect(describeFinding(check("C06"), "kk", { criteria: renamed }).title).toContain("«Басқа» (B02)");
  });

  test("and, or, implication and absolute values are told in words and signs", () => {
    const expr = (text: string) => ({ ...appendix1, checks: [{ id: "X", level: "error" as const, expr: text }] });
    const told = (text: string) => describeFinding(check("X"), "ru", { criteria: expr(text) }).title;
    expect(told("[9.1] > 0 or ([9.2] = 0 and B99 = 0)")).toBe("Не выполнено условие: 9.1 > 0 или (9.2 = 0 и B99 = 0)");
    expect(told("abs(B98 - B99) <= 0.01 * B99")).toBe(
      "Не выполнено условие: | B98 \u2212 B99 | не больше, чем 0,01 × B99",
    );
    expect(told("B98 = 12 => B99 = 0")).toBe("Не выполнено условие: если B98 = 12, то B99 = 0");
  });
});

test("one language can be loaded alone", async () => {
  for (const language of languages) expect((await loadFindingWords(language)).language).toBe(language);
});

test.each(["figure.type", "base.type"] as const)("a dash is told as a dash, with what to type instead: %s", (code) => {
  for (const dash of ["-", "–", " — ", "−"]) {
    const { title, remedy } = describeFinding(finding(code, { organisation: "PVL" }, { value: dash }), "ru", context);
    expect([title, remedy]).toEqual([
      `Вместо значения стоит прочерк: ${dash}`,
      "Внесите 0, если случаев не было; если данных нет, оставьте ячейку пустой.",
    ]);
  }
  const { title } = describeFinding(finding(code, { organisation: "PVL" }, { value: "-5-" }), "ru", context);
  expect(title).not.toContain("прочерк");
});
