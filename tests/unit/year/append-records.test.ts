import { appendRecords } from "../../../src/evaluation/live/steps/append-records";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { logColumns, logRow } from "../../../src/evaluation/year/log-columns";
import { idIn, markIn } from "../../../src/text/record-id";
import { anchorName } from "../../../src/kernel/sheet-anchor";
import type { SheetContents } from "../../../src/sheets/office/read/sheet-contents";
import { smallYear } from "../../host/live/small-year";

const record = { at: "20.02.2026 14:05", who: "A. B.", action: "warningAccepted", where: "" };

test("a record never gets the number of another: one taken back from above others leaves a gap", () => {
  const data = smallYear({ log: [record, record] });
  const numbers = [1, "", 3];
  const values = numbers.map((number) => [number, ...Array.from({ length: logColumns.mark - 1 }, () => "")]);
  const log: SheetContents = {
    ...{ sheetId: "s", name: "Log", isProtected: true, charts: [] },
    used: { row: logRow, column: 1, rows: 3, columns: logColumns.mark, values, formulas: values, formats: values },
  };
  const snapshot = { data, findings: [], stale: false, frozen: false, lostSheets: [] };
  const reading = { snapshot, rating: rate(toRatingInput(data)), sheets: new Map() };
  const { added } = appendRecords(reading, { sheets: new Map([[anchorName("log", 2025), log]]), area: undefined }, [
    { record, id: "0000000a" },
    { record: { ...record, mark: "a mark" }, id: "0000000b" },
  ]);
  const given = added.plan.cells.filter(({ column }) => column === logColumns.number);
  expect(given.map(({ row, value }) => [row, value])).toEqual([
    [logRow + 3, 4],
    [logRow + 4, 5],
  ]);
  const marks = added.plan.cells.filter(({ column }) => column === logColumns.mark).map(({ value }) => value);
  expect(marks).toEqual(["#0000000a", "a mark #0000000b"]);
  expect(marks.map((mark) => [markIn(String(mark)), idIn(String(mark))])).toEqual([
    ["", "0000000a"],
    ["a mark", "0000000b"],
  ]);
});

test("each of several records is as high as its texts need", () => {
  const data = smallYear();
  const empty: SheetContents = { sheetId: "s", name: "Log", isProtected: true, charts: [] };
  const snapshot = { data, findings: [], stale: false, frozen: false, lostSheets: [] };
  const reading = { snapshot, rating: rate(toRatingInput(data)), sheets: new Map() };
  const long = { ...record, reason: "Решение комиссии от 20.02.2026, протокол № 4, основание приложено. ".repeat(3) };
  const { added } = appendRecords(
    reading,
    { sheets: new Map([[anchorName("log", 2025), empty]]), area: undefined },
    ["0000000a", "0000000b", "0000000c"].map((id) => ({ record: long, id })),
  );
  const high = added.plan.rows.flatMap(({ row, rows, height }) =>
    height > 40 ? Array.from({ length: rows }, (_, at) => row + at) : [],
  );
  expect(high).toEqual([logRow, logRow + 1, logRow + 2]);
});
