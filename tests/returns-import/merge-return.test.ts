import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Return } from "../../src/rating/returns/return";
import { mergeReturn } from "../../src/evaluation/returns/import/merge-return";
import { hasNews } from "../../src/pane/evaluation/returns/returns-draft";
import type { ReadReturn } from "../../src/evaluation/returns/import/return-file";

function read(declared: Return, more: Partial<ReadReturn> = {}): ReadReturn {
  return {
    kind: "return",
    file: "KZO-2025-ru.xlsx",
    hash: "",
    organisation: "KZO",
    declared,
    findings: [],
    unread: new Set(),
    apparatus: new Set(["1.11"]),
    synthetic: false,
    ...more,
  };
}

test("figures become what the return says, blank included, and every change is told", () => {
  const present = { base: { B01: 100, B02: 90 }, figures: { "1.2": 7, "1.3": 4 } };
  const { merged, changes, isNew } = mergeReturn(
    present,
    read({ base: { B01: 100, B02: 95 }, figures: { "1.2": 9, "1.10": 3 } }),
    appendix1,
  );
  expect(changes).toEqual([
    { code: "B02", before: 90, after: 95 },
    { code: "1.2", before: 7, after: 9 },
    { code: "1.3", before: 4, after: null },
    { code: "1.10", before: null, after: 3 },
  ]);
  expect(merged).toEqual({ base: { B01: 100, B02: 95 }, figures: { "1.2": 9, "1.10": 3 } });
  expect(isNew).toBe(false);
});

test("what could not be read and what the apparatus filled stays; the apparatus's blank is filled", () => {
  const present = { figures: { "1.2": 7, "1.11": "2026-01-20" } };
  const unread = new Set(["1.2"]);
  const one = mergeReturn(present, read({ figures: { "1.11": "2026-02-01" } }, { unread }), appendix1);
  expect(one.changes).toEqual([]);
  expect(one.merged.figures).toEqual(present.figures);
  const other = mergeReturn({}, read({ figures: { "1.11": "2026-02-01" } }), appendix1);
  expect(other.merged.figures).toEqual({ "1.11": "2026-02-01" });
  expect(other.isNew).toBe(true);
});

test("a document and its source go with the figure they were named for; what was read or is the apparatus's stays", () => {
  const evidence = { "1.2": "order 4", "1.3": "minutes 7", "1.4": "list 1", "1.11": "seen" };
  const present = {
    figures: { "1.2": 7, "1.3": 4, "1.4": 1, "1.11": "2026-01-20" },
    ...{ evidence, source: { "1.2": "3.3-1" }, remarks: { "1.2": "by phone" } },
  };
  const declared = { figures: { "1.2": 700, "1.3": 4, "1.4": 9, "1.11": "2026-02-01" }, evidence: { "1.4": "list 2" } };
  const { merged, texts } = mergeReturn(present, read(declared), appendix1);
  expect(merged.evidence).toEqual({ "1.3": "minutes 7", "1.4": "list 2", "1.11": "seen" });
  expect(merged.source).toBeUndefined();
  expect(merged.remarks).toEqual({ "1.2": "by phone" });
  expect(texts).toEqual([
    { code: "1.4", part: "evidence", before: "list 1", after: "list 2" },
    { code: "1.2", part: "evidence", before: "order 4", after: "" },
    { code: "1.2", part: "source", before: "3.3-1", after: "" },
  ]);
});

test("texts are replaced by texts, never by nothing", () => {
  const present = {
    evidence: { "1.2": "order 4", "1.3": "minutes 7", "1.11": "seen" },
    remarks: { "1.2": "by phone" },
  };
  const { merged, texts } = mergeReturn(
    present,
    read({ evidence: { "1.2": "order 5", "1.11": "sent" }, remarks: {}, source: { "1.2": "3.3-1" } }),
    appendix1,
  );
  expect(merged.evidence).toEqual({ "1.2": "order 5", "1.3": "minutes 7", "1.11": "seen" });
  expect(merged.remarks).toEqual({ "1.2": "by phone" });
  expect(merged.source).toEqual({ "1.2": "3.3-1" });
  // Each is told with what stood there.
  expect(texts).toEqual([
    { code: "1.2", part: "evidence", before: "order 4", after: "order 5" },
    { code: "1.2", part: "source", before: "", after: "3.3-1" },
  ]);
});

test("a return sent back for its signature is news once it is signed, with the same figures", () => {
  const figures = { "1.2": 7 };
  const blank = { head: "", signedOn: "" };
  const signed = { head: "В. Г. Ахметов", signedOn: "2026-01-20" };
  const again = mergeReturn({ figures, signature: blank }, read({ figures, signature: signed }), appendix1);
  expect([again.changes, again.texts, hasNews(again)]).toEqual([[], [], true]);
  expect(again.signature).toEqual([
    { part: "head", before: "", after: "В. Г. Ахметов" },
    { part: "signedOn", before: "", after: "2026-01-20" },
  ]);
  expect(again.merged.signature).toEqual(signed);
  expect(hasNews(mergeReturn({ figures, signature: signed }, read({ figures, signature: signed }), appendix1))).toBe(
    false,
  );
  // A name written in by hand from the paper is not lost to a file without one; other figures are not signed by it.
  const unsigned = mergeReturn({ figures, signature: signed }, read({ figures, signature: blank }), appendix1);
  expect([hasNews(unsigned), unsigned.merged.signature]).toEqual([false, signed]);
  const other = mergeReturn(
    { figures, signature: signed },
    read({ figures: { "1.2": 8 }, signature: blank }),
    appendix1,
  );
  expect(other.merged.signature).toEqual(blank);
  // The signature that other figures take away is told too.
  expect(other.signature.map(({ before, after }) => [before, after])).toEqual([
    ["В. Г. Ахметов", ""],
    ["2026-01-20", ""],
  ]);
  const dated = { head: "", signedOn: "2026-01-21" };
  const half = mergeReturn(
    { figures, signature: { ...signed, signedOn: "" } },
    read({ figures, signature: dated }),
    appendix1,
  );
  expect(half.merged.signature).toEqual({ head: signed.head, signedOn: dated.signedOn });
});

test("a computed indicator is never taken from a file", () => {
  const { changes, merged } = mergeReturn(undefined, read({ figures: { "1.1": 99 } }), appendix1);
  expect(changes).toEqual([]);
  expect(merged.figures).toEqual({});
});

test("a remark repeated beside another figure stays that of the figure it was given for; other words are of the new one", () => {
  const remarks = { "1.2": "two districts joined", "1.3": "two joined", "1.4": "one left" };
  const present = { figures: { "1.2": 70, "1.3": 40, "1.4": 1 }, remarks };
  const declared = { figures: { "1.2": 7, "1.3": 4, "1.4": 1 }, remarks: { "1.2": remarks["1.2"], "1.3": "one left" } };
  const { merged } = mergeReturn(present, read(declared), appendix1);
  expect([merged.remarks, merged.explained]).toEqual([{ ...remarks, "1.3": "one left" }, { "1.2": 70 }]);
  const third = { figures: { ...declared.figures, "1.2": 9 }, remarks };
  expect(mergeReturn(merged, read(third), appendix1).merged.explained).toEqual({ "1.2": 70 });
  const back = { ...declared, figures: { ...declared.figures, "1.2": 70 } };
  expect(mergeReturn(merged, read(back), appendix1).merged.explained).toBeUndefined();
});
