import type { FigureType } from "../../../rating/criteria/base-field";
import { ownLetters } from "./pattern";

/**
 * The type of figure that a unit tells.
 * @param unit As the table gives it, in Kazakh, Russian or English.
 * @example typeOfUnit("тыс. тенге") //=> "money"
 */
export function typeOfUnit(unit: string): FigureType {
  const text = unit.toLowerCase();
  if (/%|процент|пайыз/.test(text)) return "percent";
  if (ownLetters(/тенге|теңге|tenge|тг(?!\p{L})/u).test(text)) return "money";
  if (/дата|күні|срок|мерзім|date/.test(text)) return "date";
  if (/(?:да|есть|имеется) ?\/ ?(?:нет|не имеется)|(?:иә|бар) ?\/ ?жоқ|yes ?\/ ?no/.test(text)) return "yes-no";
  return "integer";
}

/**
 * Whether a unit is that of points: a mark that people give.
 * @param unit As the table gives it.
 * @example isOfPoints("балл") //=> true
 */
export function isOfPoints(unit: string): boolean {
  return /^(?:балл|очк|ұпай|point)/iu.test(unit);
}
