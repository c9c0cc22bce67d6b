import { counterList } from "../model/data/counters";
import type { ShownPlace } from "../model/finding";
import { levelOf } from "../words/level-of";
import { controlColumn } from "./control-sheet";
import { delegateColumns } from "./delegates-sheet";
import { scheduleColumn, scheduleColumns, type ScheduleField } from "./schedule-columns";
import { firstCounter } from "./statistics-sheet";

const onControl = { informationReceived: "received", scheduleReceived: "scheduleReceived" } as const;
const onDelegates: readonly string[] = ["elected", "exOfficio"];
/** Fields of settings as findings name them, by the name of their cell. */
const onSettings: Readonly<Record<string, string>> = {
  "delegates.total": "set_total",
  "act.deciding": "set_actDeciding",
};

/**
 * The stem of the defined name in whose area the cell of a finding stands.
 * @example stemOfPlace({ organisation: "KZO", field: "planned" }) //=> "schedule"
 * @example stemOfPlace({ field: "norm" }) //=> "set_norm"
 * @example stemOfPlace({ organisation: "KZO", level: "oblast", field: "held", code: "count.exceeds" }) //=> "stat"
 */
export function stemOfPlace({ organisation, field = "", level, code }: ShownPlace): string {
  if (organisation === undefined) {
    if (field === "windows" || field === "days") return field;
    return field === "id" || field === "" ? "schedule" : (onSettings[field] ?? `set_${field}`);
  }
  if (field in onControl) return "control";
  if (onDelegates.includes(field)) return "delegates";
  const isCounter = level !== undefined && counterList.some(({ key }) => key === field);
  // The day held and its counter have one name: what is said of a count leads to the count.
  return isCounter && (!isScheduled(field) || /^(count|cell)\./.test(code ?? "")) ? "stat" : "schedule";
}

/**
 * Where in that area the cell stands.
 * @param values Rows of the area, the code of the organisation first in each.
 * @returns Offsets from the area's first cell; the first cell where the organisation is not found.
 */
export function cellOfPlace(
  place: ShownPlace,
  values: readonly (readonly unknown[])[],
): { readonly row: number; readonly column: number } {
  const { organisation, field = "", level } = place;
  if (organisation === undefined) return { row: 0, column: 0 };
  const stem = stemOfPlace(place);
  const isOf = ([id, , said]: readonly unknown[]): boolean =>
    id === organisation && (stem !== "stat" || levelOf(String(said)) === level);
  const row = Math.max(0, values.findIndex(isOf));
  switch (stem) {
    case "control":
      return { row, column: controlColumn(onControl[field as keyof typeof onControl]) - 1 };
    case "delegates":
      return { row, column: delegateColumns.findIndex((one) => one === field) };
    case "stat":
      return { row, column: firstCounter - 1 + counterList.findIndex(({ key }) => key === field) };
    default:
      return { row, column: isScheduled(field) ? scheduleColumn(field) - 1 : 0 };
  }
}

function isScheduled(field: string): field is ScheduleField {
  return scheduleColumns.some((one) => one === field);
}
