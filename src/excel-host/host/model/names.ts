import type { NameState } from "../../engine/engine";
import { checkedFormula } from "../edits/check-formula";
import { parseAddress, quoteSheet, toAbsolute } from "../addresses";
import type { Host } from "../host";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import { isRange, textOf, yesNoOf } from "./arguments";
import { rangeObject } from "./range";

interface ItemState {
  readonly name: string;
}

/** The engine gives the same list until a name changes. */
const byName = new WeakMap<readonly NameState[], ReadonlyMap<string, NameState>>();

function find(host: Host, name: unknown): NameState | undefined {
  const names = host.engine.names();
  const found = byName.get(names) ?? new Map(names.map((one) => [one.name.toLowerCase(), one]));
  byName.set(names, found);
  return found.get(String(name).toLowerCase());
}

function require(host: Host, name: unknown): NameState {
  const found = find(host, name);
  if (!found) throw itemNotFound();
  return found;
}

export const namedItemType: HostType<ItemState> = {
  name: "NamedItem",
  identity: ({ name }, host) => ({ Name: require(host, name).name, _Id: require(host, name).name }),
  properties: {
    Name: { get: ({ name }, host) => require(host, name).name },
    Formula: {
      get: ({ name }, host) => require(host, name).formula,
      set: ({ name }, value, host) => {
        host.engine.setName({ ...require(host, name), formula: checkedFormula(textOf(value)) });
      },
    },
    Value: { get: ({ name }, host) => require(host, name).formula.slice(1) },
    Type: { get: ({ name }, host) => (targetOf(host, require(host, name)) ? "Range" : "Error") },
    Visible: {
      get: ({ name }, host) => !require(host, name).hidden,
      set: ({ name }, value, host) => host.engine.setName({ ...require(host, name), hidden: !yesNoOf(value) }),
    },
  },
  methods: {
    GetRangeOrNullObject: ({ name }, _args, host) => targetOf(host, require(host, name)),
    Delete: ({ name }, _args, host) => host.engine.removeName(require(host, name).name),
  },
};

export const namesType: HostType<null> = {
  name: "NamedItemCollection",
  items: (_state, host) => host.engine.names().map(({ name }) => nameObject(host, name)),
  indexer: (_state, key, host) => nameObject(host, require(host, key).name),
  methods: {
    GetItem: (_state, [key], host) => nameObject(host, require(host, key).name),
    GetItemOrNullObject: (_state, [key], host) => (find(host, key) ? nameObject(host, String(key)) : null),
    Add: (_state, [name, reference], host) => {
      const wanted = checkedName(textOf(name));
      if (find(host, wanted)) throw itemAlreadyExists();
      host.engine.setName({ name: wanted, formula: formulaOf(host, reference), hidden: false });
      return nameObject(host, wanted);
    },
  },
};

export function namesObject(host: Host): HostObject {
  return hostObject(namesType, null, host);
}

function nameObject(host: Host, name: string): HostObject {
  return hostObject(namedItemType, { name }, host);
}

function formulaOf(host: Host, reference: Argument | undefined): string {
  if (isRange(reference)) {
    const { sheet, area } = reference.state;
    return `=${quoteSheet(host.sheetName(sheet))}!${toAbsolute(area)}`;
  }
  return checkedFormula(textOf(reference));
}

/** A name that Excel accepts: no cell address, no blanks, a letter first. */
function checkedName(name: string): string {
  const allowed = name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  if (!allowed || /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name)) throw invalidArgument(name);
  return name;
}

function targetOf(host: Host, { formula }: NameState): HostObject | null {
  const text = formula.slice(1);
  if (!/!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(text)) return null;
  const { sheet, area } = parseAddress(text, { rows: 1, columns: 1 });
  const id = sheet === null ? null : host.findSheet(sheet);
  return id === null ? null : rangeObject(host, id, area);
}
