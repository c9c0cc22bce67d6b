import { presentParts, type PresentParts } from "../../../sheets/office/read/present-parts";
import { queueLongAreas } from "../../../sheets/office/read/read-areas";
import { inWorkbook } from "../../../kernel/office/in-workbook";
import type { NamedValues } from "../../sheets/names/year-areas";
import type { Snapshot } from "../../year/ports";
import { queueResults, queueYear, withResults, type YearReading } from "./year-reading";
import { today, type YearSession } from "../year-session";

/** The area that is longer than all others together, and seldom edited. */
const long = { sheet: "evidence", stem: "evd_table" } as const;

/** A long area without a formula: it stays what it is until its sheet is edited. */
interface StillArea {
  readonly sheetId: string;
  /** Where it lies. */
  readonly formula: string;
  readonly values: NamedValues[string];
}

/**
 * Reads a year that is watched, and again only what may have become another: without an edit the results alone, until they
 * are what the core makes of the year or are to be called stale; long areas without formulas once their sheet was edited.
 */
export class WatchedReading {
  private kept: { readonly reading: YearReading; readonly print: string } | undefined;
  private still: StillArea | undefined;
  private edits = 0;

  constructor(
    private readonly session: YearSession,
    private readonly year: number,
  ) {}

  /** Cells of a sheet were edited, or it was deleted. */
  noteEdit(sheetId: string): void {
    this.edits += 1;
    this.kept = undefined;
    if (this.still?.sheetId === sheetId) this.still = undefined;
  }

  /** The year as it stands, judged. */
  async read(): Promise<Snapshot> {
    const { results } = this.session;
    const again = await this.readResults();
    const judged = again && results.judge(again);
    // Before anything is called stale the year is read as a whole: some figure may follow others by a formula.
    if (judged?.stale === false) return judged;
    return results.judge(await this.readWhole());
  }

  private async readResults(): Promise<Snapshot | undefined> {
    const { kept, year } = this;
    if (!kept) return undefined;
    return inWorkbook(async (context) => {
      const { formulas, names, sizes } = await presentParts(context);
      if (printOf(formulas, year) !== kept.print) return undefined;
      const read = queueResults(context, year, names.filter(isOf(year)), sizes);
      await context.sync();
      const { snapshot, rating } = kept.reading;
      const { data, findings, lostSheets, scenario, papers } = snapshot;
      const beside = { ...(scenario && { scenario }), ...(papers && { papers }) };
      return withResults({ data, findings, lostSheets, ...beside }, rating, await read());
    });
  }

  private async readWhole(): Promise<Snapshot> {
    const { session, year } = this;
    return inWorkbook(async (context) => {
      const present = await presentParts(context);
      const { edits } = this;
      const known = await this.longValues(context, present);
      const read = queueYear(context, year, present.names, today(session), present.sizes, known.values);
      await context.sync();
      const reading = await read();
      const isUnedited = edits === this.edits;
      this.kept = isUnedited ? { reading, print: printOf(present.formulas, year) } : undefined;
      const sheetId = reading.sheets.get(long.sheet)?.id;
      this.still = isUnedited && known.still && sheetId !== undefined ? { ...known.still, sheetId } : undefined;
      return reading.snapshot;
    });
  }

  /** Values of the long area; nothing where a formula stands in it. */
  private async longValues(
    context: Excel.RequestContext,
    { formulas, sizes }: PresentParts,
  ): Promise<{ readonly values: NamedValues; readonly still?: Omit<StillArea, "sheetId"> }> {
    const name = `${long.stem}_${this.year}`;
    const formula = formulas.get(name);
    if (formula === undefined) return { values: {} };
    const { still } = this;
    if (still?.formula === formula) return { values: { [name]: still.values }, still };
    const read = queueLongAreas(context, [name], sizes, "formulas");
    await context.sync();
    const values = (await read()).values[name];
    if (!values || values.some((row) => row.some(isFormula))) return { values: {} };
    return { values: { [name]: values }, still: { formula, values } };
  }
}

function isFormula(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("=");
}

function isOf(year: number): (name: string) => boolean {
  return (name) => name.endsWith(`_${year}`);
}

/** A text that is equal while the names of the year stay where they are. */
function printOf(formulas: PresentParts["formulas"], year: number): string {
  return JSON.stringify([...formulas].filter(([name]) => isOf(year)(name)));
}
