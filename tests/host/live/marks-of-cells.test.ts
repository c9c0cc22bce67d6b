import { roster } from "../../../src/rating/organisations/roster";
import { openYear, sheetOf, valuesOf, type OpenYear } from "./open-small-year";

let open: OpenYear;

beforeAll(async () => {
  open = await openYear();
  await open.workbook.openSample(2025, "ru");
});
afterAll(() => open.excel.dispose());

/** The mark of the organisation's row on the sheet of findings, which all other marks are read from. */
async function markOf(organisation: string): Promise<unknown> {
  const sheet = await sheetOf("findings");
  const at = (await valuesOf("org_ids_2025")).findIndex(([id]) => id === organisation);
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(`J${6 + at}`);
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
}

test("what was found in a cell marks the results in every sheet written after it: repaired, and laid out anew", async () => {
  const [, sheet = "", address = ""] = /^'(.+)'!(.+)$/.exec(await open.type("AST", "2.1", "12")) ?? [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [["=NA()"]];
    await context.sync();
  });
  await open.excel.idle();
  // The function finds it at once, the refresh says the same.
  const mark = await markOf("AST");
  expect(mark).toMatch(/2\.1/);
  await open.workbook.refresh(2025);
  expect(await markOf("AST")).toBe(mark);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(await sheetOf("findings")).delete();
    await context.sync();
  });
  // With a single sheet lost nothing is laid out anew over the others.
  const { data } = await open.workbook.read(2025);
  const grown = { ...data, organisations: roster.slice(0, 5) };
  await expect(open.workbook.rewrite(2025, "roster", grown)).rejects.toMatchObject({ kind: "sheet-missing" });
  await open.workbook.repair(2025);
  expect(await markOf("AST")).toBe(mark);

  await open.workbook.read(2025);
  await open.workbook.rewrite(2025, "roster", grown);
  expect(await markOf("AST")).toBe(mark);
  expect(await markOf("AST-AKM")).toBe("");
});
