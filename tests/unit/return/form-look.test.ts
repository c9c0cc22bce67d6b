import { sampleRequest } from "../../../src/cli/files/sample-files";
import { checkCell } from "../../../src/evaluation/returns/form/check/check-column";
import { fieldValidations } from "../../../src/evaluation/returns/form/plan/field-validations";
import { planReturn } from "../../../src/evaluation/returns/form/plan-return";
import { returnSheets } from "../../../src/evaluation/returns/form/return-fields";
import { returnColumns } from "../../../src/evaluation/returns/form/return-layout";
import { wordsOfReturn } from "../../../src/evaluation/words/return/words-of-return";
import { areaToA1, toA1 } from "../../../src/sheets/plan/a1";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { resolveStyle } from "../../../src/sheets/plan/styles";
import { rowHeight } from "../../../src/sheets/plan/text-height";

const request = sampleRequest(2025, "KZO");
const plan = planReturn(request);
const words = wordsOfReturn(request.language);
const cover = sheetOf("cover");

function sheetOf(key: string): SheetPlan {
  const found = plan.sheets.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no sheet ${key}`);
  return found;
}

function textsOf({ cells }: SheetPlan): Record<string, unknown> {
  return Object.fromEntries(cells.filter(({ value }) => value !== null).map((cell) => [toA1(cell), cell.value]));
}

test("the first column of the cover holds its labels and is the widest", () => {
  const [first, ...others] = cover.columns;
  expect(first).toMatchObject({ column: 1, columns: 1 });
  for (const { width } of others) expect(width).toBeLessThan(first?.width ?? 0);
});

test("the cover names beside each cell what belongs into it", () => {
  const { labels, cellKinds, states } = words;
  const texts = textsOf(cover);
  expect(texts).toMatchObject({
    A12: labels.filledBy,
    E12: labels.phone,
    A13: labels.head,
    E13: labels.post,
    A14: labels.signedOn,
    E14: labels.state,
    F14: states.ready,
  });
  const [kinds = ""] = Object.keys(texts).filter((address) => texts[address] === cellKinds.input);
  const row = Number(kinds.slice(1));
  const at = (column: string): unknown => texts[`${column}${row}`];
  expect(["A", "B", "C", "E", "F"].map(at)).toEqual([
    cellKinds.input,
    cellKinds.computed,
    cellKinds.apparatus,
    cellKinds.error,
    cellKinds.warning,
  ]);
  const styles = cover.cells.filter((cell) => cell.row === row).map(({ style }) => style.name);
  expect(styles).toEqual(["figure-input", "computed", "apparatus", "apparatus", "text", "text"]);
  expect(cover.rows.find((run) => run.row === row)).toEqual({ row, rows: 1, height: 20 });
  expect(cover.merges.map((merge) => areaToA1(merge))).toEqual(
    expect.arrayContaining(["B12:D12", "B13:D13", "B14:D14", `C${row}:D${row}`]),
  );
});

test("signs are coloured in the cells that show them", () => {
  const coloured = plan.sheets.map(({ key, conditionals }) => [
    key,
    conditionals.map(({ area, formula, style }) => `${areaToA1(area)} ${formula} ${style}`),
  ]);
  expect(Object.fromEntries(coloured)).toMatchObject({
    cover: expect.arrayContaining([
      'F14 =LEFT(F14,1)="■" error',
      'E36 =LEFT(E36,1)="■" error',
      'F36 =LEFT(F36,1)="▲" warning',
    ]) as unknown,
    base: ['E6:E29 =LEFT($J6,1)="■" error', ...signs("J6:J29")],
    "block-3": ['E6:E13 =LEFT($J6,1)="■" error', ...signs("J6:J13")],
  });
  function signs(area: string): string[] {
    return [`${area} =LEFT($J6,1)="■" error`, `${area} =LEFT($J6,1)="▲" warning`, `${area} =LEFT($J6,1)="○" note`];
  }
});

test("widths, heights and filters may be changed under the protection, the order of rows may not", () => {
  const visible = plan.sheets.filter(({ visibility }) => visibility === "visible");
  for (const { key, protection } of visible)
    expect([key, protection]).toEqual([key, { formatColumns: true, formatRows: true, autoFilter: true, sort: false }]);
});

test("a row of a figure is as high as its texts need and no higher", () => {
  for (const sheet of plan.sheets.filter(({ key }) => key === "base" || key.startsWith("block"))) {
    const widthOf = (column: number): number =>
      sheet.columns.find((run) => column >= run.column && column < run.column + run.columns)?.width ?? 0;
    for (const [field, { row }] of Object.entries(sheet.places).filter(([name]) => name.startsWith("figure:"))) {
      const texts = sheet.cells.flatMap((cell) => {
        const { wrap, font, indent } = resolveStyle(cell.style);
        if (cell.row !== row || !wrap || typeof cell.value !== "string") return [];
        // A typed text may reach into its indent.
        const isTyped = cell.column === returnColumns.document || cell.column === returnColumns.remark;
        return [[cell.value, { width: widthOf(cell.column), size: font.size, indent: isTyped ? 0 : indent }] as const];
      });
      const height = sheet.rows.find((run) => row >= run.row && row < run.row + run.rows)?.height;
      expect([field, height]).toEqual([field, rowHeight(texts, 18)]);
    }
  }
});

test("a figure without bounds takes twelve digits", () => {
  const [field] = returnSheets(request.criteria, 2025).flatMap(({ fields }) =>
    fields.filter((one) => one.code === "2.1"),
  );
  if (field === undefined) throw new Error("no such field");
  const unbounded = { ...field, min: null, max: null };
  const [figure] = fieldValidations(unbounded, { words, language: request.language, year: 2025, range: "" });
  expect(figure?.rule).toEqual({ kind: "whole", min: -999_999_999_999, max: 999_999_999_999 });
});

test("what a cell says is cut to what Excel shows, and a text beside a figure to what is kept", () => {
  const field = returnSheets(request.criteria, request.year)
    .flatMap(({ fields }) => fields)
    .find(({ state, type }) => state === "input" && type === "integer");
  if (field === undefined) throw new Error("no such field");
  const long = "ж".repeat(400);
  const unit = { kk: long, ru: long };
  const [figure, document] = fieldValidations(
    { ...field, unit },
    { words, language: request.language, year: 2025, range: long },
  );
  expect([figure?.prompt?.title.length, figure?.error.text.length]).toEqual([32, 225]);
  expect(document?.rule).toEqual({ kind: "custom", formula: `=LEN(G${field.row})<=1000` });
  // Whole sentences: of 255 characters together all are said.
  const { prompts } = words;
  const said = (length: number) => {
    const range = "ж".repeat(length);
    const [own] = fieldValidations({ ...field, evidence: undefined } as never, {
      words,
      language: "kk",
      year: 2025,
      range,
    });
    return own?.prompt?.text.length;
  };
  const rest = `${prompts.whole} ${prompts.range("")} ${prompts.blank}`.length;
  expect(said(255 - rest)).toBe(255);
  expect(said(256 - rest)).toBeLessThan(255);
});

test("of a text in the place of a figure thirty characters are shown", () => {
  const value = "ж".repeat(40);
  const clause = { when: "TRUE", holds: true, text: "«{cell}»", cell: { reference: "E6", value } };
  expect(checkCell([clause])).toEqual({ formula: '=IF(TRUE,"«"&LEFT(E6,30)&"»","")', value: `«${"ж".repeat(30)}»` });
});

test("every sheet prints what stands on it, the cover and the decisions on one page", () => {
  const asked = { id: "aaaaaa", reference: "Протокол № 1", text: "Провести приём", due: "2025-09-01" };
  const { sheets } = planReturn({ ...request, decisions: [asked] });
  const printed = sheets.filter(({ print }) => print?.area);
  expect(printed.map(({ key }) => key)).toEqual(expect.arrayContaining(["cover", "decisions", "base", "block-1"]));
  for (const { key, cells, print } of printed) {
    const last = Math.max(...cells.filter(({ value }) => value !== null).map(({ row }) => row));
    expect([key, print?.area.row, print?.area.column, print?.area.rows]).toEqual([key, 1, 1, last]);
    if (key === "cover" || key === "decisions") expect([key, print?.fit]).toEqual([key, { wide: 1, tall: 1 }]);
  }
});

test("the cover says how far each sheet is, and of a date of another year in which it belongs", () => {
  const texts = textsOf(cover);
  const rows = cover.cells.filter(({ column, value }) => column === 6 && /[█░]/.test(String(value)));
  expect(rows.length).toBeGreaterThan(5);
  for (const { row, value } of rows) {
    const [toFill, filled] = [Number(texts[`B${row}`]), Number(texts[`C${row}`])];
    const share = toFill === 0 ? 1 : filled / toFill;
    const bar = `${"█".repeat(Math.round(14 * share))}${"░".repeat(14 - Math.round(14 * share))}`;
    expect(value).toBe(`${bar} ${Math.round(100 * share)}%`);
  }
  expect(cover.cells.some(({ formula }) => formula?.includes(words.states.otherYear(2026)))).toBe(true);
});

test("every sheet of fields says which sources its numbers stand for, the base sheet which rows are only compared", () => {
  const [base, ...blocks] = plan.sheets.filter(({ key }) => key === "base" || key.startsWith("block"));
  if (base === undefined) throw new Error("no base sheet");
  for (const sheet of [base, ...blocks]) expect(textsOf(sheet)["A4"]).toBe(words.sources);
  const compared = ["B05", "B06", "B07", "B10", "B20", "B21", "B22", "B23", "B24"];
  expect(Object.values(textsOf(base)).at(-1)).toBe(words.onlyCompared(compared.join(", ")));
  for (const sheet of blocks) expect(Object.values(textsOf(sheet)).at(-1)).toBe(words.legend);
});
