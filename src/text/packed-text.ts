/**
 * Packs texts into one of few letters, as a setting takes it.
 * @param parts Texts that follow one another.
 * @returns Base64 of their gzip.
 */
export async function packText(parts: readonly string[]): Promise<string> {
  const packed = new Blob([...parts]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let letters = "";
  // In pieces: a call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 8192) {
    letters += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(letters);
}

/**
 * The text that was packed.
 * @throws When it is no such text.
 */
export async function unpackText(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
