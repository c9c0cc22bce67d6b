import type { Area } from "../../engine/engine";
import { parseAddress } from "../addresses";
import type { Chart } from "../charts";
import type { Host } from "../host";
import { invalidArgument, itemNotFound } from "../host-error";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import { isRange, rangeOf, textOf, yesNoOf } from "./arguments";
import { chartAxesType, chartLegendType } from "./chart-parts";
import { seriesFromSource } from "./chart-source";
import { chartSeriesObject } from "./chart-series";
import { recordedMaker } from "./recorded";

interface ChartState {
  readonly sheet: string;
  readonly chart: Chart;
}

export const chartTitleType: HostType<ChartState> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        chart.title = textOf(value);
      },
    },
    Visible: {
      get: ({ chart }) => chart.notes.get("title.visible") ?? true,
      set: ({ chart }, value) => void chart.notes.set("title.visible", yesNoOf(value)),
    },
  },
};

export const chartType: HostType<ChartState> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id, Name: chart.name }),
  defaults: ["Id", "Name", "ChartType"],
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = textOf(value);
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = textOf(value);
      },
    },
  },
  children: {
    Title: (state, host) => hostObject(chartTitleType, state, host),
    Series: ({ chart }, host) => chartSeriesObject(host, chart),
    Legend: ({ chart }, host) => recordedMaker(chartLegendType)(host, chart.notes, "legend"),
    Axes: ({ chart }, host) => recordedMaker(chartAxesType)(host, chart.notes, "axes"),
  },
  methods: {
    SetPosition: ({ sheet, chart }, [from, to], host) => {
      const first = cornerOf(host, sheet, from);
      const last = to === undefined || to === null ? first : cornerOf(host, sheet, to);
      chart.place = {
        row: first.row,
        column: first.column,
        rows: last.row + last.rows - first.row,
        columns: last.column + last.columns - first.column,
      };
    },
    Delete: ({ sheet, chart }, _args, host) => {
      host.requireAllowed(sheet, "allowEditObjects");
      const { charts } = host.record(sheet);
      charts.splice(charts.indexOf(chart), 1);
    },
  },
};

export const chartCollectionType: HostType<{ readonly sheet: string }> = {
  name: "ChartCollection",
  properties: { Count: { get: ({ sheet }, host) => host.record(sheet).charts.length } },
  items: ({ sheet }, host) => host.record(sheet).charts.map((chart) => hostObject(chartType, { sheet, chart }, host)),
  indexer: ({ sheet }, key, host) => existing(host, sheet, key),
  methods: {
    GetItem: ({ sheet }, [key], host) => existing(host, sheet, key),
    GetItemOrNullObject: ({ sheet }, [key], host) => {
      const chart = find(host, sheet, key);
      return chart ? hostObject(chartType, { sheet, chart }, host) : null;
    },
    Add: ({ sheet }, [type, source, by], host) => {
      host.requireAllowed(sheet, "allowEditObjects");
      const { sheet: from, area } = rangeOf(source);
      const { charts } = host.record(sheet);
      const chart: Chart = {
        id: `chart-${host.nextId()}`,
        name: `Chart ${charts.length + 1}`,
        type: textOf(type),
        source: { sheet: from, area },
        title: "",
        place: { row: area.row, column: area.column + area.columns + 1, rows: 15, columns: 6 },
        series: hasValues(host, from, area) ? seriesFromSource(host, { sheet: from, area }, by) : [],
        notes: new Map(),
      };
      charts.push(chart);
      return hostObject(chartType, { sheet, chart }, host);
    },
  },
};

export function chartsObject(host: Host, sheet: string): HostObject {
  return hostObject(chartCollectionType, { sheet }, host);
}

function find(host: Host, sheet: string, key: Argument | undefined): Chart | undefined {
  return host.record(sheet).charts.find(({ id, name }) => id === key || name === key);
}

function existing(host: Host, sheet: string, key: Argument | undefined): HostObject {
  const chart = find(host, sheet, key);
  if (!chart) throw itemNotFound();
  return hostObject(chartType, { sheet, chart }, host);
}

/** Whether a chart over cells finds values there; some Excel gives it no series otherwise. */
function hasValues(host: Host, sheet: string, area: Area): boolean {
  if (!host.has("empty-charts")) return true;
  return host.engine.cells(sheet, area).every((row) => row.every(({ value, error }) => value !== "" && !error));
}

function cornerOf(host: Host, sheet: string, value: Argument | undefined): Area {
  if (isRange(value)) return value.state.area;
  if (typeof value !== "string") throw invalidArgument();
  return parseAddress(value, host.engine.size(sheet)).area;
}
