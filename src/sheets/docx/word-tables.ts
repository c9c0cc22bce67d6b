import { DamagedFile } from "../xlsx/damaged-file";
import { fileLimits, guardFile } from "../xlsx/guards";
import { Parts } from "../xlsx/parts";
import { scanXml, type XmlAttributes } from "../xlsx/read/scan-xml";
import type { FileLimits } from "../xlsx/read/read-workbook";
import { numberedParagraphs, type ParagraphNumbers } from "./paragraph-numbers";
import { WordTable, type WordCell } from "./word-table";

/** A table of a Word file. */
interface TableOfWord {
  /** Its number in the file and the line above it. */
  readonly name: string;
  readonly rows: readonly (readonly WordCell[])[];
  readonly isHidden: boolean;
}

const body = "word/document.xml";
const numbering = "word/numbering.xml";
/** Characters of the line above a table that name it. */
const longestName = 60;
/** A raised 1 behind «10 баллов» would make 101 of it. */
const footnoteMark = /^\s*\[?[\d*]+[\])]?\s*$/;

/**
 * The tables of a .docx file that nobody vouches for, in the order of the file; those of more than one row, and where several
 * have the same number of columns, first all of these together.
 * @param bytes The whole file.
 * @param limits How much the file may ask for.
 * @returns `null` where it is no readable .docx file. What a correction strikes out and what is hidden is not read; a table within
 * a cell is text of that cell.
 */
export function wordTables(bytes: Uint8Array, limits: FileLimits = fileLimits): readonly TableOfWord[] | null {
  const guarded = guardFile(bytes, limits);
  if ("fault" in guarded) return null;
  try {
    const parts = new Parts(bytes, guarded.entries);
    if (!parts.has(body)) return null;
    const numbers = numberedParagraphs(parts.has(numbering) ? parts.text(numbering) : null);
    return named(tablesOf(parts.text(body), numbers));
  } catch (error) {
    if (error instanceof DamagedFile) return null;
    throw error;
  }
}

interface FoundTable {
  readonly title: string;
  readonly rows: TableOfWord["rows"];
}

/** Elements of which nothing is read: what is struck out, what a newer Word draws otherwise, and formulas of fields. */
const unread = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delText",
  "pPrChange",
  "tcPrChange",
  "trPrChange",
]);

function tablesOf(xml: string, numbers: ParagraphNumbers): readonly FoundTable[] {
  const found: FoundTable[] = [];
  let table: WordTable | undefined;
  let [depth, skipped] = [0, 0];
  let [title, paragraph, run] = ["", "", ""];
  let [isInText, isInRun, isVanished, isRaised] = [false, false, false, false];
  let isInRowLook = false;
  let list = { id: "", level: 0 };
  const path: string[] = [];

  const say = (text: string): void => {
    if (isInRun) run += text;
    else if (table) table.say(text);
    else paragraph += text;
  };
  const endRun = (): void => {
    const isMark = isRaised && footnoteMark.test(run);
    const text = isVanished || isMark ? "" : run;
    [run, isInRun, isVanished, isRaised] = ["", false, false, false];
    if (table) table.say(text);
    else paragraph += text;
  };
  const endParagraph = (): void => {
    if (table) table.say("\n");
    else if (paragraph.trim() !== "") title = paragraph.trim();
    paragraph = "";
  };
  /** The number that Word shows before a paragraph and holds nowhere as text. */
  const sayNumber = (): void => {
    const number = numbers.next(list.id, list.level);
    list = { id: "", level: 0 };
    if (number !== "" && table) table.say(`${number} `);
  };

  scanXml(xml, {
    open(name, attributes) {
      path.push(name);
      const isOfRow = path.at(-2) === "trPr";
      if (isOfRow && name === "del" && depth === 1 && skipped === 0) table?.deleteRow();
      if (unread.has(name) || skipped > 0) {
        skipped += 1;
        return;
      }
      const value = valueOf(attributes);
      const isOn = value !== "0" && value !== "false" && value !== "off";
      if (name === "tbl") {
        depth += 1;
        if (depth === 1) table = new WordTable();
      } else if (name === "tr" && depth === 1) table?.beginRow();
      else if (name === "trPr") isInRowLook = true;
      else if (isInRowLook && depth === 1 && name === "gridBefore") table?.skip(Number(value) || 0);
      else if (isInRowLook && depth === 1 && name === "hidden" && isOn) table?.hideRow();
      else if (name === "tc" && depth === 1) table?.beginCell();
      else if (name === "gridSpan" && depth === 1) table?.span(Number(value) || 1);
      else if (name === "vMerge" && depth === 1 && value !== "restart") table?.goOn();
      else if (name === "r") isInRun = true;
      else if (name === "vanish" && isInRun) isVanished = isOn;
      else if (name === "vertAlign" && isInRun) isRaised = value === "superscript";
      else if (name === "t") isInText = true;
      else if (name === "br" || name === "cr") say("\n");
      else if (name === "tab") say(isInRun ? " " : "");
      else if (name === "noBreakHyphen") say("-");
      else if (name === "ilvl") list = { ...list, level: Number(value) || 0 };
      else if (name === "numId") list = { ...list, id: value };
    },
    close(name) {
      path.pop();
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === "t") isInText = false;
      else if (name === "r") endRun();
      else if (name === "pPr") sayNumber();
      else if (name === "p") endParagraph();
      else if (name === "trPr") isInRowLook = false;
      else if (name === "tc" && depth === 1) table?.endCell();
      else if (name === "tr" && depth === 1) table?.endRow();
      else if (name === "tbl") {
        depth -= 1;
        if (depth > 0 || !table) return;
        found.push({ title, rows: table.finish() });
        [table, title] = [undefined, ""];
      }
    },
    text(text) {
      if (isInText && skipped === 0) say(text);
    },
  });
  return found;
}

/** The attribute `w:val`, whatever the prefix is. */
function valueOf(attributes: XmlAttributes): string {
  const name = Object.keys(attributes).find((one) => one === "val" || one.endsWith(":val"));
  return name === undefined ? "" : (attributes[name] ?? "");
}

function named(tables: readonly FoundTable[]): readonly TableOfWord[] {
  const listed = tables.map(({ title, rows }, at) => ({
    name: `${at + 1}. ${title || firstText(rows)}`.slice(0, longestName).trim(),
    rows,
    isHidden: false,
  }));
  const together = alike(tables).map((numbers): TableOfWord => ({
    name: `${numbers.map((at) => at + 1).join(" + ")}. ${tables[numbers[0] ?? 0]?.title ?? ""}`.slice(0, longestName),
    rows: numbers.flatMap((at) => tables[at]?.rows ?? []),
    isHidden: false,
  }));
  return [...together, ...listed.filter(({ rows }) => rows.length > 1)];
}

function firstText(rows: FoundTable["rows"]): string {
  return (rows[0]?.map(({ text }) => text).find((text) => text !== "") ?? "").replace(/\n/g, " ");
}

/** Tables of the same number of columns, from three, that can be one table in several parts; at most one such group. */
function alike(tables: readonly FoundTable[]): readonly (readonly number[])[] {
  const columns = tables.map(({ rows }) =>
    Math.max(0, ...rows.map((row) => row.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0))),
  );
  const groups = [...new Set(columns)]
    .filter((count) => count >= 3)
    .map((count) => columns.flatMap((own, at) => (own === count ? [at] : [])))
    .filter((group) => group.length > 1);
  return groups.sort((a, b) => b.length - a.length).slice(0, 1);
}
