import type { Chart, ChartSeries } from "../charts";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { hostObject, type HostObject, type HostType } from "../host-object";
import type { Json } from "../requests/protocol";
import { colourOf, rangeOf, textOf } from "./arguments";

interface SeriesState {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

const noted = (initial: Json, key: string) => ({
  get: ({ series }: SeriesState) => series.notes.get(key) ?? initial,
  set: ({ series }: SeriesState, value: unknown) => void series.notes.set(key, value as Json),
});

const chartSeriesFillType: HostType<SeriesState> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ series }, [colour]) => {
      series.colour = colourOf(colour);
    },
    Clear: ({ series }) => {
      series.colour = null;
    },
  },
};

export const chartSeriesFormatType: HostType<SeriesState> = {
  name: "ChartSeriesFormat",
  children: { Fill: (state, host) => hostObject(chartSeriesFillType, state, host) },
};

export const chartSeriesType: HostType<SeriesState> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = textOf(value);
      },
    },
    GapWidth: noted(150, "gapWidth"),
  },
  children: { Format: (state, host) => hostObject(chartSeriesFormatType, state, host) },
  methods: {
    SetValues: ({ series }, [range]) => {
      series.values = pick(rangeOf(range));
    },
    SetXAxisValues: ({ series }, [range]) => {
      series.categories = pick(rangeOf(range));
    },
    Delete: ({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1),
  },
};

export const chartSeriesCollectionType: HostType<{ readonly chart: Chart }> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: ({ chart }, host) => chart.series.map((series) => hostObject(chartSeriesType, { chart, series }, host)),
  methods: {
    GetItemAt: ({ chart }, [at], host) => {
      const series = chart.series[Number(at)];
      if (!series) throw invalidArgument();
      return hostObject(chartSeriesType, { chart, series }, host);
    },
    Add: ({ chart }, [name], host) => {
      const series: ChartSeries = {
        id: `series-${host.nextId()}`,
        name: typeof name === "string" ? name : `Series${chart.series.length + 1}`,
        values: null,
        categories: null,
        colour: null,
        notes: new Map(),
      };
      chart.series.push(series);
      return hostObject(chartSeriesType, { chart, series }, host);
    },
  },
};

export function chartSeriesObject(host: Host, chart: Chart): HostObject {
  return hostObject(chartSeriesCollectionType, { chart }, host);
}

function pick({ sheet, area }: ReturnType<typeof rangeOf>): ReturnType<typeof rangeOf> {
  return { sheet, area };
}
