import type { CellLook } from "../../engine/engine";
import type { Host } from "../host";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { numberOf, oneOf, wholeOf, yesNoOf } from "./arguments";
import { bordersObject } from "./borders";
import { fillObject } from "./fill";
import { fontObject } from "./font";
import { commonLook, setLook, type RangeState } from "./range-state";
import { formatProtectionObject } from "./format-protection";

/** Pixels of a point on a screen of 96 dots per inch. */
const pixelsPerPoint = 96 / 72;

const horizontals: Readonly<Record<string, CellLook["horizontal"]>> = {
  general: "general",
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  fill: "left",
  centeracrossselection: "center",
  distributed: "justify",
};

const verticals: Readonly<Record<string, CellLook["vertical"]>> = {
  top: "top",
  center: "center",
  bottom: "bottom",
  justify: "top",
  distributed: "center",
};

export const rangeFormatType: HostType<RangeState> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: ({ sheet, area }, host) => common(area.columns, (at) => host.engine.columnWidth(sheet, area.column + at)),
      set: ({ sheet, area }, value, host) => {
        host.requireAllowed(sheet, "allowFormatColumns");
        host.engine.setColumnWidth(sheet, area.column, area.columns, numberOf(value) * pixelsPerPoint);
      },
    },
    RowHeight: {
      get: ({ sheet, area }, host) => common(area.rows, (at) => host.engine.rowHeight(sheet, area.row + at)),
      set: ({ sheet, area }, value, host) => {
        host.requireAllowed(sheet, "allowFormatRows");
        host.engine.setRowHeight(sheet, area.row, area.rows, numberOf(value) * pixelsPerPoint);
      },
    },
    HorizontalAlignment: {
      get: (range, host) => commonLook(range, host, ({ horizontal }) => capital(horizontal)),
      set: (range, value, host) => setLook(range, host, { horizontal: oneOf(value, horizontals) }),
    },
    VerticalAlignment: {
      get: (range, host) => commonLook(range, host, ({ vertical }) => capital(vertical)),
      set: (range, value, host) => setLook(range, host, { vertical: oneOf(value, verticals) }),
    },
    WrapText: {
      get: (range, host) => commonLook(range, host, ({ wrap }) => wrap),
      set: (range, value, host) => setLook(range, host, { wrap: yesNoOf(value) }),
    },
    IndentLevel: {
      get: (range, host) => commonLook(range, host, ({ indent }) => indent),
      set: (range, value, host) => setLook(range, host, { indent: wholeOf(value) }),
    },
  },
  children: {
    Fill: (range, host) => fillObject(host, range),
    Font: (range, host) => fontObject(host, range),
    Borders: (range, host) => bordersObject(host, range),
    Protection: (range, host) => formatProtectionObject(host, range),
  },
};

export function rangeFormatObject(host: Host, range: RangeState): HostObject {
  return hostObject(rangeFormatType, range, host);
}

/** A size all rows or columns share, in points; `null` when they differ. */
function common(count: number, pixels: (at: number) => number): number | null {
  const first = pixels(0);
  for (let at = 1; at < count; at++) if (pixels(at) !== first) return null;
  return first / pixelsPerPoint;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
