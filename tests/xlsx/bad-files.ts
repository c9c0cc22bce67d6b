import { constants, deflateRawSync } from "node:zlib";
import type { FileFault } from "../../src/sheets/xlsx/read/read-workbook";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";
import { planCases } from "../contract/plan-cases";
import { randomNumbers } from "../fuzz/random-numbers";
import { changePart, changeParts } from "./change-parts";
import { compoundFile, encryptedStreams, oldWorkbook } from "./compound-file";

export interface BadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly faults: readonly FileFault["kind"][];
  /** The fault does not keep the cells from being read. */
  readonly readable?: boolean;
}

const megabyte = 1_048_576;
const sheet1 = "xl/worksheets/sheet1.xml";
const text = (content: string) => new TextEncoder().encode(content);

/** A compound file with streams of these names, each of some bytes. */
function ole(...names: readonly string[]): Uint8Array {
  return compoundFile(names.map((name) => ({ name, bytes: text(`a stream that speaks of ${name}`) })));
}

/** Text as Office stores it, two bytes a letter. */
const wide = (content: string) => new Uint8Array(Buffer.from(content, "utf16le"));

/** Megabytes of spaces as deflate data of a few hundred kilobytes. */
function packedSpaces(megabytes: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(megabyte).fill(32), { finishFlush: constants.Z_FULL_FLUSH });
  return new Uint8Array(Buffer.concat([...Array<Buffer>(megabytes).fill(block), deflateRawSync(Buffer.alloc(0))]));
}

/** An archive whose last part is replaced by other packed data with a size of its own. */
function withPacked(file: Uint8Array, packed: Uint8Array, size: number): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - 22;
  const directory = view.getUint32(end + 16, true);
  let entry = directory;
  for (let next = entry; next < end; next += 46 + view.getUint16(next + 28, true)) entry = next;
  const local = view.getUint32(entry + 42, true);
  const data = local + 30 + view.getUint16(local + 26, true);
  const output = Buffer.concat([file.subarray(0, data), packed, file.subarray(directory)]);
  const shift = data + packed.length - directory;
  for (const at of [local + 18, entry + shift + 20]) {
    output.writeUInt32LE(packed.length, at);
    output.writeUInt32LE(size, at + 4);
    output.writeUInt16LE(8, at === local + 18 ? local + 8 : entry + shift + 10);
  }
  output.writeUInt32LE(directory + shift, end + shift + 16);
  return new Uint8Array(output);
}

function withEncryptedPart(file: Uint8Array): Uint8Array {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  const directory = view.getUint32(changed.length - 22 + 16, true);
  view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
  return changed;
}

