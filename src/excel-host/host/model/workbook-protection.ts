import type { Host } from "../host";
import { invalidArgument, invalidOperation } from "../host-error";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { passwordOf } from "./worksheet-protection";

export const workbookProtectionType: HostType<null> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (_state, host) => host.structurePassword !== null } },
  methods: {
    Protect: (_state, [password], host) => {
      if (host.structurePassword) throw invalidOperation("The workbook is protected already.");
      host.structurePassword = { password: passwordOf(password) };
    },
    Unprotect: (_state, [password], host) => {
      const expected = host.structurePassword?.password;
      if (expected !== undefined && expected !== passwordOf(password)) throw invalidArgument("The password is wrong.");
      host.structurePassword = null;
    },
  },
};

export function workbookProtectionObject(host: Host): HostObject {
  return hostObject(workbookProtectionType, null, host);
}
