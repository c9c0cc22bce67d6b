import { isComputed } from "../../../rating/criteria/is-computed";
import type { Criteria } from "../../../rating/criteria/criteria";
import type { FigureType } from "../../../rating/criteria/base-field";
import { finding, type Finding, type FindingPlace } from "../../../rating/finding";
import type { Organisation } from "../../../rating/organisations/organisation";
import { parseFigure } from "../../../rating/returns/parse-figure";
import { unclearFigure } from "../../../rating/returns/unclear-figure";
import type { Figure } from "../../../rating/returns/return";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { codeText, isErrorCell } from "../cell-text";
import type { YearAreas } from "../names/year-areas";

/** Figures of one organisation by code. */
export type FiguresByCode = Record<string, Figure>;

/** Declared figures by organisation. */
export interface ReadFigures {
  readonly base: Readonly<Record<string, FiguresByCode>>;
  readonly figures: Readonly<Record<string, FiguresByCode>>;
  readonly findings: readonly Finding[];
}

type Part = "base" | "figures";

/**
 * The declared figures, found by id and code and never by position; computed shares are not read.
 * @returns A text that is a number is read with a note; one that is not stays as found, so that nothing typed is lost.
 */
export function readFigures(areas: YearAreas, criteria: Criteria, organisations: readonly Organisation[]): ReadFigures {
  const reader = new FigureReader(new Set(organisations.map(({ id }) => id)));
  const base = areas.rows("base_all");
  const ids = areas.rows("base_ids");
  const fields = new Map(criteria.base_fields.map(({ code, type }) => [code, type]));
  reader.read("base", fields, base[0] ?? [], ids, base.slice(Math.max(1, base.length - ids.length)));
  const types = new Map(criteria.indicators.filter((one) => !isComputed(one)).map(({ code, type }) => [code, type]));
  for (const stem of areas.stems(/^fig_b\d+$/)) {
    const codes = areas.rows(`${stem}_codes`)[0] ?? [];
    reader.read("figures", types, codes, areas.rows(`${stem}_ids`), areas.rows(stem));
  }
  return { base: reader.found.base, figures: reader.found.figures, findings: reader.findings };
}

class FigureReader {
  readonly findings: Finding[] = [];
  readonly found: Record<Part, Record<string, FiguresByCode>> = { base: {}, figures: {} };
  private readonly known: ReadonlySet<string>;
  private readonly strangers = new Set<string>();

  constructor(known: ReadonlySet<string>) {
    this.known = known;
  }

  /** Reads one table: codes over the columns, ids beside the rows. */
  read(
    part: Part,
    types: ReadonlyMap<string, FigureType>,
    codes: readonly CellValue[],
    ids: readonly (readonly CellValue[])[],
    rows: readonly (readonly CellValue[])[],
  ): void {
    const columns = codes.map((cell) => {
      const code = codeText(cell);
      if (typeof cell === "number") {
        this.findings.push(finding("criteria.code-not-text", placeOf(part, code), { value: code }));
      }
      return code;
    });
    rows.forEach((row, at) => {
      const id = codeText(ids[at]?.[0]);
      if (id === "" || !this.isKnown(id, row)) return;
      columns.forEach((code, column) => {
        const type = types.get(code);
        if (type === undefined) return;
        const figure = this.figure(row[column] ?? null, type, { organisation: id, ...placeOf(part, code) });
        if (figure !== undefined) (this.found[part][id] ??= {})[code] = figure;
      });
    });
  }

  private figure(cell: CellValue, type: FigureType, place: FindingPlace): Figure | undefined {
    if (isErrorCell(cell)) {
      this.findings.push(finding("cell.error-value", place, { value: cell }));
      return undefined;
    }
    const parsed = parseFigure(cell, type);
    // A text of spaces alone is no figure, but it is not nothing either: the sheet counts it, and it is found fault with.
    if (parsed.kind === "blank") return typeof cell === "string" && cell !== "" ? cell : undefined;
    if (parsed.kind === "value") {
      if (parsed.note) {
        this.findings.push(finding("cell.read-as-number", place, { value: String(cell), number: parsed.value }));
      }
      return parsed.value;
    }
    if (parsed.kind === "question") this.findings.push(unclearFigure(parsed.text, type, place));
    return cell;
  }

  private isKnown(id: string, row: readonly CellValue[]): boolean {
    if (this.known.has(id)) return true;
    if (!this.strangers.has(id) && row.some((cell) => cell !== null && cell !== "")) {
      this.strangers.add(id);
      this.findings.push(finding("input.unknown-organisation", { organisation: id }, { value: id }));
    }
    return false;
  }
}

function placeOf(part: Part, code: string): FindingPlace {
  return part === "base" ? { base: code } : { indicator: code };
}
