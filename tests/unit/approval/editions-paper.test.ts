import { paperText } from "../../../src/decisions/act/paper-text";
import { planPaper } from "../../../src/decisions/act/plan-paper";
import { composeAct } from "../../../src/decisions/act/compose-act";
import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import { editionsPaper } from "../../../src/evaluation/approval/papers/editions-paper";
import { defaultEditions } from "../../../src/rating/editions/default-editions";

test("both references of the amendment of 25.02.2025 stand beside the years and the clauses of each edition", () => {
  const text = paperText(editionsPaper({ editions: defaultEditions }, "ru"));
  expect(text).toContain("в постановлении п.\u00A014, в Положении п.\u00A011");
  expect(text).toMatch(/20\.02\.2026\u00A0г\., №\u00A09, п\.\u00A07\t2026/);
  expect(text).toMatch(/^5\.2\t.*могут быть награждены.*\t.*по основным блокам.*награждаются/m);
});

test.each(["kk", "ru"] as const)(
  "a paper on its sheet says every word of it once, cells do not overlap: %s",
  (language) => {
    const paper = composeAct(publishedActs[2025], language, "both");
    const sheet = planPaper(paper, { key: "act", name: "act" }).finish();
    const words = (text: string) => text.split(/\s+/).sort();
    const said = sheet.cells.map(({ value }) => String(value ?? "")).join(" ");
    expect(words(said.trim())).toEqual(words(paperText(paper)));
    const taken = sheet.merges.flatMap(({ row, column, columns }) =>
      Array.from({ length: columns }, (_, at) => `${row}:${column + at}`),
    );
    expect(new Set(taken).size).toBe(taken.length);
  },
);

test.each(["kk", "ru"] as const)("a signature never stands on a page of its own: %s", (language) => {
  const { blocks, ...rest } = composeAct(publishedActs[2025], language);
  const at = blocks.findIndex(({ kind }) => kind === "signature");
  const line = { kind: "line", text: "–" } as const;
  // Wherever the text ends, to the last line of the page and beyond.
  for (let more = 0; more <= 40; more += 1) {
    const longer = [...blocks.slice(0, at - 1), ...Array.from({ length: more }, () => line), ...blocks.slice(at - 1)];
    const { cells, print } = planPaper({ ...rest, blocks: longer }, { key: "act", name: "act" }).finish();
    const post = blocks[at]?.kind === "signature" ? blocks[at].post : "";
    const row = cells.find(({ value }) => value === post)?.row ?? 0;
    expect([more, print?.rowBreaks?.filter((one) => one === row || one === row - 1)]).toEqual([more, []]);
  }
});
