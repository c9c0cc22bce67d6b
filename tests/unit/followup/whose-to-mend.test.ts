import { paperText } from "../../../src/decisions/act/paper-text";
import { remarksOfReturn } from "../../../src/evaluation/followup/remarks/remarks-of-return";
import { remarksPaper } from "../../../src/evaluation/followup/remarks/remarks-paper";
import { wayRecords } from "../../../src/evaluation/followup/ways/way-records";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { tableName } from "../../../src/evaluation/year/table-version";
import { describeFinding } from "../../../src/evaluation/words/findings/describe-finding";
import { findingsEn } from "../../../src/evaluation/words/findings/en";
import { findingsKk } from "../../../src/evaluation/words/findings/kk";
import { findingsRu } from "../../../src/evaluation/words/findings/ru";
import { finding, type Finding } from "../../../src/rating/finding";

const sample = makeSample(2025, "ru");
const organisation = "KZO";
const log = wayRecords({ type: "returnTaken", organisation }, sample, { who: "А. Сейтова", at: new Date(2026, 1, 20) });
const data = { ...sample, returns: { ...sample.returns, [organisation]: {} }, log };
const pageOf = (...findings: readonly Finding[]) => remarksOfReturn(data, findings, organisation);
const ofBase = (code: string) => finding("base.missing", { organisation, base: code });
const ofFigure = (code: string, base?: string) =>
  finding("figure.missing", { organisation, indicator: code }, base === undefined ? {} : { base });

test("a letter asks for nothing that is locked or computed in the form; the rest is named for the apparatus", () => {
  const locked = [...["1.11", "5.5", "5.7"].map((code) => ofFigure(code)), ...["B16", "B18", "B19"].map(ofBase)];
  const page = pageOf(...locked, ofFigure("1.12", "B18"), ofFigure("5.2", "B16"), ofFigure("1.2"));
  expect(page.remarks.map(({ code }) => code)).toEqual(["1.2"]);
  expect(page.forApparatus.map(({ indicator, base }) => indicator ?? base).sort()).toEqual(
    ["1.11", "1.12", "5.2", "5.5", "5.7", "B16", "B18", "B19"].sort(),
  );
});

test("an empty block is asked for only where the organisation fills any of it", () => {
  const empty = (block: string) => finding("return.empty-block", { organisation, block }, { block });
  const indicators = sample.criteria.indicators.filter(({ code, block }) => String(block) !== "5" || code === "5.5");
  const locked = { ...data, criteria: { ...sample.criteria, indicators } };
  const page = remarksOfReturn(locked, [empty("5"), empty("4")], organisation);
  expect(page.remarks).toHaveLength(1);
  expect(page.forApparatus.map(({ params }) => params["block"])).toEqual(["5"]);
});

test("a percentage without its base field is asked for by the base field, once", () => {
  const both = pageOf(ofBase("B01"), ofFigure("1.1", "B01"));
  expect(both.remarks.map(({ code }) => code)).toEqual(["B01"]);
  expect(both.forApparatus).toEqual([]);
  expect(pageOf(ofFigure("1.1", "B01")).remarks.map(({ code }) => code)).toEqual(["1.1"]);
});

test("a letter is written to the organisation, and names the form only where one that is out is filled again", () => {
  const text = (one: Finding) => paperText(remarksPaper(data, [pageOf(one)], "ru"));
  const unsigned = text(finding("return.unsigned", { organisation }));
  expect(unsigned).toContain("Представьте отчёт, подписанный руководителем");
  expect(unsigned).not.toContain("Верните отчёт");
  expect(unsigned).toContain(
    "отчёт требует исправления. Всего пунктов: 1. Исправления вносятся в форму, выданную последней",
  );
  for (const code of ["file.other-criteria", "file.wrong-year"] as const) {
    const other = text(finding(code, { organisation }, { value: 2024, expected: 2025 }));
    expect(other).not.toMatch(/выданную последней|Отправьте организации|Выберите отчёт/);
    expect(other).toContain("отчёт представляется повторно");
  }
  // A form of a table that is no more is not filled again.
  const formOf = (table: string) =>
    wayRecords({ type: "formMade", organisation, language: "ru", table }, sample, {
      who: "",
      at: new Date(2026, 0, 9),
    });
  const lettersOf = (table: string): string => {
    const year = { ...data, log: [...formOf(table), ...log] };
    return paperText(remarksPaper(year, [remarksOfReturn(year, [ofFigure("1.2")], organisation)], "ru"));
  };
  expect(lettersOf(tableName(data))).toContain("выданную последней");
  expect(lettersOf("версия 1")).toContain("запросите новую форму");
  expect(lettersOf("версия 1")).not.toContain("выданную последней");
});

test("what is written to organisations stands in the three languages, and else is the remedy", () => {
  const codesOf = ({ sentences }: typeof findingsRu) =>
    Object.entries(sentences)
      .filter(([, text]) => text.remedyForOrganisation !== undefined)
      .map(([code]) => code);
  expect(codesOf(findingsKk)).toEqual(codesOf(findingsRu));
  expect(codesOf(findingsEn)).toEqual(codesOf(findingsRu));
  expect(codesOf(findingsRu)).toEqual(expect.arrayContaining(["return.same-figures", "file.duplicate-return"]));
  const said = describeFinding(finding("figure.missing", { organisation, indicator: "1.2" }), "ru", data);
  expect(said.remedyForOrganisation).toBe(said.remedy);
});
