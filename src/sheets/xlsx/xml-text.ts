/**
 * Text ready to stand between tags or in a quoted attribute.
 * @param text Any text without control characters.
 * @returns The text with the five reserved characters written as entities.
 * @example xmlText("a < b") //=> "a &lt; b"
 */
export function xmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
