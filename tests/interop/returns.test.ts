import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleRequest } from "../../src/cli/files/sample-files";
import { changeCell } from "../../src/cli/files/change-plan";
import { languages } from "../../src/text/language";
import { wordsOfReturn } from "../../src/evaluation/words/return/words-of-return";
import type { Return } from "../../src/rating/returns/return";
import { toA1 } from "../../src/sheets/plan/a1";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import { readIdentity } from "../../src/evaluation/returns/form/identity/read-identity";
import { readReturn } from "../../src/evaluation/returns/form/read-return";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { changePart } from "../xlsx/change-parts";
import { compareFormulas, recalculate, workbookOf } from "./recalculated";

const request = sampleRequest(2025, "KZO");
const declared = request.filled ?? {};

/** A return with something to say in nearly every kind of check. */
const faulty: Return = {
  base: { ...declared.base, B01: 0, B03: 35000, B06: null, B12: 0, B13: 12.3456 },
  figures: {
    ...declared.figures,
    "1.6": Number(declared.base?.["B02"]) + 10,
    "1.7": 0,
    "2.1": null,
    "2.2": "many",
    "3.4": -3,
    "3.5": 2.5,
    "4.4": "maybe",
    "4.5": 9,
    "5.3": 12,
  },
  evidence: { ...declared.evidence, "2.4": "", "5.8": " " },
  remarks: {},
  source: {},
};

const folder = mkdtempSync(join(tmpdir(), "bagalau-returns-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inLanguages: Record<string, Uint8Array> = {};
let refused: RefusedCases;
let saved: Readonly<Record<string, Uint8Array>>;
// One start of LibreOffice for all of them: a start takes longer than the files.
beforeAll(async () => {
  for (const language of languages) {
    inLanguages[language] = await writePlan(planReturn({ ...request, language, filled: faulty }));
  }
  refused = await refusedCases();
  const cases = Object.fromEntries(Object.entries(refused.cases).map(([name, [file]]) => [name, file]));
  saved = await recalculate({ ...inLanguages, filled: await writePlan(planReturn(request)), ...cases }, folder);
});

test("LibreOffice finds what the check column says of a faulty return, in every language", () => {
  for (const language of languages) {
    const result = compareFormulas(inLanguages[language] as Uint8Array, saved[language] as Uint8Array);
    expect(result.differences).toEqual([]);
    expect(result.compared).toBeGreaterThan(80);
  }
});

test("a return saved by LibreOffice is read as it was written", () => {
  const book = workbookOf(saved["filled"] as Uint8Array);
  const identity = readIdentity(book, "a.xlsx");
  if (!("year" in identity)) throw new Error(JSON.stringify(identity));
  const expected = { year: 2025, criteria: request.criteria, organisations: [request.organisation] };
  const reading = readReturn(book, identity, expected, "a.xlsx");
  expect(reading.findings).toEqual([]);
  expect(reading.declared?.base).toEqual(declared.base);
  expect(reading.declared?.figures).toEqual(declared.figures);
  expect(reading.previous?.base).toEqual(request.previous?.base);
});

/** The filled return with the figure of 2.1 as the error value that a person may paste. */
function withErrorValue(file: Uint8Array, place: { readonly sheet: number; readonly cell: string }): Uint8Array {
  const cell = new RegExp(`<c r="${place.cell}"([^>]*)>.*?</c>`);
  return changePart(file, `xl/worksheets/sheet${place.sheet}.xml`, (xml) =>
    xml.replace(cell, (_, looks: string) => {
      return `<c r="${place.cell}"${looks.replace(/ t="[^"]*"/, "")} t="e"><v>#N/A</v></c>`;
    }),
  );
}

interface RefusedCases {
  readonly sheet: number;
  readonly row: number;
  /** File, mark beside the figure, state on the cover. */
  readonly cases: Readonly<Record<string, readonly [Uint8Array, string, string]>>;
}

async function refusedCases(): Promise<RefusedCases> {
  const plan = planReturn({ ...request, language: "ru" });
  const words = wordsOfReturn("ru");
  const index = plan.sheets.findIndex(({ places }) => "figure:2.1" in places);
  const sheet = plan.sheets[index];
  const at = sheet?.places["figure:2.1"];
  if (sheet === undefined || at === undefined) throw new Error("no figure 2.1");
  const written = async (field: string, contents: Parameters<typeof changeCell>[2]): Promise<Uint8Array> =>
    writePlan(changeCell(plan, field, contents));
  const broken = withErrorValue(await writePlan(plan), { sheet: index + 1, cell: toA1(at) });
  const asInExcel = changePart(broken, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
    xml.replaceAll(`_xlfn.ISFORMULA(${toA1(at)})`, "FALSE"),
  );
  const cases: RefusedCases["cases"] = {
    sound: [await writePlan(plan), "", words.states.ready],
    formula: [await written("figure:2.1", { value: 63, formula: "=60+3" }), words.marks.formula, words.states.errors],
    text: [
      await written("remark:2.1", { value: "a", formula: '="a"' }),
      words.marks.formulaInText,
      words.states.errors,
    ],
    // LibreOffice keeps an error value as a formula; Excel does not, and shows the mark that stands next.
    error: [broken, words.marks.formula, words.states.errors],
    errorInExcel: [asInExcel, words.marks.errorValue, words.states.errors],
    spaces: [
      await written("figure:2.1", { value: "\u00A0\u202F\u200B \u00A0" }),
      words.marks.blank,
      words.states.incomplete,
    ],
  };
  return { sheet: index, row: at.row, cases };
}

test("what reading refuses shows beside the cell, and the cover does not say ready", () => {
  const { sheet, row, cases } = refused;
  expect(Object.keys(cases)).toHaveLength(6);
  for (const [name, [, mark, state]] of Object.entries(cases)) {
    const { sheets } = workbookOf(saved[name] as Uint8Array);
    const check = sheets[sheet]?.cells.get(`J${row}`)?.value ?? "";
    expect([name, check, sheets[0]?.cells.get("F14")?.value]).toEqual([name, mark, state]);
  }
});
