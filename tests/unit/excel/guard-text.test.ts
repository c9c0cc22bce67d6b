import { guardText } from "../../../src/sheets/office/write/guard-text";

test.each([
  "=1+1",
  "+7",
  "-5",
  "@SUM(A1)",
  "1.2",
  "2025",
  "12,5",
  "01.02.2026",
  " 5",
  "May 5",
  "ИСТИНА",
  "TRUE",
  "'a",
  "#N/A",
  "50%",
])("%j would be read as something else and is guarded", (text) => {
  expect(guardText(text, "General")).toBe(`'${text}`);
});

test.each([
  "Рейтинг",
  "Қазақстан Республикасының Білім",
  "● ready",
  "1.2".repeat(0),
  "Бюджет 2025 года и прочие сведения",
])("%j is plainly text", (text) => {
  expect(guardText(text, "General")).toBe(text);
});

test("under the text format nothing needs a guard", () => {
  expect(guardText("1.10", "@")).toBe("1.10");
});
