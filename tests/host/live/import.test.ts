import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rate } from "../../../src/rating/rate";
import { readReturnFile } from "../../../src/evaluation/returns/import/read-return-file";
import { compareReturns, toWrite, type ChosenFile } from "../../../src/pane/evaluation/returns/returns-draft";
import { takeReturns } from "../../../src/pane/evaluation/returns/take-returns";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { compareWithRate, openYear, type OpenYear } from "./open-small-year";

const folder = join(__dirname, "..", "..", "..", "assets", "samples", "2025");
const facts = { who: "G. S.", at: new Date(2026, 1, 20, 14, 32) };

let open: OpenYear;

beforeAll(async () => {
  open = await openYear();
  await open.workbook.layOut({ year: 2025, edition: "ED-2025", language: "kk" });
});
afterAll(() => open.excel.dispose());

/** The year with the files of the sample taken in, as the pane would hand it to the workbook. */
async function taken(data: YearData): Promise<YearData> {
  const files: ChosenFile[] = [];
  for (const file of readdirSync(folder)) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const result = await readReturnFile({ ...data, file, bytes });
    files.push({ source: new File([], file), result, isLeftOut: false });
  }
  return takeReturns(data, toWrite(compareReturns({ files }, data)), facts);
}

test("a figure that a formula of the user's computes is not overwritten in silence", async () => {
  const { workbook } = open;
  const cell = await open.type("KZO", "1.2", "=1+2");
  const { data } = await workbook.read(2025);
  await expect(workbook.rewrite(2025, "import", await taken(data))).rejects.toMatchObject({
    kind: "own-content",
    places: [cell],
  });
  expect((await workbook.read(2025)).data).toEqual(data);
  await open.type("KZO", "1.2", "");
});

test("twenty returns written into an empty year give the published prizes, and undo empties it again", async () => {
  const { workbook } = open;
  const { data } = await workbook.read(2025);
  const next = await taken(data);
  const written = await workbook.rewrite(2025, "import", next);
  expect(written.stale).toBe(false);
  expect(written.data.returns).toEqual(next.returns);
  expect(written.data.log?.length).toBe(20);
  const { prizes } = rate(toRatingInput(written.data)).awards;
  expect(prizes.map(({ id }) => id)).toEqual(["AST-AKM", "KZO", "ZHM"]);
  const { sheets, core } = await compareWithRate(written.data);
  expect(sheets).toEqual(core);
  expect(workbook.undoable()[0]).toMatchObject({ step: "import", count: 20 });
  await workbook.undo();
  expect((await workbook.read(2025)).data).toEqual(data);
});
