import type { Language } from "../../../text/language";
import { formatNumber } from "../../../text/format-number";
import { wordsOfFollowup } from "../../words/followup/words-of-followup";

/**
 * The days to 1 April in words.
 * @param days Whole days; negative after it.
 * @see clause 5.1
 * @example daysToProcedure(0, "ru") //=> "Сегодня 1\u00A0апреля (пункт 5.1)"
 */
export function daysToProcedure(days: number, language: Language): string {
  const { board } = wordsOfFollowup(language);
  if (days === 0) return board.dayItself;
  return days > 0 ? board.daysLeft(formatNumber(days, 0, language)) : board.daysOver(formatNumber(-days, 0, language));
}
