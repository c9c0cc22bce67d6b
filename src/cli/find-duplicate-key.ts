import { stepInto } from "../text/json/json-path";

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

interface OpenValue {
  /** Keys seen so far; `null` for a list. */
  readonly keys: Set<string> | null;
  /** The key or position now being read. */
  at: string | number;
}

/**
 * The first key that an object of a JSON text holds twice; `JSON.parse` would keep the last without a word.
 * @param text A text that `JSON.parse` accepts.
 * @returns The key and the path to it, such as `returns.KZO.figures["1.1"]`, or `null`.
 */
export function findDuplicateKey(text: string): { readonly key: string; readonly path: string } | null {
  const open: OpenValue[] = [];
  let string = '""';
  for (const [found] of text.matchAll(token)) {
    const inner = open.at(-1);
    if (found === "{") open.push({ keys: new Set(), at: "" });
    else if (found === "[") open.push({ keys: null, at: 0 });
    else if (found === "}" || found === "]") open.pop();
    else if (found === "," && typeof inner?.at === "number") inner.at++;
    else if (found === ":" && inner !== undefined) {
      const key = String(JSON.parse(string));
      inner.at = key;
      if (inner.keys?.has(key)) return { key, path: open.reduce((path, { at }) => stepInto(path, at), "") };
      inner.keys?.add(key);
    } else if (found.startsWith('"')) string = found;
  }
  return null;
}
