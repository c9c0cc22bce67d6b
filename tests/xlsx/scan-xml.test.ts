import { DamagedFile } from "../../src/sheets/xlsx/damaged-file";
import { scanXml } from "../../src/sheets/xlsx/read/scan-xml";

function heard(part: string): string[] {
  const log: string[] = [];
  scanXml(part, {
    open: (name, attributes) =>
      log.push(`<${[name, ...Object.entries(attributes).map((pair) => pair.join("="))].join(" ")}`),
    text: (text) => log.push(text),
    close: (name) => log.push(`>${name}`),
  });
  return log;
}

test("tags, attributes, text, entities, comments, instructions and CDATA are heard in order", () => {
  expect(
    heard(
      `\uFEFF<?xml version="1.0"?><!-- a > b --><x:a b='1' c:d="&lt;&#1179;&#x41;"><b/>t&amp;u<![CDATA[<&>]]></x:a >\n`,
    ),
  ).toEqual(["<a b=1 c:d=<қA", "<b", ">b", "t&u", "<&>", ">a"]);
});

test("white space and quotes of attributes, and colons of names", () => {
  expect(heard(`<a:b\n c:d.e-f \t= 'x"'\r\n g="y'" />`)).toEqual([`<b c:d.e-f=x" g=y'`, ">b"]);
  expect(heard("<a ><b\t/></a\n>")).toEqual(["<a", "<b", ">b", ">a"]);
  for (const part of [
    "<a:/>",
    "<:a/>",
    "<a:1/>",
    "<1a/>",
    "<a b=c/>",
    "<a b/>",
    "<a / >",
    "<a b='c'd='e'/>",
    "<a b='c/>",
    "<ә/>",
  ]) {
    expect(() => heard(part)).toThrow(DamagedFile);
  }
});

test("a long text of named and numbered characters is read whole, wherever it is divided", () => {
  for (const before of ["", " "]) {
    const [, text] = heard(`<a>${before}${"&lt;&#x1F600;a&quot;&apos;&gt;&amp;amp;".repeat(5_000)}b</a>`);
    expect(text === `${before}${"<\u{1F600}a\"'>&amp;".repeat(5_000)}b`).toBe(true);
  }
});

test("line ends become one character", () => {
  expect(heard("<a>1\r\n2\r3</a>")).toEqual(["<a", "1\n2\n3", ">a"]);
  // Wherever a long part is divided, a pair stays one line end.
  for (const before of ["", " "]) {
    const [, text] = heard(`<a>${before}${"1\r\n".repeat(100_000)}</a>`);
    expect(text === `${before}${"1\n".repeat(100_000)}`).toBe(true);
  }
});

test.each([
  ["nothing", ""],
  ["no root", "<?xml version='1.0'?>"],
  ["text without a root", "hello"],
  ["text after the root", "<a/>b"],
  ["two roots", "<a/><b/>"],
  ["an unclosed tag", "<a><b></b>"],
  ["crossed tags", "<a><b></a></b>"],
  ["a closing tag alone", "</a>"],
  ["a cut tag", '<a b="1"'],
  ["a cut attribute", '<a b="1'],
  ["an attribute without quotes", "<a b=1/>"],
  ["an attribute without a value", "<a b/>"],
  ["a tag of thousands of attributes", `<a${Array.from({ length: 1000 }, (_, at) => ` b${at}=""`).join("")}/>`],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["attributes without a space", '<a b="1"c="2"/>'],
  ["a tag in an attribute", '<a b="<"/>'],
  ["an unknown entity", "<a>&nbsp;</a>"],
  ["a bare ampersand", "<a>b & c</a>"],
  ["a character out of range", "<a>&#x110000;</a>"],
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ["a cut comment", "<a><!-- b</a>"],
  ["a tag without a name", "<a>< b/></a>"],
])("%s is refused", (_, part) => {
  expect(() => scanXml(part, {})).toThrow(DamagedFile);
});
