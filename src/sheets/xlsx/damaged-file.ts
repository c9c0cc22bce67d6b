/** Where a file is damaged. */
interface DamagedPlace {
  readonly sheet?: string;
  readonly cell?: string;
  /** It is whole, but has more of these than are read. */
  readonly over?: { readonly of: "cells" | "names"; readonly limit: number };
}

/** A file that is not what it says it is; caught where files are read, never shown as it stands. */
export class DamagedFile extends Error {
  override readonly name = "DamagedFile";

  /**
   * @param message What is wrong, for a programmer.
   * @param at Where, as far as it is known.
   */
  constructor(
    message: string,
    readonly at: DamagedPlace = {},
  ) {
    super(message);
  }

  /** The same, of a place that is known only further out. */
  within(place: DamagedPlace): DamagedFile {
    return new DamagedFile(this.message, { ...place, ...this.at });
  }
}
