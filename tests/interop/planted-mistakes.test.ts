import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changeCell } from "../../src/cli/files/change-plan";
import type { Cell, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { toA1 } from "../../src/sheets/plan/a1";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { realReturn } from "../contract/real-plans";
import { recalculate, workbookOf } from "./recalculated";

type Contents = Pick<Cell, "value" | "formula">;
/** A field such as `figure:2.1`, and what a person leaves there. */
type Change = readonly [field: string, contents: Contents | Cell["value"]];

const sound = realReturn("KZO", "ru", true);

function valueAt(field: string, column?: number): Cell["value"] {
  const sheet = sound.sheets.find(({ places }) => field in places);
  const place = sheet?.places[field];
  return (
    sheet?.cells.find((cell) => cell.row === place?.row && cell.column === (column ?? place.column))?.value ?? null
  );
}
const times = (field: string, factor: number): Change => [field, Number(valueAt(field)) * factor];
/** A value where a formula stood. */
const typedOver = (value: number): Contents => ({ value, formula: undefined }) as unknown as Contents;

/** Thirty mistakes of accountants, each with the row or the cover on which the form is to speak of it. */
const mistakes: Readonly<Record<string, { readonly changes: readonly Change[]; readonly at: string; says: RegExp }>> = {
  "a number with spaces, as text": { changes: [["figure:B01", "49 195"]], at: "B01", says: /■.*«49 195»/ },
  "a number with a unit": { changes: [["figure:2.1", "12 чел."]], at: "2.1", says: /■.*«12 чел\.»/ },
  "a dash for nothing": { changes: [["figure:2.1", "–"]], at: "2.1", says: /■.*вместо прочерка введите 0/ },
  "a hyphen for nothing": { changes: [["figure:B04", "-"]], at: "B04", says: /■.*оставьте ячейку пустой/ },
  "a fraction of a person": { changes: [["figure:2.1", 12.5]], at: "2.1", says: /■.*целое/ },
  "a negative count": { changes: [["figure:2.1", -3]], at: "2.1", says: /■.*пределы/ },
  "a figure beyond its bounds": { changes: [["figure:2.4", 49_195_000]], at: "2.4", says: /■.*пределы/ },
  "tenge with fractions of a tiyn": { changes: [["figure:B12", 1234.56789]], at: "B12", says: /■.*знаков/ },
  "a formula": { changes: [["figure:2.1", { value: 3, formula: "=1+2" }]], at: "2.1", says: /■.*формула/ },
  "an error value": { changes: [["figure:2.1", { value: "#N/A", formula: "=NA()" }]], at: "2.1", says: /■/ },
  "a formula as a document": {
    changes: [["document:2.1", { value: "акт", formula: '="акт"' }]],
    at: "2.1",
    says: /■.*формула/,
  },
  "a space in an empty cell": { changes: [["figure:2.1", " "]], at: "2.1", says: /○/ },
  "a figure left out": { changes: [["figure:2.1", null]], at: "2.1", says: /○/ },
  "1 for yes": { changes: [["figure:4.4", 1]], at: "4.4", says: /■.*да/ },
  "yes in other words": { changes: [["figure:4.4", "имеется"]], at: "4.4", says: /■.*да/ },
  "no document": { changes: [["document:2.1", null]], at: "2.1", says: /▲.*документ/ },
  "a dash as a document": { changes: [["document:2.1", "-"]], at: "2.1", says: /▲.*номер и дату/ },
  "dots as a document": { changes: [["document:2.1", ".........."]], at: "2.1", says: /▲.*номер и дату/ },
  "a source of no kind of clause 3.3": { changes: [["source:2.1", "3.3-5"]], at: "2.1", says: /▲.*список|▲.*списка/ },
  "a source with another letter": { changes: [["source:2.1", "З.З-1"]], at: "2.1", says: /▲.*списка/ },
  "a percentage typed over": { changes: [["figure:1.1", typedOver(99)]], at: "1.1", says: /■.*формула заменена/ },
  "nothing to divide by": { changes: [["figure:B01", 0]], at: "1.1", says: /■/ },
  "ten times last year's": { changes: [times("figure:B12", 10)], at: "B12", says: /▲.*прошлого года/ },
  "a thousand times last year's": { changes: [times("figure:B14", 1000)], at: "B14", says: /▲.*прошлого года|■/ },
  "a tenth of last year's": { changes: [times("figure:B01", 0.1)], at: "B01", says: /[▲■]/ },
  "a part greater than the whole": { changes: [times("figure:B04", 100)], at: "B04", says: /[▲■]/ },
  "another number of members a year ago": { changes: [times("figure:B20", 2)], at: "B20", says: /▲/ },
  "no head": { changes: [["head", "  "]], at: "cover", says: /○ укажите руководителя/ },
  "no date of signing": { changes: [["signedOn", null]], at: "cover", says: /○ укажите дату/ },
  "signed in another year": { changes: [["signedOn", 45_672]], at: "cover", says: /■ дата не 2026 года/ },
};

function planted(changes: readonly Change[]): WorkbookPlan {
  return changes.reduce((plan, [field, given]) => {
    const contents = given !== null && typeof given === "object" ? given : { value: given };
    return changeCell(plan, field, contents);
  }, sound);
}

/** Where the form speaks of a row, or of the whole return. */
function checkCell(at: string): { readonly sheet: string; readonly cell: string } {
  if (at === "cover") return { sheet: sound.sheets[0]?.name ?? "", cell: "F14" };
  const sheet = sound.sheets.find(({ places }) => `figure:${at}` in places);
  return { sheet: sheet?.name ?? "", cell: toA1({ row: sheet?.places[`figure:${at}`]?.row ?? 0, column: 10 }) };
}

const folder = mkdtempSync(join(tmpdir(), "bagalau-mistakes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("of thirty mistakes of an accountant the form shows at least 28 once LibreOffice has recalculated it", async () => {
  const cases = Object.entries(mistakes);
  expect(cases).toHaveLength(30);
  const files: Record<string, Uint8Array> = { sound: await writePlan(sound) };
  for (const [index, [, { changes }]] of cases.entries()) files[`m${index}`] = await writePlan(planted(changes));
  const saved = await recalculate(files, folder);
  const says = (file: string, at: string): string => {
    const { sheet, cell } = checkCell(at);
    const book = workbookOf(saved[file] as Uint8Array);
    return String(book.sheets.find(({ name }) => name === sheet)?.cells.get(cell)?.value ?? "");
  };
  const unseen = cases.flatMap(([name, { at, says: expected }], index) => {
    const [before, after] = [says("sound", at), says(`m${index}`, at)];
    return before !== after && expected.test(after) ? [] : [`${name}: ${after}`];
  });
  expect(says("sound", "cover")).toMatch(/^[●]/);
  expect(unseen).toEqual([]);
}, 600_000);
