import { formatDate } from "../../text/format-date";
import { formatFigure } from "../../text/format-number";
import type { Language } from "../../text/language";
import type { Figure } from "../../rating/returns/return";

/** Words a figure may need. */
interface FigureWords {
  readonly yes: string;
  readonly no: string;
  readonly noData: string;
}

/**
 * A declared figure as people read it.
 * @param figure Number, ISO date, yes or no, or `null` for no data.
 */
export function figureText(figure: Figure, language: Language, words: FigureWords): string {
  if (figure === null) return words.noData;
  if (typeof figure === "boolean") return figure ? words.yes : words.no;
  if (typeof figure === "number") return formatFigure(figure, language);
  return /^\d{4}-\d{2}-\d{2}$/.test(figure) ? formatDate(figure, language) : figure;
}
