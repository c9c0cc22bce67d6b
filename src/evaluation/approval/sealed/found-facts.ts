import { compareFacts, type FactDifference } from "../../../decisions/facts/compare-facts";
import { factsOf, type Facts, type FactTree, type FactValue } from "../../../decisions/facts/facts";
import { readRecordText } from "../../../decisions/records/record-text";
import { toA1 } from "../../../sheets/plan/a1";
import type { SheetPlan } from "../../../sheets/plan/sheet-plan";
import { logColumns } from "../../year/log-columns";
import type { DifferingCell } from "./differing-cell";
import { factCell, type FactCell } from "./fact-cell";
import { logCells, type LogCells } from "./log-cells";

/** An approved fact that differs, with its cell where it stands in one. */
export interface FoundFact extends FactDifference {
  readonly at?: FactCell;
}

/** What is looked at to tell where facts stand. */
interface Found {
  readonly sealed: Facts;
  readonly now: Facts;
  readonly changed: readonly FactDifference[];
  /** The sheets of the year as it is. */
  readonly sheets: readonly SheetPlan[];
  /** Told already. */
  readonly cells: readonly DifferingCell[];
  readonly valueAt: (sheet: string, row: number, column: number) => DifferingCell["found"] | undefined;
}

/**
 * The approved facts that differ and that no cell has told, each with its cell.
 * @returns Names, lines of the criteria and settings by their rows; decisions and the approval by the rows of the log.
 */
export function foundFacts({ changed, sheets, cells, ...found }: Found): FoundFact[] {
  const others = changed.filter(({ path }) => !/^(results|awards|decisions|approval)\//.test(path));
  const isTold = ({ before, now }: FactDifference): boolean =>
    cells.some((cell) => isSame(cell.approved, before) && isSame(cell.found, now));
  // Who writes over a code loses all that is found by it; what else of its row was changed its own cells tell.
  const codes = new Set(
    cells.flatMap(({ approved, found }) => (typeof approved === "string" ? [approved, String(found ?? "")] : [])),
  );
  const isByCode = ({ path }: FactDifference): boolean => path.split("/").some((step) => codes.has(step));
  const named = others
    .filter((one) => !isTold(one) && !isByCode(one))
    .map((one) => withCell(one, factCell(sheets, one)));
  const log = sheets.find(({ key }) => key === "log")?.name ?? "";
  const own = logCells(found.sealed, (row, column) => found.valueAt(log, row, column));
  const inLog = changed.some(({ path }) => /^(decisions|approval)\//.test(path));
  return [...named, ...(inLog ? [...decisionsIn(log, own, found), ...approvalIn(log, own, changed)] : [])];
}

function isSame(cell: FactValue, fact: FactValue | undefined): boolean {
  return (cell ?? "") === (fact ?? "");
}

function withCell(one: FactDifference, at: FactCell | undefined): FoundFact {
  return at === undefined ? one : { ...one, at };
}

/** Each decision that was approved and reads otherwise or is gone, and each that was not approved. */
function decisionsIn(
  log: string,
  own: ReadonlyMap<string, LogCells>,
  { sealed, now }: Pick<Found, "sealed" | "now">,
): FoundFact[] {
  const present = [...recordsOf(now).values()];
  const approved = recordsOf(sealed);
  const found = [...approved].flatMap(([path, record]): FoundFact[] => {
    if (present.some((one) => isAlike(one, record))) return [];
    const cells = own.get(path);
    if (cells === undefined || cells.size === 0) return [{ path, before: record["after"] ?? null, at: { sheet: log } }];
    const parts = Object.entries(record).flatMap(([part, before]) => {
      const { cell, found = "" } = cells.get(part) ?? {};
      if (cell === undefined || isSame(found, before)) return [];
      return partsOfMark({ path: `${path}/${part}`, before, now: found }).map((one) =>
        withCell(one, { sheet: log, cell }),
      );
    });
    // Whole, but no longer read: what it did was written over.
    const row = /\d+$/.exec(cells.get("at")?.cell ?? "")?.[0];
    const action = { sheet: log, cell: toA1({ row: Number(row), column: logColumns.action }) };
    return parts.length > 0 ? parts : [{ path: `${path}/action`, at: action }];
  });
  const known = [...approved.values()];
  const changed = new Set(found.map(({ path }) => path.split("/")[1]));
  const added = present.filter((one) => !known.some((record) => isAlike(one, record)));
  return [
    ...found,
    ...added.slice(changed.size).map((one, at): FoundFact => {
      return { path: `decisions/${approved.size + at}`, now: one["after"] ?? null, at: { sheet: log } };
    }),
  ];
}

/** The approval: its row, and in its mark the paper and its persons. */
function approvalIn(log: string, own: ReadonlyMap<string, LogCells>, changed: readonly FactDifference[]): FoundFact[] {
  const cells = own.get("approval/log");
  return changed
    .filter(({ path }) => path.startsWith("approval/"))
    .map((one) => {
      const [, part = ""] = /^approval\/log\/(\w+)$/.exec(one.path) ?? [];
      const cell = cells?.get(part === "" ? "mark" : part)?.cell;
      return withCell(one, cell === undefined ? { sheet: log } : { sheet: log, cell });
    });
}

/** Of a mark that is still a record, what of it differs. */
function partsOfMark({ path, before, now }: FactDifference): FactDifference[] {
  const [was, is] = [before, now].map((text) => readRecordText(String(text ?? "")));
  // What programs read says nothing to people: that it was written over is all they can be told.
  if (path.endsWith("/mark") && (!was || !is)) return [{ path }];
  if (!was || !is) return [{ path, ...(before !== undefined && { before }), ...(now !== undefined && { now }) }];
  const flat = (record: object): Facts => factsOf(record as FactTree);
  return compareFacts(flat(was), flat(is)).map((one) => ({ ...one, path: `${path}/${one.path}` }));
}

function recordsOf(facts: Facts): ReadonlyMap<string, Facts> {
  const records = new Map<string, Facts>();
  for (const [path, value] of Object.entries(facts)) {
    const [, record = "", part = ""] = /^(decisions\/\d+)\/(\w+)$/.exec(path) ?? [];
    if (record !== "") records.set(record, { ...records.get(record), [part]: value });
  }
  return records;
}

function isAlike(a: Facts, b: Facts): boolean {
  return compareFacts(a, b).length === 0;
}
