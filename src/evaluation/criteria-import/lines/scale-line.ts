import { ownLetters } from "../wording/pattern";

const start = ownLetters(
  /^[-–—•]\s|^(?:от|до|менее|более|свыше|не|да|нет|имеет\p{L}+|отсутств\p{L}+|бар|жоқ|иә|қатыс\p{L}+|участвова\p{L}+)(?!\p{L})|^\d/iu,
);

/**
 * Whether a name is that of a line of a scale, «от 95 %», «да», and of no criterion.
 * @param name Plain text.
 * @example isScaleLine("да") //=> true
 */
export function isScaleLine(name: string): boolean {
  return start.test(name);
}
