import type { Address, Area, ColumnWidth, RowHeight } from "../../plan/sheet-plan";
import { areaOf } from "../area-of";
import type { XmlListener } from "./scan-xml";

/** Several times what a person formats by hand; a file that asks for more is read without the rest. */
const most = { styled: 20_000, merges: 2_000, sizes: 2_000, row: 50_000, column: 1_000, joined: 10_000 } as const;

/** How a sheet is laid out, apart from its contents. */
export interface SheetFrame {
  /** Cells that have a look, with its number among the looks of the file. */
  readonly styled: readonly (Address & { readonly look: number })[];
  readonly columns: readonly ColumnWidth[];
  readonly rows: readonly RowHeight[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly freeze?: Address;
  readonly tabColour?: string;
  readonly gridlines: boolean;
}

/** Hears of the tags of a sheet part, and tells the layout after the last. */
interface FrameReader {
  readonly open: NonNullable<XmlListener["open"]>;
  readonly frame: () => SheetFrame;
}

const laidOut: ReadonlySet<string> = new Set(["row", "c", "col", "mergeCell", "pane", "tabColor", "sheetView"]);

/**
 * Reads the layout of a sheet while another reader walks through its part: a large part is walked through once.
 */
export function frameReader(): FrameReader {
  const styled: (Address & { look: number })[] = [];
  const columns: ColumnWidth[] = [];
  const rows: RowHeight[] = [];
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  let freeze: Address | undefined;
  let tabColour: string | undefined;
  let gridlines = true;
  return {
    open: (name, attributes) => {
      // Looked up only where they can say something: a part may hold millions of other tags.
      if (!laidOut.has(name)) return;
      const { r, s, ht, customHeight, min, max, width, hidden, ref, state, xSplit, ySplit, rgb, showGridLines } =
        attributes;
      const isHidden = hidden === "1" || hidden === "true";
      if (name === "row" && isHidden && Number(r) > 0 && hiddenRows.length < most.row) hiddenRows.push(Number(r));
      if (name === "c" && r !== undefined && Number(s) > 0 && styled.length < most.styled) {
        const place = areaWithin(r);
        if (place) styled.push({ row: place.row, column: place.column, look: Number(s) });
      } else if (
        name === "row" &&
        Number(ht) > 0 &&
        customHeight === "1" &&
        Number(r) > 0 &&
        Number(r) <= most.row &&
        rows.length < most.sizes
      ) {
        rows.push({ row: Number(r), rows: 1, height: Math.min(409, Number(ht)) });
      } else if (name === "col" && Number(width) >= 0 && Number(min) > 0 && columns.length < most.sizes) {
        const count = Math.min(Number(max), 256) - Number(min) + 1;
        const shown = Math.max(0, Math.min(255, Number(width)) - 5 / 7);
        if (count > 0) {
          columns.push({ column: Number(min), columns: count, width: shown, ...(isHidden && { hidden: true }) });
        }
      } else if (name === "mergeCell" && merges.length < most.merges) {
        const area = areaWithin(ref ?? "");
        if (area && area.rows * area.columns > 1) merges.push(area);
      } else if (name === "pane" && (state === "frozen" || state === "frozenSplit")) {
        freeze = { row: Number(ySplit ?? 0) + 1, column: Number(xSplit ?? 0) + 1 };
      } else if (name === "tabColor" && /^[0-9a-f]{6,8}$/i.test(rgb ?? "")) {
        tabColour = `#${(rgb as string).slice(-6).toUpperCase()}`;
      } else if (name === "sheetView" && (showGridLines === "0" || showGridLines === "false")) {
        gridlines = false;
      }
    },
    frame: () => ({
      styled,
      columns,
      rows,
      merges,
      hiddenRows,
      gridlines,
      ...(freeze && { freeze }),
      ...(tabColour && { tabColour }),
    }),
  };
}

function areaWithin(reference: string): Area | undefined {
  const area = areaOf(reference);
  if (!area) return undefined;
  const { row, column, rows, columns } = area;
  const inside = row + rows - 1 <= most.row && column + columns <= most.column && rows * columns <= most.joined;
  return inside ? area : undefined;
}
