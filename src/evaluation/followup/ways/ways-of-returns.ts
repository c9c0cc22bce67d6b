import type { LogRecord } from "../../../kernel/log-record";
import { readWayText, type WayRecord, type WayType } from "./way-record";

/** One thing that happened to a return, with the record that tells it. */
export interface WayEvent<Type extends WayType = WayType> {
  readonly record: LogRecord;
  readonly said: Extract<WayRecord, { type: Type }>;
}

/** A log is never written to, and a page of many organisations asks of each. */
const known = new WeakMap<readonly LogRecord[], ReadonlyMap<string, readonly WayEvent[]>>();

/**
 * What happened to the return of every organisation, oldest first, as the log has it.
 * @param log Of the year; what is no record of a return is passed over.
 * @returns By id of the organisation; who is not in it has no record.
 */
export function waysOfReturns(log: readonly LogRecord[] = []): ReadonlyMap<string, readonly WayEvent[]> {
  const before = known.get(log);
  if (before !== undefined) return before;
  const ways = new Map<string, WayEvent[]>();
  for (const record of log) {
    const said = saidBy(record);
    if (said === null) continue;
    const way = ways.get(said.organisation);
    if (way === undefined) ways.set(said.organisation, [{ record, said }]);
    else way.push({ record, said });
  }
  known.set(log, ways);
  return ways;
}

function saidBy(record: LogRecord): WayRecord | null {
  const said = readWayText(record.mark ?? "");
  if (said !== null) return said;
  if (record.action !== "returnTaken") return null;
  // Records of earlier versions name the organisation in words alone: `Кызылординская обл. (KZO)`, or its id.
  const organisation = /\(([^()]+)\)$/.exec(record.where)?.[1] ?? record.where;
  return { type: "returnTaken", organisation };
}
