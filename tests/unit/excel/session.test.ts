import { HostFailure, hostFailure } from "../../../src/sheets/office/host-failure";
import { batchesOf, type Job } from "../../../src/sheets/office/session";

const job = (bytes: number): Job => ({ bytes, queue: () => undefined });
const refusal = (code: string, errorLocation = ""): Error =>
  Object.assign(new Error("refused"), { code, debugInfo: { errorLocation } });

test("jobs share a batch up to its limit and keep their order", () => {
  const jobs = [job(3), job(4), job(4), job(20), job(1)];
  expect(batchesOf(jobs, 8).map((batch) => batch.map((entry) => entry.bytes))).toEqual([[3, 4], [4], [20], [1]]);
});

test("much work takes larger batches than little, and none beyond what Excel on the web takes at once", () => {
  const of = (count: number): number[] =>
    batchesOf(Array.from({ length: count }, () => job(100_000))).map((batch) => batch.length);
  expect(of(10)).toEqual([6, 4]);
  expect(of(60)).toEqual([7, 7, 7, 7, 7, 7, 7, 7, 4]);
  // Office.js makes a text of each twice in one task.
  expect(Math.max(...of(400))).toBe(9);
});

test.each([
  ["InvalidOperationInCellEditMode", "", "cell-edit"],
  ["AccessDenied", "Range.formulas", "protected"],
  ["RequestPayloadSizeLimitExceeded", "", "too-large"],
  ["ItemNotFound", "WorksheetCollection.getItem", "sheet-missing"],
  ["ItemAlreadyExists", "WorksheetCollection.add", "name-taken"],
  ["GeneralException", "WorksheetCollection.add", "lost-focus"],
  ["GeneralException", "Range.formulas", "unknown"],
  ["SomethingNew", "", "unknown"],
])("%s at %j is %s", (code, location, kind) => {
  const failure = hostFailure(refusal(code, location));
  expect(failure).toBeInstanceOf(HostFailure);
  expect((failure as HostFailure).kind).toBe(kind);
  expect((failure as HostFailure).details).toContain(code);
});

test("a mistake of ours is not dressed up as a refusal of Excel", () => {
  const mistake = new RangeError("ours");
  expect(hostFailure(mistake)).toBe(mistake);
});
