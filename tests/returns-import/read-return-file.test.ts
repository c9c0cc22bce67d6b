import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findingsRu } from "../../src/evaluation/words/findings/ru";
import { phraseFinding } from "../../src/evaluation/words/findings/phrase-finding";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { roster } from "../../src/rating/organisations/roster";
import type { Return } from "../../src/rating/returns/return";
import { changeCell } from "../../src/cli/files/change-plan";
import { readFolder } from "../../src/cli/rate/read-folder";
import { sampleRequest } from "../../src/cli/files/sample-files";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import { toA1 } from "../../src/sheets/plan/a1";
import { sharedStyle } from "../../src/sheets/plan/shared-style";
import type { Cell, CellValue, SheetPlan, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { readReturnFile } from "../../src/evaluation/returns/import/read-return-file";
import { changePart } from "../xlsx/change-parts";
import { makeSample } from "../../src/evaluation/sample/make-sample";

const samples = join(__dirname, "..", "..", "assets", "samples");
const year = { year: 2025, criteria: appendix1, organisations: roster };

function request(folder: string, file: string) {
  return { ...year, file, bytes: new Uint8Array(readFileSync(join(samples, folder, file))) };
}

/** A file says nothing of what is not known. */
function known(figures: Return["figures"] = {}): Return["figures"] {
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== null));
}

test("every file of the sample is the return of its organisation", async () => {
  const { returns } = makeSample(2025, "ru");
  for (const file of readdirSync(join(samples, "2025"))) {
    const read = await readReturnFile(request("2025", file));
    if (read.kind !== "return") throw new Error(`${file} is ${read.kind}`);
    expect({ file, base: read.declared.base, figures: read.declared.figures }).toEqual({
      file,
      base: returns[read.organisation]?.base,
      figures: known(returns[read.organisation]?.figures),
    });
    expect(read.hash).toMatch(/^[0-9a-f]{64}$/);
  }
});

test("a file that cannot be used says why, and one with a bad cell is read beside it", async () => {
  const kinds: Record<string, unknown> = {};
  for (const file of readdirSync(join(samples, "2025-with-errors")).filter((name) => name.endsWith(".xlsx"))) {
    const read = await readReturnFile(request("2025-with-errors", file));
    kinds[file] =
      read.kind === "whose" || read.kind === "moved"
        ? read.kind
        : [read.kind, ...read.findings.map(({ code }) => code)];
  }
  expect(kinds).toMatchObject({
    "ALA-2025-ru.xlsx": ["refused", "file.empty"],
    "ALM-OBL-2025-kk.xlsx": ["refused", "file.missing-sheet"],
    "AST-2025-kk.xlsx": ["return", "cell.unclear-number"],
    "BKO-2025-kk.xlsx": ["refused", "file.wrong-year"],
    "KRG-2025-ru.xlsx": "whose",
    "PVL-2025-ru.xlsx": ["return", "cell.formula"],
    "TRK-2025-kk.xlsx": ["refused", "file.other-criteria"],
    "VKO-2025-ru.xlsx": ["refused", "file.damaged"],
  });
});

test("a return of an unknown name is read once the user says whose it is", async () => {
  const asked = request("2025-with-errors", "KRG-2025-ru.xlsx");
  expect(await readReturnFile(asked)).toMatchObject({ kind: "whose", file: "KRG-2025-ru.xlsx" });
  expect(await readReturnFile({ ...asked, organisation: "KRG" })).toMatchObject({
    kind: "return",
    organisation: "KRG",
  });
});

test("a return whose identity can be read, but a sheet of figures cannot, is refused as damaged", async () => {
  const sound = request("2025", "KZO-2025-kk.xlsx");
  for (const sheet of ["sheet2", "sheet4"]) {
    const bytes = changePart(sound.bytes, `xl/worksheets/${sheet}.xml`, (part) => part.replace("</sheetData>", ""));
    const read = await readReturnFile({ ...sound, bytes });
    expect(read).toMatchObject({ kind: "refused", findings: [{ code: "file.damaged" }] });
  }
});

