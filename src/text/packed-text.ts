import { base64Of, bytesOfBase64 } from "./base64";

/** Letters that are packed at a time. */
const lettersAtOnce = 100_000;

/**
 * Packs texts into one of few letters, as a setting takes it; between two parts a page has its turn.
 * @param parts Texts that follow one another, each made when it is its turn.
 * @returns Base64 of their gzip.
 */
export async function packText(parts: Iterable<string>): Promise<string> {
  return base64Of(new Uint8Array(await (await gzipOf(parts)).arrayBuffer()));
}

/**
 * The gzip of texts; between two parts a page has its turn.
 * @param parts Texts that follow one another, each made when it is its turn.
 */
export async function gzipOf(parts: Iterable<string>): Promise<Blob> {
  const gzip = new CompressionStream("gzip");
  const packed = new Response(gzip.readable).blob();
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  // The browser packs in the page's own thread: a part in a task of its own.
  for (const piece of piecesOf(parts)) await Promise.all([writer.write(encoder.encode(piece)), nextTask()]);
  await writer.close();
  return packed;
}

/**
 * The text that was packed.
 * @throws When it is no such text.
 */
export async function unpackText(packed: string): Promise<string> {
  const stream = new Blob([bytesOfBase64(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

/**
 * A value as JSON, in parts that each take a short time to make.
 * @param value As `JSON.stringify` takes it.
 * @param depth Levels of records and lists that are taken apart.
 * @example [...jsonInParts({ a: [1], b: undefined })].join("") //=> '{"a":[1]}'
 */
export function* jsonInParts(value: unknown, depth = 2): Generator<string> {
  if (depth === 0 || typeof value !== "object" || value === null) {
    // What JSON leaves out of a record is `null` in a list.
    yield JSON.stringify(value) ?? "null";
    return;
  }
  const isList = Array.isArray(value);
  const items = Object.entries(value).filter(([, item]) => isList || item !== undefined);
  yield isList ? "[" : "{";
  for (const [at, [name, item]] of items.entries()) {
    yield `${at === 0 ? "" : ","}${isList ? "" : `${JSON.stringify(name)}:`}`;
    yield* jsonInParts(item, depth - 1);
  }
  yield isList ? "]" : "}";
}

function* piecesOf(parts: Iterable<string>): Generator<string> {
  let held = "";
  for (const part of parts) {
    held += part;
    while (held.length > lettersAtOnce) {
      // The two halves of one letter stay together.
      const end = /[\uD800-\uDBFF]/.test(held.charAt(lettersAtOnce - 1)) ? lettersAtOnce - 1 : lettersAtOnce;
      yield held.slice(0, end);
      held = held.slice(end);
    }
  }
  if (held !== "") yield held;
}

/** Resolves in a task of its own; no timer, which a hidden page would hold back for a second each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
