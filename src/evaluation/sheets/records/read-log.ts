import { languages } from "../../../text/language";
import { sheetsIn } from "../../words/sheets/sheets-in";
import { logActions } from "../../year/log-actions";
import type { LogRecord } from "../../../kernel/log-record";
import { codeText, givenText } from "../cell-text";
import { logColumns } from "../../year/log-columns";
import { markIn } from "../../../text/record-id";
import type { YearAreas } from "../names/year-areas";

const texts = ["before", "after", "reason", "file", "hash", "mark"] as const;

/** The log of changes, oldest first; rows without an action are no records. */
export function readLog(areas: YearAreas): LogRecord[] {
  return areas.rows("log_table").flatMap((row) => {
    const text = (column: keyof typeof logColumns): string => codeText(row[logColumns[column] - 1]);
    if (text("action") === "") return [];
    const given = texts.flatMap((column) => {
      const cell = givenText(row[logColumns[column] - 1]);
      const value = column === "mark" && cell !== undefined ? givenText(markIn(cell)) : cell;
      return value === undefined ? [] : [[column, value] as const];
    });
    return [
      {
        at: text("at"),
        who: text("who"),
        action: actionOf(text("action")),
        where: text("where"),
        ...Object.fromEntries(given),
      },
    ];
  });
}

/** A known action in any language of the sheets; else the text as it stands. */
function actionOf(text: string): string {
  const words = languages.map((language) => sheetsIn(language).log.actions);
  return logActions.find((action) => words.some((one) => one[action] === text)) ?? text;
}
