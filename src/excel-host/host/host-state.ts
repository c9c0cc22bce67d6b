import type { Area, EngineState } from "../engine/engine";
import type { Chart, ChartSeries } from "./charts";
import type { Host, SheetRecord } from "./host";
import type { Json } from "./requests/protocol";
import { ValidationRules, type PlacedRule } from "./edits/validation-rules";

type Entries = readonly (readonly [string, Json])[];

interface SavedChart extends Omit<Chart, "series" | "notes"> {
  readonly series: readonly (Omit<ChartSeries, "notes"> & { readonly notes: Entries })[];
  readonly notes: Entries;
}

interface SavedRecord {
  readonly veryHidden: boolean;
  readonly protection: SheetRecord["protection"];
  readonly charts: readonly SavedChart[];
  readonly hyperlinks: Entries;
  readonly validations: readonly PlacedRule[];
  readonly notes: Entries;
  readonly filter: Area | null;
}

/** What the host keeps beside the engine, as plain data. */
interface HostState {
  readonly lastId: number;
  readonly settings: Entries;
  readonly structurePassword: Host["structurePassword"];
  readonly records: Readonly<Record<string, SavedRecord>>;
}

/** A whole workbook as plain data. */
export interface WorkbookState {
  readonly engine: EngineState;
  readonly host: HostState;
}

/** What a host keeps beside its engine; drafts of validations live for one batch and are left out. */
export function hostState(host: Host): HostState {
  const records = [...host.allRecords()].map(([sheet, record]) => [sheet, savedRecord(record)] as const);
  return {
    lastId: host.nextId(),
    settings: [...host.settings],
    structurePassword: host.structurePassword,
    records: Object.fromEntries(records),
  };
}

/**
 * Gives a new host what another one kept.
 * @param host A host over an engine that was opened from the state of the other's engine.
 */
export function restoreHost(host: Host, state: HostState): void {
  const records = Object.entries(state.records).map(([sheet, saved]) => [sheet, recordOf(saved)] as const);
  host.restore(new Map(records), state.lastId);
  for (const [key, value] of state.settings) host.settings.set(key, value);
  host.structurePassword = state.structurePassword;
}

function savedRecord(record: SheetRecord): SavedRecord {
  const { veryHidden, protection, charts, hyperlinks, validations, notes, filter } = record;
  return {
    veryHidden,
    protection,
    charts: charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({ ...series, notes: [...series.notes] })),
      notes: [...chart.notes],
    })),
    hyperlinks: [...hyperlinks],
    validations: validations.all(),
    notes: [...notes],
    filter,
  };
}

function recordOf(saved: SavedRecord): SheetRecord {
  const { veryHidden, protection, filter } = saved;
  return {
    veryHidden,
    protection,
    filter,
    charts: saved.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({ ...series, notes: new Map(series.notes) })),
      notes: new Map(chart.notes),
    })),
    hyperlinks: new Map(saved.hyperlinks),
    validationDrafts: new Map(),
    validations: new ValidationRules(saved.validations),
    notes: new Map(saved.notes),
  };
}
