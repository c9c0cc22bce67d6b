import { decodeText } from "../../src/evaluation/criteria-import/cells/decode-text";

const text = "№;Показатель\n1.1;Семинары";
const inWindows1251 = Uint8Array.from(
  [...text].map((sign) => (sign === "№" ? 0xb9 : sign > "\u0400" ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0))),
);
const utf16 = (bytes: Buffer, ...mark: number[]): Uint8Array => Uint8Array.from([...mark, ...bytes]);

test.each([
  ["UTF-8", new TextEncoder().encode(text)],
  ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${text}`)],
  ["Windows-1251", inWindows1251],
  ["UTF-16 of Excel", utf16(Buffer.from(text, "utf16le"), 0xff, 0xfe)],
  ["UTF-16, the greater byte first", utf16(Buffer.from(text, "utf16le").swap16(), 0xfe, 0xff)],
])("%s", (_encoding, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});
