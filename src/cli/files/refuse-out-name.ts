import { stat } from "node:fs/promises";
import type { Command } from "../refuse-options";
import { UsageError } from "../usage-error";

/** Commands that write one file, with its ending; all others write a folder. */
const endings: Readonly<Partial<Record<Command, string>>> = { rate: ".xlsx", archive: ".json" };

/** Endings that nobody gives a folder. */
const ofFile = /\.(xls[xmb]?|xltx|ods|zip|docx?|odt|pdf|txt|csv|tsv|json|html?)$/i;

/**
 * Refuses a name that says another kind than what is written: a workbook named as a text opens in no program.
 * @param command The command.
 * @param out Where it is to write.
 * @throws UsageError with the ending needed, or that a folder is.
 */
export async function refuseOutName(command: Command, out: string): Promise<void> {
  const ending = endings[command];
  if (ending !== undefined) {
    if (!out.toLowerCase().endsWith(ending)) throw new UsageError((errors) => errors.outEnding(out, ending));
    return;
  }
  if (!ofFile.test(out)) return;
  const there = await stat(out).catch(() => null);
  if (there?.isDirectory() !== true) throw new UsageError((errors) => errors.outFolder(out));
}
