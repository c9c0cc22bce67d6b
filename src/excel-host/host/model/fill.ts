import type { Host } from "../host";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { colourOf, textOf } from "./arguments";
import { commonLook, setLook, type RangeState } from "./range-state";

/** The fill of cells; a pattern is only checked, the colour is drawn. */
export const fillType: HostType<RangeState> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (range, host) => commonLook(range, host, ({ fill }) => fill ?? "#FFFFFF"),
      set: (range, value, host) => setLook(range, host, { fill: colourOf(value) }),
    },
    Pattern: { set: (_range, value) => void textOf(value) },
    PatternColor: { set: (_range, value) => void colourOf(value) },
  },
  methods: {
    Clear: (range, _args, host) => setLook(range, host, { fill: null }),
  },
};

export function fillObject(host: Host, range: RangeState): HostObject {
  return hostObject(fillType, range, host);
}
