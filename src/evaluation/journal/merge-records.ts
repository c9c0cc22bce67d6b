import type { ChangeRecord, PartChange } from "./change-record";
import type { Parts } from "./parts-of-year";

/** A record in the order of all writers. */
interface Placed {
  readonly record: ChangeRecord;
  readonly writer: number;
  /** Never earlier than the writer's record before: a clock may be set back. */
  readonly at: number;
}

/** Named work on a value that went on for a while. */
interface Run {
  readonly writer: number;
  readonly from: number;
  readonly position: number;
}

/**
 * What several writers noted of one year, as one journal. A writer notes the edits of others too, without their names: what
 * another has recorded as his own is not told a second time.
 * @param writers The records of each writer, oldest first; a record that two of them hold word for word is one.
 * @param start The values before the first record, where they are known.
 * @returns Oldest first; replayed they give what all the records together give.
 */
export function mergeRecords(
  writers: readonly (readonly ChangeRecord[])[],
  start: Parts = new Map(),
): readonly ChangeRecord[] {
  const placed = inOneOrder(writers);
  const runs = runsOf(placed);
  const values = new Map<string, string | undefined>();
  const valueOf = (path: string): string | undefined =>
    values.has(path) ? values.get(path) : JSON.stringify(start.get(path));
  return placed.flatMap(({ record, writer }, position) => {
    const isNameless = record.way === "other" || record.way === "unknown";
    const isTold = ({ path, after }: PartChange): boolean =>
      valueOf(path) === JSON.stringify(after) ||
      (runs.get(path) ?? []).some((run) => run.writer !== writer && run.position > position && run.from <= record.from);
    const changes = isNameless ? record.changes.filter((change) => !isTold(change)) : record.changes;
    for (const { path, after } of changes) values.set(path, JSON.stringify(after));
    if (changes.length === record.changes.length) return [record];
    return changes.length === 0 ? [] : [{ ...record, changes }];
  });
}

function inOneOrder(writers: readonly (readonly ChangeRecord[])[]): readonly Placed[] {
  const seen = new Set<string>();
  const placed = writers.flatMap((records, writer) => {
    let at = -Infinity;
    return records.flatMap((record): Placed[] => {
      at = Math.max(at, record.to);
      const text = writers.length > 1 ? JSON.stringify(record) : "";
      if (text !== "" && seen.has(text)) return [];
      seen.add(text);
      return [{ record, writer, at }];
    });
  });
  return placed.sort((one, other) => one.at - other.at);
}

function runsOf(placed: readonly Placed[]): ReadonlyMap<string, readonly Run[]> {
  const runs = new Map<string, Run[]>();
  placed.forEach(({ record: { from, to, way, changes }, writer }, position) => {
    if (from === to || way === "other" || way === "unknown") return;
    for (const { path } of changes) {
      const known = runs.get(path);
      if (known === undefined) runs.set(path, [{ writer, from, position }]);
      else known.push({ writer, from, position });
    }
  });
  return runs;
}
