import { ruleWords } from "../i18n/explain/rule-words";
import { separatedText } from "../criteria-import/separated-text";
import type { TableRows } from "../criteria-import/table-cell";
import type { Criteria } from "../rating/criteria/criteria";
import type { Ports } from "./ports";

export type TableFileFault = "file" | "unknownFile";

/**
 * The rows of a table in a file.
 * @param file `.xlsx`, `.csv`, `.tsv`, `.txt`, or `.json` with criteria as this product keeps them.
 * @param readTable Opens workbooks, behind the guards against hostile files.
 */
export async function readTableFile(
  file: File,
  readTable: Ports["readTable"],
): Promise<{ readonly rows: TableRows } | { readonly fault: TableFileFault }> {
  const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? "";
  if (ending === "xlsx") {
    const rows = await readTable(new Uint8Array(await file.arrayBuffer()));
    return rows === null ? { fault: "file" } : { rows };
  }
  if (ending === "json") {
    const rows = rowsOfJson(await file.text());
    return rows === null ? { fault: "file" } : { rows };
  }
  return ["csv", "tsv", "txt"].includes(ending) ? { rows: separatedText(await file.text()) } : { fault: "unknownFile" };
}

/** Criteria as JSON, worded as a table, so that the same preview shows them. */
function rowsOfJson(text: string): TableRows | null {
  let given: Partial<Criteria>;
  try {
    given = JSON.parse(text) as Partial<Criteria>;
  } catch {
    return null;
  }
  const { indicators } = given;
  if (!Array.isArray(indicators)) return null;
  const lines = indicators.map((one) => [
    one.code,
    `${one.kk}\n${one.ru}`,
    one.unit ? `${one.unit.kk}\n${one.unit.ru}` : "",
    ruleWords(one, "ru"),
    (one.source ?? []).join(", "),
    one.evidence ? `${one.evidence.kk}\n${one.evidence.ru}` : "",
  ]);
  return lines.map((row) => row.map((cell) => ({ text: cell })));
}
