import { Link } from "@fluentui/react-components";
import type { Outcome } from "../../decisions/records/decision";
import type { Standing } from "../../decisions/records/standing-decisions";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { formatNumber } from "../../text/format-number";
import { useYear } from "../state/pane-context";
import type { Approving } from "./use-approval";

interface DecisionListProps {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly approving: Approving;
}

/** What was decided and how it stands now; a withdrawal is a record of its own, with grounds. */
export function DecisionList({ standings, approving }: DecisionListProps) {
  const { language, nameOf } = useYear();
  const words = approvalWordsOf(language).choices;
  const said = (outcome: Outcome): string => {
    switch (outcome.kind) {
      case "chosen":
        return words.chosen(outcome.ids.length === 0 ? words.nobody : outcome.ids.map(nameOf).join("; "));
      case "points":
        return words.given(nameOf(outcome.id), formatNumber(outcome.points, 2, language));
      case "money":
        return words.money(nameOf(outcome.id), formatNumber(outcome.tenge, 0, language));
    }
  };
  if (standings.size === 0) return null;
  return (
    <ul className="rows box">
      {[...standings].map(([question, standing]) => {
        const { decision, state } = standing;
        return (
          <li key={question} className="award">
            <span className="grow">
              <span className="b blkln">{said(decision.outcome)}</span>
              <span className="c dim blkln">{words.signed(decision.reason, decision.who, decision.at)}</span>
              {state === "open-again" && (
                <span className="c blkln">{words.openAgain(String(standing.changed.length))}</span>
              )}
              {state === "withdrawn" && <span className="c blkln">{words.withdrawn}</span>}
              {state !== "withdrawn" && (
                <Link
                  as="button"
                  className="c start"
                  onClick={() => void approving.act({ type: "withdrawal", withdraws: decision.number })}
                >
                  {words.withdraw}
                </Link>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
