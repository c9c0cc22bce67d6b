import { prizeBasisOf } from "../../../../rating/awards/prize-basis";
import { isOf2026 } from "../../../../rating/editions/edition";
import type { AwardRow } from "../../../../rating/awards/list-awards";
import { columnLetters, sheetArea } from "../../../../sheets/plan/a1";
import { decimalSum } from "../decimal-sum";
import type { YearFrame } from "../../year-frame";
import { firstRow } from "../../year-layout";
import { awardColumns } from "./awards-columns";
import { outdatedReasons } from "./awards-rows";

/** Whether a prize place is one by the sum of places by criterion, which no column of the ranking tells. */
export function isBySumOfPlaces({ data }: YearFrame, { kind, reason }: AwardRow): boolean {
  const isPrize = kind === "prize" || reason === "prize-tie";
  return isPrize && prizeBasisOf(data.edition, data.settings) !== "total";
}

/**
 * The reason while the organisation stands where it stood, under the same settings: same place, shared by as many, leading
 * the same blocks.
 * Only a file holds it; in the live workbook the list itself is computed.
 */
export function stillHolds(frame: YearFrame, award: AwardRow, row: number): string {
  const { layout, ranked, rating } = frame;
  const { ranking } = layout;
  const down = (column: number): string =>
    sheetArea(frame.sheet("ranking"), { row: firstRow, column, rows: layout.rows, columns: 1 }, "both");
  const own = ranked.find(({ id }) => id === award.id);
  const shared = own?.place ?? award.place;
  const isByPlaces = isBySumOfPlaces(frame, award);
  const isBySum = award.reason === "high-by-blocks" || isByPlaces;
  const proposed = rating.awards.encouraged.find(({ id }) => id === award.id)?.blocks ?? [];
  // Prizes by places take every criterion into account.
  const summed = isByPlaces ? layout.bands.map(({ block }) => block.block) : frame.data.settings.mainBlocks;
  const main = summed.map(String);
  const blocks = isBySum ? main : award.kind === "encouragement" ? proposed : [];
  const standing = [
    { column: ranking.place, place: shared, alike: ranked.filter(({ place }) => place === shared).length },
    ...layout.bands.flatMap(({ block }, position) => {
      const place = own?.blockPlaces[String(block.block)] ?? null;
      if (place === null || !blocks.includes(String(block.block))) return [];
      const alike = ranked.filter(({ blockPlaces }) => blockPlaces[String(block.block)] === place).length;
      return [{ column: ranking.scores + 2 * position + 1, place, alike }];
    }),
  ];
  const { edition, settings } = frame.data;
  const chosen = [
    `${frame.name("cfg_edition")}="${edition}"`,
    `${frame.name("cfg_prize_places")}=${settings.prizePlaces}`,
    `${frame.name("cfg_encouraged")}=${settings.encouraged}`,
    `${frame.name("cfg_prizes_by")}="${settings.prizesBy ?? "total"}"`,
    ...(isOf2026(edition) ? [sameMainBlocks(frame, main)] : []),
  ];
  const id = `${columnLetters(awardColumns.id)}${row}`;
  const position = `MATCH(${id},${down(ranking.id)},0)`;
  const standings = standing.flatMap(({ column, place, alike }) => [
    `INDEX(${down(column)},${position})=${place}`,
    `COUNTIF(${down(column)},${place})=${alike}`,
  ]);
  const conditions = [...chosen, ...standings];
  // Sums over the main blocks hold while no score of theirs has changed.
  if (isBySum) {
    layout.bands.forEach(({ block }, position) => {
      if (!main.includes(String(block.block))) return;
      const all = decimalSum(ranked.map(({ blockScores }) => blockScores[String(block.block)] ?? 0));
      conditions.push(`ROUND(SUM(${down(ranking.scores + 2 * position)}),4)=${Number(all.toFixed(4))}`);
    });
  }
  const outdated = award.reason === "prize-tie" ? outdatedReasons.tie : outdatedReasons.changed;
  return `=IF(AND(${conditions.join(",")}),"${award.reason}","${outdated}")`;
}

/** Native condition that the blocks chosen as main are those the list was drawn up by: each is a digit of a binary number. */
function sameMainBlocks({ layout, name }: YearFrame, main: readonly string[]): string {
  const chosen = name("cfg_main_blocks");
  const digits = layout.bands.reduce(
    (sum, { block }, at) => sum + (main.includes(String(block.block)) ? 2 ** at : 0),
    0,
  );
  return `SUMPRODUCT((LEN(${chosen})>0)*2^(ROW(${chosen})-MIN(ROW(${chosen}))))=${digits}`;
}