test("a stored value that is none refuses the file by its sheet and cell", async () => {
  const sound = request("2025", "KZO-2025-kk.xlsx");
  const spoilt = (stored: string, type = "n") =>
    changePart(sound.bytes, "xl/worksheets/sheet3.xml", (part) =>
      part.replace(/<c r="E8"[^>]{0,60}><v>[^<]{0,40}<\/v>/, `<c r="E8" t="${type}"><v>${stored}</v>`),
    );
  for (const bytes of [spoilt(" "), spoilt("0x10"), spoilt("yes", "b"), spoilt("99999", "s")]) {
    const read = await readReturnFile({ ...sound, bytes });
    expect(read).toMatchObject({
      kind: "refused",
      findings: [{ code: "file.damaged", sheet: "1. Ұйымдастыру жұмысы", cell: "E8", file: "KZO-2025-kk.xlsx" }],
    });
    const [found] = read.kind === "refused" ? read.findings : [];
    if (!found) throw new Error("refused for no reason");
    expect(phraseFinding(found, findingsRu, {})).toMatchObject({
      title: findingsRu.sentences["file.damaged/cell"].title,
      where: expect.stringMatching(/1\. Ұйымдастыру жұмысы.{0,20}E8/) as string,
    });
  }
});

describe("a form issued to one organisation whose cover names another", () => {
  const plan = planReturn(sampleRequest(2025, "KRG"));
  const named = async (name: string) => ({
    ...year,
    file: "KRG.xlsx",
    bytes: await writePlan({
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        sheet.key === "cover"
          ? { ...sheet, cells: sheet.cells.map((cell) => (toA1(cell) === "B6" ? { ...cell, value: name } : cell)) }
          : sheet,
      ),
    }),
  });
  const other = roster.find(({ id }) => id === "KST");

  test("is asked about, and the answer counts", async () => {
    const request = await named(other?.ru ?? "");
    expect(await readReturnFile(request)).toEqual({
      kind: "whose",
      file: "KRG.xlsx",
      name: other?.ru,
      issuedTo: "KRG",
      candidates: ["KST", "KRG"],
    });
    expect(await readReturnFile({ ...request, organisation: "KST" })).toMatchObject({
      kind: "return",
      organisation: "KST",
    });
  });

  test("is taken for neither by the command line, which names both", async () => {
    const { bytes, file } = await named(other?.short_ru ?? "");
    const read = () => Promise.resolve({ bytes });
    const reading = await readFolder({ ...year, files: [{ label: file, read }], passedOver: [] });
    expect(reading.returns.size).toBe(0);
    expect(reading.findings).toEqual([
      expect.objectContaining({
        code: "file.other-organisation",
        file,
        params: { value: other?.short_ru, like: "KRG" },
      }),
    ]);
  });

  test.each(["", "Организация", "Областная организация", "KRG"])(
    "a cover with %j is that of its form",
    async (name) => {
      expect(await readReturnFile(await named(name))).toMatchObject({ kind: "return", organisation: "KRG" });
    },
  );
});

test.each(["dd.mm.yyyy", "dd.mm.yyyy hh:mm", "mm.yy"] as const)(
  "a number that its cell shows by %j is refused as a date, not read as a count of days",
  async (format) => {
    const plan = planReturn(sampleRequest(2025, "KRG"));
    const own = changeCell(plan, "figure:2.1", { value: 46_086, style: { ...sharedStyle("figure-input"), format } });
    const read = await readReturnFile({ ...year, file: "a.xlsx", bytes: await writePlan(own) });
    if (read.kind !== "return") throw new Error(read.kind);
    expect(read.declared.figures?.["2.1"]).toBeUndefined();
    expect(read.unread).toEqual(new Set(["2.1"]));
    expect(read.findings).toEqual([
      expect.objectContaining({
        code: "cell.date-for-number",
        level: "error",
        indicator: "2.1",
        params: { value: "2026-03-05" },
      }),
    ]);
  },
);

