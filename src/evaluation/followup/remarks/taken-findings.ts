import type { Finding } from "../../../rating/finding";
import type { Figure } from "../../../rating/returns/return";
import { keptFinding } from "./open-remarks";
import { mostInCell, type KeptFinding } from "../ways/way-record";

/**
 * What could not be taken of a return, as the record of its coming keeps it.
 * @param findings Of the reading of its file.
 * @param stays What the workbook keeps of a figure that could not be read; `null` where that is nothing.
 * @returns Errors and warnings about cells, as many as a cell of the log has room for, and the count of the others.
 */
export function takenFindings(
  findings: readonly Finding[],
  stays: (code: string) => Figure = () => null,
): {
  readonly findings?: readonly KeptFinding[];
  readonly more?: number;
} {
  const open = findings
    .filter(({ level, code }) => level !== "note" && /^(cell|figure|base)\./.test(code))
    .map((one): KeptFinding => {
      const kept = stays(one.indicator ?? one.base ?? "");
      return { ...keptFinding(one), ...(kept !== null && { stays: kept }) };
    });
  const kept: KeptFinding[] = [];
  let size = 0;
  for (const one of open) {
    size += JSON.stringify(one).length + 1;
    if (size > (mostInCell * 3) / 4) break;
    kept.push(one);
  }
  const more = open.length - kept.length;
  return { ...(kept.length > 0 && { findings: kept }), ...(more > 0 && { more }) };
}
