import type { Host } from "../host";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { colourOf, numberOf, textOf, yesNoOf } from "./arguments";
import { commonLook, setLook, type RangeState } from "./range-state";

/** What Excel writes in where nothing was chosen. */
const usual = { name: "Calibri", size: 11, colour: "#000000" } as const;

export const fontType: HostType<RangeState> = {
  name: "RangeFont",
  properties: {
    Name: {
      get: (range, host) => commonLook(range, host, ({ fontName }) => fontName ?? usual.name),
      set: (range, value, host) => setLook(range, host, { fontName: textOf(value) }),
    },
    Size: {
      get: (range, host) => commonLook(range, host, ({ fontSize }) => fontSize ?? usual.size),
      set: (range, value, host) => setLook(range, host, { fontSize: numberOf(value) }),
    },
    Color: {
      get: (range, host) => commonLook(range, host, ({ fontColour }) => fontColour ?? usual.colour),
      set: (range, value, host) => setLook(range, host, { fontColour: colourOf(value) }),
    },
    Bold: {
      get: (range, host) => commonLook(range, host, ({ bold }) => bold),
      set: (range, value, host) => setLook(range, host, { bold: yesNoOf(value) }),
    },
    Italic: {
      get: (range, host) => commonLook(range, host, ({ italic }) => italic),
      set: (range, value, host) => setLook(range, host, { italic: yesNoOf(value) }),
    },
  },
};

export function fontObject(host: Host, range: RangeState): HostObject {
  return hostObject(fontType, range, host);
}
