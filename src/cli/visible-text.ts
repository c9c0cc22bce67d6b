/** Longer texts would hide the report they stand in. */
const longest = 120;
/** Characters that steer a terminal or show nothing; no-break spaces stand in our own numbers. */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Text from outside as a terminal may show it.
 * @param text Any text.
 * @returns One line of at most 120 characters, its control characters as signs.
 * @example visibleText("a\nb") //=> "a␊b"
 */
export function visibleText(text: string): string {
  // Only the beginning is looked at; a code point has at most two units.
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  const shown = characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
  return shown.replace(steering, signOf);
}

function signOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\uFFFD";
}
