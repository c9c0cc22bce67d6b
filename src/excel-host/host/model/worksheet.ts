import type { Area } from "../../engine/engine";
import { excelSize, parseAddress } from "../addresses";
import type { Host } from "../host";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../host-error";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import { eventType } from "../requests/protocol";
import { colourOf, oneOf, textOf, wholeOf, yesNoOf } from "./arguments";
import { autoFilterObject } from "./auto-filter";
import { chartsObject } from "./charts";
import { freezePanesObject } from "./freeze-panes";
import { pageBreaksObject } from "./page-breaks";
import { pageLayoutObject } from "./page-layout";
import { isReservedName } from "../edits/reserved-names";
import { rangeObject } from "./range";
import { worksheetProtectionObject } from "./worksheet-protection";

interface SheetState {
  readonly sheet: string;
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryhidden: "VeryHidden" } as const;

export const worksheetType: HostType<SheetState> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet }),
  defaults: ["Id", "Name", "Position", "Visibility", "TabColor"],
  properties: {
    Id: { get: ({ sheet }) => sheet },
    Name: {
      get: ({ sheet }, host) => host.sheetName(sheet),
      set: ({ sheet }, value, host) => {
        host.requireOpenStructure();
        const name = checkedSheetName(value, host);
        const holder = host.findSheet(name);
        if (holder !== null && holder !== sheet) throw itemAlreadyExists();
        host.engine.renameSheet(sheet, name);
      },
    },
    Position: {
      get: ({ sheet }, host) => host.engine.sheets().findIndex(({ id }) => id === sheet),
      set: ({ sheet }, value, host) => {
        host.requireOpenStructure();
        const position = wholeOf(value);
        if (position < 0 || position >= host.engine.sheets().length) throw invalidArgument();
        host.engine.moveSheet(sheet, position);
      },
    },
    Visibility: {
      get: ({ sheet }, host) => {
        const hidden = host.engine.sheets().find(({ id }) => id === sheet)?.hidden === true;
        if (!hidden) return "Visible";
        return host.record(sheet).veryHidden ? "VeryHidden" : "Hidden";
      },
      set: ({ sheet }, value, host) => {
        host.requireOpenStructure();
        const visibility = oneOf(value, visibilities);
        if (visibility !== "Visible") host.requireAnotherVisible(sheet);
        host.record(sheet).veryHidden = visibility === "VeryHidden";
        if (visibility !== "Visible" && host.engine.activeSheet() === sheet) activateNeighbour(host, sheet);
        host.engine.hideSheet(sheet, visibility !== "Visible");
      },
    },
    TabColor: {
      get: ({ sheet }, host) => host.engine.sheets().find(({ id }) => id === sheet)?.tabColour ?? "",
      set: ({ sheet }, value, host) => host.engine.setTabColour(sheet, value === "" ? "" : colourOf(value)),
    },
    ShowGridlines: { get: gridlines, set: setGridlines },
    Gridlines: { get: gridlines, set: setGridlines },
  },
  children: {
    Protection: ({ sheet }, host) => worksheetProtectionObject(host, sheet),
    FreezePanes: ({ sheet }, host) => freezePanesObject(host, sheet),
    PageLayout: ({ sheet }, host) => pageLayoutObject(host, sheet),
    HorizontalPageBreaks: ({ sheet }, host) => pageBreaksObject(host, sheet, "row"),
    VerticalPageBreaks: ({ sheet }, host) => pageBreaksObject(host, sheet, "column"),
    Charts: ({ sheet }, host) => chartsObject(host, sheet),
    AutoFilter: ({ sheet }, host) => autoFilterObject(host, sheet),
  },
  methods: {
    Activate: ({ sheet }, _args, host) => {
      if (host.engine.sheets().find(({ id }) => id === sheet)?.hidden) throw invalidOperation("The sheet is hidden.");
      host.engine.activateSheet(sheet);
    },
    Delete: ({ sheet }, _args, host) => {
      host.requireOpenStructure();
      if (host.record(sheet).veryHidden) throw invalidOperation("The sheet is very hidden.");
      host.requireAnotherVisible(sheet);
      host.engine.removeSheet(sheet);
    },
    GetRange: ({ sheet }, [address], host) => rangeObject(host, sheet, areaOf(host, sheet, address)),
    GetRangeByIndexes: ({ sheet }, [row, column, rows, columns], host) =>
      rangeObject(host, sheet, {
        row: wholeOf(row),
        column: wholeOf(column),
        rows: wholeOf(rows),
        columns: wholeOf(columns),
      }),
    GetCell: ({ sheet }, [row, column], host) =>
      rangeObject(host, sheet, { row: wholeOf(row), column: wholeOf(column), rows: 1, columns: 1 }),
    GetUsedRange: ({ sheet }, [valuesOnly], host) =>
      rangeObject(host, sheet, usedArea(host, sheet, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: ({ sheet }, [valuesOnly], host) => {
      const area = usedArea(host, sheet, valuesOnly);
      return area && rangeObject(host, sheet, area);
    },
    _RegisterDataChangedEvent: ({ sheet }, _args, host) => host.events.register(eventType.changed, sheet),
    _UnregisterDataChangedEvent: ({ sheet }, _args, host) => host.events.unregister(eventType.changed, sheet),
  },
};

export function worksheetObject(host: Host, sheet: string): HostObject {
  if (!host.engine.sheets().some(({ id }) => id === sheet)) throw itemNotFound();
  return hostObject(worksheetType, { sheet }, host);
}

/** A name that Excel accepts for a sheet. */
export function checkedSheetName(value: Argument | undefined, { traits }: Host): string {
  const name = textOf(value);
  const allowed = name !== "" && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!allowed || isReservedName(name, traits.language)) throw invalidArgument(name);
  return name;
}

function gridlines({ sheet }: SheetState, host: Host): boolean {
  return host.engine.sheets().find(({ id }) => id === sheet)?.gridlines ?? true;
}

function setGridlines({ sheet }: SheetState, value: Argument, host: Host): void {
  host.engine.showGridlines(sheet, yesNoOf(value));
}

function activateNeighbour(host: Host, sheet: string): void {
  const sheets = host.engine.sheets();
  const at = sheets.findIndex(({ id }) => id === sheet);
  const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find(({ hidden }) => !hidden);
  if (next) host.engine.activateSheet(next.id);
}

function usedArea(host: Host, sheet: string, valuesOnly: Argument | undefined): Area | null {
  return host.engine.usedArea(sheet, valuesOnly === true);
}

/** The area an address or a name stands for; without one the whole sheet. */
function areaOf(host: Host, sheet: string, address: Argument | undefined): Area {
  if (address === undefined || address === null || address === "") return { row: 0, column: 0, ...excelSize };
  const text = textOf(address);
  const name = host.engine.names().find((one) => one.name.toLowerCase() === text.toLowerCase());
  const parsed = parseAddress(name ? name.formula.slice(1) : text, excelSize);
  if (parsed.sheet !== null && host.findSheet(parsed.sheet) !== sheet) throw invalidArgument(text);
  return parsed.area;
}
