import { mostSignatureBytes, signatureFault } from "../../src/decisions/records/signature-file";
import { base64Of } from "../../src/text/base64";

/** CMS signed data as far as its head goes; the length in the short, the long and the open form. */
const head = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const body = [0xa0, 0x03, 0x02, 0x01, 0x05, ...Array.from({ length: 60 }, (_, at) => at)];
const bytes = (...length: number[]): Uint8Array => new Uint8Array([0x30, ...length, ...head, ...body]);
const text = (said: string): Uint8Array => new TextEncoder().encode(said);
const letters = base64Of(bytes(0x82, 0x01, 0x00));

test.each([
  ["bytes, short length", bytes(0x4c)],
  ["bytes, long length", bytes(0x82, 0x10, 0x00)],
  ["bytes, open length", bytes(0x80)],
  ["base64 alone", text(letters)],
  ["base64 in lines", text(`\uFEFF${letters.replace(/.{20}/g, "$&\r\n")}`)],
  ["base64 in its frame", text(`-----BEGIN CMS-----\n${letters}\n-----END CMS-----\n`)],
])("a signature is known by its beginning: %s", (_, file) => {
  expect(signatureFault(file)).toBeUndefined();
});

test.each([
  ["an empty file", new Uint8Array(), "empty"],
  ["a text", text("20.02.2026 ж. № 9, 7-т."), "not-cms"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "not-cms"],
  ["a Word file", new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...body]), "not-cms"],
  ["another kind of CMS", new Uint8Array([0x30, 0x4c, ...head.slice(0, -1), 0x03, ...body]), "not-cms"],
  [
    "a certificate in its frame",
    text("-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUAAAAAAAAAAAAAAAA\n"),
    "not-cms",
  ],
  ["one cut off", bytes(0x82, 0x10, 0x00).subarray(0, 10), "not-cms"],
  [
    "a document with its signature in it",
    new Uint8Array([...bytes(0x80), ...new Array<number>(mostSignatureBytes)]),
    "too-large",
  ],
] as const)("%s is none", (_, file, fault) => {
  expect(signatureFault(file)).toBe(fault);
});
