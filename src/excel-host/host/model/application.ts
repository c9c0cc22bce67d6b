import type { Host } from "../host";
import { hostObject, type HostObject, type HostType } from "../host-object";

export const applicationType: HostType<null> = {
  name: "Application",
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
