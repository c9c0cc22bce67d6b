import { base64Of, bytesOfBase64 } from "./base64";

/**
 * Packs texts into one of few letters, as a setting takes it.
 * @param parts Texts that follow one another.
 * @returns Base64 of their gzip.
 */
export async function packText(parts: readonly string[]): Promise<string> {
  const packed = new Blob([...parts]).stream().pipeThrough(new CompressionStream("gzip"));
  return base64Of(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * The text that was packed.
 * @throws When it is no such text.
 */
export async function unpackText(packed: string): Promise<string> {
  const stream = new Blob([bytesOfBase64(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
