import type { Area, SheetVisibility } from "../../plan/sheet-plan";
import { columnNumber } from "../../plan/column-number";
import { DamagedFile } from "../damaged-file";
import type { ReadName } from "./read-workbook";
import { scanXml } from "./scan-xml";

/** What the workbook part says, before any sheet is read. */
export interface Book {
  readonly strict: boolean;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: SheetVisibility;
    readonly relation: string;
  }[];
  readonly names: readonly ReadName[];
}

/** A year has some hundred; files that inherited names from file to file have thousands. */
const mostNames = 65_536;
const strictNamespace = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const oneArea = /^(?:'((?:[^']|'')+)'|([^'!:,()[\]\s]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/**
 * The one area a reference names.
 * @param formula Reference with its sheet, quoted or bare.
 * @returns Sheet and area, or nothing for unions, broken references and other formulas.
 */
export function targetOf(formula: string): { sheet: string; area: Area } | undefined {
  const match = oneArea.exec(formula);
  if (!match) return undefined;
  const [, quoted, bare, left, top, right = left, bottom = top] = match as unknown as string[];
  const first = { row: Number(top), column: columnNumber(left as string) };
  const rows = Number(bottom) - first.row + 1;
  const columns = columnNumber(right as string) - first.column + 1;
  if (rows < 1 || columns < 1) return undefined;
  return { sheet: quoted?.replaceAll("''", "'") ?? (bare as string), area: { ...first, rows, columns } };
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/**
 * Sheets, names and date system of a workbook.
 * @param part The workbook part.
 * @returns What it says, sheets in order.
 * @throws DamagedFile when the part is not well formed or names no sheet.
 */
export function readBook(part: string): Book {
  const sheets: { name: string; visibility: SheetVisibility; relation: string }[] = [];
  const names: { name: string; scope?: number; hidden: boolean; formula: string }[] = [];
  let strict = false;
  let dateSystem: 1900 | 1904 = 1900;
  let current: (typeof names)[number] | undefined;
  scanXml(part, {
    open(name, attributes) {
      if (name === "workbook") strict = Object.values(attributes).includes(strictNamespace);
      else if (name === "workbookPr" && /^(1|true)$/.test(attributes.date1904 ?? "")) dateSystem = 1904;
      else if (name === "sheet") {
        const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
        if (attributes.name === undefined || relation === undefined) throw new DamagedFile("a sheet without a name");
        sheets.push({ name: attributes.name, visibility: visibilityOf(attributes.state), relation });
      } else if (name === "definedName") {
        const scope = attributes.localSheetId;
        const hidden = /^(1|true)$/.test(attributes.hidden ?? "");
        current = { name: attributes.name ?? "", hidden, formula: "", ...(scope !== undefined && { scope: +scope }) };
      }
    },
    text(text) {
      if (current) current.formula += text;
    },
    close(name) {
      if (name === "definedName" && current) {
        if (names.length === mostNames) {
          throw new DamagedFile("more names than a book of ours can have", { over: { of: "names", limit: mostNames } });
        }
        names.push(current);
        current = undefined;
      }
    },
  });
  if (sheets.length === 0) throw new DamagedFile("a workbook without sheets");
  return {
    strict,
    dateSystem,
    sheets,
    names: names.map(({ name, hidden, formula, scope }) => {
      const target = targetOf(formula);
      const sheet = scope === undefined ? undefined : sheets[scope]?.name;
      return { name, hidden, formula, ...(sheet !== undefined && { scope: sheet }), ...(target && { target }) };
    }),
  };
}
