import type { SheetsChange } from "./sheets-change";
import { HostFailure } from "../host-failure";

/**
 * Refuses a plan whose sheets or names the workbook already has, before anything is written.
 * @param change Sheets and names about to be added; names it knows to point nowhere are no hindrance.
 * @param present Names of the present sheets and present defined names.
 * @throws HostFailure `name-taken` with all of them.
 */
export function checkFree(
  { added, names: wanted, namesBefore }: Pick<SheetsChange, "added" | "names" | "namesBefore">,
  present: { readonly sheets: readonly string[]; readonly names: readonly string[] },
): void {
  const sheets = added.map((sheet) => sheet.name);
  const names = wanted.map((name) => name.name).filter((name) => !namesBefore.some((before) => before.name === name));
  const taken = [...collisions(sheets, present.sheets), ...collisions(names, present.names)];
  if (taken.length > 0) throw new HostFailure("name-taken", taken.join(", "));
}

function collisions(wanted: readonly string[], present: readonly string[]): readonly string[] {
  const lower = new Set(present.map((name) => name.toLowerCase()));
  return wanted.filter((name) => lower.has(name.toLowerCase()));
}
