import type { Finding } from "../../../rating/finding";
import type { YearData } from "../../year/year-data";
import { answeredRemarks, type AnsweredRemark } from "./answered-remarks";
import { leftToApparatus, openRemarks, type OwnRemark } from "./open-remarks";
import type { KeptFinding, Remark } from "../ways/way-record";
import { wayOfReturn, type SentBack, type WayOfReturn } from "../ways/way-of-return";
import { waysOfReturns } from "../ways/ways-of-returns";

/** What the page of one organisation says. */
export interface RemarksOfReturn {
  readonly organisation: string;
  readonly way: WayOfReturn;
  /** What is to be mended: of the round that waits for an answer, or what would be sent now. */
  readonly remarks: readonly Remark[];
  /** Open findings that the apparatus mends itself, in no letter. */
  readonly forApparatus: readonly KeptFinding[];
  /** The number of the round that the remarks are, or would be. */
  readonly round: number;
  /** The latest answered round with what became of it. */
  readonly earlier?: { readonly round: SentBack; readonly answered: readonly AnsweredRemark[] };
  /** Cells of the file that could not be taken and are not among the remarks. */
  readonly unlisted: number;
}

/**
 * What the page of remarks of an organisation says, from the log and the rating.
 * @param data The year.
 * @param findings Of its rating.
 * @param organisation Its id.
 * @param own The apparatus's own words, while nothing is sent yet.
 */
export function remarksOfReturn(
  data: YearData,
  findings: readonly Finding[],
  organisation: string,
  own: readonly OwnRemark[] = [],
): RemarksOfReturn {
  const way = wayOfReturn(waysOfReturns(data.log).get(organisation) ?? []);
  const waiting = way.rounds.find(({ isAnswered }) => !isAnswered);
  const answered = way.rounds.filter(({ isAnswered }) => isAnswered).at(-1);
  return {
    organisation,
    way,
    remarks: waiting?.remarks ?? openRemarks(data, findings, organisation, way, own),
    forApparatus: leftToApparatus(data, findings, organisation, way),
    round: waiting?.round ?? 1 + Math.max(0, ...way.rounds.map(({ round }) => round)),
    ...(answered && {
      earlier: { round: answered, answered: answeredRemarks(answered, data, findings, organisation, way) },
    }),
    unlisted: way.came?.said.more ?? 0,
  };
}
