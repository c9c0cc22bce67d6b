import type { Area } from "../../engine/engine";
import { parseAddress } from "../addresses";
import type { Host } from "../host";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import { isRange, textOf } from "./arguments";

interface BreaksState {
  readonly sheet: string;
  readonly direction: "row" | "column";
}

interface BreakState extends BreaksState {
  readonly at: number;
}

function breaksOf({ sheet, direction }: BreaksState, host: Host): readonly number[] {
  return (host.record(sheet).notes.get(`pageBreaks.${direction}`) ?? []) as readonly number[];
}

function keep({ sheet, direction }: BreaksState, host: Host, breaks: readonly number[]): void {
  host.record(sheet).notes.set(`pageBreaks.${direction}`, breaks);
}

export const pageBreakType: HostType<BreakState> = {
  name: "PageBreak",
  identity: ({ direction, at }) => ({ _Id: `${direction}-${at}` }),
  properties: {
    RowIndex: { get: ({ direction, at }) => (direction === "row" ? at : 0) },
    ColumnIndex: { get: ({ direction, at }) => (direction === "column" ? at : 0) },
  },
  methods: {
    Delete: (state, _args, host) =>
      keep(
        state,
        host,
        breaksOf(state, host).filter((at) => at !== state.at),
      ),
  },
};

/** Page breaks before rows or columns: written down, never printed. */
export const pageBreaksType: HostType<BreaksState> = {
  name: "PageBreakCollection",
  items: (state, host) => breaksOf(state, host).map((at) => hostObject(pageBreakType, { ...state, at }, host)),
  methods: {
    Add: (state, [range], host) => {
      const { row, column } = areaOf(host, state.sheet, range);
      const at = state.direction === "row" ? row : column;
      keep(state, host, [...breaksOf(state, host), at]);
      return hostObject(pageBreakType, { ...state, at }, host);
    },
    RemovePageBreaks: (state, _args, host) => keep(state, host, []),
  },
};

export function pageBreaksObject(host: Host, sheet: string, direction: "row" | "column"): HostObject {
  return hostObject(pageBreaksType, { sheet, direction }, host);
}

function areaOf(host: Host, sheet: string, range: Argument | undefined): Area {
  return isRange(range) ? range.state.area : parseAddress(textOf(range), host.engine.size(sheet)).area;
}
