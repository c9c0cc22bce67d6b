import { journalRows } from "../../journal/journal-rows";
import { changesKind } from "../../sheets/analysis/sheets-on-demand";
import type { Snapshot } from "../../year/ports";
import { readChanges } from "../changes/keep-changes";
import { putSheet } from "./put-sheet";
import { nowInWords, type YearSession } from "../year-session";

/** Writes who changed which value to a sheet of its own, or anew where it stands. */
export async function writeChanges(session: YearSession, year: number): Promise<Snapshot> {
  const { records } = await readChanges(session, year);
  return putSheet(session, year, changesKind, ({ snapshot: { data } }) => ({
    content: { rows: journalRows(records, data), time: nowInWords(session, data.language) },
  }));
}
