import type { Area } from "../engine/engine";
import type { Json } from "./requests/protocol";

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartSeries {
  readonly id: string;
  name: string;
  values: SheetArea | null;
  categories: SheetArea | null;
  colour: string | null;
  /** Whatever else was set: only written down. */
  readonly notes: Map<string, Json>;
}

/** A chart as far as it is drawn: kind, data, place; everything else is only written down. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  source: SheetArea | null;
  title: string;
  /** Cells the chart covers. */
  place: Area;
  readonly series: ChartSeries[];
  readonly notes: Map<string, Json>;
}
