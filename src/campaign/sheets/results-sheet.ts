import { blockColour } from "../../sheets/plan/block-palette";
import { columnLetters, sheetArea } from "../../sheets/plan/a1";
import { palette } from "../../sheets/plan/palette";
import { sharedStyle } from "../../sheets/plan/shared-style";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { Area } from "../../sheets/plan/sheet-plan";
import { counterList } from "../model/data/counters";
import { levels } from "../model/level";
import { isNamedAsPart } from "../words/sheets/counter-name";
import type { CampaignFrame } from "./campaign-frame";
import { captionRow, firstRow, nameHeight, printTable, putHead } from "./head-and-page";
import { firstLevel, levelRows, organisationRows, type ProgressRow } from "./progress-rows";
import { firstCounter, statisticsRows } from "./statistics-sheet";

/** All that are to meet, those that did, those that did not, those still to come. */
const progressColumns = 4;
/** Columns of the sheet, as many levels as there may be in a form. */
const columns = firstLevel - 1 + Math.max(levels.length, progressColumns);
const chartRows = 16;
/** Percent at which the columns fill an upright page. */
const printScale = 68;

/**
 * The statistics of item 9 summed upward, by level and by organisation, with charts of progress.
 * @returns The sheet; sums are formulas over the statistics where nobody gave a number for those below who gave one too.
 */
export function resultsSheet(frame: CampaignFrame): SheetDraft {
  const { words } = frame;
  const draft = new SheetDraft("campaign-results", frame.sheet("results"));
  draft.tabColour = palette.ink;
  const isSummed = !countedTwice(frame) && everyoneHasRows(frame);
  const { asWritten, updateSheets, legend } = words.results;
  const oblasts = frame.isForm ? [] : organisationRows(frame, isSummed);
  const isFollowing = isSummed && oblasts.every(({ formulas }) => formulas !== undefined);
  const said = isFollowing ? [] : frame.isForm ? [asWritten] : [asWritten, updateSheets];
  putHead(draft, frame, { ...words.results, legend: [...said, legend].join(" ") }, columns);
  draft.widths(1, [52, 8, ...Array.from({ length: columns - firstLevel + 1 }, () => 17)]);
  const captions = [words.results.counter, words.results.item, ...frame.levels.map((level) => words.levels[level])];
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 24);
  const below = putCounters(draft, frame, isSummed);
  const levelsTable = putProgress(
    draft,
    frame,
    below + 1,
    { title: words.results.byLevel, rows: words.level },
    levelRows(frame, isSummed),
    true,
  );
  const chart = putChart(draft, frame, levelsTable, words.results.byLevel, true);
  // Each table has captions of its own: those of the first, repeated, would stand over the numbers of the others.
  const rowBreaks = [below + 1];
  let end = chart;
  // The form of one organisation has no others to stand beside it.
  if (!frame.isForm) {
    const title = words.results.byOrganisation;
    const table = putProgress(draft, frame, chart + 1, { title, rows: words.organisation }, oblasts);
    end = putChart(draft, frame, table, title);
    rowBreaks.push(chart + 1, table.row + table.rows + 1);
  }
  draft.freeze = { row: firstRow, column: 2 };
  const { area, footer } = printTable(frame, draft, { row: 1, column: 1, rows: end - 1, columns });
  // Excel heeds breaks only at a scale: neither a table nor a chart is cut by the end of a page.
  draft.print = { area, footer, orientation: "portrait", fit: { scale: printScale }, rowBreaks };
  return draft;
}

function putCounters(draft: SheetDraft, frame: CampaignFrame, isSummed: boolean): number {
  const { words, campaign } = frame;
  const statistics = Math.max(1, statisticsRows(frame).length);
  let row = firstRow;
  let group = "";
  counterList.forEach((counter, at) => {
    if (counter.group !== group) {
      group = counter.group;
      draft.cell(row, 1, words.groups[counter.group], sharedStyle("section"));
      draft.fill({ row, column: 2, rows: 1, columns: frame.levels.length + 1 }, sharedStyle("section"));
      row += 1;
    }
    const isPart = isNamedAsPart(counter.key);
    draft.cell(
      row,
      1,
      words.counters[counter.key],
      sharedStyle("text", { indent: isPart ? 3 : 1 }),
      {},
      `sum:${counter.key}`,
    );
    draft.cell(row, 2, counter.item, sharedStyle("code"));
    const area = { row: firstRow, column: firstCounter + at, rows: statistics, columns: 1 };
    frame.levels.forEach((level, index) => {
      const value = campaign.whole[level]?.[counter.key];
      const formula = `=IF(SUMPRODUCT((${frame.name("stat_levels")}="${words.levels[level]}")*ISNUMBER(${sheetArea(frame.sheet("statistics"), area, "both")}))=0,"",SUMIFS(${sheetArea(frame.sheet("statistics"), area, "both")},${frame.name("stat_levels")},"${words.levels[level]}"))`;
      draft.cell(
        row,
        firstLevel + index,
        value ?? (isSummed ? "" : null),
        sharedStyle("figure"),
        isSummed ? { formula } : {},
      );
    });
    row += 1;
  });
  return row;
}

