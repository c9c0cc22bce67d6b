import { sharedStyle } from "../../../src/sheets/plan/shared-style";
import type { WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";
import { quotePrefix } from "../../../src/sheets/xlsx/mends/quote-prefix";
import { writePlan } from "../../../src/sheets/xlsx/write/write-plan";
import { writeBook } from "../../../src/sheets/xlsx/write/write-book";
import { planCases } from "../../contract/plan-cases";
import { flawedYear, realReturn, realYear } from "../../contract/real-plans";
import { makeYear } from "../../unit/workbook/make-year";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { partsOf } from "../parts-of";

interface Stored {
  readonly text: string;
  readonly format: string;
}

/** Every text of a file that begins like a formula, with the format of its cell. */
function riskyTexts(file: Uint8Array): Stored[] {
  const parts = partsOf(file);
  const plain = (xml: string): string => xml.replace(/<[^>]+>/g, "").replaceAll("&amp;", "&");
  const shared = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, one = ""]) =>
    plain(one),
  );
  const formats =
    /<cellXfs.*?<\/cellXfs>/s.exec(parts.get("xl/styles.xml") ?? "")?.[0].match(/<xf [^>]*?(\/>|>.*?<\/xf>)/gs) ?? [];
  return [...parts].flatMap(([path, xml]) =>
    /^xl\/worksheets\/sheet\d+\.xml$/.test(path)
      ? [...xml.matchAll(/<c r="[A-Z]+\d+" t="s"( s="(\d+)")?><v>(\d+)<\/v>/g)].flatMap(([, , style = "0", text]) => {
          const found = shared[Number(text)] ?? "";
          return /^[=+\-@\t\r]/.test(found) ? [{ text: found, format: formats[Number(style)] ?? "" }] : [];
        })
      : [],
  );
}

const isQuoted = ({ format }: Stored): boolean => / quotePrefix="1"/.test(format) && / numFmtId="49"/.test(format);
const isInput = ({ format }: Stored): boolean => /locked="(0|false)"/.test(format);

const gapped = makeYear({ gaps: 0.3 });
const files: Readonly<Record<string, () => WorkbookPlan>> = {
  "risky texts": () => planCases.riskyText,
  "a year with such evidence": () => planYear(gapped, rate(toRatingInput(gapped))),
  "a sample year": () => realYear(2025, "ru"),
  "a flawed year": () => flawedYear("kk"),
  "a return": () => realReturn("KZO", "kk", true),
};

test.each(Object.entries(files))(
  "%s: a text that begins like a formula stands behind a quote prefix",
  async (name, plan) => {
    const file = await writePlan(plan());
    const texts = riskyTexts(file);
    if (name.includes("such") || name.includes("risky")) expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => !isQuoted(text) && !isInput(text))).toEqual([]);
    expect(partsOf(file).get("xl/styles.xml")).not.toContain("@_q");
  },
);

test("where people type there is a text cell, without a prefix that would turn a number into text", async () => {
  const cells = [
    { row: 1, column: 1, value: "=1+1", style: sharedStyle("input") },
    { row: 2, column: 1, value: "=1+1", style: sharedStyle("text") },
  ];
  const [sheet] = planCases.riskyText.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const texts = riskyTexts(await writePlan({ ...planCases.riskyText, sheets: [{ ...sheet, cells }] }));
  expect(texts.map(isQuoted)).toEqual([false, true]);
});

test("sheets of others get it too", async () => {
  const look = {};
  const sheet = {
    name: "Лист",
    visibility: "visible",
    gridlines: true,
    columns: [],
    rows: [],
    merges: [],
    validations: [],
    conditionals: [],
    cells: [{ row: 1, column: 1, value: "@cmd", look }],
  } as const;
  const sheets = [{ kind: "free", sheet }] as const;
  const texts = riskyTexts(await writeBook({ title: "", sheets, names: [], structureLocked: false, properties: {} }));
  expect(texts.map(isQuoted)).toEqual([true]);
});

test("other styles stay as they are", () => {
  const styles = '<numFmts count="1"><numFmt numFmtId="164" formatCode="0"/></numFmts><xf numFmtId="164" fontId="0"/>';
  expect(quotePrefix(styles)).toBe(styles);
});
