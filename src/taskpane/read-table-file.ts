import type { ColumnMapping } from "../criteria-import/columns";
import { separatedText } from "../criteria-import/separated-text";
import type { Decision } from "../criteria-import/settle-table";
import type { TableRows } from "../criteria-import/table-cell";
import { ruleWords } from "../i18n/explain/rule-words";
import type { BaseField, Criteria } from "../rating/criteria/criteria";
import { JsonValue } from "../rating/strict/json-value";
import { readCriteria } from "../rating/strict/read-criteria";
import type { Ports } from "./ports";

export type TableFileFault = "file" | "unknownFile";

/** A table as pasted or opened; criteria kept as JSON need no reading of words. */
export interface OpenedTable {
  readonly rows: TableRows;
  readonly mapping?: ColumnMapping;
  readonly decisions?: ReadonlyMap<number, Decision>;
  readonly baseFields?: readonly BaseField[];
}

/**
 * The table in a file.
 * @param file `.xlsx`, `.csv`, `.tsv`, `.txt`, or `.json` with criteria as this product keeps them.
 * @param readTable Opens workbooks, behind the guards against hostile files.
 */
export async function readTableFile(
  file: File,
  readTable: Ports["readTable"],
): Promise<OpenedTable | { readonly fault: TableFileFault }> {
  const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? "";
  if (!["xlsx", "json", "csv", "tsv", "txt"].includes(ending)) return { fault: "unknownFile" };
  try {
    if (ending === "json")
      return tableOfCriteria(readCriteria(new JsonValue(JSON.parse(await file.text()), "criteria")));
    if (ending !== "xlsx") return { rows: separatedText(await file.text()) };
    const rows = await readTable(new Uint8Array(await file.arrayBuffer()));
    return rows === null ? { fault: "file" } : { rows };
  } catch {
    // The file is not what its name says, went away, or the system does not let it be read.
    return { fault: "file" };
  }
}

/** Criteria worded as a table, so that the same preview shows them; what they say is taken as it is. */
function tableOfCriteria({ indicators, base_fields }: Criteria): OpenedTable {
  const lines = indicators.map((one) => [one.code, one.ru, one.unit?.ru ?? "", ruleWords(one, "ru")]);
  return {
    rows: lines.map((row) => row.map((text) => ({ text }))),
    mapping: { roles: ["code", "name-ru", "unit", "rule"], headRows: 0 },
    decisions: new Map(indicators.map((indicator, index) => [index + 1, { kind: "indicator", indicator }])),
    baseFields: base_fields,
  };
}