/** Whether the statistics have the meeting of every organisation: of primary ones only those that counted something. */
function everyoneHasRows({ data }: CampaignFrame): boolean {
  const counted = new Set(
    data.results.flatMap(({ organisation, level }) => (level === "primary" ? [organisation] : [])),
  );
  return data.organisations.every(({ id, level }) => level !== "primary" || counted.has(id));
}

/** Whether a number was given for meetings of which one below gave numbers too: sums over all rows would count them twice. */
function countedTwice({ data, organisations }: CampaignFrame): boolean {
  const parents = new Map(organisations.map(({ id, parent }) => [id, parent]));
  const levelOf = new Map(organisations.map(({ id, level }) => [id, level]));
  const counted = new Set(data.results.map(({ organisation, level }) => `${organisation} ${level}`));
  const holds = [
    ...data.results.map(({ organisation, level }) => ({ id: organisation, level })),
    ...organisations.map(({ id, level }) => ({ id, level })),
  ];
  return holds.some(({ id, level }) => {
    for (let above = parents.get(id), steps = 0; above !== undefined && steps < levels.length; steps += 1) {
      if (levelOf.get(above) !== level && counted.has(`${above} ${level}`)) return true;
      above = parents.get(above);
    }
    return false;
  });
}

function putProgress(
  draft: SheetDraft,
  frame: CampaignFrame,
  row: number,
  { title, rows }: { readonly title: string; readonly rows: string },
  progress: readonly ProgressRow[],
  asShares = false,
): Area {
  const { results } = frame.words;
  draft.cell(row, 1, title, sharedStyle("section"));
  draft.fill({ row, column: 2, rows: 1, columns: progressColumns + 1 }, sharedStyle("section"));
  // Primary organisations are so many that numbers would leave the other levels no bar.
  const unit = asShares ? ", %" : "";
  const states = [results.held, results.notHeld, results.ahead].map((state) => state + unit);
  const captions = [rows, null, results.toHold, ...states];
  draft.line(row + 1, 1, captions, sharedStyle("head"));
  draft.height(row + 1, 22.5);
  progress.forEach(({ name, counts, formulas }, at) => {
    const below = row + 2 + at;
    nameHeight(draft, below, name, 52);
    const { toHold = 0, held = 0, notHeld = 0 } = counts;
    draft.cell(below, 1, name, sharedStyle("text"));
    draft.cell(below, 2, null, sharedStyle("text"));
    const states = [held, notHeld, Math.max(0, toHold - held - notHeld)];
    const share = (count: number): number => (toHold === 0 ? 0 : Math.round((1000 * count) / toHold) / 10);
    const follow = (formula: string | undefined) => (formula === undefined ? {} : { formula: `=${formula}` });
    draft.cell(below, firstLevel, toHold, sharedStyle("figure"), follow(formulas?.toHold));
    const style = sharedStyle("figure", asShares ? { format: "#,##0.0" } : {});
    const all = `${columnLetters(firstLevel)}${below}`;
    const sums = formulas && [formulas.held, formulas.notHeld];
    sums?.push(`MAX(0,${all}-${sums.join("-")})`);
    states.forEach((count, index) => {
      const sum = sums?.[index];
      const shown = sum !== undefined && asShares ? `IF(${all}=0,0,ROUND(100*${sum}/${all},1))` : sum;
      draft.cell(below, firstLevel + 1 + index, asShares ? share(count) : count, style, follow(shown));
    });
  });
  return { row: row + 2, column: 1, rows: Math.max(1, progress.length), columns: 1 };
}

function putChart(draft: SheetDraft, frame: CampaignFrame, table: Area, title: string, asShares = false): number {
  const { results } = frame.words;
  const row = table.row + table.rows + 1;
  const rows = Math.max(chartRows, Math.min(44, 2 * table.rows));
  draft.charts.push({
    kind: "stacked-bar",
    title,
    ...(asShares && { asShares }),
    anchor: { row, column: 1, rows, columns },
    categories: table,
    series: [results.held, results.notHeld, results.ahead].map((name, at) => ({
      name,
      values: { ...table, column: firstLevel + 1 + at },
      colour: blockColour([3, 5, 4][at] ?? 1).print,
    })),
  });
  return row + rows;
}
