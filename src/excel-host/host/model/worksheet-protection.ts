import type { Host } from "../host";
import { invalidArgument, invalidOperation } from "../host-error";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import type { Json } from "../requests/protocol";

interface SheetState {
  readonly sheet: string;
}

const usualOptions: Readonly<Record<string, Json>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionType: HostType<SheetState> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ sheet }, host) => host.isProtected(sheet) },
    Options: { get: ({ sheet }, host) => host.record(sheet).protection?.options ?? null },
  },
  methods: {
    Protect: ({ sheet }, [options, password], host) => {
      const record = host.record(sheet);
      if (record.protection) throw invalidOperation("The sheet is protected already.");
      record.protection = { options: { ...usualOptions, ...optionsOf(options) }, password: passwordOf(password) };
    },
    Unprotect: ({ sheet }, [password], host) => {
      const record = host.record(sheet);
      if (record.protection?.password !== undefined && record.protection.password !== passwordOf(password)) {
        throw invalidArgument("The password is wrong.");
      }
      record.protection = null;
    },
  },
};

export function worksheetProtectionObject(host: Host, sheet: string): HostObject {
  return hostObject(worksheetProtectionType, { sheet }, host);
}

function optionsOf(value: Argument | undefined): Readonly<Record<string, Json>> {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
  const options = value as Readonly<Record<string, Json>>;
  const wrong = Object.keys(options).find((key) => !(key in usualOptions));
  if (wrong !== undefined) throw invalidArgument(wrong);
  return options;
}

export function passwordOf(value: Argument | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
