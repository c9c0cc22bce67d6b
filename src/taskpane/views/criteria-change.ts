import { blocksOf } from "../../rating/criteria/blocks-of";
import type { BlockId, Criteria } from "../../rating/criteria/criteria";
import { misfitsOf, type Misfit } from "../../rating/returns/misfits";
import { logTime, type LogRecord } from "../../workbook/log-record";
import type { YearData } from "../../workbook/year-data";

/** Who changes the table, when, and by which act it is approved. */
export interface ChangeFacts {
  readonly who: string;
  readonly at: Date;
  /** Act and date, where the user states that the table is approved. */
  readonly act?: string;
  /** The table was brought in, not edited line by line. */
  readonly where?: string;
}

/**
 * The year with a changed table: figures that leave it are recorded in the log.
 * @param data The year as read.
 * @param criteria The table as it is to be.
 * @param facts Who and when.
 */
export function withCriteria(data: YearData, criteria: Criteria, facts: ChangeFacts): YearData {
  const at = logTime(facts.at);
  const gone = misfitsOf(data, criteria).filter(
    (misfit): misfit is Extract<Misfit, { kind: "gone" }> => misfit.kind === "gone",
  );
  const records: LogRecord[] = [
    ...(facts.where === undefined
      ? []
      : [
          {
            at,
            who: facts.who,
            action: "criteriaReplaced",
            where: facts.where,
            ...(facts.act !== undefined && { reason: facts.act }),
          },
        ]),
    ...gone.map(({ organisation, code, value }) => ({
      at,
      who: facts.who,
      action: "figureRemoved",
      where: `${organisation} · ${code}`,
      before: String(value),
    })),
  ];
  const before = filledBlocks(data.criteria).map(String);
  const after = filledBlocks(criteria);
  const main = new Set(data.settings.mainBlocks.map(String));
  // A new block counts as main, as every block does until the union decides otherwise; one without indicators has no setting.
  const mainBlocks = after.filter((block) => main.has(String(block)) || !before.includes(String(block)));
  return {
    ...data,
    criteria,
    illustrative: facts.act === undefined ? data.illustrative : false,
    settings: { ...data.settings, mainBlocks },
    ...((records.length > 0 || data.log) && { log: [...(data.log ?? []), ...records] }),
  };
}

function filledBlocks(criteria: Criteria): readonly BlockId[] {
  return blocksOf(criteria).filter((id) => criteria.indicators.some(({ block }) => String(block) === String(id)));
}
