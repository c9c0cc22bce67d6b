import type { Figure } from "../../rating/returns/return";
import { logTime } from "../../kernel/log-record";
import type { ChangeRecord } from "./change-record";

/**
 * Who put the figures of a year where they stand, by what the workbook keeps of its changes.
 * @param changes Oldest first.
 * @returns Asks for one figure of an organisation; nothing where no record leads to it as it is.
 */
export function whoTyped(
  changes: readonly ChangeRecord[],
): (organisation: string, code: string, value: Figure) => { readonly who?: string; readonly at?: string } {
  const last = new Map<string, { readonly who: string; readonly at: string; readonly after: unknown }>();
  for (const { who, to, subject, changes: parts } of changes) {
    if (typeof subject === "string") continue;
    for (const { path, after } of parts) last.set(path, { who, at: logTime(new Date(to)), after });
  }
  return (organisation, code, value) => {
    const found = ["figures", "base"].map((part) => last.get(`${part}/${organisation}/${code}`));
    const fits = found.find((one) => one !== undefined && (one.after ?? null) === value);
    return fits === undefined ? {} : { who: fits.who, at: fits.at };
  };
}
