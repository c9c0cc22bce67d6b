import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { refuseSize } from "../../evaluation/returns/import/open-return";
import { readIdentity } from "../../evaluation/returns/form/identity/read-identity";
import { readCells } from "../../sheets/xlsx/read/read-cells";
import { troubleOf } from "./file-trouble";
import { UsageError } from "../usage-error";
import { isAsWritten } from "./written-cells";

/**
 * Refuses to write where something stands that people made: only a rated workbook nobody worked on is replaced.
 * @param path Where the rated workbook is to be written.
 * @throws UsageError where a return, another file or a rated workbook in which anything was changed stands there.
 */
export async function refuseTakenOutput(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    const trouble = troubleOf(error);
    throw new UsageError((words) => words.cannotWrite(path, words.trouble[trouble]));
  });
  if (found === null) return;
  if (!found.isFile() || !(await isUntouchedRating(path, found.size))) {
    throw new UsageError((words) => words.outTaken(path));
  }
}

async function isUntouchedRating(path: string, size: number): Promise<boolean> {
  const file = basename(path);
  if (refuseSize(size, file).length > 0) return false;
  const bytes = await readFile(path).catch((error: unknown) => {
    const trouble = troubleOf(error);
    throw new UsageError((words) => words.cannotRead(path, words.trouble[trouble]));
  });
  const { workbook } = readCells(bytes);
  if (workbook === undefined) return false;
  const identity = readIdentity(workbook, file);
  const isRated = !("year" in identity) && identity.some(({ code }) => code === "file.rated-workbook");
  return isRated && isAsWritten(workbook);
}
