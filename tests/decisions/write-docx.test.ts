import { composeAct } from "../../src/decisions/act/compose-act";
import { writeDocx } from "../../src/decisions/act/docx/write-docx";
import type { Paper } from "../../src/decisions/act/paper";
import { paperText } from "../../src/decisions/act/paper-text";
import { docxText } from "../../src/decisions/act/read/docx-text";
import { readAct } from "../../src/decisions/act/read/read-act";
import type { ActFacts } from "../../src/decisions/act/act-facts";
import { publishedActs } from "../../src/decisions/words/archive/published-acts";
import { partsOf } from "../xlsx/parts-of";
import { schemaFaults } from "../contract/open-xml-validator";

const hostile = '=HYPERLINK("http://x","y")&<w:t>\u0000\u0007{ PAGE } «';
const annex: ActFacts["annexes"][number] = {
  title: { kk: "Рейтинг", ru: "Рейтинг" },
  note: { kk: "Ережені түсіндіру бойынша", ru: "По толкованию Положения" },
  captions: [
    { kk: "Орын", ru: "Место" },
    { kk: "Ұйым", ru: "Организация" },
    { kk: "Ұпай", ru: "Балл" },
  ],
  rows: [
    [1, hostile, 100201.5],
    [2, { kk: "Қызылорда", ru: "Кызылорда" }, "31 декабря"],
  ],
  widths: [1, 6, 2],
};
const facts: ActFacts = { ...publishedActs[2025], annexes: [annex] };

test.each(["kk", "ru"] as const)(
  "a Word file of the resolution is valid and says what the paper says: %s",
  async (language) => {
    for (const head of ["own", "both"] as const) {
      const paper = composeAct(facts, language, head);
      const file = await writeDocx(paper, "Bagalau");
      expect(await schemaFaults(file, "Microsoft365", "docx")).toEqual([]);
      const text = docxText(file) ?? "";
      expect(readAct(text)).toEqual(readAct(paperText(paper)));
      expect(text).toContain("31\u00A0декабря");
      expect(text).toContain('=HYPERLINK("http://x","y")&<w:t>{ PAGE } «');
    }
  },
);

test.each([
  [
    "ru",
    "Приложение 1 к постановлению Исполнительного комитета от 20.02.2026\u00A0г. №\u00A09, п.\u00A07\nРейтинг\nПо толкованию",
  ],
  ["kk", "Атқару комитетінің 20.02.2026\u00A0ж. №\u00A09, 7-т. қаулысына 1-қосымша\nРейтинг\nЕрежені түсіндіру"],
] as const)("an annex says to which resolution it belongs: %s", (language, said) => {
  expect(paperText(composeAct(facts, language))).toContain(said);
  const { date } = readAct(paperText(composeAct({ ...facts, practice: true }, language)));
  expect(date).toBeUndefined();
});

test("no page ends between an item and its list, or before the signature", async () => {
  const xml = partsOf(await writeDocx(composeAct(facts, "ru"), "Bagalau")).get("word/document.xml") ?? "";
  const kept = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:keepNext\/>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(([paragraph]) =>
    paragraph.replace(/<[^>]+>/g, "").slice(0, 14),
  );
  expect(kept).toEqual(
    expect.arrayContaining([expect.stringMatching(/^1\.\u00A0Утвердить/), expect.stringMatching(/^2\.\u00A0Поощрить/)]),
  );
  expect(kept.at(-1)).toMatch(/^\d\.\u00A0Контроль/);
  expect(kept.length).toBeLessThan(6);
});

test("a signature below a table never stands alone on a page: the last rows go with it", async () => {
  const table = { kind: "table", title: "Т", captions: ["№"], figures: [], widths: [1], inText: true } as const;
  const rows = ["1", "2", "3", "4"].map((number) => [number]);
  const keptOf = async (blocks: Paper["blocks"]): Promise<string[]> => {
    const xml = partsOf(await writeDocx({ language: "ru", title: "Т", blocks }, "")).get("word/document.xml") ?? "";
    return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:keepNext\/>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(([paragraph]) =>
      paragraph.replace(/<[^>]+>/g, ""),
    );
  };
  const signature = { kind: "signature", post: "Председатель", name: "____" } as const;
  expect(await keptOf([{ ...table, rows }, signature])).toEqual(["3", "4"]);
  expect(await keptOf([{ ...table, rows }])).toEqual([]);
});

test("papers of demonstration data bear a large mark, no number and no signatory", async () => {
  const paper = composeAct({ ...facts, practice: true }, "kk");
  const text = docxText(await writeDocx(paper, "Bagalau")) ?? "";
  const { details } = facts;
  expect(paper.blocks[0]).toEqual({ kind: "mark", text: "ДЕМОНСТРАЦИЯ" });
  expect(readAct(text)).not.toHaveProperty("protocol");
  expect(readAct(text)).not.toHaveProperty("date");
  for (const name of [details.chair.kk, details.reporter.inSentence.kk, details.control[0]?.inSentence.kk ?? ""]) {
    expect(text).not.toContain(name);
  }
});

test("a line with a place to be filled by hand is not stretched around it; the others are justified", async () => {
  const xml = partsOf(await writeDocx(composeAct({ ...facts, practice: true }, "ru"), "Bagalau")).get(
    "word/document.xml",
  );
  const sides = [...(xml ?? "").matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)].flatMap(([paragraph]) => {
    const side = /<w:jc w:val="(left|both)"\/>/.exec(paragraph)?.[1];
    const text = paragraph.replace(/<[^>]+>/g, "");
    return side === undefined || !/^\d\.|^Заслушав/.test(text) ? [] : [[side, text.includes("____")] as const];
  });
  expect(sides.filter(([side, isBlank]) => (side === "left") !== isBlank)).toEqual([]);
  expect(new Set(sides.map(([side]) => side))).toEqual(new Set(["left", "both"]));
});

test("what is not a Word file is none", () => {
  expect(docxText(new Uint8Array([1, 2, 3]))).toBeNull();
  expect(docxText(new Uint8Array())).toBeNull();
});
