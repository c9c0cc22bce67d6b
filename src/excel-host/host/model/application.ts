import type { Host } from "../host";
import { hostObject, type HostObject, type HostType } from "../host-object";

export const numberFormatInfoType: HostType<null> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: (_state, { traits }) => (traits.language.startsWith("en") ? "." : ",") },
  },
};

export const cultureInfoType: HostType<null> = {
  name: "CultureInfo",
  children: { NumberFormat: (_state, host) => hostObject(numberFormatInfoType, null, host) },
};

export const applicationType: HostType<null> = {
  name: "Application",
  properties: { CalculationMode: { get: (_state, { traits }) => traits.calculationMode } },
  children: { CultureInfo: (_state, host) => hostObject(cultureInfoType, null, host) },
  methods: {
    Calculate: (_state, _args, host) => host.engine.recalculateAll(),
    SuspendApiCalculationUntilNextSync: (_state, _args, host) => {
      host.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function applicationObject(host: Host): HostObject {
  return hostObject(applicationType, null, host);
}
