import type { TableSheet } from "../../../../evaluation/criteria-import/best-sheet";
import type { ColumnMapping } from "../../../../evaluation/criteria-import/columns/column-role";
import { separatedText } from "../../../../evaluation/criteria-import/cells/separated-text";
import type { Decision } from "../../../../evaluation/criteria-import/settle/decision";
import type { TableRows } from "../../../../evaluation/criteria-import/cells/table-cell";
import { ruleWords } from "../../../../evaluation/words/explain/rule-words";
import type { Criteria } from "../../../../rating/criteria/criteria";
import { InputError } from "../../../../text/json/input-error";
import { JsonValue } from "../../../../text/json/json-value";
import { readCriteria } from "../../../../rating/strict/read-criteria";
import { decodeText } from "../../../../evaluation/criteria-import/cells/decode-text";
import type { Ports } from "../../../../evaluation/year/ports";

export type TableFileFault = "file" | "unknownFile" | "notCriteria" | "none" | "tooLong";

/** A table as pasted or opened. */
export type OpenedTable =
  | { readonly kind: "rows"; readonly rows: TableRows }
  | { readonly kind: "sheets"; readonly sheets: readonly TableSheet[] }
  /** Criteria kept as JSON need no reading of words. */
  | {
      readonly kind: "criteria";
      readonly rows: TableRows;
      readonly mapping: ColumnMapping;
      readonly decisions: ReadonlyMap<number, Decision>;
      readonly criteria: Criteria;
    };

/**
 * The table in a file.
 * @param file `.xlsx`, `.docx`, `.csv`, `.tsv`, `.txt`, or `.json` with criteria as this product keeps them.
 * @param readTable Opens workbooks and Word files, behind the guards against hostile files.
 */
export async function readTableFile(
  file: File,
  readTable: Ports["readTable"],
): Promise<OpenedTable | { readonly fault: TableFileFault }> {
  const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? "";
  if (!["xlsx", "docx", "json", "csv", "tsv", "txt"].includes(ending)) return { fault: "unknownFile" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (ending === "json") return readJson(decodeText(bytes));
    if (ending !== "xlsx" && ending !== "docx") return tableOfRows(separatedText(decodeText(bytes)));
    const sheets = await readTable(bytes);
    if (sheets === null) return { fault: "file" };
    return sheets.length === 0 ? { fault: "none" } : { kind: "sheets", sheets };
  } catch {
    // The file is not what its name says, went away, or the system does not let it be read.
    return { fault: "file" };
  }
}

/** Far more than a printed table has. */
const mostRows = 2000;

/** One line or one column is no table, nor are thousands of lines. */
export function tableOfRows(rows: TableRows): OpenedTable | { readonly fault: TableFileFault } {
  if (rows.length > mostRows) return { fault: "tooLong" };
  const isTable = rows.length >= 2 && rows.some((row) => row.length >= 2);
  return isTable ? { kind: "rows", rows } : { fault: "none" };
}

/** Criteria alone, or the input of a rating that holds them. */
function readJson(text: string): OpenedTable | { readonly fault: TableFileFault } {
  try {
    const json = new JsonValue(JSON.parse(text), "criteria");
    const inner = json.field("criteria");
    const criteria = readCriteria(inner.isAbsent ? json : inner);
    return criteria.indicators.length === 0 ? { fault: "notCriteria" } : tableOfCriteria(criteria);
  } catch (error) {
    if (error instanceof InputError || error instanceof SyntaxError) return { fault: "notCriteria" };
    throw error;
  }
}

/** Criteria worded as a table, so that the same preview shows them; what they say is taken as it is. */
function tableOfCriteria(criteria: Criteria): OpenedTable {
  const { indicators } = criteria;
  const lines = indicators.map((one) => [one.code, one.kk, one.ru, one.unit?.ru ?? "", ruleWords(one, "ru")]);
  return {
    kind: "criteria",
    rows: lines.map((row) => row.map((text) => ({ text }))),
    mapping: { roles: ["code", "name-kk", "name-ru", "unit", "rule"], headRows: 0 },
    decisions: new Map(indicators.map((indicator, index) => [index + 1, { kind: "indicator", indicator }])),
    criteria,
  };
}
