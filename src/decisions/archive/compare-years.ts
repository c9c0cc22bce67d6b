import type { TwoNames } from "../facts/two-names";
import type { ArchivedResult, ArchivedYear } from "./archived-year";

/** An organisation over the years; a year that says nothing of it is a gap. */
interface ComparedRow {
  readonly id: string;
  /** As it was called last. */
  readonly name: TwoNames;
  /** In the order of the years. */
  readonly cells: readonly (ArchivedResult | undefined)[];
}

interface Comparison {
  /** Oldest first; a year of which nothing is known stands between others as a gap. */
  readonly years: readonly { readonly year: number; readonly known: ArchivedYear | undefined }[];
  readonly rows: readonly ComparedRow[];
}

/** Of one year the better source counts: approved here, published, read from a text; of one source the later version. */
const ranks = { read: 0, published: 1, approved: 2 } as const;

/**
 * Each year once.
 * @param years From several sources.
 * @returns Oldest first.
 */
export function bestOfYears(years: readonly ArchivedYear[]): ArchivedYear[] {
  const best = new Map<number, ArchivedYear>();
  for (const one of years) {
    const known = best.get(one.year);
    const isBetter =
      known === undefined ||
      ranks[one.source] > ranks[known.source] ||
      (one.source === known.source && (one.version ?? 0) >= (known.version ?? 0));
    if (isBetter) best.set(one.year, one);
  }
  return [...best.values()].sort((a, b) => a.year - b.year);
}

/**
 * All years side by side.
 * @param archive Years in any order, from any source.
 * @returns Organisations by their newest place, those without one after them by id.
 */
export function compareYears(archive: readonly ArchivedYear[]): Comparison {
  const known = bestOfYears(archive);
  const [first, last] = [known[0]?.year ?? 0, known.at(-1)?.year ?? -1];
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, known: known.find((one) => one.year === year) };
  });
  const ids = [...new Set(known.flatMap(({ results }) => results.map(({ id }) => id)))];
  const rows = ids.map((id): ComparedRow => {
    const cells = years.map((one) => one.known?.results.find((result) => result.id === id));
    const newest = cells.filter((cell) => cell !== undefined).at(-1);
    return { id, name: newest?.name ?? { kk: id, ru: id }, cells };
  });
  return { years, rows: rows.sort(byNewestPlace) };
}

function byNewestPlace(a: ComparedRow, b: ComparedRow): number {
  for (let at = a.cells.length - 1; at >= 0; at -= 1) {
    const [one, other] = [a.cells[at]?.place ?? Infinity, b.cells[at]?.place ?? Infinity];
    if (one !== other) return one - other;
  }
  return a.id < b.id ? -1 : 1;
}
