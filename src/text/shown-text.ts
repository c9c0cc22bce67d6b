/**
 * A text without what shows nothing at its ends: spaces of every kind and marks without width.
 * @param text Any text; every character is looked at once.
 * @example shownText("\u00A0 a b\u200B") //=> "a b"
 */
export function shownText(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && showsNothing(text.charAt(start))) start++;
  while (end > start && showsNothing(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function showsNothing(character: string): boolean {
  return character === "\u200B" || character.trim() === "";
}
