import type { Host } from "../host";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import type { Json } from "../protocol";
import { isRange, textOf } from "./arguments";
import { recordedMaker, recordedType } from "./recorded";
import { toA1 } from "../addresses";

interface SheetState {
  readonly notes: Map<string, Json>;
  readonly prefix: string;
}

export const headerFooterType = recordedType("HeaderFooter", {
  LeftHeader: "",
  CenterHeader: "",
  RightHeader: "",
  LeftFooter: "",
  CenterFooter: "",
  RightFooter: "",
});

export const headerFooterGroupType = recordedType(
  "HeaderFooterGroup",
  { State: "Default", UseSheetMargins: true, UseSheetScale: true },
  { DefaultForAllPages: recordedMaker(headerFooterType) },
);

const properties = recordedType(
  "PageLayout",
  {
    Orientation: "Portrait",
    PaperSize: "Letter",
    Zoom: { scale: 100 },
    CenterHorizontally: false,
    CenterVertically: false,
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
    PrintGridlines: false,
    PrintHeadings: false,
    BlackAndWhite: false,
    PrintOrder: "DownThenOver",
  },
  { HeadersFooters: recordedMaker(headerFooterGroupType) },
);

/** Print set-up: written down, never printed. */
export const pageLayoutType: HostType<SheetState> = {
  ...properties,
  methods: {
    SetPrintArea: ({ notes }, [area]) => void notes.set("printArea", addressOf(area)),
    SetPrintTitleRows: ({ notes }, [rows]) => void notes.set("printTitleRows", addressOf(rows)),
    SetPrintTitleColumns: ({ notes }, [columns]) => void notes.set("printTitleColumns", addressOf(columns)),
    SetPrintMargins: ({ notes }, [unit, margins]) =>
      void notes.set("margins", { unit: textOf(unit), ...plain(margins) }),
  },
};

export function pageLayoutObject(host: Host, sheet: string): HostObject {
  return hostObject(pageLayoutType, { notes: host.record(sheet).notes, prefix: "pageLayout" }, host);
}

function addressOf(value: Argument | undefined): string {
  return isRange(value) ? toA1(value.state.area) : textOf(value);
}

function plain(value: Argument | undefined): Record<string, Json> {
  return JSON.parse(JSON.stringify(value ?? {})) as Record<string, Json>;
}
