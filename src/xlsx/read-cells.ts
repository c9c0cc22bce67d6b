import { DamagedFile } from "./damaged-file";
import { fileLimits, guardFile } from "./guards";
import { readBook } from "./read-book";
import { readFrame } from "./read-frame";
import { readLooks } from "./read-looks";
import { readProperties } from "./read-properties";
import { readRelations, type Relation } from "./read-relations";
import { readSheet } from "./read-sheet";
import { readStrings } from "./read-strings";
import type { FileFault, FileLimits, FileReading, ReadWorkbook } from "./read-workbook";
import { scanXml } from "./scan-xml";
import { unpack, type ZipEntry } from "./zip/read-zip";

const contentTypes = "[Content_Types].xml";
const workbookType = /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(sheet|template)\./;

/** The parts of a file, each unpacked at most once and only when it is asked for. */
class Parts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.entries = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  some(pattern: RegExp): boolean {
    return [...this.entries.keys()].some((path) => pattern.test(path));
  }

  text(path: string): string {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) throw new DamagedFile(`${path} is missing`);
    const bytes = unpack(this.bytes, entry);
    const wide =
      bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff && "utf-16be";
    try {
      return new TextDecoder(wide || "utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw new DamagedFile(`${path} is not text`);
    }
  }

  relations(path: string): Relation[] {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, Math.max(0, slash));
    const relations = `${folder === "" ? "" : `${folder}/`}_rels/${path.slice(slash + 1)}.rels`;
    return this.has(relations) ? readRelations(this.text(relations), folder) : [];
  }
}

function typesOf(part: string): (path: string) => string {
  const parts = new Map<string, string>();
  const extensions = new Map<string, string>();
  scanXml(part, {
    open(name, { PartName, Extension, ContentType = "" }) {
      if (name === "Override" && PartName !== undefined) parts.set(PartName.slice(1).toLowerCase(), ContentType);
      if (name === "Default" && Extension !== undefined) extensions.set(Extension.toLowerCase(), ContentType);
    },
  });
  return (path) => {
    const lower = path.toLowerCase();
    return parts.get(lower) ?? extensions.get(lower.slice(lower.lastIndexOf(".") + 1)) ?? "";
  };
}

function foreignParts(parts: Parts, type: string, relations: readonly Relation[]): FileFault[] {
  const macros = /macroEnabled/i.test(type) || parts.some(/vbaproject\.bin$|^xl\/macrosheets\//);
  const links =
    parts.some(/^xl\/(externallinks\/|connections\.xml|querytables\/)/) ||
    relations.some((relation) => relation.type === "externalLink");
  return [...(macros ? [{ kind: "macros" } as const] : []), ...(links ? [{ kind: "external-link" } as const] : [])];
}

function readParts(parts: Parts, withLooks: boolean): FileReading {
  const notAWorkbook: FileReading = { faults: [{ kind: "not-a-workbook" }] };
  if (!parts.has(contentTypes)) return notAWorkbook;
  const typeOf = typesOf(parts.text(contentTypes));
  const main = parts.relations("").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) return notAWorkbook;
  const type = typeOf(main);
  if (!workbookType.test(type) || /binary/i.test(type)) return notAWorkbook;
  const book = readBook(parts.text(main));
  if (book.strict) return { faults: [{ kind: "strict-format" }] };
  const relations = parts.relations(main);
  const strings = relations.find((relation) => relation.type === "sharedStrings");
  const texts = strings ? readStrings(parts.text(strings.target)) : [];
  const styles = withLooks ? relations.find((relation) => relation.type === "styles") : undefined;
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const workbook: ReadWorkbook = {
    dateSystem: book.dateSystem,
    names: book.names,
    ...(styles && { looks: readLooks(parts.text(styles.target)) }),
    properties: parts.has("docProps/custom.xml") ? readProperties(parts.text("docProps/custom.xml")) : {},
    sheets: book.sheets.flatMap(({ name, visibility, relation }) => {
      const target = targets.get(relation);
      if (!target) throw new DamagedFile(`sheet ${name} is missing`);
      if (target.type !== "worksheet") return [];
      const part = parts.text(target.target);
      const frame = withLooks ? readFrame(part) : undefined;
      return [{ name, visibility, cells: readSheet(part, texts), ...(frame && { frame }) }];
    }),
  };
  return { faults: foreignParts(parts, type, relations), workbook };
}

/**
 * Reads the values and formulas, and if asked the looks, of an .xlsx file that nobody vouches for.
 * @param bytes The whole file.
 * @param limits How much the file may ask for.
 * @param withLooks Reads sizes, joined cells and looks of cells too.
 * @returns Every fault found and, unless one forbids it, the workbook; nothing is thrown for a bad file.
 */
export function readCells(bytes: Uint8Array, limits: FileLimits = fileLimits, withLooks = false): FileReading {
  const guarded = guardFile(bytes, limits);
  if ("fault" in guarded) return { faults: [guarded.fault] };
  try {
    return readParts(new Parts(bytes, guarded.entries), withLooks);
  } catch (error) {
    if (error instanceof DamagedFile) return { faults: [{ kind: "damaged", detail: error.message }] };
    throw error;
  }
}
