import { parseAddress } from "../addresses";
import type { Host } from "../host";
import { apiNotFound } from "../host-error";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { isRange, textOf } from "./arguments";
import { rangeObject } from "./range";

interface SheetState {
  readonly sheet: string;
}

/** The filter buttons of a sheet: their place is written down, nothing is filtered. */
export const autoFilterType: HostType<SheetState> = {
  name: "AutoFilter",
  methods: {
    Apply: ({ sheet }, [range, column, criteria], host) => {
      if (criteria !== undefined && criteria !== null) throw apiNotFound("AutoFilter.apply() with criteria");
      if (column !== undefined && column !== null && typeof column !== "number")
        throw apiNotFound("AutoFilter.apply()");
      host.requireAllowed(sheet);
      host.record(sheet).filter = isRange(range)
        ? range.state.area
        : parseAddress(textOf(range), host.engine.size(sheet)).area;
    },
    Remove: ({ sheet }, _args, host) => {
      host.requireAllowed(sheet);
      host.record(sheet).filter = null;
    },
    GetRangeOrNullObject: ({ sheet }, _args, host) => {
      const { filter } = host.record(sheet);
      return filter && rangeObject(host, sheet, filter);
    },
  },
};

export function autoFilterObject(host: Host, sheet: string): HostObject {
  return hostObject(autoFilterType, { sheet }, host);
}