const contentTypes = (main: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`;
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="main.xml"/></Relationships>`;

/** A package of another kind than a workbook. */
function packageOf(main: string): Uint8Array {
  return writeZip([
    { path: "[Content_Types].xml", bytes: text(contentTypes(main)) },
    { path: "_rels/.rels", bytes: text(relations) },
    { path: "main.xml", bytes: text("<a/>") },
  ]);
}

/**
 * Files that are not what they should be, each by its name, with the faults that must be found.
 * @returns The corpus, made in memory.
 */
export async function badFiles(): Promise<readonly BadFile[]> {
  const good = await writePlan(planCases.formulas);
  const random = randomNumbers(3);
  const noise = (length: number) => {
    const bytes = new Uint8Array(length);
    for (let i = 0; i < length; i++) bytes[i] = random() * 256;
    return bytes;
  };
  const spoiled = (rewrite: (part: string) => string) => changePart(good, sheet1, rewrite);
  const without = (path: string) => changeParts(good, (parts) => parts.delete(path));
  return [
    { name: "an empty file", bytes: new Uint8Array(), faults: ["empty"] },
    { name: "a web page", bytes: text("<html><table><tr><td>1</td></tr></table></html>"), faults: ["not-a-workbook"] },
    { name: "comma separated values", bytes: text("a,b\n1,2\n"), faults: ["not-a-workbook"] },
    { name: "noise", bytes: noise(5000), faults: ["not-a-workbook"] },
    { name: "an archive of nothing", bytes: writeZip([]), faults: ["not-a-workbook"] },
    {
      name: "an archive of a picture",
      bytes: writeZip([{ path: "a.png", bytes: noise(99) }]),
      faults: ["not-a-workbook"],
    },
    {
      name: "a text document",
      bytes: packageOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
      faults: ["not-a-workbook"],
    },
    {
      name: "a binary workbook",
      bytes: packageOf("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
      faults: ["not-a-workbook"],
    },
    { name: "a file encrypted by Excel", bytes: compoundFile(encryptedStreams(noise(9000))), faults: ["encrypted"] },
    {
      name: "a long file encrypted by Excel",
      bytes: compoundFile([
        ...encryptedStreams(noise(8 * megabyte)),
        ...["a", "b", "c", "d"].map((name) => ({ name, bytes: noise(99) })),
      ]),
      faults: ["encrypted"],
    },
    { name: "an archive with a password", bytes: withEncryptedPart(good), faults: ["encrypted"] },
    {
      name: "an old .xls workbook",
      bytes: compoundFile([{ name: "Workbook", bytes: oldWorkbook() }]),
      faults: ["old-format"],
    },
    { name: "a much older .xls workbook", bytes: ole("Book"), faults: ["old-format"] },
    {
      name: "an old .xls workbook among many streams",
      bytes: ole("Workbook", "\u0005SummaryInformation", "\u0005DocumentSummaryInformation", "Ctls", "User Names"),
      faults: ["old-format"],
    },
    {
      name: "an old .xls workbook that speaks of an EncryptedPackage",
      bytes: compoundFile([{ name: "Workbook", bytes: wide("EncryptedPackage") }]),
      faults: ["old-format"],
    },
    {
      name: "a text of old Word that speaks of a Workbook",
      bytes: compoundFile([{ name: "WordDocument", bytes: wide("Workbook") }]),
      faults: ["not-a-workbook"],
    },
    { name: "an e-mail", bytes: ole("__properties_version1.0"), faults: ["not-a-workbook"] },
    {
      name: "a compound file cut behind its header",
      bytes: ole("Workbook").slice(0, 512),
      faults: ["not-a-workbook"],
    },
    { name: "a file of 11 MB", bytes: new Uint8Array(11 * megabyte).fill(80), faults: ["too-large"] },
    { name: "a bomb of 300 MB", bytes: withPacked(good, packedSpaces(300), 300 * megabyte), faults: ["too-large"] },
    { name: "a bomb that declares 1 MB", bytes: withPacked(good, packedSpaces(300), megabyte), faults: ["damaged"] },
    {
      name: "a part smaller than declared",
      bytes: withPacked(good, packedSpaces(1), 2 * megabyte),
      faults: ["damaged"],
    },
    {
      name: "thousands of parts",
      bytes: changeParts(good, (parts) => {
        for (let i = 0; i < 1500; i++) parts.set(`a/${i}`, "");
      }),
      faults: ["too-large"],
    },
    {
      name: "more cells than are read",
      bytes: changePart(good, "xl/worksheets/sheet1.xml", () => {
        return `<worksheet><sheetData>${`<row>${"<c/>".repeat(16_000)}</row>`.repeat(17)}</sheetData></worksheet>`;
      }),
      faults: ["too-large"],
    },
    {
      name: "more names than are read",
      bytes: changePart(good, "xl/workbook.xml", (part) => {
        const names = Array.from({ length: 65_537 }, (_, at) => `<definedName name="n${at}">1</definedName>`).join("");
        return part.replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`);
      }),
      faults: ["too-large"],
    },
    { name: "a file cut in the middle", bytes: good.slice(0, good.length / 2), faults: ["damaged"] },
    { name: "a file cut at its end", bytes: good.slice(0, -1), faults: ["damaged"] },
    {
      name: "a strict workbook",
      bytes: changePart(good, "xl/workbook.xml", (part) =>
        part.replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
      ),
      faults: ["strict-format"],
    },
    {
      name: "a workbook with macros",
      bytes: changeParts(good, (parts) => parts.set("xl/vbaProject.bin", "VBA")),
      faults: ["macros"],
      readable: true,
    },
    {
      name: "a workbook of a kind that may have macros, and has none",
      bytes: changePart(good, "[Content_Types].xml", (part) =>
        part.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
      ),
      faults: [],
      readable: true,
    },
    {
      name: "a workbook of LibreOffice",
      bytes: writeZip([
        { path: "mimetype", bytes: text("application/vnd.oasis.opendocument.spreadsheet") },
        { path: "content.xml", bytes: text("<office:document-content/>") },
      ]),
      faults: ["open-document"],
    },
    {
      name: "a link to another workbook",
      bytes: changeParts(good, (parts) => parts.set("xl/externalLinks/externalLink1.xml", "<externalLink/>")),
      faults: ["external-link"],
      readable: true,
    },
    {
      name: "a link to another workbook under another path",
      bytes: changePart(good, "xl/_rels/workbook.xml.rels", (part) =>
        part.replace(
          "</Relationships>",
          `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="x.xml"/></Relationships>`,
        ),
      ),
      faults: ["external-link"],
      readable: true,
    },
    {
      name: "macros and a data connection",
      bytes: changeParts(good, (parts) => parts.set("xl/vbaProject.bin", "VBA").set("xl/connections.xml", "<c/>")),
      faults: ["macros", "external-link"],
      readable: true,
    },
    { name: "an unclosed tag in a sheet", bytes: spoiled((part) => part.replace("</row>", "")), faults: ["damaged"] },
    { name: "a sheet cut short", bytes: spoiled((part) => part.slice(0, 600)), faults: ["damaged"] },
    { name: "a sheet of another kind", bytes: spoiled(() => "<chartsheet/>"), faults: ["damaged"] },
    { name: "an empty sheet part", bytes: spoiled(() => ""), faults: ["damaged"] },
    { name: "a sheet that is not UTF-8", bytes: withLatin(good), faults: ["damaged"] },
    {
      name: "entities that multiply",
      bytes: spoiled((part) =>
        part.replace("<worksheet", '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet'),
      ),
      faults: ["damaged"],
    },
    {
      name: "two sheets of one part",
      bytes: changePart(good, "xl/workbook.xml", (part) =>
        part.replace("</sheets>", `<sheet name="Again" sheetId="99" ${/r:id="\w+"/.exec(part)?.[0] ?? ""}/></sheets>`),
      ),
      faults: ["damaged"],
    },
    {
      name: "two sheets of one name",
      bytes: changePart(good, "xl/workbook.xml", (part) => {
        const first = /<sheet name="([^"]*)"/.exec(part)?.[1] ?? "";
        return part.replace(/(<sheet .*?<sheet name=")[^"]*/, `$1${first}`);
      }),
      faults: ["damaged"],
    },
    { name: "a missing sheet", bytes: without(sheet1), faults: ["damaged"] },
    { name: "missing texts", bytes: without("xl/sharedStrings.xml"), faults: ["damaged"] },
    { name: "a missing workbook part", bytes: without("xl/workbook.xml"), faults: ["damaged"] },
    { name: "missing relations of the workbook", bytes: without("xl/_rels/workbook.xml.rels"), faults: ["damaged"] },
    { name: "missing relations of the package", bytes: without("_rels/.rels"), faults: ["not-a-workbook"] },
    { name: "missing content types", bytes: without("[Content_Types].xml"), faults: ["not-a-workbook"] },
  ];
}

/** The file with a byte in a sheet that no UTF-8 text holds. */
function withLatin(good: Uint8Array): Uint8Array {
  const latin = Buffer.from(
    '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>\xe9</v></c></row></sheetData></worksheet>',
    "latin1",
  );
  const parts = changeParts(good, (all) => {
    const last = all.get("xl/worksheets/sheet2.xml") ?? "";
    all.delete("xl/worksheets/sheet2.xml");
    all.set("xl/worksheets/sheet2.xml", last);
  });
  return withPacked(parts, new Uint8Array(deflateRawSync(latin)), latin.length);
}
