import { DamagedFile } from "../damaged-file";

/** What stands after the ampersand of the five named characters, and their codes. */
const named = [
  ["lt;", 0x3c],
  ["gt;", 0x3e],
  ["amp;", 0x26],
  ["quot;", 0x22],
  ["apos;", 0x27],
] as const;
const ampersand = 0x26;
/** Line ends are made one character, and entities are read, in pieces of this length: at once, millions would cost a gigabyte. */
export const pieceLength = 8192;

function numberedCharacter(entity: string): string {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(entity);
  const code = number ? (number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16)) : 0;
  if (code < 1 || code > 0x10ffff) throw new DamagedFile(`unknown entity &${entity.slice(0, 20)}`);
  return String.fromCodePoint(code);
}

/**
 * The characters of a text of XML, its entities read; put together in pieces, since joined one by one millions would cost a second.
 * @throws DamagedFile at an entity that is none of the five names and no number of a character.
 * @example decodeEntities("a &lt; b &#x41;") //=> "a < b A"
 */
export function decodeEntities(text: string): string {
  const first = text.indexOf("&");
  if (first < 0) return text;
  const units = new Uint16Array(Math.min(pieceLength, text.length));
  let decoded = text.slice(0, first);
  let length = 0;
  for (let at = first; at < text.length;) {
    if (length + 2 > units.length) {
      decoded += textOfUnits(units, length);
      length = 0;
    }
    const unit = text.charCodeAt(at);
    if (unit !== ampersand) {
      units[length++] = unit;
      at++;
      continue;
    }
    const [name, code] = named.find(([name]) => text.startsWith(name, at + 1)) ?? [];
    if (name !== undefined) {
      units[length++] = code as number;
      at += name.length + 1;
      continue;
    }
    const end = text.indexOf(";", at);
    if (end < 0) throw new DamagedFile("an entity without an end");
    const character = numberedCharacter(text.slice(at + 1, end));
    for (let half = 0; half < character.length; half++) units[length++] = character.charCodeAt(half);
    at = end + 1;
  }
  return decoded + textOfUnits(units, length);
}

/** @param length How many of the code units count. */
export function textOfUnits(units: Uint16Array, length: number): string {
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}
