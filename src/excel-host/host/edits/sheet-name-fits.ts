import type { Host } from "../host";
import { HostError } from "../host-error";
import { checkedSheetName } from "../model/worksheet";

/** Whether a sheet may take a name: one that Excel accepts and no other sheet has. */
export function sheetNameFits(host: Host, sheet: string, name: string): boolean {
  try {
    const holder = host.findSheet(checkedSheetName(name, host));
    return holder === null || holder === sheet;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
