/**
 * A short mark of a text that changes with it; it finds slips and proves nothing.
 * @param text Any text.
 * @returns 16 hexadecimal digits: two FNV-1a hashes over the UTF-16 units.
 * @example fingerprint("a") === fingerprint("b") //=> false
 */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ at, 0x01000193);
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
