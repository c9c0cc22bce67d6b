/** A file inside an archive, unpacked. */
export interface ZipPart {
  readonly path: string;
  readonly bytes: Uint8Array;
}
