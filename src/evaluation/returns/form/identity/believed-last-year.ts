import type { Figure, Return } from "../../../../rating/returns/return";
import { previousSource } from "./previous-source";
import type { ReturnIdentity } from "./read-identity";
import type { ReturnField, ReturnSheet } from "../return-fields";
import { lastYearMarks, readMarks } from "./row-marks";
import type { ReturnWords } from "../../../words/return/ru";

/** What of last year's figures in a form can be believed. */
interface BelievedLastYear {
  /** The figures that are as issued; absent where a form cannot tell which are. */
  readonly previous?: Return;
  /** Codes of those that are not; `null` where a form only tells that some are not. */
  readonly changed: ReadonlySet<string> | null;
}

/**
 * Last year's figures of a form that nobody changed.
 * @param sheets The sheets of fields.
 * @param before The figures as they stand in the form; those of a sheet that could not be read are not in it.
 * @param identity What the form was issued with.
 * @param words Words of yes and no.
 */
export function believedLastYear(
  sheets: readonly ReturnSheet[],
  before: ReadonlyMap<string, Figure>,
  identity: ReturnIdentity,
  words: Pick<ReturnWords, "yes" | "no">,
): BelievedLastYear {
  const fields = sheets.flatMap((sheet) => sheet.fields);
  const shown = previousOf(before, fields);
  if (previousSource(sheets, shown, words) === identity.previousYearSource) {
    return { previous: shown, changed: new Set() };
  }
  const marks = lastYearMarks(sheets, shown, words);
  const issued = readMarks(identity.lastYearMarks, marks);
  if (issued === undefined) return { changed: null };
  const changed = new Set([...before.keys()].filter((code) => issued.get(code) !== marks.get(code)));
  const kept = new Map([...before].filter(([code]) => !changed.has(code)));
  return { previous: previousOf(kept, fields), changed };
}

function previousOf(before: ReadonlyMap<string, Figure>, fields: readonly ReturnField[]): Return {
  const of = (kind: ReturnField["kind"]) =>
    Object.fromEntries(
      fields
        .filter((field) => field.kind === kind && (before.get(field.code) ?? null) !== null)
        .map(({ code }) => [code, before.get(code) ?? null]),
    );
  return { base: of("base"), figures: of("figure") };
}
