import { listAwards } from "../../../../rating/awards/list-awards";
import type { YearFrame } from "../../year-frame";
import { decidedSummary } from "./decided-summary";
import type { SummaryAward } from "./summary-awards";

/**
 * The prizes of approved results whose totals count points by decision.
 * @returns By place; `undefined` where the list of awards has them.
 * @see clauses 4.4, 5.2
 */
export function prizesWithPoints(frame: Pick<YearFrame, "data" | "rating">): readonly SummaryAward[] | undefined {
  const { counted } = decidedSummary(frame);
  if (counted === undefined) return undefined;
  const added = new Map(counted.organisations.map(({ id, byDecision }) => [id, byDecision]));
  return listAwards(counted.awards, frame.data.edition, counted.organisations)
    .filter(({ kind, reason }) => kind === "prize" || reason === "prize-tie")
    .map((award): SummaryAward => {
      const byDecision = added.get(award.id);
      return { award, isDecided: true, ...(byDecision !== undefined && { byDecision }) };
    });
}
