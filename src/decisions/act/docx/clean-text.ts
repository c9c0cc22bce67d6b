import { tieDays } from "../../../text/tie-days";

/**
 * A text as a Word file can hold it: without the signs no XML may have, days tied to their months.
 * @param text Names and sentences, some of them from returns.
 * @example cleanText("a\u0000b") //=> "ab"
 */
export function cleanText(text: string): string {
  return [...tieDays(text)]
    .filter((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
      return !isControl && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join("");
}
