/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { recogniseColumns } from "../../src/evaluation/criteria-import/columns/columns";
import { readTable } from "../../src/evaluation/criteria-import/read-table";
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { gridOf } from "../../src/evaluation/criteria-import/cells/table-cell";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { readHtmlTable } from "../../src/pane/evaluation/bring-in/table/read-html-table";
import { cases } from "./read-case";

/** Tables of others with the roles of their columns and the rows that are criteria, where the machine has them. */
const shared = resolve(__dirname, "../../../shared/data/criteria-tables");

interface ExpectedRow {
  readonly row: number;
  readonly expect: "read" | "ask" | "split" | "heading" | "note";
  readonly into?: readonly { readonly row?: number }[];
}
interface Measured {
  readonly criteria: number;
  readonly unasked: number;
  readonly silentWhereOpen: number;
  readonly lost: number;
  readonly columns: readonly boolean[];
}

const fits = (role: string | undefined, wanted: string): boolean =>
  wanted === "*" || (wanted.startsWith("!") ? role !== wanted.slice(1) : wanted.split("|").includes(role ?? ""));

function measure(folder: string): Measured {
  const tables = readdirSync(folder).filter((name) => /\.(tsv|csv|html)$/.test(name));
  const columns: boolean[] = [];
  let [criteria, unasked, silentWhereOpen, lost] = [0, 0, 0, 0];
  for (const name of tables) {
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, ".expected.json")), "utf8")) as {
      readonly columns: readonly string[];
      readonly rows: readonly ExpectedRow[];
    };
    const text = readFileSync(join(folder, name), "utf8");
    const grid = gridOf(name.endsWith(".html") ? readHtmlTable(text) : separatedText(text));
    const mapping = recogniseColumns(grid);
    const { rows } = readTable(grid, mapping, { criteria: { ...appendix1, indicators: [] }, year: 2025 });
    columns.push(
      mapping.roles.length === expected.columns.length &&
        expected.columns.every((one, at) => fits(mapping.roles[at], one)),
    );
    for (const row of expected.rows) {
      if (row.expect === "heading" || row.expect === "note") continue;
      criteria += 1;
      const places = [row.row, ...(row.into ?? []).flatMap((part) => part.row ?? [])];
      const own = rows.filter(({ words }) => places.includes(words.line));
      if (own.length === 0) lost += 1;
      const isRead = own.length > 0 && own.every(({ understanding }) => understanding.kind === "understood");
      if (isRead && row.expect === "read") unasked += 1;
      if (
        own.some(({ words, understanding }) => words.line === row.row && understanding.kind === "understood") &&
        row.expect === "ask"
      )
        silentWhereOpen += 1;
    }
  }
  return { criteria, unasked, silentWhereOpen, lost, columns };
}

test("published tables: their columns are recognised, nothing is lost, nothing open is read in silence, most asks nothing", () => {
  // Where the measured tables are not at hand, those of the project stand for what is never lost.
  if (!existsSync(shared)) {
    expect(readdirSync(cases).length).toBeGreaterThan(3);
    return;
  }
  const { criteria, unasked, silentWhereOpen, lost, columns } = measure(shared);
  expect({ silentWhereOpen, lost }).toEqual({ silentWhereOpen: 0, lost: 0 });
  expect(columns.filter(Boolean).length).toBeGreaterThanOrEqual(columns.length - 1);
  expect(unasked / criteria).toBeGreaterThanOrEqual(0.45);
});
