import { DamagedFile } from "../damaged-file";
import { fileLimits, guardFile } from "../guards";
import { readSettings } from "../kept-settings";
import { Parts } from "../parts";
import { readBook, type Book } from "./read-book";
import { frameReader } from "./read-frame";
import { readLooks } from "./read-looks";
import { readNumberStyles } from "./styles/read-number-styles";
import { readProperties } from "./read-properties";
import type { Relation } from "./read-relations";
import { CellAllowance, readSheet, type CellMarks, type Reach } from "./read-sheet";
import { readStrings } from "./read-strings";
import { readStruckStyles } from "./styles/read-struck-styles";
import type { FileFault, FileLimits, ReadSheet, ReadWorkbook } from "./read-workbook";
import { scanXml } from "./scan-xml";

/** A workbook whose sheets are read when they are asked for. */
export interface OpenWorkbook extends Omit<ReadWorkbook, "sheets"> {
  /**
   * Reads sheets; what is not wanted is not even unpacked.
   * @param isWanted Tells by the name of a sheet.
   * @param reach Cells farther from A1 are left out.
   * @returns The sheets in their order, or the fault that forbids to read on.
   */
  readonly readSheets: (
    isWanted: (name: string) => boolean,
    reach?: Reach,
  ) => { readonly sheets: readonly ReadSheet[] } | { readonly fault: FileFault };
}

/** All faults found before any sheet is read, and the workbook unless one of them forbids reading it. */
interface Opening {
  readonly faults: readonly FileFault[];
  readonly workbook?: OpenWorkbook;
}

const contentTypes = "[Content_Types].xml";
const workbookType = /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(sheet|template)\./;

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

function foreignParts(parts: Parts, relations: readonly Relation[]): FileFault[] {
  const macros = parts.some(/vbaproject\.bin$|^xl\/(macrosheets|intlmacrosheets|dialogsheets)\//);
  const links =
    parts.some(/^xl\/(externallinks\/|connections\.xml|querytables\/)/) ||
    relations.some((relation) => relation.type === "externalLink");
  return [...(macros ? [{ kind: "macros" } as const] : []), ...(links ? [{ kind: "external-link" } as const] : [])];
}

interface SheetPart extends Pick<ReadSheet, "name" | "visibility"> {
  readonly target: Relation;
}

/** Sheets with the relation to their part; Excel gives each a name and a part of its own, and so must a file. */
function sheetParts(book: Book, relations: readonly Relation[]): SheetPart[] {
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const names = new Set<string>();
  const paths = new Set<string>();
  return book.sheets.map(({ name, visibility, relation }) => {
    const target = targets.get(relation);
    if (!target) throw new DamagedFile(`sheet ${name} is missing`);
    const path = target.target.toLowerCase();
    if (names.has(name.toLowerCase()) || paths.has(path)) throw new DamagedFile("a sheet stands twice");
    names.add(name.toLowerCase());
    paths.add(path);
    return { name, visibility, target };
  });
}

function marksOf(styles: string | undefined, struckTexts: ReadonlySet<number>): CellMarks {
  if (styles === undefined) return { days: new Set(), others: new Set(), struck: new Set(), struckTexts };
  return { ...readNumberStyles(styles), struck: readStruckStyles(styles), struckTexts };
}

function openParts(parts: Parts, withLooks: boolean): Opening {
  const notAWorkbook: Opening = { faults: [{ kind: "not-a-workbook" }] };
  if (!parts.has(contentTypes)) return notAWorkbook;
  const typeOf = typesOf(parts.text(contentTypes));
  const main = parts.relations("").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) return notAWorkbook;
  const type = typeOf(main);
  if (!workbookType.test(type) || /binary/i.test(type)) return notAWorkbook;
  const book = readBook(parts.text(main));
  if (book.strict) return { faults: [{ kind: "strict-format" }] };
  const relations = parts.relations(main);
  const sheets = sheetParts(book, relations);
  const styles = relations.find(({ type, target }) => type === "styles" && (withLooks || parts.has(target)));
  const struckTexts = new Set<number>();
  let marks: CellMarks | undefined;
  const allowance = new CellAllowance();
  let texts: readonly string[] | undefined;
  const textsOfBook = (): readonly string[] => {
    const strings = relations.find((relation) => relation.type === "sharedStrings");
    return strings ? readStrings(parts.text(strings.target), struckTexts) : [];
  };
  const readOne = ({ name, visibility, target }: SheetPart, reach: Reach | undefined): ReadSheet => {
    texts ??= textsOfBook();
    marks ??= marksOf(styles ? parts.text(styles.target) : undefined, struckTexts);
    const frame = withLooks ? frameReader() : undefined;
    try {
      const data = readSheet(parts.text(target.target), texts, allowance, reach, frame?.open, marks);
      return { name, visibility, ...data, ...(frame && { frame: frame.frame() }) };
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      throw error.within({ sheet: name });
    }
  };
  const workbook: OpenWorkbook = {
    dateSystem: book.dateSystem,
    names: book.names,
    ...(withLooks && styles && { looks: readLooks(parts.text(styles.target)) }),
    ...(withLooks && { settings: readSettings(parts, relations) }),
    properties: parts.has("docProps/custom.xml") ? readProperties(parts.text("docProps/custom.xml")) : {},
    readSheets: (isWanted, reach) => {
      const wanted = sheets.filter(({ name, target }) => target.type === "worksheet" && isWanted(name));
      return orDamaged(
        () => ({ sheets: wanted.map((sheet) => readOne(sheet, reach)) }),
        (fault) => ({ fault }),
      );
    },
  };
  return { faults: foreignParts(parts, relations), workbook };
}

function orDamaged<Result, Refusal>(work: () => Result, refuse: (fault: FileFault) => Refusal): Result | Refusal {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    const { over, ...place } = error.at;
    return refuse(
      over
        ? { kind: "too-large", size: over.limit, ...over, ...place }
        : { kind: "damaged", detail: error.message, ...place },
    );
  }
}

/**
 * Opens an .xlsx file that nobody vouches for, and reads no sheet yet.
 * @param bytes The whole file.
 * @param limits How much the file may ask for.
 * @param withLooks Sheets come with sizes, joined cells and looks of cells.
 * @returns Faults and, unless one forbids it, the workbook; nothing is thrown for a bad file.
 */
export function openCells(bytes: Uint8Array, limits: FileLimits = fileLimits, withLooks = false): Opening {
  const guarded = guardFile(bytes, limits);
  if ("fault" in guarded) return { faults: [guarded.fault] };
  return orDamaged<Opening, Opening>(
    () => openParts(new Parts(bytes, guarded.entries), withLooks),
    (fault) => ({ faults: [fault] }),
  );
}
