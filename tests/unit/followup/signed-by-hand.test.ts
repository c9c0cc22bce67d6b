import { boardOf } from "../../../src/evaluation/followup/ways/board";
import { boardTable } from "../../../src/evaluation/followup/ways/board-table";
import { wayRecords } from "../../../src/evaluation/followup/ways/way-records";
import { placeOfTarget, targetAreaNames } from "../../../src/evaluation/live/reading/place-of-target";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import type { YearData } from "../../../src/evaluation/year/year-data";
import type { FoundArea } from "../../../src/sheets/office/read/find-areas";

const sample = makeSample(2025, "ru");
const organisation = "KZO";
const log = wayRecords({ type: "returnTaken", organisation, head: "", signedOn: "" }, sample, {
  who: "А. Сейтова",
  at: new Date(2026, 1, 20, 14, 32),
});

test("the board tells who signed as the year has it, also where it was written in by hand", () => {
  const signature = { head: "В. Г. Ахметов", signedOn: "2026-01-20" };
  const data: YearData = {
    ...sample,
    settings: { ...sample.settings, dueDate: "2026-01-10" },
    returns: { ...sample.returns, [organisation]: { ...sample.returns[organisation], signature } },
    log,
  };
  const board = boardOf(data, [], "2026-02-20");
  expect(board.rows.find((row) => row.organisation === organisation)).toMatchObject({ signature, lateDays: 10 });
  const row = boardTable(data, board, "ru").rows.find(([name]) => String(name).startsWith("Кызылординская"));
  expect(row?.slice(7, 9)).toEqual(["В. Г. Ахметов", "20.01.2026"]);
});

test("a return that nobody signed has no name on the board", () => {
  const data: YearData = { ...sample, returns: {}, log };
  const board = boardOf(data, [], "2026-02-20");
  const row = boardTable(data, board, "ru").rows.find(([name]) => String(name).startsWith("Кызылординская"));
  expect(row?.slice(7, 9)).toEqual([null, null]);
});

test("a finding about the signature leads to the cells of the signature, in the row of the organisation", () => {
  const area = (row: number, column: number, values: FoundArea["values"]): FoundArea =>
    ({ sheetId: "s", row, column, values }) as FoundArea;
  const areas = new Map([
    ["org_table_2025", area(6, 1, [["ALA"], ["KZO"]])],
    [
      "org_signed_2025",
      area(6, 16, [
        ["", ""],
        ["", ""],
      ]),
    ],
  ]);
  expect(targetAreaNames([...areas.keys()], 2025)).toEqual([...areas.keys()]);
  expect(placeOfTarget(areas, 2025, { organisation, part: "head" })?.cell).toEqual({ row: 7, column: 16 });
  expect(placeOfTarget(areas, 2025, { organisation, part: "signedOn" })?.cell).toEqual({ row: 7, column: 17 });
  // Where the columns are gone, the row of the organisation is nearest.
  areas.delete("org_signed_2025");
  expect(placeOfTarget(areas, 2025, { organisation, part: "head" })?.cell).toEqual({ row: 7, column: 1 });
});
