import { paperText } from "../../../src/decisions/act/paper-text";
import { formPlaces } from "../../../src/evaluation/followup/remarks/form-places";
import { remarksOfReturn } from "../../../src/evaluation/followup/remarks/remarks-of-return";
import { remarksPaper } from "../../../src/evaluation/followup/remarks/remarks-paper";
import { wayRecords } from "../../../src/evaluation/followup/ways/way-records";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { tableName } from "../../../src/evaluation/year/table-version";
import type { YearData } from "../../../src/evaluation/year/year-data";
import { finding } from "../../../src/rating/finding";
import { fieldsOf } from "../../../src/rating/rules/rules";
import type { Return } from "../../../src/rating/returns/return";

const sample = makeSample(2025, "ru");
const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };
const organisation = "KZO";
const missing = finding("figure.missing", { organisation, indicator: "1.2" });
const noDocument = finding("figure.evidence-missing", { organisation, indicator: "1.3" }, { value: 3 });
const late = finding("return.late", { organisation }, { value: "2026-02-05", due: "2026-02-01", days: 4 });
const unread = { code: "cell.unclear-number", level: "error", indicator: "1.2", params: { value: "1.234" } } as const;

function withReturn(own: Return, log: YearData["log"] = []): YearData {
  return { ...sample, returns: { ...sample.returns, [organisation]: own }, log };
}

const came = (hash: string, findings: readonly (typeof unread)[] = []) =>
  wayRecords({ type: "returnTaken", organisation, findings }, sample, signed, { file: "KZO.xlsx", hash });

test("remarks are the open findings in the order of the form, errors first, with the cell each stands in", () => {
  const data = withReturn({ figures: { "1.3": 3 } }, came("1", [unread]));
  const page = remarksOfReturn(data, [late, noDocument, missing], organisation, [
    { text: " Приложите протокол ", code: "1.4" },
  ]);
  expect(page.remarks.map(({ number, finding: found, text, code }) => [number, found?.code ?? text, code])).toEqual([
    [1, "cell.unclear-number", "1.2"],
    [2, "figure.evidence-missing", "1.3"],
    [3, "return.late", undefined],
    [4, "Приложите протокол", "1.4"],
  ]);
  const paper = remarksPaper(data, [page], "ru");
  const table = paper.blocks.find((block) => block.kind === "table");
  expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
    ["1", "1. Организационная работа, E7"],
    ["2", "1. Организационная работа, G8"],
    ["3", "Титульный лист, B14"],
    ["4", "1. Организационная работа, E9"],
  ]);
  expect(table?.rows[1]?.slice(3).every((text) => text.length > 10)).toBe(true);
  expect(paperText(remarksPaper(data, [page], "kk"))).toContain("1. Ұйымдастыру жұмысы, E7");
});

test("cells beyond the form are named with the sheet they stand on", () => {
  const beyond = finding("cell.outside-form", { organisation, sheet: "Sheet3" }, { cells: "A1, B2" });
  const data = withReturn({ figures: {} }, came("1"));
  const table = remarksPaper(data, [remarksOfReturn(data, [beyond], organisation)], "ru").blocks.find(
    (block) => block.kind === "table",
  );
  expect(table?.rows.map((row) => row[1])).toEqual(["Sheet3"]);
});

test("the page bears the day it was sent, the day by which the return is wanted again, and who signs", () => {
  const real = { ...withReturn({ figures: { "1.3": 3 } }, came("1")), synthetic: false };
  const textOf = (data: YearData, language: "kk" | "ru" = "ru"): string =>
    paperText(remarksPaper(data, [remarksOfReturn(data, [missing], organisation)], language));
  // Nothing is sent yet: what is not known is left to be written in.
  expect(textOf(real)).toMatch(/^[^\n]+\n\n_+\tВозврат №\u00A01\n/);
  expect(textOf(real)).toMatch(/Срок повторного представления: _+\n/);
  expect(textOf(real)).toMatch(/Ответственный работник аппарата Центрального комитета\t_+$/);
  const { remarks, round } = remarksOfReturn(real, [missing], organisation);
  const sent = wayRecords({ type: "returnSentBack", organisation, round, remarks }, sample, signed);
  const waiting = { ...real, log: [...came("1"), ...sent] };
  expect(textOf(waiting)).toContain("20.02.2026\u00A0г.\tВозврат №\u00A01");
  expect(textOf(waiting)).toMatch(/\tА\. Сейтова$/);
  const due = { ...waiting, settings: { ...waiting.settings, dueDate: "2026-03-01" } };
  expect(textOf(due)).toContain("Срок повторного представления: 01.03.2026\u00A0г.");
  expect(textOf(due, "kk")).toContain("Қайта ұсыну мерзімі: 01.03.2026\u00A0ж.");
  const passed = { ...waiting, settings: { ...waiting.settings, dueDate: "2026-02-01" } };
  expect(textOf(passed)).toMatch(/Срок повторного представления: _+\n/);
});

