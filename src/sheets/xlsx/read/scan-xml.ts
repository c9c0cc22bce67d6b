import { DamagedFile } from "../damaged-file";
import { decodeEntities, pieceLength, textOfUnits } from "./decode-entities";

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader of a part wants to hear; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** What a name begins with, and what it goes on with; a pattern asked millions of times would cost half of the walk. */
const [nameStart, namePart] = [/[A-Za-z_]/, /[\w.-]/].map((of) =>
  Uint8Array.from({ length: 128 }, (_, code) => (of.test(String.fromCharCode(code)) ? 1 : 0)),
) as [Uint8Array, Uint8Array];
/** No tag of a workbook has as many. */
const mostAttributes = 500;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const slash = 0x2f;
const colon = 0x3a;
const equals = 0x3d;
const quote = 0x22;
const apostrophe = 0x27;
const greater = 0x3e;
const noAttributes: XmlAttributes = Object.freeze({});

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

function localName(name: string): string {
  const at = name.indexOf(":");
  return at < 0 ? name : name.slice(at + 1);
}

/** Where a name ends that begins here; the same place where none does. */
function endOfName(source: string, from: number): number {
  if (nameStart[source.charCodeAt(from)] !== 1) return from;
  let at = from + 1;
  while (namePart[source.charCodeAt(at)] === 1) at++;
  return at;
}

function afterSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at++;
  return at;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new DamagedFile(`nothing ends with ${mark}`);
  return at + mark.length;
}

function withOneLineEnd(part: string): string {
  const units = new Uint16Array(pieceLength);
  let source = "";
  for (let from = 0; from < part.length; from += pieceLength) {
    const end = Math.min(part.length, from + pieceLength);
    let length = 0;
    for (let at = from; at < end; at++) {
      const unit = part.charCodeAt(at);
      if (unit !== carriageReturn) units[length++] = unit;
      else if (part.charCodeAt(at + 1) !== lineFeed) units[length++] = lineFeed;
    }
    source += textOfUnits(units, length);
  }
  return source;
}

/**
 * Walks through a part once and refuses it unless it is well formed; document types are refused outright.
 * @param part The part as text.
 * @param listener Hears of tags and text in order; an empty tag opens and closes.
 * @throws DamagedFile when tags do not match, an attribute or entity is malformed, or the root is missing or double.
 */
export function scanXml(part: string, listener: XmlListener): void {
  const source = part.includes("\r") ? withOneLineEnd(part) : part;
  const open: string[] = [];
  let roots = 0;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;

  function text(value: string): void {
    if (open.length === 0) {
      if (value.trim() !== "") throw new DamagedFile("text outside the root");
    } else if (value !== "") listener.text?.(value);
  }

  function attributes(): XmlAttributes {
    let found: Record<string, string> | undefined;
    for (let count = 0; ; count++) {
      const begin = afterSpace(source, at);
      const first = source.charCodeAt(begin);
      if (begin === at || first === slash || first === greater) return found ?? noAttributes;
      if (count === mostAttributes) throw new DamagedFile("more attributes than a tag can have");
      let nameEnd = endOfName(source, begin);
      while (nameEnd > begin && source.charCodeAt(nameEnd) === colon) {
        nameEnd++;
        while (namePart[source.charCodeAt(nameEnd)] === 1) nameEnd++;
      }
      const sign = afterSpace(source, nameEnd);
      const start = afterSpace(source, sign + 1) + 1;
      const mark = source.charCodeAt(start - 1);
      if (nameEnd === begin || source.charCodeAt(sign) !== equals || (mark !== quote && mark !== apostrophe)) {
        throw new DamagedFile("malformed attribute");
      }
      const name = source.slice(begin, nameEnd);
      const end = source.indexOf(mark === quote ? '"' : "'", start);
      if (end < 0) throw new DamagedFile("nothing ends an attribute");
      const value = source.slice(start, end);
      found ??= Object.create(null) as Record<string, string>;
      if (name in found || value.includes("<")) throw new DamagedFile(`malformed attribute ${name}`);
      found[name] = decodeEntities(value);
      at = end + 1;
    }
  }

  function tag(): void {
    const begin = at;
    at = endOfName(source, begin);
    if (at === begin) throw new DamagedFile("a tag without a name");
    if (source.charCodeAt(at) === colon) {
      const end = endOfName(source, at + 1);
      if (end > at + 1) at = end;
    }
    const name = source.slice(begin, at);
    if (open.length === 0 && ++roots > 1) throw new DamagedFile("two roots");
    const found = attributes();
    const end = afterSpace(source, at);
    const isEmpty = source.charCodeAt(end) === slash;
    at = isEmpty ? end + 1 : end;
    if (source.charCodeAt(at) !== greater) throw new DamagedFile(`malformed tag ${name}`);
    at++;
    const local = localName(name);
    listener.open?.(local, found);
    if (isEmpty) listener.close?.(local);
    else open.push(name);
  }

  function closing(): void {
    const end = source.indexOf(">", at);
    const last = open.pop();
    const name =
      last !== undefined && end === at + last.length && source.startsWith(last, at)
        ? last
        : source.slice(at, Math.max(at, end)).trimEnd();
    if (end < 0 || last !== name) throw new DamagedFile(`unexpected end of ${name.slice(0, 40)}`);
    at = end + 1;
    listener.close?.(localName(name));
  }

  while (at < source.length) {
    const next = source.indexOf("<", at);
    const until = next < 0 ? source.length : next;
    if (until > at) text(decodeEntities(source.slice(at, until)));
    if (next < 0) break;
    at = next + 1;
    const first = source.charCodeAt(at);
    if (first === 0x2f) {
      at++;
      closing();
    } else if (first === 0x3f) {
      at = after(source, "?>", at);
    } else if (first !== 0x21) {
      tag();
    } else if (source.startsWith("!--", at)) {
      at = after(source, "-->", at + 3);
    } else if (source.startsWith("![CDATA[", at)) {
      const end = after(source, "]]>", at);
      text(source.slice(at + 8, end - 3));
      at = end;
    } else {
      throw new DamagedFile("a document type");
    }
  }
  if (roots === 0 || open.length > 0) throw new DamagedFile("the part ends early");
}
