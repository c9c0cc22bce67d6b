/** @jest-environment jsdom */
import { readOwnWords } from "../../src/evaluation/criteria-import/wording/own/own-words";
import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { ruleWords } from "../../src/evaluation/words/explain/rule-words";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Indicator } from "../../src/rating/criteria/criteria";
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { settleTable } from "../../src/evaluation/criteria-import/settle/settle-table";
import type { TableRows } from "../../src/evaluation/criteria-import/cells/table-cell";
import { readHtmlTable } from "../../src/pane/evaluation/bring-in/table/read-html-table";
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

const bandsOf = [
  { ge: 10, lt: null, points: 30 },
  { ge: 5, lt: 10, points: 10 },
  { ge: null, lt: 5, points: 0 },
];
const ofEveryKind: readonly Pick<Indicator, "rule" | "type" | "direction">[] = [
  { type: "integer", rule: { kind: "per_unit", points: 2.5, per: 5, round: "down", floor: 0, cap: 100 } },
  { type: "integer", rule: { kind: "penalty_per_unit", points: -10, floor: -100 } },
  { type: "percent", rule: { kind: "share_bands", numerator: "B03", denominator: "B01", bands: bandsOf } },
  {
    type: "percent",
    rule: { kind: "percent_of_plan", points: 300, numerator: "B19", denominator: "B18", cap_ratio: 1.2 },
  },
  { type: "integer", rule: { kind: "value_bands", bands: bandsOf } },
  { type: "yes-no", rule: { kind: "yes_no", yes: 50, no: -10 } },
  {
    type: "date",
    rule: { kind: "on_time", due: "02-01", due_year: "reporting_year+1", points: 50, per_day_late: -5, floor: -20 },
  },
  { type: "integer", direction: "up", rule: { kind: "min_max", from: 5, to: 50 } },
  { type: "integer", direction: "down", rule: { kind: "min_max", from: 0, to: 100 } },
  { type: "integer", direction: "up", rule: { kind: "place_points" } },
  { type: "integer", direction: "down", rule: { kind: "place_points" } },
  { type: "integer", rule: { kind: "per_unit", points: 3, most: 4 } },
  { type: "integer", rule: { kind: "per_unit", points: -3, most: 4, floor: -10 } },
  {
    type: "date",
    rule: {
      kind: "date_bands",
      due_year: "reporting_year+1",
      days: [
        { until: "01-20", points: 10 },
        { until: "02-01", points: 5 },
        { until: null, points: -5 },
      ],
    },
  },
  {
    type: "integer",
    rule: {
      kind: "levels",
      levels: [
        { field: "B03", points: 3 },
        { field: "B04", points: 5, cap: 15 },
      ],
      cap: 40,
    },
  },
  {
    type: "integer",
    rule: {
      kind: "levels",
      levels: [
        { field: "B03", points: 3 },
        { field: "B04", points: 5 },
      ],
      take: "highest",
      cap: 4,
    },
  },
  { type: "decimal", rule: { kind: "mark", cap: 10 } },
  { type: "decimal", rule: { kind: "mark", cap: 10, marks: ["B03", "B04"] } },
];

test.each(ofEveryKind.map((one) => [`${one.rule.kind} ${one.direction ?? ""}`, one] as const))(
  "the program's own words of %s are read back in all three languages",
  (_kind, one) => {
    for (const language of ["ru", "kk", "en"] as const) {
      const words = ruleWords(one, language, 2025);
      const unit = one.type === "percent" ? "%" : one.type === "date" ? "дата" : "ед.";
      const read = readRule(words, { unit, name: "", year: 2025, baseFields: appendix1.base_fields });
      const reading = read.kind === "understood" ? read.reading : null;
      expect([words, reading && { ...reading.rule, type: reading.type, direction: reading.direction }]).toEqual([
        words,
        { ...one.rule, type: one.type, direction: one.direction },
      ]);
    }
  },
);

test("every rule of the illustrative table comes back from its own words in all three languages, its due day without a year too", () => {
  for (const language of ["ru", "kk", "en"] as const) {
    for (const one of appendix1.indicators) {
      for (const year of [2025, undefined]) {
        const words = ruleWords(one, language, year);
        const read = readOwnWords(words, {
          unit: one.unit?.[language] ?? "",
          name: "",
          year: 2025,
          baseFields: appendix1.base_fields,
        });
        expect([words, read?.rule]).toEqual([words, one.rule]);
      }
    }
  }
});
