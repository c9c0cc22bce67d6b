import { textMark } from "../write/storable-text";

/**
 * Takes out the mark that kept a text like `#N/A` from being stored as an error value.
 * @param sharedStrings The part of shared strings.
 * @returns The same part with the texts as the plan has them.
 */
export function unmarkErrorWords(sharedStrings: string): string {
  return sharedStrings
    .replaceAll(`<t>${textMark}`, "<t>")
    .replaceAll(`<t xml:space="preserve">${textMark}`, `<t xml:space="preserve">`);
}
