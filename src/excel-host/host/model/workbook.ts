import type { Host } from "../host";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { applicationObject } from "./application";
import { functionsObject } from "./functions";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { workbookProtectionObject } from "./workbook-protection";
import { worksheetsObject } from "./worksheets";

export const workbookType: HostType<null> = {
  name: "Workbook",
  properties: { Name: { get: () => "Workbook" } },
  children: {
    Worksheets: (_state, host) => worksheetsObject(host),
    Names: (_state, host) => namesObject(host),
    Settings: (_state, host) => settingsObject(host),
    Functions: (_state, host) => functionsObject(host),
    Application: (_state, host) => applicationObject(host),
    Protection: (_state, host) => workbookProtectionObject(host),
  },
  methods: {
    GetIsActiveCollabSession: (_state, _args, { traits }) => traits.isShared,
    GetSelectedRange: (_state, _args, host) => {
      const { sheet, area } = host.engine.selectedArea();
      return rangeObject(host, sheet, area);
    },
    _GetObjectByReferenceId: (_state, [name], host) => host.byReference(String(name)),
    _RemoveReference: () => undefined,
    _RemoveAllReferences: () => undefined,
  },
};

function workbookObject(host: Host): HostObject {
  return hostObject(workbookType, null, host);
}

export const rootType: HostType<null> = {
  name: "RequestContext",
  children: { Workbook: (_state, host) => workbookObject(host) },
};
