import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { toA1 } from "../../src/sheets/plan/a1";
import { readIdentity } from "../../src/evaluation/returns/form/identity/read-identity";
import { readReturn } from "../../src/evaluation/returns/form/read-return";
import { returnParts } from "../../src/evaluation/returns/form/return-layout";
import type { CellValue, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { realReturn } from "../contract/real-plans";
import { partsOf } from "../xlsx/parts-of";
import { fillWithOffice, type Typed } from "./fill-with-office";
import { compareFormulas, workbookOf } from "./recalculated";

const folder = join(process.cwd(), "build", "interop", "filled");

/** What accountant and apparatus type: the values that the filled return has and the empty one has not. */
function typedOf(empty: WorkbookPlan, filled: WorkbookPlan): Typed[] {
  return filled.sheets.flatMap((sheet, index) => {
    if (sheet.key === "meta") return [];
    const before = new Map(empty.sheets[index]?.cells.map((cell) => [toA1(cell), cell.value]));
    return sheet.cells.flatMap(({ value, formula, ...at }): Typed[] =>
      formula !== undefined || value === null || typeof value === "boolean" || before.get(toA1(at)) === value
        ? []
        : [{ sheet: sheet.name, cell: toA1(at), value }],
    );
  });
}

/** What stands at a place of a form. */
function valueIn({ sheets }: WorkbookPlan, place: string): CellValue {
  const sheet = sheets.find(({ places }) => places[place] !== undefined);
  const at = sheet?.places[place];
  return sheet?.cells.find(({ row, column }) => row === at?.row && column === at.column)?.value ?? null;
}

function declared(file: Uint8Array): unknown {
  const book = workbookOf(file);
  const { criteria, organisations } = makeSample(2025, "ru");
  const identity = readIdentity(book, "return.xlsx");
  if (!("year" in identity)) return identity;
  const { declared: figures, findings } = readReturn(
    book,
    identity,
    { year: 2025, criteria, organisations },
    "return.xlsx",
  );
  return { figures, findings };
}

test.each(["kk", "ru"] as const)("a template filled in by LibreOffice comes back identical (%s)", async (language) => {
  await rm(join(folder, language), { recursive: true, force: true });
  await mkdir(join(folder, language), { recursive: true });
  const [source, target] = ["template.xlsx", "filled.xlsx"].map((name) => join(folder, language, name)) as [
    string,
    string,
  ];
  const empty = realReturn("KZO", language, false);
  const filled = realReturn("KZO", language, true);
  const typed = typedOf(empty, filled);
  expect(typed.length).toBeGreaterThan(150);
  await writeFile(source, await writePlan(empty));
  await fillWithOffice(source, target, typed);
  const saved = new Uint8Array(await readFile(target));

  const expected = await writePlan(filled);
  // What the apparatus types into a form that was issued without it is named, figure and texts.
  const ofApparatus = ["B16", "B18", "B19", "1.11", "5.5", "5.7"].flatMap((code) => {
    const place = code.startsWith("B") ? { base: code } : { indicator: code };
    const typedIn = returnParts.filter((part) => valueIn(filled, `${part}:${code}`) !== null);
    return typedIn.map(
      () => expect.objectContaining({ code: "cell.of-apparatus", level: "warning", ...place }) as unknown,
    );
  });
  expect(declared(saved)).toEqual({ ...(declared(expected) as object), findings: ofApparatus });
  const { compared, differences } = compareFormulas(expected, saved);
  expect(compared).toBeGreaterThan(50);
  expect(differences).toEqual([]);

  const parts = partsOf(saved);
  for (const [index, { validations, protection }] of filled.sheets.entries()) {
    const part = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "";
    expect(/<sheetProtection [^>]*sheet="(true|1)"/.test(part)).toBe(protection !== undefined);
    expect(part.match(/<dataValidation /g)?.length ?? 0).toBe(validations.length);
  }
});
