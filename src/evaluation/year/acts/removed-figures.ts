import type { Figure, Return } from "../../../rating/returns/return";
import type { LogRecord } from "../../../kernel/log-record";
import { figurePlace } from "../figure-place";

/**
 * What leaves the sheets of what an organisation declared: each figure with its remark and document, in one record of the log.
 * @param data The year in which it stood.
 * @param organisation Id.
 * @param declared What it declared.
 * @param leaves Which codes leave.
 * @param facts Time and name.
 * @returns None for a code without figure, remark and document.
 */
export function removedFigures(
  data: Parameters<typeof figurePlace>[0],
  organisation: string,
  { base, figures, remarks = {}, evidence = {} }: Return,
  leaves: (code: string) => boolean,
  facts: Pick<LogRecord, "at" | "who">,
): LogRecord[] {
  const values: Readonly<Record<string, Figure>> = { ...base, ...figures };
  const codes = new Set([values, remarks, evidence].flatMap((part) => Object.keys(part)));
  return [...codes].filter(leaves).flatMap((code): LogRecord[] => {
    const value = values[code] ?? null;
    const reason = [remarks[code], evidence[code]].filter((text) => text !== undefined && text !== "").join(" · ");
    if (value === null && reason === "") return [];
    return [
      {
        ...facts,
        action: "figureRemoved",
        where: figurePlace(data, organisation, code),
        ...(value !== null && { before: String(value) }),
        ...(reason !== "" && { reason }),
      },
    ];
  });
}
