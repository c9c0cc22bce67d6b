import { visibleText } from "../../../src/cli/visible-text";

test.each([
  ["Қызылорда облысы, 1\u00A0234,5", "Қызылорда облысы, 1\u00A0234,5"],
  ["a\u001B[2Jb\r\nc\td", "a␛[2Jb␍␊c␉d"],
  ["\u009B31m\u007F", "\uFFFD31m␡"],
  ["\u202Eabc\u2066\u2028\uD800", "\uFFFDabc\uFFFD\uFFFD\uFFFD"],
])("%j is shown as %j", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test("a long text ends with an ellipsis and never between the halves of a character", () => {
  expect(visibleText("a".repeat(120))).toBe("a".repeat(120));
  expect(visibleText("a".repeat(30_000))).toBe(`${"a".repeat(119)}…`);
  expect(visibleText("😀".repeat(30_000))).toBe(`${"😀".repeat(119)}…`);
});
