import { csvCell } from "../../decisions/publish/extract-csv";
import type { Language } from "../../text/language";
import { wordsOfJournal } from "../words/journal/words-of-journal";
import type { JournalRow } from "./journal-rows";

/**
 * The changes as separated text for an auditor: a line for each value, nothing of it a formula.
 * @param rows In words of the language.
 */
export function journalCsv(rows: readonly JournalRow[], language: Language): string {
  const { columns } = wordsOfJournal(language);
  const { number, from, to, who, way, subject, field, before, after } = columns;
  const lines = [
    [number, from, to, who, way, subject, field, before, after],
    ...rows.map((row) => [
      row.number,
      row.from,
      row.to,
      row.who,
      row.way,
      row.subject,
      row.field,
      row.before,
      row.after,
    ]),
  ];
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(";")).join("\r\n")}\r\n`;
}
