import type { Host } from "../host";
import { hostObject, type HostObject, type HostType } from "../host-object";
import type { Json } from "../protocol";
import { colourOf } from "./arguments";
import { recordedMaker, recordedType } from "./recorded";

/** The parts of a chart that are written down and not drawn, apart from the legend's and axes' switches. */

interface NotesState {
  readonly notes: Map<string, Json>;
  readonly prefix: string;
}

export const chartFontType = recordedType("ChartFont", {
  Bold: false,
  Color: "#000000",
  Italic: false,
  Name: "Calibri",
  Size: 10,
});

export const chartFillType: HostType<NotesState> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ notes, prefix }, [colour]) => void notes.set(prefix, colourOf(colour)),
    Clear: ({ notes, prefix }) => void notes.delete(prefix),
  },
};

const fontMaker = recordedMaker(chartFontType);

function fillMaker(host: Host, notes: Map<string, Json>, prefix: string): HostObject {
  return hostObject(chartFillType, { notes, prefix }, host);
}

export const chartLineType = recordedType("ChartLineFormat", { Color: "#000000", LineStyle: "Continuous", Weight: 1 });

export const chartFormatType = recordedType(
  "ChartFormat",
  {},
  { Font: fontMaker, Fill: fillMaker, Line: recordedMaker(chartLineType) },
);

export const chartFormatMaker = recordedMaker(chartFormatType);

export const chartGridlinesType = recordedType("ChartGridlines", { Visible: true }, { Format: chartFormatMaker });

export const chartAxisTitleType = recordedType(
  "ChartAxisTitle",
  { Text: "", Visible: false },
  { Format: chartFormatMaker },
);

export const chartAxisType = recordedType(
  "ChartAxis",
  {
    Visible: true,
    Minimum: "",
    Maximum: "",
    MajorUnit: "",
    ReversePlotOrder: false,
    NumberFormat: "General",
    TickLabelPosition: "NextToAxis",
    MajorTickMark: "Outside",
    MinorTickMark: "None",
    Position: "Automatic",
  },
  {
    Format: chartFormatMaker,
    MajorGridlines: recordedMaker(chartGridlinesType),
    MinorGridlines: recordedMaker(chartGridlinesType),
    Title: recordedMaker(chartAxisTitleType),
  },
);

export const chartAxesType = recordedType(
  "ChartAxes",
  {},
  { CategoryAxis: recordedMaker(chartAxisType), ValueAxis: recordedMaker(chartAxisType) },
);

export const chartLegendType = recordedType(
  "ChartLegend",
  { Visible: true, Position: "Right", Overlay: false },
  { Format: chartFormatMaker },
);
