import { checkSignature } from "../../../../src/rating/returns/check-signature";

const context = { year: 2025, today: "2026-02-20", dueDate: "2026-01-25" };
const found = (head: string, signedOn: string, more: Partial<typeof context> = {}): string[] =>
  checkSignature("KZO", { head, signedOn }, { ...context, ...more }).map(({ code }) => code);

test("a return signed by its head in time has no finding", () => {
  expect(found("А. Б. Сериков", "2026-01-25")).toEqual([]);
});

test.each(["", " ", "-", "…", "x", "12", "А1", "подпись", "қолы", "ок", "Signed"])(
  "%j is no name of a head",
  (head) => {
    expect(found(head, "2026-01-16")).toEqual(["return.unsigned"]);
  },
);

test.each([
  ["", ["return.date-missing"]],
  ["январь", ["return.date-unclear"]],
  ["2026-02-30", ["return.date-unclear"]],
  ["2025-12-31", ["return.date-year"]],
  ["2027-01-01", ["return.date-year", "return.late"]],
  ["2026-12-31", ["return.date-future", "return.late"]],
  ["2026-02-21", ["return.date-future", "return.late"]],
  ["2026-02-20", ["return.late"]],
  ["2026-01-26", ["return.late"]],
])("signed on %j", (signedOn, codes) => {
  expect(found("Сериков", signedOn)).toEqual(codes);
});

test("without today and due date only what cannot be is said; days of delay are counted", () => {
  expect(checkSignature("KZO", { head: "Сериков", signedOn: "2026-12-01" }, { year: 2025 })).toEqual([]);
  const [late] = checkSignature("KZO", { head: "Сериков", signedOn: "2026-02-01" }, context);
  expect(late?.params).toEqual({ value: "2026-02-01", due: "2026-01-25", days: 7 });
});
