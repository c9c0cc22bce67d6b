import { parseDate, parseNumber, trimCell, type ParsedCell } from "../../text/parse-cell";
import type { FigureType } from "../criteria/base-field";
import { yesNoWords } from "../criteria/yes-no-words";

/** What a cell holds, read as a figure of a type. */
export type ParsedFigure = ParsedCell<number | string | boolean>;

/**
 * Reads a cell as a figure; nothing is guessed.
 * @param found A value as a spreadsheet or file gives it, of a number fifteen digits; `null`, `undefined`, `""` and blanks alone are blank.
 * @param type Percentages are read as decimals, so that a typed one can be shown.
 * @returns Dates as ISO text, yes and no as booleans, the rest as numbers.
 */
export function parseFigure(found: unknown, type: FigureType): ParsedFigure {
  switch (type) {
    case "yes-no":
      return parseYesNo(found);
    case "date":
      return parseDate(found);
    default:
      return parseNumber(found);
  }
}

function parseYesNo(found: unknown): ParsedFigure {
  const trimmed = trimCell(found);
  if (trimmed.kind !== "cell") return trimmed;
  const { cell, text } = trimmed;
  if (typeof cell === "boolean") return { kind: "value", value: cell, note: false };
  const word = yesNoWords.get(text.toLowerCase());
  if (word !== undefined) return { kind: "value", value: word, note: false };
  return { kind: text === "1" || text === "0" ? "question" : "unreadable", text };
}
