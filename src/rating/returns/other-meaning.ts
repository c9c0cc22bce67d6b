import type { LocalText } from "../../text/local-text";

/** An indicator or base field as far as it says what a figure means. */
export type Named = LocalText & { readonly unit?: LocalText };

/**
 * Whether a code stands for something else now: other words in both languages, or another unit.
 * @param before Indicator or base field as it was.
 * @param after As it is to be; quotes, dashes, blanks, stops and case do not count, and a name mended in one language is the same thing.
 */
export function hasOtherMeaning(before: Named, after: Named): boolean {
  const isRenamed = !isSameName(before.kk, after.kk) && !isSameName(before.ru, after.ru);
  const isOtherUnit = !isSameName(before.unit?.kk, after.unit?.kk) && !isSameName(before.unit?.ru, after.unit?.ru);
  return isRenamed || isOtherUnit;
}

/**
 * Whether two texts name the same thing: quotes, dashes, blanks, stops and case do not count.
 * @example isSameName("ОХРАНА ТРУДА.", "Охрана труда") //=> true
 */
export function isSameName(before = "", after = ""): boolean {
  return essence(before) === essence(after);
}

function essence(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/ё/g, "е")
      // Between digits a mark is part of the number; signs such as < and − always say something.
      .replace(/(?<!\d)[.,:;/\p{Pd}]|[.,:;/\p{Pd}](?!\d)/gu, "")
      .replace(/[\s\u200B\p{Pi}\p{Pf}"'()]/gu, "")
  );
}
