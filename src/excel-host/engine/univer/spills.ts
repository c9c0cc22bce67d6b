import type { IRange, IUnitRange } from "@univerjs/core";
import type { IArrayFormulaRangeType } from "@univerjs/engine-formula";

/** One spilled array: where it stands and a fingerprint of its values. */
interface Spill {
  readonly at: IUnitRange;
  readonly values: string;
}

/** Spilled arrays by their first cell. */
type Spills = ReadonlyMap<string, Spill>;

type Cells = Readonly<
  Record<string, Readonly<Record<string, { readonly v?: unknown } | null | undefined>> | undefined>
>;

/**
 * The spilled arrays of a calculation, from the library's tables.
 * @param known Of before: the library makes the range of an array anew whenever it calculates it.
 */
function takeSpills(ranges: IArrayFormulaRangeType, values: object, known: Spills = new Map()): Spills {
  const spills = new Map<string, Spill>();
  const cellsOf = values as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  for (const [unitId, sheets] of Object.entries(ranges)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      const raw = cellsOf[unitId]?.[sheetId];
      const cells = (raw instanceof Object && "getMatrix" in raw ? (raw.getMatrix as () => Cells).call(raw) : raw) as
        Cells | undefined;
      for (const [row, columns] of Object.entries(rows as Readonly<Record<string, Readonly<Record<string, IRange>>>>)) {
        for (const [column, range] of Object.entries(columns)) {
          const key = `${unitId}|${sheetId}|${row}|${column}`;
          const before = known.get(key);
          const isSame = before?.at.range === range;
          spills.set(key, isSame ? before : { at: { unitId, sheetId, range }, values: fingerprint(cells, range) });
        }
      }
    }
  }
  return spills;
}

function fingerprint(cells: Cells | undefined, range: IRange): string {
  const parts: unknown[] = [range.startRow, range.startColumn, range.endRow, range.endColumn];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++)
      parts.push(cells?.[row]?.[column]?.v ?? null);
  }
  return JSON.stringify(parts);
}

/** Runs that follow one another because arrays changed; more would be a circle. */
const longestChain = 10;

/**
 * Finds what a calculation leaves behind. The library calculates twice, the second time what depends on spilled
 * arrays. What depends on arrays that only changed then, or are gone, needs another run.
 */
export class SpillWatch {
  private known: Spills = new Map();
  private first: Spills = new Map();
  private stale: IUnitRange[] = [];
  private chain = 0;

  /**
   * Between the two passes: what depends on the arrays that were calculated comes next.
   * @returns Whether an array shows anything else than before; what depends on one that does not is left as it is.
   */
  middle(ranges: IArrayFormulaRangeType, values: object): (array: IUnitRange) => boolean {
    this.first = takeSpills(ranges, values);
    return ({ unitId, sheetId, range: { startRow, startColumn } }) => {
      const key = `${unitId}|${sheetId}|${startRow}|${startColumn}`;
      const [before, now] = [this.known.get(key), this.first.get(key)];
      return before === undefined || before.values !== now?.values;
    };
  }

  /** @param written What was written before this calculation. */
  end(ranges: IArrayFormulaRangeType, values: object, written: readonly IUnitRange[]): void {
    const after = takeSpills(ranges, values, this.known);
    const found = this.chain < longestChain ? this.leftBehind(after, written) : [];
    this.chain = found.length > 0 ? this.chain + 1 : 0;
    this.known = after;
    this.first = new Map();
    this.stale.push(...found);
  }

  hasStale(): boolean {
    return this.stale.length > 0;
  }

  takeStale(): IUnitRange[] {
    const { stale } = this;
    this.stale = [];
    return stale;
  }

  private leftBehind(after: Spills, written: readonly IUnitRange[]): IUnitRange[] {
    const found: IUnitRange[] = [];
    for (const [key, { at, values }] of after) {
      // Of a new array the library forgets what refers to its first cell together with others.
      const handled = this.known.has(key) ? (this.first.get(key) ?? this.known.get(key)) : undefined;
      // Of an array written anew with the same values what was written with it has seen only blanks.
      if (handled?.values !== values || written.some((area) => holdsFirstCell(area, at))) found.push(at);
    }
    for (const [key, { at }] of this.known) {
      const now = after.get(key);
      if (!now || !sameArea(now.at, at)) found.push(at);
    }
    return found;
  }
}

function holdsFirstCell(
  { unitId, sheetId, range }: IUnitRange,
  { unitId: unit, sheetId: sheet, range: { startRow, startColumn } }: IUnitRange,
): boolean {
  if (unitId !== unit || sheetId !== sheet) return false;
  const { startRow: top, endRow: bottom, startColumn: left, endColumn: right } = range;
  return top <= startRow && startRow <= bottom && left <= startColumn && startColumn <= right;
}

function sameArea({ range: one }: IUnitRange, { range: other }: IUnitRange): boolean {
  return one.endRow === other.endRow && one.endColumn === other.endColumn;
}
