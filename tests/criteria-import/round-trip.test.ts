/** @jest-environment jsdom */
import { ruleWords } from "../../src/i18n/explain/rule-words";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { separatedText } from "../../src/criteria-import/separated-text";
import { settleTable } from "../../src/criteria-import/settle-table";
import type { TableRows } from "../../src/criteria-import/table-cell";
import { readHtmlTable } from "../../src/taskpane/read-html-table";
import { readRows } from "./read-case";

const captions = {
  ru: [
    "№",
    "Показатель",
    "Единица измерения",
    "Порядок начисления баллов",
    "Источник информации",
    "Подтверждающий документ",
  ],
  kk: ["Р/с", "Көрсеткіш", "Өлшем бірлігі", "Ұпай есептеу тәртібі", "Ақпарат көзі", "Растайтын құжат"],
};

/** The illustrative table line by line, block headings between. */
function lines(language: "ru" | "kk"): string[][] {
  return [
    captions[language],
    ...appendix1.blocks.flatMap((block) => [
      [`${block.block}. ${block[language]}`],
      ...appendix1.indicators
        .filter((one) => one.block === block.block)
        .map((one) => [
          one.code,
          one[language],
          one.unit?.[language] ?? "",
          ruleWords(one, language, 2025).replaceAll("; ", ";\n"),
          (one.source ?? []).join(", "),
          one.evidence?.[language] ?? "",
        ]),
    ]),
  ];
}

function asWord(language: "ru" | "kk"): TableRows {
  const cell = (text: string): string =>
    text
      .replaceAll("&", "&amp;")
      .split("\n")
      .map(
        (line) =>
          `<p class=MsoNormal style='mso-margin-top-alt:auto'>${line.replaceAll("\u00A0", "&nbsp;")}<o:p></o:p></p>`,
      )
      .join("\n");
  const rows = lines(language).map((row) =>
    row.length === 1
      ? `<tr><td colspan=6>${cell(row[0] ?? "")}</td></tr>`
      : `<tr>${row.map((text) => `<td width=100 style='mso-border-alt:solid'>${cell(text)}</td>`).join("")}</tr>`,
  );
  return readHtmlTable(
    `<html xmlns:o="urn:x"><body><table class=MsoTableGrid>${rows.join("\n")}</table></body></html>`,
  );
}

function asText(language: "ru" | "kk"): TableRows {
  const quoted = (text: string): string => (/[\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return separatedText(
    lines(language)
      .map((row) => row.map(quoted).join("\t"))
      .join("\r\n"),
  );
}

describe.each(["ru", "kk"] as const)("the illustrative table in %s", (language) => {
  test.each([
    ["from Word", asWord],
    ["tab-separated", asText],
  ])("%s comes back equal, all 45 rows", (_from, render) => {
    const { table } = readRows(render(language), appendix1);
    const settled = settleTable(table, appendix1, new Map());
    expect(settled.rows.map(({ row, state }) => `${row.code} ${state}`)).toEqual(
      appendix1.indicators.map(({ code }) => `${code} unchanged`),
    );
    expect(settled.criteria).toEqual(appendix1);
    expect(settled).toMatchObject({ retired: [], lostChecks: [] });
  });
});

test("a changed rule, a new row, a retired one and a lost check are told apart", () => {
  const changed = lines("ru")
    .filter(([code]) => code !== "1.6")
    .map((row) => (row[0] === "1.2" ? row.map((text, at) => (at === 3 ? "2 балла за каждого" : text)) : row));
  const rows = [...changed, ["5.99", "Новый показатель", "ед.", "5 баллов за каждый", "3.3-1", "Акт"]];
  const { table } = readRows(
    rows.map((row) => row.map((text) => ({ text }))),
    appendix1,
  );
  const settled = settleTable(table, appendix1, new Map());
  const states = settled.rows.filter(({ state }) => state !== "unchanged").map(({ row, state }) => [row.code, state]);
  expect(states).toEqual([
    ["1.2", "changed"],
    ["5.99", "new"],
  ]);
  expect(settled.retired.map(({ code }) => code)).toEqual(["1.6"]);
  const naming = appendix1.checks.filter(({ expr }) => expr.includes("[1.6]")).map(({ id }) => id);
  expect(naming.length).toBeGreaterThan(0);
  expect(settled.lostChecks).toEqual(naming);
  const decided = settleTable(table, appendix1, new Map([[table.rows.at(-1)?.words.line ?? 0, { kind: "leave-out" }]]));
  expect(decided.criteria.indicators.some(({ code }) => code === "5.99")).toBe(false);
});
