/**
 * The text of a file saved by Excel or a text editor: UTF-8, UTF-16 with its mark, else Windows-1251.
 * @param bytes The whole file.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // «CSV (разделители — запятые)» of Excel in Kazakhstan and Russia.
    return new TextDecoder("windows-1251").decode(bytes);
  }
}
