import type { Host } from "../host";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import type { Json } from "../requests/protocol";
import { isRange, textOf } from "./arguments";
import { recordedMaker, recordedType } from "./recorded";
import { toA1 } from "../addresses";

interface SheetState {
  readonly notes: Map<string, Json>;
  readonly prefix: string;
}

export const headerFooterType = recordedType("HeaderFooter", {
  LeftFooter: "",
  CenterFooter: "",
  RightFooter: "",
});

export const headerFooterGroupType = recordedType(
  "HeaderFooterGroup",
  {},
  { DefaultForAllPages: recordedMaker(headerFooterType) },
);

const properties = recordedType(
  "PageLayout",
  {
    Orientation: "Portrait",
    PaperSize: "Letter",
    Zoom: { scale: 100 },
    CenterHorizontally: false,
  },
  { HeadersFooters: recordedMaker(headerFooterGroupType) },
);

/** Print set-up: written down, never printed. */
export const pageLayoutType: HostType<SheetState> = {
  ...properties,
  properties: {
    ...properties.properties,
    Zoom: {
      ...properties.properties?.["Zoom"],
      set: (state, value, host) => {
        if (!host.has("fit-ignored")) properties.properties?.["Zoom"]?.set?.(state, value, host);
      },
    },
  },
  methods: {
    SetPrintArea: ({ notes }, [area]) => void notes.set("printArea", addressOf(area)),
    SetPrintTitleRows: ({ notes }, [rows]) => void notes.set("printTitleRows", addressOf(rows)),
    SetPrintTitleColumns: ({ notes }, [columns]) => void notes.set("printTitleColumns", addressOf(columns)),
  },
};

export function pageLayoutObject(host: Host, sheet: string): HostObject {
  return hostObject(pageLayoutType, { notes: host.record(sheet).notes, prefix: "pageLayout" }, host);
}

function addressOf(value: Argument | undefined): string {
  return isRange(value) ? toA1(value.state.area) : textOf(value);
}
