import type { ScenarioComparison } from "../../analysis/scenario/compare-scenario";
import { analysisSheetsIn } from "../../words/analysis-sheets/words-of-analysis-sheets";
import type { RatedOrganisation } from "../../../rating/rating";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { blockSheetName } from "../names/block-sheet-name";
import { markedName } from "../results/open-error-marks";
import { pointsFormat } from "../results/points-sheet";
import { changeOf } from "../results/place-change";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";
import { analysisKeys } from "./analysis-keys";
import { putScenarioChanges } from "./scenario-changes";
import { finishAnalysis } from "./finish-analysis";
import type { PlannedSheet } from "../../../kernel/sheet-module";

const upperRow = 6;
const captionRow = 7;
const firstResult = 8;
const fixedColumns = 7;
const widths = [27, 14, 12, 14, 12, 9, 13];
const pairWidth = 13;

/** Two columns that stand beside each other: by the official table and by the scenario. */
interface Pair {
  readonly title: string;
  readonly valueOf: (result: RatedOrganisation | undefined) => number | null;
}

/**
 * Points, totals and places of a scenario beside the official ones, and what it changed.
 * @param frame The year with its official criteria.
 * @param comparison Both ratings.
 * @param name Name of the sheet.
 * @param time When it was calculated, written out.
 */
export function scenarioResultsSheet(
  frame: YearFrame,
  comparison: ScenarioComparison,
  name: string,
  time: string,
): PlannedSheet {
  const { scenario, notOfficial } = analysisSheetsIn(frame.data.language);
  const draft = new SheetDraft(analysisKeys.results, name);
  draft.tabColour = palette.warning;
  const pairs = pairsOf(frame, comparison);
  const columns = fixedColumns + 2 * pairs.length;
  putHead(draft, frame, {
    title: frame.say(scenario.resultsTitle),
    subtitle: frame.say(notOfficial, { name: frame.sheet("ranking") }),
    legend: frame.say(scenario.recalculated, { time }),
    to: fixedColumns,
  });
  putCaptions(draft, frame, pairs);
  const rows = [...comparison.rows.keys()].sort((a, b) => order(comparison, a) - order(comparison, b));
  rows.forEach((row, index) => putRow(draft, frame, comparison, pairs, row, firstResult + index));
  const changesRow = firstResult + rows.length + 2;
  const last = putScenarioChanges(draft, frame, comparison.changes, changesRow, widths);
  draft.nameArea(frame.name("scr_table"), {
    row: firstResult,
    column: 1,
    rows: Math.max(1, rows.length),
    columns: fixedColumns,
  });
  draft.freeze = { row: firstResult, column: 2 };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: last, columns: Math.min(columns, fixedColumns + 2 * frame.layout.bands.length) },
    { fit: { wide: 1, tall: pagesTall(last) }, titleRows: { first: upperRow, last: captionRow } },
  );
  return finishAnalysis(frame, draft);
}

function order({ rows }: ScenarioComparison, at: number): number {
  return (rows[at]?.scenarioPlace ?? 1e6) * 1e4 + at;
}

function pairsOf(frame: YearFrame, { changes }: ScenarioComparison): Pair[] {
  const blocks = frame.layout.bands.map((band): Pair => {
    const block = String(band.block.block);
    return {
      title: blockSheetName(band, frame.data.language),
      valueOf: (result) => result?.blockScores[block] ?? null,
    };
  });
  const indicators = changes.map(({ code }): Pair => ({
    title: code,
    valueOf: (result) => result?.points[code] ?? null,
  }));
  return [...blocks, ...indicators];
}

function putCaptions(draft: SheetDraft, frame: YearFrame, pairs: readonly Pair[]): void {
  const { scenario } = analysisSheetsIn(frame.data.language);
  const head = sharedStyle("head");
  draft.line(upperRow, 1, Array<null>(fixedColumns).fill(null), sharedStyle("head-upper"));
  draft.line(
    captionRow,
    1,
    [
      frame.words.organisation,
      scenario.officialTotal,
      scenario.officialPlace,
      scenario.scenarioTotal,
      scenario.scenarioPlace,
      scenario.moved,
      scenario.difference,
    ],
    head,
  );
  pairs.forEach(({ title }, at) => {
    const column = fixedColumns + 1 + 2 * at;
    draft.line(upperRow, column, [title, null], sharedStyle("head-upper", { size: 8 }));
    draft.merges.push({ row: upperRow, column, rows: 1, columns: 2 });
    draft.line(captionRow, column, [scenario.official, scenario.inScenario], sharedStyle("head", { bold: false }));
  });
  draft.widths(1, [...widths, ...pairs.flatMap(() => [pairWidth, pairWidth])]);
  draft.height(5, 6);
  draft.height(upperRow, 27);
  draft.height(captionRow, 39);
}

function putRow(
  draft: SheetDraft,
  frame: YearFrame,
  { rows, official, scenario }: ScenarioComparison,
  pairs: readonly Pair[],
  at: number,
  row: number,
): void {
  const found = rows[at];
  if (found === undefined) return;
  const { id, total, place, scenarioTotal, scenarioPlace } = found;
  const format = pointsFormat(frame);
  const points = sharedStyle("figure", { format, size: 9, indent: 0 });
  const changed = sharedStyle("figure", { format, size: 9, indent: 0, bold: true });
  const placeStyle = sharedStyle("code", { format: "0" });
  const text = (value: number | null): CellValue => value ?? "";
  draft.cell(row, 1, markedName(frame, id), sharedStyle("text", { wrap: false }));
  draft.cell(row, 2, text(total), points);
  draft.cell(row, 3, text(place), placeStyle);
  draft.cell(row, 4, text(scenarioTotal), sharedStyle("total", { format, size: 9 }));
  draft.cell(row, 5, text(scenarioPlace), sharedStyle("place", { size: 10 }));
  draft.cell(
    row,
    6,
    changeOf(scenarioPlace ?? undefined, place ?? undefined),
    sharedStyle("code", { bold: found.moved !== 0 }),
  );
  const difference = total === null || scenarioTotal === null ? null : roundHundredths(scenarioTotal - total);
  draft.cell(row, 7, text(difference), points);
  pairs.forEach(({ valueOf }, pair) => {
    const column = fixedColumns + 1 + 2 * pair;
    const [before, after] = [valueOf(official.organisations[at]), valueOf(scenario.organisations[at])];
    draft.cell(row, column, text(before), points);
    draft.cell(row, column + 1, text(after), before === after ? points : changed);
  });
  draft.height(row, 16);
}

function roundHundredths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
