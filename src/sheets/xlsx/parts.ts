import { DamagedFile } from "./damaged-file";
import { readRelations, type Relation } from "./read/read-relations";
import { unpack, type ZipEntry } from "./zip/read-zip";

/** The parts of a file; each is unpacked only when it is asked for. */
export class Parts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.entries = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  some(pattern: RegExp): boolean {
    return [...this.entries.keys()].some((path) => pattern.test(path));
  }

  text(path: string): string {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) throw new DamagedFile(`${path} is missing`);
    const bytes = unpack(this.bytes, entry);
    const wide =
      bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff && "utf-16be";
    try {
      return new TextDecoder(wide || "utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw new DamagedFile(`${path} is not text`);
    }
  }

  relations(path: string): Relation[] {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, Math.max(0, slash));
    const relations = `${folder === "" ? "" : `${folder}/`}_rels/${path.slice(slash + 1)}.rels`;
    return this.has(relations) ? readRelations(this.text(relations), folder) : [];
  }
}
