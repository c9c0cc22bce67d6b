import { blocksOf } from "../../rating/criteria/blocks-of";
import type { Block, Indicator } from "../../rating/criteria/criteria";
import type { YearData } from "../year/year-data";

/** Row of the first organisation on base, block, points, places, ranking and years sheets. */
export const firstRow = 9;

/** Rows of captions on base and block sheets. */
export const captionRows = { code: 5, name: 6, unit: 7, whole: 8 } as const;

/** Rows of captions on points and places sheets; the block's number stands over every column of points. */
export const bandRows = { block: 5, code: 6, name: 7, whole: 8 } as const;

/** First column of figures and points; before it stand id and short name. */
export const firstColumn = 3;

/** Organisations for which every spill has room. */
export const roomForOrganisations = 200;

/** Where one block stands on its own sheet and in the bands of points and places. */
export interface BlockBand {
  /** 1-based position in the criteria table; part of sheet keys and names. */
  readonly position: number;
  readonly block: Block;
  readonly indicators: readonly Indicator[];
  /** First column of the block's band on the points sheet. */
  readonly column: number;
  /** Column of the block's sum on the points sheet. */
  readonly sumColumn: number;
  /** First row of the block's indicators on the criteria sheet. */
  readonly criteriaRow: number;
}

/** Positions that several sheets share. */
export interface YearLayout {
  /** Rows of organisations, at least 1 so that every area exists. */
  readonly rows: number;
  /** Rows kept free for growing results. */
  readonly reservedRows: number;
  /** Blocks that have indicators, in the order of the criteria table. */
  readonly bands: readonly BlockBand[];
  /** First column of the band of block scores that closes the points sheet. */
  readonly sumsColumn: number;
  readonly ranking: {
    readonly tie: number;
    readonly organisation: number;
    /** The result begins here: place, id, total, then score and place of each block. */
    readonly place: number;
    readonly id: number;
    readonly total: number;
    readonly scores: number;
    readonly bar: number;
    readonly lastPlace: number;
    readonly change: number;
    /** Figures with open errors the result rests on. */
    readonly restsOn: number;
  };
}

/** First row of indicators on the criteria sheet. */
export const criteriaRow = 6;

/**
 * Positions of a year's tables.
 * @param data Criteria and organisations decide them.
 * @returns Rows and columns, 1-based.
 */
export function layoutYear(data: Pick<YearData, "criteria" | "organisations">): YearLayout {
  const { criteria } = data;
  const bands: BlockBand[] = [];
  let column = firstColumn;
  let row = criteriaRow;
  blocksOf(criteria).forEach((id, index) => {
    const indicators = criteria.indicators.filter((indicator) => String(indicator.block) === String(id));
    if (indicators.length === 0) return;
    const block = criteria.blocks.find((entry) => String(entry.block) === String(id)) ?? unnamedBlock(id);
    const sumColumn = column + indicators.length;
    bands.push({ position: index + 1, block, indicators, column, sumColumn, criteriaRow: row });
    column = sumColumn + 2;
    row += indicators.length;
  });
  const rows = Math.max(1, data.organisations.length);
  const scores = 6;
  const bar = scores + 2 * bands.length;
  return {
    rows,
    reservedRows: Math.max(roomForOrganisations, rows),
    bands,
    sumsColumn: column,
    ranking: {
      tie: 1,
      organisation: 2,
      place: 3,
      id: 4,
      total: 5,
      scores,
      bar,
      lastPlace: bar + 1,
      change: bar + 2,
      restsOn: bar + 3,
    },
  };
}

function unnamedBlock(id: Block["block"]): Block {
  return { block: id, kk: String(id), ru: String(id) };
}
