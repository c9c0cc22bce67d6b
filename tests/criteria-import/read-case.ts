import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseColumns } from "../../src/evaluation/criteria-import/columns/columns";
import type { ColumnMapping } from "../../src/evaluation/criteria-import/columns/column-role";
import { readTable, type ReadTable } from "../../src/evaluation/criteria-import/read-table";
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { gridOf, type TableRows } from "../../src/evaluation/criteria-import/cells/table-cell";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Criteria } from "../../src/rating/criteria/criteria";
import { readHtmlTable } from "../../src/pane/evaluation/bring-in/table/read-html-table";

export const cases = join(__dirname, "cases");

/** The rows of a case's table: `table.html` as the clipboard holds it, or `table.tsv`. */
export function rowsOfCase(name: string): TableRows {
  const html = join(cases, name, "table.html");
  if (existsSync(html)) return readHtmlTable(readFileSync(html, "utf8"));
  return separatedText(readFileSync(join(cases, name, "table.tsv"), "utf8"));
}

export interface ReadCase {
  readonly mapping: ColumnMapping;
  readonly table: ReadTable;
}

export function readRows(rows: TableRows, criteria: Criteria = { ...appendix1, indicators: [] }): ReadCase {
  const grid = gridOf(rows);
  const mapping = recogniseColumns(grid);
  return { mapping, table: readTable(grid, mapping, { criteria, year: 2025 }) };
}

/** What of a reading a case expects. */
export function summaryOf({ mapping, table }: ReadCase): unknown {
  return {
    columns: mapping.roles,
    blocks: table.blocks,
    rows: table.rows.map(({ code, words, understanding, notes }) => ({
      code,
      block: words.block,
      name: words.name,
      unit: words.unit,
      ...(words.evidence !== "" && { evidence: words.evidence }),
      ...(words.source !== "" && { source: words.source }),
      words: understanding.words,
      ...(understanding.kind === "understood" && {
        rule: understanding.reading.rule,
        type: understanding.reading.type,
      }),
      ...(understanding.kind === "question" && {
        asked: understanding.reasons,
        candidates: understanding.candidates.map(({ rule }) => rule),
      }),
      ...(understanding.kind === "unknown" && { unknown: true }),
      ...(notes.length > 0 && { notes }),
    })),
  };
}
