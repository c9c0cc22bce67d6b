/** @jest-environment jsdom */
import fc from "fast-check";
import { ruleWords } from "../../src/evaluation/words/explain/rule-words";
import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { settleTable } from "../../src/evaluation/criteria-import/settle/settle-table";
import { checkIndicator } from "../../src/rating/criteria/check-indicator";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { readHtmlTable } from "../../src/pane/evaluation/bring-in/table/read-html-table";
import { readRows } from "./read-case";

const context = { unit: "чел.", name: "", year: 2025, baseFields: appendix1.base_fields };
const codes = new Set(appendix1.base_fields.map(({ code }) => code));
const wordings = appendix1.indicators.flatMap((one) => [ruleWords(one, "ru", 2025), ruleWords(one, "kk", 2025)]);
const pieces = [
  "за каждого",
  "баллов",
  "ұпай",
  "не более",
  "от",
  "до",
  "95",
  "100 %",
  "–",
  "−10",
  ";",
  "\n",
  "B03 ÷ B01",
  "да",
  "үшін",
  "әрбір",
  ",",
  "срок",
  "01.02",
  "(",
  "минус",
];

/** A wording with letters, numbers and words taken out, put in or swapped. */
const mutated = fc
  .tuple(
    fc.constantFrom(...wordings),
    fc.array(fc.tuple(fc.nat(200), fc.nat(20), fc.constantFrom("", ...pieces)), { maxLength: 4 }),
  )
  .map(([words, cuts]) =>
    cuts.reduce((text, [at, length, piece]) => `${text.slice(0, at)} ${piece} ${text.slice(at + length)}`, words),
  );

test("whatever is worded, it is understood soundly, asked or shown; nothing throws", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        mutated,
        fc.string({ unit: "grapheme" }),
        fc.array(fc.constantFrom(...pieces)).map((all) => all.join(" ")),
      ),
      (words) => {
        const read = readRule(words, context);
        if (read.kind !== "understood") return;
        const { rule, type, weight } = read.reading;
        const found = checkIndicator(
          { block: 1, code: "1.1", rule, type, ...(weight !== undefined && { weight }) },
          codes,
        );
        expect([words, found.filter(({ level }) => level === "error")]).toEqual([words, []]);
      },
    ),
    { seed: 20260220, numRuns: 3000 },
  );
});

test("no number is read that the words do not have", () => {
  const amount = fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom("", ",5", ",25"))
    .map(([whole, part]) => `${whole}${part}`);
  const shape = fc.constantFrom(
    (a: string, b: string) => `за каждый ${a} балла, но не более ${b}`,
    (a: string, b: string) => `${a} балла за каждые ${b} чел.`,
    (a: string, b: string) => `за каждые ${b}: ${a}`,
    (a: string, b: string) => `әр ${b} адамға ${a} ұпай`,
    (a: string, b: string) => `әрбір мүше үшін ${a} ұпай, ${b} ұпайдан аспайды`,
    (a: string, b: string) => `да – ${a}; нет – ${b}`,
    (a: string, b: string) => `минус ${a} за каждое, не ниже −${b}`,
    (a: string, b: string) => `${a}; ${b} балла за каждого`,
  );
  fc.assert(
    fc.property(amount, amount, shape, (first, second, word) => {
      const words = word(first, second);
      const read = readRule(words, context);
      if (read.kind !== "understood") return;
      const told = new Set([first, second].map((text) => Number(text.replace(",", "."))));
      const numbers = Object.values(read.reading.rule).filter((value) => typeof value === "number");
      expect([words, numbers.map(Math.abs).filter((value) => !told.has(value))]).toEqual([words, []]);
    }),
    { seed: 20260220, numRuns: 3000 },
  );
});

test("whatever is pasted as a table, every line that has a code is kept", () => {
  const cell = fc.oneof(
    fc.constantFrom("1.1", "1.10", "1.1.2", "а)", "№", "Показатель", "Балл", "1. Блок", "", "5 баллов за каждого"),
    mutated,
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
      const read = readRows(
        rows.map((row) =>
          row.map((text) => ({ text, rowSpan: (text.length % 3) + 1, colSpan: (text.length % 2) + 1 })),
        ),
      );
      settleTable(read.table, appendix1, new Map());
      readRows(separatedText(rows.map((row) => row.join("\t")).join("\n")));
    }),
    { seed: 20260220, numRuns: 500 },
  );
});

test("no page that is pasted makes the reading throw or keep a script", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "<table>",
          "<tr>",
          "<td rowspan=3>",
          "<td colspan=99999>",
          "</td>",
          "</table>",
          "<script>alert(1)</script>",
          "1.1",
          "<![if !x]>",
          "<o:p>",
          "&nbsp;",
          "<ol><li>",
        ),
        { maxLength: 30 },
      ),
      (parts) => {
        const rows = readHtmlTable(parts.join(""));
        expect(JSON.stringify(rows)).not.toContain("alert");
        readRows(rows);
      },
    ),
    { seed: 20260220, numRuns: 500 },
  );
});
