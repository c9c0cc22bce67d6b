import type { Host } from "../host";
import { invalidArgument, itemNotFound } from "../host-error";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import type { Json } from "../requests/protocol";
import { textOf } from "./arguments";

interface SettingState {
  readonly key: string;
}

function require(host: Host, key: string): Json {
  const value = host.settings.get(key);
  if (value === undefined) throw itemNotFound();
  return value;
}

export const settingType: HostType<SettingState> = {
  name: "Setting",
  identity: ({ key }) => ({ Key: key, _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, host) => require(host, key),
      set: ({ key }, value, host) => void host.settings.set(key, plain(value)),
    },
  },
  methods: {
    Delete: ({ key }, _args, host) => {
      if (!host.settings.delete(key)) throw itemNotFound();
    },
  },
};

export const settingsType: HostType<null> = {
  name: "SettingCollection",
  items: (_state, host) => [...host.settings.keys()].map((key) => settingObject(host, key)),
  indexer: (_state, key, host) => existing(host, key),
  methods: {
    GetItem: (_state, [key], host) => existing(host, key),
    GetItemOrNullObject: (_state, [key], host) => (host.settings.has(textOf(key)) ? existing(host, key) : null),
    Add: (_state, [key, value], host) => {
      const name = textOf(key);
      if (name === "") throw invalidArgument();
      if (host.has("settings-one-by-one") && !host.settings.has(name)) refuseSecond(host);
      host.settings.set(name, plain(value ?? null));
      return settingObject(host, name);
    },
  },
};

function refuseSecond(host: Host): void {
  host.newSettings += 1;
  if (host.newSettings < 2 || host.hasRefusedSetting) return;
  host.hasRefusedSetting = true;
  throw itemNotFound();
}

export function settingsObject(host: Host): HostObject {
  return hostObject(settingsType, null, host);
}

function existing(host: Host, key: Argument | undefined): HostObject {
  require(host, textOf(key));
  return settingObject(host, textOf(key));
}

function settingObject(host: Host, key: string): HostObject {
  return hostObject(settingType, { key }, host);
}

function plain(value: Argument): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
