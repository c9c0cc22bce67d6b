import type { ReadableBook, ReadableCell } from "../../../src/evaluation/returns/form/cells/readable-book";
import { readSignature } from "../../../src/evaluation/returns/form/identity/read-signature";
import { planReturn } from "../../../src/evaluation/returns/form/plan-return";
import { coverPlaces } from "../../../src/evaluation/returns/form/return-layout";
import { readReturnFile } from "../../../src/evaluation/returns/import/read-return-file";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { readYear } from "../../../src/evaluation/sheets/read-year";
import { sampleRequest } from "../../../src/cli/files/sample-files";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { rate } from "../../../src/rating/rate";
import { roster } from "../../../src/rating/organisations/roster";
import type { Signature } from "../../../src/rating/returns/return";
import type { CellValue } from "../../../src/sheets/plan/sheet-plan";
import { toA1 } from "../../../src/sheets/plan/a1";
import { writePlan } from "../../../src/sheets/xlsx/write/write-plan";
import { makeYear } from "../workbook/make-year";
import { areasOf } from "../workbook/areas-of-plan";

/** The signature read from a return whose cover holds these two cells. */
async function signatureOf(head: CellValue, signedOn: CellValue): Promise<Signature | undefined> {
  const plan = planReturn(sampleRequest(2025, "KZO"));
  const sheets = plan.sheets.map((sheet) =>
    sheet.key !== "cover"
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((cell) => {
            if (cell.row === coverPlaces.head.row && cell.column === coverPlaces.head.column)
              return { ...cell, value: head };
            const isDate = cell.row === coverPlaces.signedOn.row && cell.column === coverPlaces.signedOn.column;
            return isDate ? { ...cell, value: signedOn } : cell;
          }),
        },
  );
  const bytes = await writePlan({ ...plan, sheets });
  const read = await readReturnFile({ file: "a.xlsx", bytes, year: 2025, criteria: appendix1, organisations: roster });
  return read.kind === "return" ? read.declared.signature : undefined;
}

test.each<[string, CellValue, CellValue, Signature]>([
  ["as a date", "А. Сериков", 46_038, { head: "А. Сериков", signedOn: "2026-01-16" }],
  ["as text", " А. Сериков ", "16.01.2026", { head: "А. Сериков", signedOn: "2026-01-16" }],
  ["not at all", null, null, { head: "", signedOn: "" }],
  ["on no day", "А. Сериков", "январь", { head: "А. Сериков", signedOn: "январь" }],
])("a return signed %s", async (_, head, signedOn, expected) => {
  expect(await signatureOf(head, signedOn)).toEqual(expected);
});

test("an error value or a formula where the head signs is no signature", () => {
  const book = (head: ReadableCell): ReadableBook => ({
    dateSystem: 1900,
    sheets: [{ name: "Титульный лист", cells: new Map([[toA1(coverPlaces.head), head]]), joined: [] }],
    properties: {},
  });
  const headOf = (head: ReadableCell) => readSignature(book(head), ["титульный лист"]).head;
  expect(headOf({ value: "А. Сериков", type: "text" })).toBe("А. Сериков");
  expect(headOf({ value: "#N/A", type: "error" })).toBe("");
  expect(headOf({ value: "А. Сериков", type: "text", formula: "B12" })).toBe("");
});

test("the sheets of a year keep who signed and when, and the due date; so the check finds them again", () => {
  const year = makeYear({ gaps: 0 });
  const [first, second, third] = roster.map(({ id }) => id);
  const signed = (id: string | undefined, signature: Signature) => ({
    [id ?? ""]: { ...year.returns[id ?? ""], signature },
  });
  const data = {
    ...year,
    settings: { ...year.settings, dueDate: "2026-01-25" },
    returns: {
      ...year.returns,
      ...signed(first, { head: "А. Сериков", signedOn: "2026-01-26" }),
      ...signed(second, { head: "", signedOn: "" }),
      ...signed(third, { head: "Б. Ахметова", signedOn: "январь" }),
    },
  };
  const plan = planYear(data, rate(toRatingInput(data)));
  const read = readYear(areasOf(plan), 2025).data;
  expect(read.settings.dueDate).toBe("2026-01-25");
  for (const id of [first, second, third]) {
    expect(read.returns[id ?? ""]?.signature).toEqual(data.returns[id ?? ""]?.signature);
  }
  const codes = rate(toRatingInput(read, "2026-02-20")).findings.flatMap(({ code, organisation }) =>
    code.startsWith("return.") && code !== "return.missing" && code !== "return.empty-block"
      ? [[organisation, code]]
      : [],
  );
  expect(codes).toEqual([
    [first, "return.late"],
    [second, "return.unsigned"],
    [second, "return.date-missing"],
    [third, "return.date-unclear"],
  ]);
});
