import { declaredFigure } from "../../../rating/returns/declared-figure";
import type { Criteria } from "../../../rating/criteria/criteria";
import { changedMeanings } from "../../../rating/returns/changed-meanings";
import type { Return } from "../../../rating/returns/return";
import { figurePlace } from "../figure-place";
import { keptRecord } from "../kept-figures";
import type { LogRecord } from "../../../kernel/log-record";
import type { YearData } from "../year-data";
import { localText } from "../../../text/local-text";
import { removedFigures } from "./removed-figures";

/** What becomes of the figures of a code that stands for something else now. */
export type MeaningAnswer =
  | { readonly kind: "keep" }
  /** They leave the sheets and stand in the log. */
  | { readonly kind: "aside" }
  /** They belong to the code that bears the former name now. */
  | { readonly kind: "move"; readonly to: string };

const parts = ["base", "figures", "remarks", "explained", "evidence", "source"] as const;

/**
 * The year's figures under a table in which codes changed their meaning; nothing is lost unsaid.
 * @param data The year as it is.
 * @param criteria The table as it is to be.
 * @param answers By code; a figure nobody was asked about is kept, with its record.
 * @param facts Time and name.
 * @returns Figures as they are to be, and a record for each one kept or set aside.
 */
export function settleMeanings(
  data: YearData,
  criteria: Criteria,
  answers: ReadonlyMap<string, MeaningAnswer>,
  facts: Pick<LogRecord, "at" | "who">,
): { readonly returns: YearData["returns"]; readonly records: readonly LogRecord[] } {
  const changed = changedMeanings(data, criteria);
  if (changed.length === 0) return { returns: data.returns, records: [] };
  const records: LogRecord[] = [];
  const leaving = new Set(
    changed.map(({ code }) => code).filter((code) => (answers.get(code)?.kind ?? "keep") !== "keep"),
  );
  const returns = Object.entries(data.returns).map(([organisation, declared]) => {
    const next = without(declared, leaving);
    const lost = new Set<string>();
    for (const { code, before, after } of changed) {
      const answer = answers.get(code) ?? { kind: "keep" };
      const value = declaredFigure(declared, code);
      if (answer.kind === "keep" && value !== null) {
        const names = { before: localText(before, data.language), after: localText(after, data.language) };
        records.push(keptRecord({ organisation, code, value, ...names }, figurePlace(data, organisation, code), facts));
      }
      // A figure that stands at the other code already is not overwritten.
      const isTaken = (to: string) => declaredFigure(next, to) !== null;
      if (answer.kind === "aside" || (answer.kind === "move" && isTaken(answer.to))) lost.add(code);
      else if (answer.kind === "move") move(declared, next, code, answer.to);
    }
    records.push(...removedFigures(data, organisation, declared, (code) => lost.has(code), facts));
    return [organisation, { ...next, ...(declared.signature && { signature: declared.signature }) }] as const;
  });
  return { returns: Object.fromEntries(returns), records };
}

type ByCode = Omit<Return, "signature">;
type Changing = { -readonly [Part in keyof ByCode]: Record<string, NonNullable<ByCode[Part]>[string]> };

function without(declared: Return, codes: ReadonlySet<string>): Changing {
  const left = parts.flatMap((part) => {
    const given = declared[part];
    if (!given) return [];
    return [[part, Object.fromEntries(Object.entries(given).filter(([code]) => !codes.has(code)))] as const];
  });
  return Object.fromEntries(left);
}

function move(from: Return, next: Changing, code: string, to: string): void {
  for (const part of parts) {
    const value = from[part]?.[code];
    if (value !== undefined) Object.assign((next[part] ??= {}), { [to]: value });
  }
}