test("the cell is named as in the form that the organisation has", () => {
  const textBy = (table: string): string => {
    const made = wayRecords({ type: "formMade", organisation, language: "kk", table }, sample, signed);
    return paperText(remarksPaper(sample, [remarksOfReturn(withReturn({}, made), [missing], organisation)], "ru"));
  };
  expect(textBy(tableName(sample))).toContain("1. Ұйымдастыру жұмысы, E7");
  expect(textBy(tableName(sample))).not.toContain("Таблица критериев изменена");
  // The cells of a form by another table are not those of today's.
  expect(textBy("table-7")).not.toContain("E7");
  expect(textBy("table-7")).toContain("Таблица критериев изменена после выдачи формы");
});

test("an answered round stands beside what came back, and numbers go on", () => {
  const first = withReturn({ figures: { "1.3": 3 } }, came("1"));
  const { remarks, round } = remarksOfReturn(first, [missing, noDocument], organisation);
  const sent = wayRecords({ type: "returnSentBack", organisation, round, remarks }, sample, signed);
  const waiting = remarksOfReturn({ ...first, log: [...came("1"), ...sent] }, [missing], organisation);
  expect([waiting.round, waiting.remarks.length, waiting.earlier]).toEqual([1, 2, undefined]);

  const answer = { figures: { "1.2": 7, "1.3": 3 }, remarks: { "1.2": "протокол № 3" } };
  const again = withReturn(answer, [...came("1"), ...sent, ...came("2")]);
  const page = remarksOfReturn(again, [noDocument, late], organisation);
  expect(page.round).toBe(2);
  expect(page.remarks.map(({ number, finding: found }) => [number, found?.code])).toEqual([
    // Asked again under the number of the first letter.
    [2, "figure.evidence-missing"],
    [3, "return.late"],
  ]);
  expect(page.earlier?.answered).toMatchObject([
    { number: 1, state: "settled", value: null, now: 7, explanation: "протокол № 3" },
    { number: 2, state: "open", now: 3 },
  ]);
  const text = paperText(remarksPaper(again, [page], "ru"));
  expect(text).toContain("исправлено; было: нет данных, стало: 7; пояснение: протокол № 3");
  expect(text).toContain("не исправлено");
});

test("a cell that could not be read is no remark once the figure was set right in the workbook", () => {
  const data = withReturn({ figures: { "1.2": 1234 } }, came("1", [unread]));
  expect(remarksOfReturn(data, [], organisation).remarks).toEqual([]);
});

test("each organisation has a page of its own, in one paper", () => {
  const pages = ["KZO", "ZHM"].map((id) => remarksOfReturn(sample, [{ ...missing, organisation: id }], id));
  const { blocks } = remarksPaper(sample, pages, "kk");
  expect(blocks.filter(({ kind }) => kind === "page")).toHaveLength(1);
  expect(blocks.filter(({ kind }) => kind === "title")).toHaveLength(2);
  expect(blocks[0]?.kind).toBe("mark");
});

test("a computed figure is set right in the cells it is computed from: its own is locked", () => {
  const places = formPlaces(sample, "ru");
  const parts = sample.criteria.indicators.flatMap(({ code, rule }) => (code === "1.1" ? fieldsOf(rule) : []));
  const cells = parts.map((code) => places.figure(code));
  expect(cells).toHaveLength(2);
  expect(places.figure("1.1")).toEqual({ sheet: cells[0]?.sheet, cell: cells.map((place) => place?.cell).join(", ") });
  expect(places.figure("1.2")?.sheet).not.toBe(cells[0]?.sheet);
});
