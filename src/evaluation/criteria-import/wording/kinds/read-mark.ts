import { withoutEnd } from "../../../../text/without-end";
import { pattern } from "../pattern";
import type { RuleReading } from "../reading";
import { count, points } from "../wordings";

const people =
  "(?:комисси\\p{L}*|жюри|эксперт\\p{L}*|оцен\\p{L}*|балл\\p{L}*|средн\\p{L}*|арифметическ\\p{L}*|член\\p{L}*|решени\\p{L}*|по|на|усмотрени\\p{L}*|баға\\p{L}*|орташа|қазылар\\p{L}*|алқа\\p{L}*|мүше\\p{L}*|шешім\\p{L}*|бойынша|ұпай\\p{L}*)";
const marks: readonly RegExp[] = [
  pattern(`^(?:${people}\\s*)*[–:,]?\\s*(?:от )?[01]\\s*(?:–|до)\\s*(?<most>${count})\\s*(?:${points})?$`),
  pattern(
    `^(?:(?:от )?[01]\\s*(?:–|до)\\s*${count}\\s*(?:${points})?|(?:${people}\\s*)+),\\s*не более (?<most>${count}) балл\\p{L}*$`,
  ),
  pattern(`^(?:${people}\\s*)*[–:,]?\\s*(?:до|не более|максимум) (?<most>${count})\\s*${points}$`),
  pattern(`^(?:${people}\\s*)*(?<most>${count}) ұпай(?:ға дейін|дан аспайды)$`),
  // Excel makes a day of «1–10».
  pattern(
    `^01[.](?:янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*,\\s*не более (?<most>${count}) балл\\p{L}*$`,
  ),
];

/**
 * Reads a mark that people give up to a maximum: «1–10», «до 10 баллов», «по решению комиссии, не более 5 баллов».
 * @param text The whole wording as `ruleText` gives it.
 * @returns The mark, and a point for each unit up to its maximum, which «до 10 баллов» may mean too; none where the wording is of another kind.
 */
export function readMark(text: string): readonly RuleReading[] {
  const plain = withoutEnd(text.trim(), /[.;]/);
  for (const pattern of marks) {
    const most = pattern.exec(plain)?.groups?.["most"];
    if (most === undefined) continue;
    const cap = Number(most);
    if (cap <= 0) return [];
    return [
      { rule: { kind: "mark", cap }, type: "decimal" },
      { rule: { kind: "per_unit", points: 1, cap }, type: "decimal" },
    ];
  }
  return [];
}
