import { wordsOfActs } from "../../words/acts/words-of-acts";
import type { Language } from "../../../text/language";
import { blocksOf } from "../../../rating/criteria/blocks-of";
import { compareCriteria } from "../../../rating/criteria/compare-criteria";
import type { BlockId, Criteria } from "../../../rating/criteria/criteria";
import { misfitsOf } from "../../../rating/returns/misfits";
import { logTime, type LogRecord } from "../../../kernel/log-record";
import { isChangedOnSheets, tableMark, tableVersion, type TableVersion } from "../table-version";
import type { YearData } from "../year-data";
import { removedFigures } from "./removed-figures";
import { settleMeanings, type MeaningAnswer } from "./settle-meanings";
import { localDay } from "../../../text/local-day";

/** Who changes the table, when, and by which act it is approved. */
interface ChangeFacts {
  readonly who: string;
  readonly at: Date;
  /** Act and date, where the user states that the table is approved. */
  readonly act?: string;
  /** The table was brought in, not edited line by line. */
  readonly isBroughtIn?: boolean;
  /** What becomes of figures whose code stands for something else now; without an answer they are kept as open warnings. */
  readonly meanings?: ReadonlyMap<string, MeaningAnswer>;
}

/**
 * The year with a changed table: it gets a new version, and the log says what changed and which figures left.
 * @param data The year as read.
 * @param criteria The table as it is to be; the present one records as a version what was changed on the sheets.
 * @param facts Who and when.
 */
export function withCriteria(data: YearData, criteria: Criteria, facts: ChangeFacts): YearData {
  const at = logTime(facts.at);
  const { table: words } = wordsOfActs(data.language);
  const table = nextVersion(data, criteria, facts.at);
  const present = new Set([...criteria.base_fields, ...criteria.indicators].map(({ code }) => code));
  const gone = new Set(
    misfitsOf(data, criteria).flatMap((misfit) =>
      misfit.kind === "gone" ? [`${misfit.organisation}:${misfit.code}`] : [],
    ),
  );
  const settled = settleMeanings(data, criteria, facts.meanings ?? new Map(), { at, who: facts.who });
  const records: LogRecord[] = [
    ...(facts.isBroughtIn === true
      ? [
          {
            at,
            who: facts.who,
            action: "criteriaReplaced",
            where: words.where,
            ...(facts.act !== undefined && { reason: facts.act }),
          },
        ]
      : []),
    ...(table === data.table ? [] : [versionRecord(data, criteria, table, { at, who: facts.who })]),
    ...Object.entries(data.returns).flatMap(([id, declared]) =>
      removedFigures(data, id, declared, (code) => !present.has(code) || gone.has(`${id}:${code}`), {
        at,
        who: facts.who,
      }),
    ),
    ...settled.records,
  ];
  const before = filledBlocks(data.criteria).map(String);
  const after = filledBlocks(criteria);
  const main = new Set(data.settings.mainBlocks.map(String));
  // A new block counts as main, as every block does until the union decides otherwise; one without indicators has no setting.
  const mainBlocks = after.filter((block) => main.has(String(block)) || !before.includes(String(block)));
  return {
    ...data,
    criteria,
    returns: settled.returns,
    ...(table && { table }),
    illustrative: facts.act === undefined ? data.illustrative : false,
    settings: { ...data.settings, mainBlocks },
    ...((records.length > 0 || data.log) && { log: [...(data.log ?? []), ...records] }),
  };
}

/** The version after the present one; the present one where the table stays as it was recorded. */
function nextVersion(data: YearData, criteria: Criteria, at: Date): TableVersion | undefined {
  const { number, mark } = tableVersion(data);
  const next = tableMark(criteria);
  return next === mark ? data.table : { number: number + 1, changedOn: localDay(at), mark: next };
}

function versionRecord(
  data: YearData,
  criteria: Criteria,
  table: TableVersion | undefined,
  { at, who }: Pick<LogRecord, "at" | "who">,
): LogRecord {
  const { table: words } = wordsOfActs(data.language);
  const number = tableVersion(data).number;
  return {
    at,
    who,
    action: "criteriaChanged",
    where: words.where,
    before: words.version(String(number)),
    after: words.version(String(table?.number ?? number)),
    reason: differenceText(data, criteria, data.language),
  };
}

/** What changed, by numbers and codes; what was changed on the sheets before is known only to have been. */
function differenceText(data: YearData, criteria: Criteria, language: Language): string {
  const { table: words } = wordsOfActs(language);
  const { blocks, codes, reordered } = compareCriteria(data.criteria, criteria);
  const list = (kind: "added" | "changed" | "retired"): string =>
    [...blocks[kind].map((number) => words.block(String(number))), ...codes[kind]].join(", ");
  const part = (kind: "added" | "changed" | "retired", say: (list: string) => string): string[] =>
    list(kind) === "" ? [] : [say(list(kind))];
  return [
    ...(isChangedOnSheets(data) ? [words.onSheets] : []),
    ...part("added", words.added),
    ...part("changed", words.altered),
    ...part("retired", words.retired),
    ...(reordered ? [words.reordered] : []),
  ].join(" ");
}

function filledBlocks(criteria: Criteria): readonly BlockId[] {
  return blocksOf(criteria).filter((id) => criteria.indicators.some(({ block }) => String(block) === String(id)));
}
