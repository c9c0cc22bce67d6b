/**
 * An archive with the bytes of a name replaced and nothing said of their encoding, as other programs write it.
 * @param archive An archive of ours.
 * @param ascii Letters that stand in names of the archive only.
 * @param bytes As many bytes to stand there instead.
 */
export function withRawName(archive: Uint8Array, ascii: string, bytes: Uint8Array): Uint8Array {
  if (ascii.length !== bytes.length) throw new RangeError("the name must keep its length");
  const found = Buffer.from(archive);
  for (let at = found.indexOf(ascii); at >= 0; at = found.indexOf(ascii)) found.set(bytes, at);
  const view = new DataView(found.buffer, found.byteOffset, found.byteLength);
  const end = found.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint16(at + 8, 0, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return new Uint8Array(found);
}
