import type { Host } from "../host";
import { itemAlreadyExists, itemNotFound } from "../host-error";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import { eventType } from "../requests/protocol";
import { workbookTarget } from "../events";
import { checkedSheetName, worksheetObject } from "./worksheet";

export const worksheetsType: HostType<null> = {
  name: "WorksheetCollection",
  items: (_state, host) => host.engine.sheets().map(({ id }) => worksheetObject(host, id)),
  indexer: (_state, key, host) => worksheetObject(host, requireSheet(host, key)),
  methods: {
    Add: (_state, [name], host) => {
      host.requireOpenStructure();
      return worksheetObject(host, host.engine.addSheet(name ? newName(host, name) : freeName(host)));
    },
    GetItem: (_state, [key], host) => worksheetObject(host, requireSheet(host, key)),
    GetItemOrNullObject: (_state, [key], host) => {
      const sheet = host.findSheet(key);
      return sheet === null ? null : worksheetObject(host, sheet);
    },
    GetActiveWorksheet: (_state, _args, host) => worksheetObject(host, host.engine.activeSheet()),
    _RegisterDataChangedEvent: (_state, _args, host) => host.events.register(eventType.changed, workbookTarget),
    _UnregisterDataChangedEvent: (_state, _args, host) => host.events.unregister(eventType.changed, workbookTarget),
    _RegisterDeletedEvent: (_state, _args, host) => host.events.register(eventType.deleted, workbookTarget),
    _RegisterCalculatedEvent: (_state, _args, host) => host.events.register(eventType.calculated, workbookTarget),
    _UnregisterCalculatedEvent: (_state, _args, host) => host.events.unregister(eventType.calculated, workbookTarget),
    _UnregisterDeletedEvent: (_state, _args, host) => host.events.unregister(eventType.deleted, workbookTarget),
  },
};

export function worksheetsObject(host: Host): HostObject {
  return hostObject(worksheetsType, null, host);
}

function requireSheet(host: Host, key: Argument | undefined): string {
  const sheet = host.findSheet(key);
  if (sheet === null) throw itemNotFound();
  return sheet;
}

function newName(host: Host, value: Argument): string {
  const name = checkedSheetName(value, host);
  if (host.findSheet(name) !== null) throw itemAlreadyExists();
  return name;
}

function freeName(host: Host): string {
  for (let number = host.engine.sheets().length + 1; ; number++) {
    if (host.findSheet(`Sheet${number}`) === null) return `Sheet${number}`;
  }
}
