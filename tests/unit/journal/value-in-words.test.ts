import { changesBetween } from "../../../src/evaluation/journal/change-record";
import { journalCsv } from "../../../src/evaluation/journal/journal-csv";
import { journalRows } from "../../../src/evaluation/journal/journal-rows";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import type { YearData } from "../../../src/evaluation/year/year-data";
import { languages } from "../../../src/text/language";

const said = { who: "А", way: "step", at: Date.UTC(2026, 1, 20) } as const;

/** Everything of a year becomes another thing: each kind of value stands on one side at least. */
function everythingChanged(year: YearData): YearData {
  const [block, ...blocks] = year.criteria.blocks;
  const [field, ...fields] = year.criteria.base_fields;
  const [check, ...checks] = year.criteria.checks;
  const [own, ...organisations] = year.organisations;
  if (!block || !field || !check || !own) throw new Error("the sample is empty");
  return {
    ...year,
    edition: "ED-2026-SUM",
    editions: [{ from: 2025, edition: "ED-2026" }],
    settings: { ...year.settings, mainBlocks: ["1", "2"], dueDate: "2026-02-01", pointsDecimals: null },
    organisations: [...organisations, { ...own, ru: "=Новое имя", type: "other" }],
    returns: {
      [own.id]: { figures: { "1.2": "2026-01-05" }, signature: { head: "Б. Ахметов", signedOn: "2026-02-05" } },
    },
    criteria: {
      blocks: [...blocks, { ...block, ru: "Другое название" }],
      base_fields: [...fields, { ...field, max: 7 }],
      checks: [...checks, { ...check, expr: "B01 >= B02" }],
      indicators: year.criteria.indicators.map((one) => ({ ...one, weight: 2, status: "other" })),
    },
  };
}

test.each(languages)("no value of the journal is shown to people as a machine keeps it: %s", (language) => {
  const year = makeSample(2025, language);
  const rows = journalRows(changesBetween(year, everythingChanged(year), said), year);
  expect(rows.length).toBeGreaterThan(300);
  for (const { field, before, after } of rows) {
    for (const text of [before, after]) {
      expect([field, text]).toEqual([field, expect.not.stringMatching(/[{}"[\]]|undefined|null|_kk|_ru|ED-20/)]);
    }
  }
  expect(journalCsv(rows, language)).not.toMatch(/(^|;)"?[=+@]/m);
});

test("a long value ends between two words, and what has no words says that it differs", () => {
  const year = makeSample(2025, "ru");
  const organisation = year.organisations[0];
  if (!organisation) throw new Error("the sample is empty");
  const long = { ...organisation, ru: Array.from({ length: 300 }, (_, at) => `слово${at}`).join(" ") };
  const [record] = changesBetween(year, { ...year, organisations: [long, ...year.organisations.slice(1)] }, said);
  const [row] = journalRows(record ? [record] : [], year);
  expect(row?.after).toMatch(/ слово\d+…$/);
  const typed = { ...organisation, type: "other" };
  const hidden = changesBetween(year, { ...year, organisations: [typed, ...year.organisations.slice(1)] }, said);
  expect(journalRows(hidden, year)[0]?.after).toMatch(/\(изменены другие свойства\)$/);
});
