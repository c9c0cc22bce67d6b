/**
 * The bytes of a chosen file.
 * @returns `null` where it went away since it was chosen, or the system does not let it be read.
 */
export async function bytesOfFile(file: Pick<Blob, "arrayBuffer">): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
