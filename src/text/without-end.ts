/**
 * A text without certain characters at its end. Each is looked at once; a pattern that ends in `$` begins anew at every one
 * of a long row of them.
 * @param text Any text.
 * @param dropped Matches one character that goes.
 * @example withoutEnd("балл ;. ", /[;.\s]/) //=> "балл"
 */
export function withoutEnd(text: string, dropped: RegExp): string {
  let end = text.length;
  while (end > 0 && dropped.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
