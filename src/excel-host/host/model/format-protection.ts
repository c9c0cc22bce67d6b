import type { Host } from "../host";
import { accessDenied } from "../host-error";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { yesNoOf } from "./arguments";
import { commonLook, type RangeState } from "./range-state";

export const formatProtectionType: HostType<RangeState> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      get: (range, host) => commonLook(range, host, ({ locked }) => locked),
      set: ({ sheet, area }, value, host) => {
        if (host.isProtected(sheet)) throw accessDenied();
        host.engine.setLook(sheet, area, { locked: yesNoOf(value) });
      },
    },
  },
};

export function formatProtectionObject(host: Host, range: RangeState): HostObject {
  return hostObject(formatProtectionType, range, host);
}
