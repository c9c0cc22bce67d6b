import { counterList } from "../model/data/counters";
import type { CampaignFindingPlace } from "../model/finding";
import { levelOf } from "../words/level-of";
import { controlColumns } from "./control-sheet";
import { delegateColumns } from "./delegates-sheet";
import { scheduleColumns } from "./schedule-columns";
import { firstCounter } from "./statistics-sheet";

/** Fields that findings call otherwise than the columns of the control of deadlines do. */
const onControl: Readonly<Record<string, string>> = { received: "informationReceived" };

/**
 * What a cell under a defined name speaks of: the way back from `cellOfPlace`.
 * @param stem Stem of the name, as `schedule`, `stat` or `set_norm`.
 * @param row Cells of its row in the area, the code of the organisation first.
 * @param right Columns from the first.
 * @returns `null` for a cell that is part of another area, where it is told as well.
 * @example placeOfCell("schedule", ["KZO"], 5) //=> { organisation: "KZO", field: "planned" }
 */
export function placeOfCell(stem: string, row: readonly unknown[], right: number): CampaignFindingPlace | null {
  if (stem.startsWith("set_")) return { field: stem.slice("set_".length) };
  const organisation = String(row[0] ?? "").trim();
  const known = (field: string | undefined): CampaignFindingPlace | null =>
    field === undefined || organisation === "" ? null : { organisation, field };
  switch (stem) {
    case "schedule":
      return known(scheduleColumns[right]);
    case "delegates":
      return known(delegateColumns[right]);
    case "control": {
      const field = controlColumns[right];
      return known(field && (onControl[field] ?? field));
    }
    case "stat": {
      const place = known(counterList[right - firstCounter + 1]?.key);
      const level = levelOf(String(row[2] ?? ""));
      return place && level !== undefined ? { ...place, level } : place;
    }
    default:
      return null;
  }
}