test.each<[number, string, string]>([
  [8, "0%", "per cent"],
  [12_000, "#,##0,", "thousands"],
  [3, "0&quot;0&quot;", "with a digit of its own"],
  [3, ";;;", "hidden"],
])("%d that its cell shows by %j (%s) is asked about, a zero is a zero", async (value, format) => {
  const plan = planReturn(sampleRequest(2025, "KRG"));
  const style = { ...sharedStyle("figure-input"), format: "mm.yy" as const };
  const own = changeCell(plan, "figure:2.1", { value, style });
  const made = await writePlan(changeCell(own, "figure:2.2", { value: 0, style }));
  const bytes = changePart(made, "xl/styles.xml", (part) => part.replace('"mm.yy"', `"${format}"`));
  const read = await readReturnFile({ ...year, file: "a.xlsx", bytes });
  if (read.kind !== "return") throw new Error(read.kind);
  expect(read.declared.figures).toMatchObject({ "2.2": 0 });
  expect(read.declared.figures?.["2.1"]).toBeUndefined();
  expect(read.unread).toEqual(new Set(["2.1"]));
  expect(read.findings).toEqual([
    expect.objectContaining({ code: "cell.shows-other", level: "error", indicator: "2.1", params: { value } }),
  ]);
});

describe("what a form does not ask for", () => {
  const plan = planReturn(sampleRequest(2025, "KRG"));
  const read = async (changed: WorkbookPlan) =>
    readReturnFile({ ...year, file: "a.xlsx", bytes: await writePlan(changed) });
  const withCells = (key: string, added: readonly Cell[]): WorkbookPlan => ({
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.key !== key
        ? sheet
        : {
            ...sheet,
            cells: [
              ...sheet.cells.filter(
                ({ row, column }) => !added.some((cell) => cell.row === row && cell.column === column),
              ),
              ...added,
            ],
          },
    ),
  });
  const cell = (row: number, column: number, value: CellValue): Cell => ({
    row,
    column,
    value,
    style: sharedStyle("plain"),
  });

  test.each(["2024", 2024, "2024 год", "2023-2024"])("a cover of the year %j is refused by name", async (said) => {
    expect(await read(withCells("cover", [cell(7, 2, said)]))).toMatchObject({
      kind: "refused",
      findings: [{ code: "file.other-year", level: "error", params: { expected: "2025" } }],
    });
    const bytes = await writePlan(withCells("cover", [cell(7, 2, said)]));
    const files = [{ label: "a.xlsx", read: () => Promise.resolve({ bytes }) }];
    const { returns, findings } = await readFolder({ ...year, files, passedOver: [] });
    expect([returns.size, findings.map(({ code }) => code)]).toEqual([0, ["file.other-year"]]);
  });

  test.each(["", "2025", "2025 год", "отчётный"])("a cover of the year %j is that of its form", async (said) => {
    expect(await read(withCells("cover", [cell(7, 2, said)]))).toMatchObject({ kind: "return", findings: [] });
  });

  test("filled cells below and right of the fields are named", async () => {
    const found = await read(withCells("block-1", [cell(60, 5, 49_195), cell(7, 12, 12), cell(14, 30, " ")]));
    expect(found).toMatchObject({
      kind: "return",
      findings: [{ code: "cell.outside-form", level: "warning", params: { cells: "L7, E60" } }],
    });
  });

  test("so is a number typed beside its figure, among the limits or over a check", async () => {
    const found = await read(withCells("block-1", [cell(7, 6, 865), cell(8, 6, "1 200,5"), cell(9, 10, 78)]));
    expect(found).toMatchObject({
      kind: "return",
      findings: [{ code: "cell.outside-form", level: "warning", params: { cells: "F7, F8, J9" } }],
    });
  });

  test("so are those of an added sheet; an empty one is none", async () => {
    const [first] = plan.sheets;
    if (first === undefined) throw new Error("no sheets");
    const added = (name: string, cells: readonly Cell[]): SheetPlan => ({
      ...first,
      key: name,
      name,
      cells,
      merges: [],
      validations: [],
      conditionals: [],
      places: {},
    });
    const sheets = [...plan.sheets, added("Лист1", []), added("Лист2", [cell(3, 2, 49_195), cell(4, 2, "итого")])];
    const found = await read({ ...plan, sheets });
    expect(found).toMatchObject({
      findings: [{ code: "cell.outside-form", sheet: "Лист2", params: { cells: "B3, B4" } }],
    });
    if (found.kind === "return") expect(found.findings).toHaveLength(1);
  });

  test("rows of fields, columns that are read and sheets that are hidden are named, and their figures read", async () => {
    const hiding = (key: string) => (sheet: SheetPlan) =>
      sheet.key === key ? { ...sheet, visibility: "hidden" as const } : sheet;
    const bytes = await writePlan({ ...plan, sheets: plan.sheets.map(hiding("cover")).map(hiding("block-2")) });
    const shown = await readReturnFile({ ...year, file: "a.xlsx", bytes: await writePlan(plan) });
    const part = (path: string, from: RegExp, to: string) => (file: Uint8Array) =>
      changePart(file, path, (text) => text.replace(from, to));
    const hidden = [
      part("xl/worksheets/sheet3.xml", /<row r="7"/, '<row hidden="1" r="7"'),
      part("xl/worksheets/sheet3.xml", /<row r="3"/, '<row hidden="1" r="3"'),
      part(
        "xl/worksheets/sheet5.xml",
        /<cols>.*?<\/cols>/,
        '<cols><col min="4" max="6" width="9" hidden="true"/></cols>',
      ),
    ].reduce((file, change) => change(file), bytes);
    const found = await readReturnFile({ ...year, file: "a.xlsx", bytes: hidden });
    if (found.kind !== "return" || shown.kind !== "return") throw new Error(found.kind);
    const nameOf = (key: string) => plan.sheets.find((sheet) => sheet.key === key)?.name;
    expect(found.findings.map(({ code, level, sheet, params }) => [code, level, sheet, params])).toEqual([
      ["cell.hidden", "warning", nameOf("block-1"), { rows: "7" }],
      ["cell.hidden", "warning", nameOf("block-2"), {}],
      ["cell.hidden", "warning", nameOf("block-3"), { columns: "E" }],
      ["cell.hidden", "warning", nameOf("cover"), {}],
    ]);
    expect(found.declared).toEqual(shown.declared);
    const titles = found.findings.map((one) => phraseFinding(one, findingsRu, {}).title);
    expect(titles.slice(0, 3)).toEqual(["Скрыты строки формы: 7", "Лист формы скрыт", "Скрыты столбцы формы: E"]);
  });

  test.each([
    ["a digit struck out of a text", "<is><r><rPr><strike/></rPr><t>4</t></r><r><t>9195</t></r></is>"],
    [
      "a mark of a note behind a number",
      '<is><r><t>49195</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>',
    ],
  ])("%s is refused, not read with the number", async (_, text) => {
    const bytes = changePart(await writePlan(plan), "xl/worksheets/sheet3.xml", (part) =>
      part.replace(/<c r="E7"( s="\d+")[^>]*>.*?<\/c>/, `<c r="E7"$1 t="inlineStr">${text}</c>`),
    );
    const found = await readReturnFile({ ...year, file: "a.xlsx", bytes });
    expect(found).toMatchObject({ kind: "return", findings: [{ code: "cell.struck", level: "error", cell: "E7" }] });
  });

  test("so is a number that its look strikes out", async () => {
    const struck = changePart(await writePlan(plan), "xl/styles.xml", (part) =>
      part.replaceAll("<font>", "<font><strike/>"),
    );
    const found = await readReturnFile({ ...year, file: "a.xlsx", bytes: struck });
    if (found.kind !== "return") throw new Error(found.kind);
    expect(new Set(found.findings.map(({ code }) => code))).toContain("cell.struck");
    expect(found.declared.figures).toEqual({});
  });
});
