import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";

interface ResultState {
  readonly value: number;
}

/** Days from the first day that Excel counts from 1900 to the one it counts from 1904. */
const fourYears = 1462;

const dayMilliseconds = 86_400_000;

export const functionResultType: HostType<ResultState> = {
  name: "FunctionResult",
  properties: { Value: { get: ({ value }) => value }, Error: { get: () => "" } },
};

/** Worksheet functions called without a cell. */
export const functionsType: HostType<null> = {
  name: "Functions",
  methods: {
    Date: (_state, [year, month, day], host) => {
      const time = Date.UTC(numberOf(year), numberOf(month) - 1, numberOf(day));
      const serial = (time - Date.UTC(1899, 11, 30)) / dayMilliseconds;
      return hostObject(
        functionResultType,
        { value: serial - (host.traits.dateSystem === 1904 ? fourYears : 0) },
        host,
      );
    },
  },
};

export function functionsObject(host: Host): HostObject {
  return hostObject(functionsType, null, host);
}

function numberOf(value: Argument | undefined): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}
