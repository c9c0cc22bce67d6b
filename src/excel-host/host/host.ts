import type { Area, CellContent, Engine } from "../engine/engine";
import { overlap, toA1 } from "./addresses";
import { detailsOf } from "./change-details";
import type { Chart } from "./charts";
import { EventQueue } from "./events";
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from "./host-error";
import type { HostObject } from "./host-object";
import type { Json } from "./requests/protocol";
import { rangeObject } from "./model/range";
import { usualTraits, type HostTraits, type Trouble } from "./profiles";
import { ValidationRules, type ValidationRule } from "./edits/validation-rules";

/** What the host keeps of a sheet beside what the engine keeps. */
export interface SheetRecord {
  veryHidden: boolean;
  protection: { readonly options: Readonly<Record<string, Json>>; readonly password: string | undefined } | null;
  readonly charts: Chart[];
  readonly hyperlinks: Map<string, Json>;
  /** Drafts of validation settings that came before the rule, by area. */
  readonly validationDrafts: Map<string, Partial<ValidationRule>>;
  readonly validations: ValidationRules;
  /** Page set-up and whatever else is only written down. */
  readonly notes: Map<string, Json>;
  filter: Area | null;
}

/** More than one person makes. */
const idsOfAPerson = 1_000_000;

/** The state behind the object model. */
export class Host {
  readonly events = new EventQueue();
  readonly settings = new Map<string, Json>();
  structurePassword: { readonly password: string | undefined } | null = null;
  calculationSuspended = false;
  /** Settings that the running batch has added, and whether Excel has already refused one. */
  newSettings = 0;
  hasRefusedSetting = false;
  /** True while changes of another person arrive. */
  isMerging = false;
  private records = new Map<string, SheetRecord>();
  private isSharing = false;
  private lastId = 0;

  constructor(
    readonly engine: Engine,
    readonly traits: HostTraits = usualTraits,
  ) {}

  has(trouble: Trouble): boolean {
    return this.traits.troubles.includes(trouble);
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  record(sheet: string): SheetRecord {
    const known = this.records.get(sheet);
    if (known) return known;
    const made: SheetRecord = {
      veryHidden: false,
      protection: null,
      charts: [],
      hyperlinks: new Map(),
      validationDrafts: new Map(),
      validations: new ValidationRules(),
      notes: new Map(),
      filter: null,
    };
    this.records.set(sheet, made);
    return made;
  }

  /** What is kept of sheets so far, by their ids. */
  allRecords(): ReadonlyMap<string, SheetRecord> {
    return this.records;
  }

  /** Takes over what was kept of a workbook that is opened again. */
  restore(records: ReadonlyMap<string, SheetRecord>, lastId: number): void {
    for (const [sheet, record] of records) this.records.set(sheet, record);
    this.lastId = lastId;
  }

  /** Keeps what is kept of sheets together with another host of the same workbook. */
  shareRecords(other: Host): void {
    this.records = other.records;
    this.lastId = other.lastId + idsOfAPerson;
    this.isSharing = other.isSharing = true;
  }

  forget(sheet: string): void {
    // The other person's sheet may stand a while longer.
    if (this.isSharing) return;
    this.records.delete(sheet);
  }

  /** The id of the sheet with this name or id, whatever the case. */
  findSheet(key: unknown): string | null {
    const wanted = String(key).toLowerCase();
    const found = this.engine.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found?.id ?? null;
  }

  sheetName(sheet: string): string {
    const found = this.engine.sheets().find(({ id }) => id === sheet);
    if (!found) throw itemNotFound();
    return found.name;
  }

  isProtected(sheet: string): boolean {
    return this.record(sheet).protection !== null;
  }

  /** Whether a protected sheet keeps anybody from writing into the area. */
  isLocked(sheet: string, area: Area): boolean {
    if (!this.isProtected(sheet)) return false;
    const size = this.engine.size(sheet);
    const rows = Math.min(area.rows, size.rows - area.row);
    const columns = Math.min(area.columns, size.columns - area.column);
    for (let row = area.row; row < area.row + rows; row++) {
      for (let column = area.column; column < area.column + columns; column++) {
        if (this.engine.look(sheet, row, column).locked) return true;
      }
    }
    return rows < area.rows || columns < area.columns;
  }

  requireWritable(sheet: string, area: Area): void {
    if (this.isLocked(sheet, area)) throw accessDenied();
  }

  /** Changes of look, size and rules need an unprotected sheet, or the matching permission. */
  requireAllowed(sheet: string, permission?: string): void {
    const { protection } = this.record(sheet);
    if (protection && (permission === undefined || protection.options[permission] !== true)) throw accessDenied();
  }

  requireOpenStructure(): void {
    if (this.structurePassword) throw accessDenied();
  }

  requireAnotherVisible(sheet: string): void {
    if (!this.engine.sheets().some(({ id, hidden }) => id !== sheet && !hidden)) {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
  }

  /**
   * Notes a change of cells for whoever listens.
   * @param before What a single cell held.
   */
  noteChange(sheet: string, area: Area, byUser: boolean, before?: CellContent | null): void {
    const after = before ? this.engine.cells(sheet, area)[0]?.[0] : undefined;
    this.events.noteChange(sheet, {
      address: toA1(area),
      changeType: "RangeEdited",
      source: this.isMerging ? "Remote" : "Local",
      triggerSource: byUser ? "Unknown" : "ThisLocalAddin",
      worksheetId: sheet,
      shiftDirection: "None",
      ...(before && after && detailsOf(before, after)),
    });
  }

  chartsOf(sheet: string, area?: Area): readonly Chart[] {
    return this.record(sheet).charts.filter((chart) => !area || !chart.source || overlap(area, chart.source.area));
  }

  /** The range a tracked object stands for. */
  byReference(name: string): HostObject {
    const [kind, sheet, ...numbers] = name.split("|");
    const [row, column, rows, columns] = numbers.map(Number);
    if (kind !== "range" || !sheet || columns === undefined) throw invalidArgument(name);
    if (!this.engine.sheets().some(({ id }) => id === sheet)) throw itemNotFound();
    return rangeObject(this, sheet, { row: row ?? 0, column: column ?? 0, rows: rows ?? 1, columns });
  }
}
