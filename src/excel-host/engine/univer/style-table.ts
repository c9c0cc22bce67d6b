import type { ICellData, IStyleData, Nullable, Styles } from "@univerjs/core";

const none: IStyleData = {};

/** The styles of a workbook by id, each kept once; what a change makes of a style is worked out once. */
export class StyleTable {
  private readonly ids = new Map<string, string>();
  private readonly steps = new Map<string, Map<string, string>>();

  /** @param idPrefix Keeps new ids apart from those the workbook was opened with. */
  constructor(
    private readonly styles: Styles,
    private readonly idPrefix: string,
  ) {}

  styleOf(cell: Nullable<ICellData>): IStyleData {
    return this.styles.get(cell?.s) ?? none;
  }

  /** A function that changes the style of cells by the given properties; `null` takes one away. */
  painter(change: IStyleData): (cell: ICellData) => void {
    const key = JSON.stringify(change);
    if (key === "{}") return () => undefined;
    const steps = this.steps.get(key) ?? new Map<string, string>();
    this.steps.set(key, steps);
    return (cell) => {
      const from = typeof cell.s === "string" ? cell.s : JSON.stringify(cell.s ?? null);
      const known = steps.get(from);
      if (known !== undefined) {
        cell.s = known;
        return;
      }
      const id = this.idOf(merge(this.styleOf(cell), change));
      steps.set(from, id);
      cell.s = id;
    };
  }

  private idOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `look-${this.idPrefix}${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles.addCustomStyle(id, style);
    return id;
  }
}

/** Borders are merged edge by edge, everything else is replaced. */
function merge(style: IStyleData, change: IStyleData): IStyleData {
  const merged = withoutNull({ ...style, ...change });
  if (!change.bd) return merged;
  return { ...merged, bd: withoutNull({ ...style.bd, ...change.bd }) };
}

function withoutNull<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as T;
}
