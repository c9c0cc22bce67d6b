/** Set where a name is UTF-8. */
const utf8Flag = 0x0800;

/**
 * The name of a part of an archive. Windows writes Cyrillic names in code page 866 and says nothing of it; a Mac writes
 * UTF-8 and says nothing either, which is told by its form.
 * @param bytes The name as stored.
 * @param flags The flags of the part.
 * @returns The name, with `/` between folders.
 */
export function entryName(bytes: Uint8Array, flags: number): string {
  return decode(bytes, flags).replaceAll("\\", "/");
}

function decode(bytes: Uint8Array, flags: number): string {
  if ((flags & utf8Flag) !== 0) return new TextDecoder("utf-8").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("ibm866").decode(bytes);
  }
}
