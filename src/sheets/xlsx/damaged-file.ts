/** A file that is not what it says it is; caught where files are read, never shown as it stands. */
export class DamagedFile extends Error {
  override readonly name = "DamagedFile";
}
