import type { Criteria } from "../../../rating/criteria/criteria";
import { parseFigure } from "../../../rating/returns/parse-figure";
import type { Return } from "../../../rating/returns/return";
import { codeText, givenText, isErrorCell } from "../cell-text";
import { evidenceColumns } from "./evidence-sheet";
import type { FiguresByCode } from "./read-figures";
import type { YearAreas } from "../names/year-areas";

type Texts = Record<string, string>;

/** Documents, sources and remarks of one organisation, and its figures of last year. */
export interface ReadEvidence {
  readonly evidence: Texts;
  readonly source: Texts;
  readonly remarks: Texts;
  readonly lastBase: FiguresByCode;
  readonly lastFigures: FiguresByCode;
}

/**
 * The table of evidence by organisation; rows may have been sorted.
 * @param criteria Decides the types of last year's figures.
 */
export function readEvidence(areas: YearAreas, criteria: Criteria): Readonly<Record<string, ReadEvidence>> {
  const rows = areas.rows("evd_table");
  const fields = [criteria.base_fields, criteria.indicators].map((all) => all.map(({ code, type }) => [code, type]));
  const print = JSON.stringify(fields);
  const before = known.get(rows);
  if (before?.print === print) return before.found;
  const found = evidenceIn(rows, criteria);
  known.set(rows, { print, found });
  return found;
}

/** Of a table that is handed over with each reading of the others, what it said the first time. */
const known = new WeakMap<object, { readonly print: string; readonly found: Readonly<Record<string, ReadEvidence>> }>();

function evidenceIn(rows: ReturnType<YearAreas["rows"]>, criteria: Criteria): Record<string, ReadEvidence> {
  const base = new Map(criteria.base_fields.map(({ code, type }) => [code, type]));
  const types = new Map(criteria.indicators.map(({ code, type }) => [code, type]));
  const found: Record<string, ReadEvidence> = {};
  const columns = evidenceColumns;
  for (const row of rows) {
    const [id, code] = [codeText(row[columns.organisation - 1]), codeText(row[columns.code - 1])];
    const type = base.get(code) ?? types.get(code);
    if (id === "" || type === undefined) continue;
    const own = (found[id] ??= { evidence: {}, source: {}, remarks: {}, lastBase: {}, lastFigures: {} });
    const keep = (texts: Texts, at: number): void => {
      const text = givenText(row[at - 1]);
      if (text !== undefined) texts[code] = text;
    };
    keep(own.evidence, columns.document);
    keep(own.source, columns.source);
    keep(own.remarks, columns.remark);
    const cell = row[columns.lastYear - 1];
    const last = isErrorCell(cell) ? ({ kind: "blank" } as const) : parseFigure(cell, type);
    if (last.kind === "value") (base.has(code) ? own.lastBase : own.lastFigures)[code] = last.value;
  }
  return found;
}

/** Last year's return of an organisation: figures only, or `undefined` where none is known. */
export function lastReturn({ lastBase, lastFigures }: ReadEvidence): Return | undefined {
  const known = Object.keys(lastBase).length + Object.keys(lastFigures).length > 0;
  return known ? { base: lastBase, figures: lastFigures } : undefined;
}
