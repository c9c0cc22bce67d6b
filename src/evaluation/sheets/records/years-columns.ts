import type { PastYear } from "../../year/year-data";
import { sheetArea } from "../../../sheets/plan/a1";
import type { YearFrame } from "../year-frame";
import { firstRow } from "../year-layout";

/** Row of the year numbers over past results. */
export const yearRow = 6;

/** First column of past results; before it stand id, name, points and place of the reporting year. */
export const pastColumn = 5;

/** Points, place and encouragement of one past year stand side by side. */
export const columnsPerYear = 3;

/** A past year and its first column on the years sheet. */
export interface YearColumns {
  readonly past: PastYear;
  readonly column: number;
}

/**
 * Past years, newest left; last year has columns even while nothing is known of it.
 * @returns Years with the columns of points, place and encouragement.
 */
export function yearColumns(frame: YearFrame): YearColumns[] {
  const { history, year } = frame.data;
  const known = history.some((past) => past.year === year - 1)
    ? history
    : [...history, { year: year - 1, results: {} }];
  return [...known]
    .sort((a, b) => b.year - a.year)
    .map((past, index) => ({ past, column: pastColumn + columnsPerYear * index }));
}

/** Rows of the years sheet: the roster, then organisations only past results name. */
export function yearIds(frame: YearFrame): string[] {
  const { organisations, history } = frame.data;
  const past = history.flatMap(({ results }) => Object.keys(results));
  return [...new Set([...organisations.map(({ id }) => id), ...past])];
}

/**
 * Last year's places, as values and as the ranges other sheets look them up in.
 * @returns Places by organisation, the range of places and that of ids.
 */
export function lastYearPlaces(frame: YearFrame): {
  readonly places: ReadonlyMap<string, number>;
  readonly range: string;
  readonly ids: string;
} {
  const last = yearColumns(frame).find(({ past }) => past.year === frame.data.year - 1);
  const rows = Math.max(1, yearIds(frame).length);
  const sheet = frame.sheet("years");
  const places = Object.entries(last?.past.results ?? {}).flatMap(([id, { place }]) =>
    place === undefined ? [] : [[id, place] as const],
  );
  return {
    places: new Map(places),
    range: sheetArea(sheet, { row: firstRow, column: (last?.column ?? pastColumn) + 1, rows, columns: 1 }, "both"),
    ids: sheetArea(sheet, { row: firstRow, column: 1, rows, columns: 1 }, "both"),
  };
}
