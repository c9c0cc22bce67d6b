import { changeParts } from "../xlsx/change-parts";

/** One way to spoil a file; `random` gives numbers from 0 up to 1. */
export type Spoil = (file: Uint8Array, random: () => number) => Uint8Array;

const upTo = (random: () => number, limit: number) => Math.floor(random() * limit);

/** Where the records of the central directory begin. */
function directoryOf(file: Uint8Array): { readonly view: DataView; readonly records: readonly number[] } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const records: number[] = [];
  const end = file.length - 22;
  for (let at = view.getUint32(end + 16, true); at < end; at += 46 + view.getUint16(at + 28, true)) records.push(at);
  return { view, records };
}

function pick<T>(random: () => number, items: readonly T[]): T {
  return items[upTo(random, items.length)] as T;
}

/** A change in the text of one part: a piece doubled, dropped, or a character put in. */
function editPart(random: () => number, part: string): string {
  const at = upTo(random, part.length);
  const length = upTo(random, 40);
  const piece = part.slice(at, at + length);
  const intruder = pick(random, ["<", ">", "&", '"', "\0", "</c>", "<c>", "]]>", "<!--", "1e999", "-", "A0", ""]);
  return part.slice(0, at) + pick(random, [piece + piece, "", intruder]) + part.slice(at + length);
}

/** Ways in which a file comes to grief, by accident or on purpose. */
export const spoils: Readonly<Record<string, Spoil>> = {
  truncate: (file, random) => file.slice(0, upTo(random, file.length)),
  "flip bits": (file, random) => {
    const changed = file.slice();
    for (let i = 0; i <= upTo(random, 8); i++) {
      const at = upTo(random, changed.length);
      changed[at] = (changed[at] as number) ^ (1 << upTo(random, 8));
    }
    return changed;
  },
  "overwrite a stretch": (file, random) => {
    const changed = file.slice();
    const at = upTo(random, changed.length);
    return changed.fill(upTo(random, 256), at, at + upTo(random, 200));
  },
  "lie about a size": (file, random) => {
    const changed = file.slice();
    const { view, records } = directoryOf(changed);
    const field = pick(random, [16, 20, 24, 42]);
    view.setUint32(pick(random, records) + field, upTo(random, pick(random, [100, 100_000, 0xffffffff])), true);
    return changed;
  },
  "swap two parts": (file, random) => {
    const changed = file.slice();
    const { view, records } = directoryOf(changed);
    const [first, second] = [pick(random, records), pick(random, records)];
    for (const field of [16, 20, 24, 42]) {
      const kept = view.getUint32(first + field, true);
      view.setUint32(first + field, view.getUint32(second + field, true), true);
      view.setUint32(second + field, kept, true);
    }
    return changed;
  },
  "delete a part": (file, random) => changeParts(file, (parts) => parts.delete(pick(random, [...parts.keys()]))),
  "exchange the contents of two parts": (file, random) =>
    changeParts(file, (parts) => {
      const [first, second] = [pick(random, [...parts.keys()]), pick(random, [...parts.keys()])];
      const kept = parts.get(first) ?? "";
      parts.set(first, parts.get(second) ?? "").set(second, kept);
    }),
  "edit a part": (file, random) =>
    changeParts(file, (parts) => {
      const path = pick(random, [...parts.keys()]);
      parts.set(path, editPart(random, parts.get(path) ?? ""));
    }),
};
