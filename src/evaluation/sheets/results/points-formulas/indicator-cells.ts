import type { FigureType } from "../../../../rating/criteria/base-field";
import type { Indicator } from "../../../../rating/criteria/criteria";
import { figureOf, numericFigure } from "../../../../rating/returns/figure-columns";
import type { Figure } from "../../../../rating/returns/return";
import { sheetArea } from "../../../../sheets/plan/a1";
import { toFigureCell } from "../../figures/figure-cell";
import type { YearFrame } from "../../year-frame";
import { firstColumn, firstRow, type BlockBand } from "../../year-layout";
import { firstSerial } from "./odd-cells";
import type { FigureCells, RatedCell } from "./points-formula";

/** Where the figures of one indicator stand, by position of the organisation. */
export interface IndicatorCells {
  readonly of: (index: number) => FigureCells;
  /** Whether a formula takes the cell for a figure where the rating does, and only there. */
  readonly isReadAlike: (index: number) => boolean;
  readonly isReadAlikeByAll: boolean;
}

/**
 * Finds the cells of an indicator's figures and of the base fields.
 * @param at Position of the indicator in its band.
 */
export function cellsOf(frame: YearFrame, band: BlockBand, at: number, { code, type }: Indicator): IndicatorCells {
  const { data, layout, words } = frame;
  const sheet = frame.sheet(`block-${band.position}`);
  const area = { row: firstRow, column: firstColumn + at, rows: layout.rows, columns: 1 };
  const figures = data.organisations.map(({ id }) => figureOf(data.returns[id]?.figures, code));
  const values = figures.map((figure) => toFigureCell(figure, type, words));
  const column = { at: sheetArea(sheet, area, "both"), values };
  const fields = data.criteria.base_fields;
  const baseAt = (field: string, index: number): RatedCell => {
    const position = fields.findIndex((one) => one.code === field);
    const declared = figureOf(data.returns[data.organisations[index]?.id ?? ""]?.base, field);
    return {
      at: sheetArea(frame.sheet("base"), {
        row: firstRow + index,
        column: firstColumn + position,
        rows: 1,
        columns: 1,
      }),
      value: toFigureCell(declared, fields[position]?.type ?? "decimal", words),
    };
  };
  const isReadAlike = (index: number): boolean => {
    const [figure = null, value = null] = [figures[index], values[index]];
    if (value === null) return true;
    if (type === "yes-no") return typeof figure === "boolean";
    return isNumberAlike(figure, value, type);
  };
  return {
    of: (index) => ({
      figure: { at: sheetArea(sheet, { ...area, row: firstRow + index, rows: 1 }), value: values[index] ?? null },
      column,
      base: (field) => baseAt(field, index),
    }),
    isReadAlike,
    isReadAlikeByAll: figures.every((_, index) => isReadAlike(index)),
  };
}

function isNumberAlike(figure: Figure, value: RatedCell["value"], type: FigureType): boolean {
  const taken = typeof value === "number" && (type !== "date" || value >= firstSerial);
  return taken && !Number.isNaN(numericFigure(figure, type));
}
