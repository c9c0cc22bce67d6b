import { palette } from "../../sheets/plan/palette";
import { sharedStyle } from "../../sheets/plan/shared-style";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
import { widthOfWords } from "../../sheets/plan/text-height";
import { rowByRow, type Turns } from "../../sheets/plan/turns";
import { counterList, type CounterGroup, type CounterKey, type Counts } from "../model/data/counters";
import { levels, type Level } from "../model/level";
import type { CampaignOrganisation } from "../model/organisation";
import type { CampaignSheetWords } from "../words/sheets/ru";
import { counterName } from "../words/sheets/counter-name";
import { ownCounts } from "../model/totals/own-counts";
import type { CampaignFrame } from "./campaign-frame";
import { captionRow, firstRow, levelWidth, nameHeight, printTable, putHead } from "./head-and-page";
import { countInput, takeCounts } from "./input-cells";
import { scheduleArea } from "./schedule-area";
import type { ScheduleField } from "./schedule-columns";

/** First column of counters; before it stand id, organisation and level of the meetings. */
export const firstCounter = 4;

/** Most names of district organisations stand in one line. */
const nameWidth = 54;

/** Groups of counters that begin a page: about as many columns on each, no group on two. */
const pageGroups: readonly CounterGroup[] = ["heads", "reserve"];

/** One row of the statistics: an organisation and the level whose meetings are counted. */
interface StatisticsRow {
  readonly organisation: CampaignOrganisation;
  readonly level: Level;
  /** What it gave; its own meeting gives the rest. */
  readonly counts: Counts;
  readonly isOwn: boolean;
}

/**
 * The rows of the statistics: of each organisation its own meeting, then what it counted of lower levels.
 * A primary organisation has a row once it counted something: there may be thousands, and the schedule knows the rest.
 */
export function statisticsRows({ data, organisations }: CampaignFrame): StatisticsRow[] {
  const given = new Map(data.results.map((row) => [`${row.organisation} ${row.level}`, row.counts]));
  return organisations.flatMap((organisation) =>
    [...levels].reverse().flatMap((level) => {
      const counts = given.get(`${organisation.id} ${level}`);
      const isOwn = level === organisation.level;
      const isAsked = isOwn && level !== "primary";
      return counts === undefined && !isAsked ? [] : [{ organisation, level, counts: counts ?? {}, isOwn }];
    }),
  );
}

/** Counters of an organisation's own meeting that follow from the schedule. */
const fromSchedule: {
  readonly [Key in CounterKey]?: (of: (field: ScheduleField) => string, words: CampaignSheetWords) => string;
} = {
  toHold: () => "1",
  held: (of) => `IF(${of("held")}="",0,1)`,
  notHeld: (of) => `IF(AND(${of("held")}="",${of("reason")}<>""),1,0)`,
  members: (of) => `IF(${of("members")}="","",${of("members")})`,
  entitled: (of) => `IF(${of("entitled")}="","",${of("entitled")})`,
  present: (of) => `IF(${of("present")}="","",${of("present")})`,
  quorate: (of, { schedule }) => `IF(${of("quorum")}="","",IF(${of("quorum")}="${schedule.enough}",1,0))`,
};

/**
 * What was counted: a row for each organisation and level of meetings; what the schedule knows already is a formula until it is typed over.
 * @returns The sheet with the names `stat` and `stat_levels`.
 */
export function* statisticsSheet(frame: CampaignFrame): Turns<SheetDraft> {
  const { words } = frame;
  const draft = new SheetDraft("campaign-statistics", frame.sheet("statistics"));
  draft.tabColour = palette.inputBox;
  const statistics = statisticsRows(frame);
  const rows = Math.max(1, statistics.length);
  const columns = firstCounter - 1 + counterList.length;
  putHead(draft, frame, words.statistics, columns);
  const captions = counterList.map(({ key }) => counterName(key, words));
  draft.line(captionRow, 1, [words.id, words.organisation, words.level, ...captions], sharedStyle("head", { size: 8 }));
  draft.widths(1, [11, nameWidth, levelWidth, ...captions.map((caption) => widthOfWords([caption], 8, 12.5))]);
  draft.height(captionRow, 62);
  yield* rowByRow(statistics, (row, at) => putRow(draft, frame, row, firstRow + at));
  const area = { row: firstRow, column: 1, rows, columns };
  takeCounts(draft, frame, { ...area, column: firstCounter, columns: counterList.length });
  draft.nameArea(frame.name("stat"), area);
  draft.nameArea(frame.name("stat_levels"), { ...area, column: 3, columns: 1 });
  draft.freeze = { row: firstRow, column: firstCounter };
  draft.filter = { ...area, row: captionRow, rows: rows + 1 };
  const breaks = pageGroups.map((group) => firstCounter + counterList.findIndex((one) => one.group === group));
  const page = { row: 1, column: 1, rows: firstRow + rows - 1, columns };
  draft.print = printTable(frame, draft, page, { breaks, margin: firstCounter });
  return draft;
}

function putRow(draft: SheetDraft, frame: CampaignFrame, statistics: StatisticsRow, row: number): void {
  const { organisation, level, counts, isOwn } = statistics;
  const { words, data } = frame;
  const place = `stat:${organisation.id}:${level}`;
  draft.cell(row, 1, organisation.id, sharedStyle("code"), {}, place);
  nameHeight(draft, row, frame.nameOf(organisation), nameWidth);
  draft.cell(row, 2, frame.nameOf(organisation), sharedStyle("text"));
  draft.cell(row, 3, words.levels[level], sharedStyle("text", { wrap: false }));
  const own = isOwn ? ownCounts(organisation, data.meetings[organisation.id], data.settings.quorum) : {};
  const at = `MATCH($A${row},${frame.name("ids")},0)`;
  const of = (field: ScheduleField): string => `INDEX(${scheduleArea(frame, field)},${at})`;
  counterList.forEach(({ key }, index) => {
    const value = counts[key] ?? own[key] ?? null;
    const formula = isOwn && counts[key] === undefined ? fromSchedule[key]?.(of, words) : undefined;
    const extras = formula === undefined ? {} : { formula: `=IFERROR(${formula},"")` };
    draft.cell(row, firstCounter + index, value ?? (formula === undefined ? null : ""), countInput, extras);
  });
}
