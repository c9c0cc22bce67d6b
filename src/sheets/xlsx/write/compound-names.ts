const entryLength = 128;
const headerLength = 512;
/** Number of sectors of the table of sectors that the header itself lists. */
const listedInHeader = 109;

/**
 * The names in the directory of a compound file (OLE), the container of .xls files and of encrypted workbooks.
 * @param bytes A file that begins with the mark of such files.
 * @returns Names of its streams and storages; of a damaged file those that can be reached.
 */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < headerLength) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return names;
  const size = 1 << shift;
  const sectors = Math.floor(bytes.length / size);
  // Sector 0 stands behind the header, which takes the room of one.
  const startOf = (sector: number) => (sector + 1) * size;
  const isThere = (sector: number) => startOf(sector) + size <= bytes.length;
  const word = (sector: number, index: number) => view.getUint32(startOf(sector) + 4 * index, true);

  const table: number[] = [];
  for (let index = 0; index < listedInHeader; index++) table.push(view.getUint32(76 + 4 * index, true));
  let more = view.getUint32(68, true);
  for (let step = 0; isThere(more) && step < sectors; step++) {
    for (let index = 0; index < size / 4 - 1; index++) table.push(word(more, index));
    more = word(more, size / 4 - 1);
  }
  const after = (sector: number): number => {
    const part = table[Math.floor((4 * sector) / size)];
    return part === undefined || !isThere(part) ? Infinity : word(part, sector % (size / 4));
  };
  let sector = view.getUint32(48, true);
  for (let step = 0; isThere(sector) && step < sectors; step++) {
    for (let at = startOf(sector); at < startOf(sector) + size; at += entryLength) {
      const length = Math.min(view.getUint16(at + 64, true), 64);
      if (length > 2) names.add(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2)));
    }
    sector = after(sector);
  }
  return names;
}
