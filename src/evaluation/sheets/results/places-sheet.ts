import { areaToA1, quoteSheet, sheetArea, toA1 } from "../../../sheets/plan/a1";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Area } from "../../../sheets/plan/sheet-plan";
import { scoreDecimals } from "../../../rating/scores/sum-points";
import { putOrganisations } from "../figures/figure-grid";
import { captionsOfBand, putBandCaptions, putBandHead, putBandMargin } from "../criteria/point-bands";
import { printOf, putHead } from "../sheet-head";
import { markRestingNames } from "./open-error-marks";
import { bandedPages } from "./banded-pages";
import { rowByRow, type Turns } from "../../../sheets/plan/turns";
import type { YearFrame } from "../year-frame";
import { placeAmong } from "./place-among";
import { firstColumn, firstRow, type BlockBand } from "../year-layout";

/**
 * The organisations placed by each indicator and each block (clause 4.2).
 * @returns The sheet with the names `plc_b<n>`; columns are those of the points sheet.
 */
export function* placesSheet(frame: YearFrame): Turns<SheetDraft> {
  const { layout, words } = frame;
  const draft = new SheetDraft("places", frame.sheet("places"));
  draft.tabColour = palette.ink;
  putHead(draft, frame, { title: frame.say(words.placesSheet.title), to: 2, unmarked: true });
  putBandMargin(draft, frame);
  putOrganisations(draft, frame);
  markRestingNames(draft, frame);
  for (const band of layout.bands) yield* putBand(draft, frame, band);
  draft.freeze = { row: firstRow, column: firstColumn };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: false, sort: false };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: firstRow + layout.rows - 1, columns: Math.max(2, layout.sumsColumn - 2) },
    bandedPages(
      draft,
      layout.bands.map((band) => ({ first: band.column, last: band.sumColumn })),
    ),
  );
  return draft;
}

function* putBand(draft: SheetDraft, frame: YearFrame, band: BlockBand): Turns<void> {
  const { data, layout, words, results } = frame;
  const area: Area = {
    row: firstRow,
    column: band.column,
    rows: layout.rows,
    columns: band.indicators.length + 1,
  };
  putBandCaptions(draft, captionsOfBand(frame, band, words.placesSheet.blockPlace));
  putBandHead(draft, frame, band, words.placesSheet);
  const place = sharedStyle("code", { format: "0", size: 9 });
  const blockPlace = sharedStyle("code", { format: "0", bold: true });
  yield* rowByRow(data.organisations, ({ id }, index) => {
    const row = firstRow + index;
    const result = results.get(id);
    band.indicators.forEach(({ code }, at) => {
      const column = band.column + at;
      const value = result?.indicatorPlaces[code] ?? "";
      draft.cell(row, column, value, place, { formula: placeFormula(frame, row, column, true) });
    });
    const value = result?.blockPlaces[String(band.block.block)] ?? "";
    draft.cell(row, band.sumColumn, value, blockPlace, { formula: placeFormula(frame, row, band.sumColumn, false) });
  });
  draft.fill({ ...area, columns: area.columns - 1 }, place);
  draft.fill(area, blockPlace);
  const first = areaToA1({ ...area, rows: 1, columns: 1 });
  draft.conditionals.push(
    { area, formula: `=AND($A${firstRow}<>"",${first}="")`, style: "gap" },
    { area, formula: `=AND(ISNUMBER(${first}),${first}<=3)`, style: "best" },
  );
  draft.nameArea(frame.name(`plc_b${band.position}`), area);
  const points = sheetArea(frame.sheet("points"), area);
  draft.live.push({
    ...area,
    reserved: { ...area, rows: layout.reservedRows },
    // LEN, since not every spreadsheet program tells 0 from "" in a comparison.
    formula: `=BAGALAU.PLACES(IF(LEN(${points})=0,"",${points}))`,
  });
}

function placeFormula(frame: YearFrame, row: number, column: number, indicator: boolean): string {
  const sheet = quoteSheet(frame.sheet("points"));
  const own = `${sheet}!${toA1({ row, column })}`;
  const all = sheetArea(frame.sheet("points"), { row: firstRow, column, rows: frame.layout.rows, columns: 1 }, "row");
  if (frame.data.settings.pointsDecimals !== null || !indicator) {
    return `=IF(ISNUMBER(${own}),${placeAmong(frame, own, all)},"")`;
  }
  // Unrounded points tie at nine decimals, and a criterion in words has fifteen digits at most.
  // Spreadsheet programs take numbers that agree in some fourteen digits for equal: so close to one another is a tie, too.
  const greater = `${all}>=ROUND(${own},${scoreDecimals})+MAX(5E-${scoreDecimals + 1},ABS(${own})*1E-14)`;
  return `=IF(ISNUMBER(${own}),SUMPRODUCT(ISNUMBER(${all})*(${greater}))+1,"")`;
}
