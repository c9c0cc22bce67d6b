import { doubtsOfReturn } from "../../src/pane/evaluation/returns/doubts-of-return";
import { describeFinding } from "../../src/evaluation/words/findings/describe-finding";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { finding } from "../../src/rating/finding";

const table = { criteria: appendix1, year: 2025 };
const whose = { organisation: "KZO" };

test("what is written and wrong is told apart from what is not taken", () => {
  const unclear = finding("cell.unclear-number", { ...whose, indicator: "1.3" }, { value: "1.234" });
  const beside = finding("cell.outside-form", whose, { cells: "J3" });
  const declared = { base: { B01: 53_500_000 }, figures: { "1.2": "-", "1.4": "1 234 чел.", "1.6": 3 } };
  const { unread, wrong } = doubtsOfReturn(
    { ...whose, declared, findings: [unclear, beside], apparatus: new Set<string>() },
    declared,
    table,
    "2026-02-20",
  );
  expect(unread).toEqual([unclear]);
  expect(wrong.map(({ code, indicator, base }) => [code, indicator ?? base])).toEqual([
    ["base.bounds", "B01"],
    ["figure.type", "1.2"],
    ["figure.type", "1.4"],
  ]);
});

test("a number that stands as text is not told as a change that nobody sees", () => {
  const said = (value: string, number: number) =>
    describeFinding(finding("cell.read-as-number", whose, { value, number }), "ru", {}).title;
  expect(said("5", 5)).toBe("Число записано в ячейке как текст: 5");
  expect(said("1 234", 1234)).toContain("→");
});

test("what the apparatus has of its own field is not promised to be written over", () => {
  const declared = { figures: { "1.2": 3 } };
  const returned = { figures: { "1.2": 3, "5.5": "2025-01-30" } };
  const read = { ...whose, declared: returned, findings: [], apparatus: new Set(["5.5"]) };
  const kept = doubtsOfReturn(
    read,
    { ...returned, figures: { ...returned.figures, "5.5": "2026-02-02" } },
    table,
    "2026-02-20",
  );
  expect([kept.ofApparatus, kept.wrong.map(({ indicator }) => indicator)]).toEqual([
    ["5.5"],
    doubtsOfReturn({ ...read, declared }, declared, table, "2026-02-20").wrong.map(({ indicator }) => indicator),
  ]);
  // Where the year has nothing, it is written, and is wrong.
  const written = doubtsOfReturn(read, returned, table, "2026-02-20");
  expect([written.ofApparatus, written.wrong.map(({ indicator }) => indicator)]).toEqual([
    [],
    expect.arrayContaining(["5.5"]),
  ]);
});
