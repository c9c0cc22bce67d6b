const id = / ?#([0-9a-z]{8})$/;

/**
 * What the log's column of marks holds of a record: its mark, and the id by which whoever wrote it finds it again.
 * @param mark Of what the record is about, if anything.
 * @param own The id, of a record that is added to a log that others may write to at the same time.
 * @returns `null` where there is neither.
 * @example markCell("a mark", "0123abcd") //=> "a mark #0123abcd"
 */
export function markCell(mark: string | undefined, own: string | undefined): string | null {
  const parts = [...(mark === undefined ? [] : [mark]), ...(own === undefined ? [] : [`#${own}`])];
  return parts.length > 0 ? parts.join(" ") : null;
}

/** The mark in such a cell; empty where there is none. */
export function markIn(cell: string): string {
  return cell.replace(id, "");
}

/** The id in such a cell. */
export function idIn(cell: string): string | undefined {
  return id.exec(cell)?.[1];
}

/** An id that no other record has: eight digits and letters. */
export function newRecordId(): string {
  return Math.floor(Math.random() * 36 ** 8)
    .toString(36)
    .padStart(8, "0");
}
