import { rateRead } from "../sheets/records/rate-read";
import { lostSheetFindings } from "../sheets/lost/lost-sheets";
import { nameSheets } from "../sheets/names/name-sheets";
import { readYear } from "../sheets/read-year";
import { layoutYear } from "../sheets/year-layout";
import { yearSheets } from "../sheets/year-sheets";
import type { NamedValues } from "../sheets/names/year-areas";
import { KeptYears } from "../year/keep-equal";
import { saidYear } from "../approval/said-year";
import { openErrorMark } from "../words/findings/name-erring-figures";
import { sheetsIn } from "../words/sheets/sheets-in";
import { cellError, type ArgumentPlace } from "../../kernel/functions/argument-error";
import { readCell, readRange, readWhole, type Cells } from "../../kernel/functions/read-cells";
import type { Finding } from "../../rating/finding";
import { localDay } from "../../text/local-day";
import { parseFigure } from "../../rating/returns/parse-figure";

const argument = (name: string): ArgumentPlace => ({ function: "OPENERRORS", argument: name });

/** What generated formulas hand on in the place of an error value; of a whole area, that its sheet has gone. */
const errorValue = "#";

/**
 * `OPENERRORS(ids, year, today, areas…)`: the figures with open errors that each result rests on, as the pane finds them.
 * @param ids N × 1.
 * @param year Reporting year.
 * @param today Later dates are errors; `null` or empty, those later than the day of the calculation.
 * @param areas In pairs: the stem of a defined name of the year, and the values of its area. Figures, base fields, criteria
 * and organisations must be among them.
 * @returns N × 1: the mark and codes of figures, "" where the result rests on no open error.
 * @throws `#VALUE!` with a message that names the argument.
 * @see clause 4.5
 */
export function openErrors(ids: unknown, year: unknown, today: unknown, areas: unknown): string[][] {
  const organisations = readRange(argument("ids"), ids).map(([id]) => String(id ?? "").trim());
  const reportingYear = readWhole(argument("year"), year, { min: 1900, max: 9998 });
  const day = readDay(today);
  const given = readAreas(areas);
  const print = JSON.stringify([reportingYear, day, [...given]]);
  // Excel calls a function again with what it was called with before, as where a formula before it gave the same.
  const known = latest.get(reportingYear);
  const restsOn = known?.print === print ? known.restsOn : restingOn(given, reportingYear, day);
  latest.set(reportingYear, { print, restsOn });
  return organisations.map((id) => [marked(restsOn(id))]);
}

function marked(codes: string): string {
  return codes === "" ? "" : `${openErrorMark} ${codes}`;
}

/** By year. */
const latest = new Map<number, { readonly print: string; readonly restsOn: (id: string) => string }>();
/** An edit changes one return: what was found in the others is known. */
const keptYears = new KeptYears();

function restingOn(areas: ReadonlyMap<string, Cells>, year: number, today: string): (id: string) => string {
  const named = [...areas].map(
    ([stem, cells]) => [`${stem}_${year}`, isGone(cells) ? [] : cells.map(withErrors)] as const,
  );
  const values = Object.fromEntries([...named, [`cfg_year_${year}`, [[year]]]]) as NamedValues;
  const { data: asRead, findings } = readYear(values, year);
  const data = keptYears.keep(asRead);
  const names = nameSheets(data, sheetsIn(data.language), layoutYear(data), {});
  const lost: readonly Finding[] = lostSheetFindings(keysOfLost(areas), (key) => names.get(key) ?? key);
  return saidYear(data, rateRead(data, [...lost, ...findings], today)).restsOn;
}

function withErrors(row: readonly unknown[]): unknown[] {
  return row.map((cell) => (cell === errorValue ? "#VALUE!" : cell));
}

/** A sheet that has gone takes the names of its columns with it, which hold no errors of people. */
function keysOfLost(areas: ReadonlyMap<string, Cells>): string[] {
  const gone = [...areas].filter(([, cells]) => isGone(cells)).map(([stem]) => stem);
  const keys = gone
    .filter((stem) => !/^(base_all|fig_b\d+)$/.test(stem))
    .flatMap((stem) => {
      const kind = yearSheets.find(({ reads }) => reads?.test(stem));
      const [, block] = /^fig_b(\d+)/.exec(stem) ?? [];
      return kind === undefined ? [] : [block === undefined ? kind.key : `${kind.key}-${block}`];
    });
  return [...new Set(keys)];
}

function isGone(cells: Cells): boolean {
  return cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === errorValue;
}

function readAreas(areas: unknown): ReadonlyMap<string, Cells> {
  const place = argument("areas");
  const given = Array.isArray(areas) ? (areas as unknown[]) : [];
  const found = new Map<string, Cells>();
  for (let at = 0; at < given.length; at += 2) {
    const stem = readCell(place, given[at]);
    if (typeof stem !== "string" || at + 1 >= given.length) throw cellError(place, "empty");
    found.set(stem.trim(), readRange(place, given[at + 1]));
  }
  return found;
}

/** @returns An ISO date; the present one where none is given. */
function readDay(cell: unknown): string {
  const place = argument("today");
  const value = readCell(place, cell);
  if (value === null) return localDay(new Date());
  const parsed = parseFigure(value, "date");
  if (parsed.kind !== "value") throw cellError(place, "notDate", { row: 1, column: 1, value });
  return String(parsed.value);
}
