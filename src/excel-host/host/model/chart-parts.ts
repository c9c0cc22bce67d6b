import { recordedMaker, recordedType } from "./recorded";

/** The parts of a chart that are written down; the picture of it needs none of them. */

export const chartGridlinesType = recordedType("ChartGridlines", { Visible: true });

export const chartAxisType = recordedType(
  "ChartAxis",
  { Visible: true, ReversePlotOrder: false },
  { MajorGridlines: recordedMaker(chartGridlinesType) },
);

export const chartAxesType = recordedType(
  "ChartAxes",
  {},
  { CategoryAxis: recordedMaker(chartAxisType), ValueAxis: recordedMaker(chartAxisType) },
);

export const chartLegendType = recordedType("ChartLegend", { Visible: true, Position: "Right" });
