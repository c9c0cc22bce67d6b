import { finding, type Finding } from "../../rating/finding";
import type { Figure } from "../../rating/returns/return";
import type { LogRecord } from "../../kernel/log-record";
import type { YearData } from "./year-data";

const mark = "kept:";

/**
 * The record that a figure stays although its code stands for something else now.
 * @param kept Organisation, code, the figure, what it was declared as and what it counts as now.
 * @param where Where it stands, in words.
 * @param facts Time and name.
 */
export function keptRecord(
  kept: {
    readonly organisation: string;
    readonly code: string;
    readonly value: Exclude<Figure, null>;
    readonly before: string;
    readonly after: string;
  },
  where: string,
  facts: Pick<LogRecord, "at" | "who">,
): LogRecord {
  const { organisation, code, value, before, after } = kept;
  return {
    ...facts,
    action: "figureKept",
    where,
    before,
    after,
    mark: mark + JSON.stringify([organisation, code, value]),
  };
}

/**
 * A warning for every figure that was kept under another meaning and has not been entered anew since.
 * @param data Returns, table and log of the year; the latest record about a figure counts.
 */
export function keptFigures({
  criteria,
  returns,
  log = [],
}: Pick<YearData, "criteria" | "returns" | "log">): Finding[] {
  const bases = new Set(criteria.base_fields.map(({ code }) => code));
  const latest = new Map<string, Finding>();
  for (const record of log) {
    const kept = record.action === "figureKept" ? keptOf(record) : null;
    if (kept === null) continue;
    const { organisation, code, value } = kept;
    const place = bases.has(code) ? { base: code } : { indicator: code };
    const found = finding("figure.other-meaning", { organisation, ...place }, { value, name: record.before ?? "" });
    latest.set(JSON.stringify([organisation, code]), found);
  }
  return [...latest.values()].filter(({ organisation = "", indicator, base, params }) => {
    const declared = returns[organisation];
    const value = base === undefined ? declared?.figures?.[indicator ?? ""] : declared?.base?.[base];
    return value === params["value"];
  });
}

function keptOf(record: LogRecord): {
  readonly organisation: string;
  readonly code: string;
  readonly value: Exclude<Figure, null>;
} | null {
  if (record.mark?.startsWith(mark) !== true) return null;
  try {
    const parts: unknown = JSON.parse(record.mark.slice(mark.length));
    if (!Array.isArray(parts)) return null;
    const [organisation, code, value] = parts as unknown[];
    if (typeof organisation !== "string" || typeof code !== "string") return null;
    return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
      ? { organisation, code, value }
      : null;
  } catch {
    // The cell was overwritten by hand: the record stays readable for people and marks no figure.
    return null;
  }
}
