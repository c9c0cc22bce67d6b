import type { AwardRow } from "../../../rating/awards/list-awards";
import { awardRows } from "../../sheets/results/awards/awards-rows";
import { frameYear } from "../../sheets/frame-year";
import type { YearFrame } from "../../sheets/year-frame";
import type { Rating, RatedOrganisation } from "../../../rating/rating";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import type { YearData } from "../../year/year-data";

type Row = readonly CellValue[];

/**
 * Whether the sheets' own results differ from what the core makes of the same figures.
 * @param data The year as read.
 * @param rating Its result.
 * @param results Values of the year's result areas, by name; an area that is missing is not compared.
 */
export function differFromRating(
  data: YearData,
  rating: Rating,
  results: Readonly<Record<string, readonly Row[]>>,
): boolean {
  const expected = expectedResults(frameYear(data, rating));
  return Object.entries(results).some(([name, rows]) => {
    const wanted = expected.get(name);
    return wanted !== undefined && differ(wanted, rows);
  });
}

/**
 * What the result areas must hold, by name.
 * @param frame The year with its result.
 */
export function expectedResults(frame: YearFrame): ReadonlyMap<string, readonly Row[]> {
  const { bands } = frame.layout;
  const blocks = bands.map(({ block }) => String(block.block));
  const results = frame.data.organisations.map(({ id }) => frame.results.get(id));
  const ofAll = (row: (result: RatedOrganisation | undefined) => Row): readonly Row[] => results.map(row);
  const areas = bands.flatMap(({ position, block, indicators }) => {
    const codes = indicators.map(({ code }) => code);
    return [
      [`pts_b${position}`, ofAll((result) => codes.map((code) => result?.points[code] ?? null))],
      [
        `plc_b${position}`,
        ofAll((result) => [
          ...codes.map((code) => result?.indicatorPlaces[code] ?? null),
          result?.blockPlaces[String(block.block)] ?? null,
        ]),
      ],
    ] as const;
  });
  const ranking = frame.ranked.map((result): Row => {
    const pairs = blocks.flatMap((block) => [result.blockScores[block] ?? null, result.blockPlaces[block] ?? null]);
    return [result.place, result.id, result.total, ...pairs];
  });
  return new Map<string, readonly Row[]>(
    [
      ...areas,
      ["pts_sums", ofAll((result) => blocks.map((block) => result?.blockScores[block] ?? null))] as const,
      ["rnk_table", ranking] as const,
      ["awd_table", awardRows(frame).map(awardCells)] as const,
    ].map(([stem, rows]) => [frame.name(stem), rows]),
  );
}

function awardCells({ kind, place, id, total, reason }: AwardRow): Row {
  return [kind, place, id, total, reason];
}

/** Rows of the area beyond the expected ones must be blank; an area may be shorter when the result has grown. */
function differ(expected: readonly Row[], found: readonly Row[]): boolean {
  return found.some((row, down) => row.some((value, right) => !same(expected[down]?.[right] ?? null, value)));
}

/** Totals of unrounded points are summed from rounded block scores in cells: they may differ in the ninth decimal. */
const ninthDecimal = 1e-8;

function same(expected: CellValue, found: CellValue): boolean {
  if (typeof expected === "number" && typeof found === "number") return Math.abs(expected - found) < ninthDecimal;
  return expected === found || (isBlank(expected) && isBlank(found));
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}
