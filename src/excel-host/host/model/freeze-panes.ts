import type { Area } from "../../engine/engine";
import { parseAddress } from "../addresses";
import type { Host } from "../host";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import { isRange, textOf, wholeOf } from "./arguments";
import { rangeObject } from "./range";

interface SheetState {
  readonly sheet: string;
}

export const freezePanesType: HostType<SheetState> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: ({ sheet }, [range], host) => {
      const { row, column, rows, columns } = areaOf(host, sheet, range);
      host.engine.freeze(sheet, row + rows, column + columns);
    },
    FreezeRows: ({ sheet }, [count], host) => host.engine.freeze(sheet, count ? wholeOf(count) : 0, 0),
    FreezeColumns: ({ sheet }, [count], host) => host.engine.freeze(sheet, 0, count ? wholeOf(count) : 0),
    Unfreeze: ({ sheet }, _args, host) => host.engine.freeze(sheet, 0, 0),
    GetLocationOrNullObject: ({ sheet }, _args, host) => {
      const { rows, columns } = host.engine.frozen(sheet);
      if (rows === 0 && columns === 0) return null;
      const size = host.engine.size(sheet);
      return rangeObject(host, sheet, {
        row: 0,
        column: 0,
        rows: rows > 0 ? rows : size.rows,
        columns: columns > 0 ? columns : size.columns,
      });
    },
  },
};

export function freezePanesObject(host: Host, sheet: string): HostObject {
  return hostObject(freezePanesType, { sheet }, host);
}

/** The top left area that stays; whole rows freeze no columns, and the other way round. */
function areaOf(host: Host, sheet: string, range: Argument | undefined): Area {
  const size = host.engine.size(sheet);
  const area = isRange(range) ? range.state.area : parseAddress(textOf(range), size).area;
  return {
    ...area,
    rows: area.rows >= size.rows ? -area.row : area.rows,
    columns: area.columns >= size.columns ? -area.column : area.columns,
  };
}
