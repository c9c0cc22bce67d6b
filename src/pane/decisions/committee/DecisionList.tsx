import { Link } from "@fluentui/react-components";
import type { Standing } from "../../../decisions/records/standing-decisions";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import { saidDecisions } from "../../../evaluation/year/committee/said-decisions";
import { useYear } from "../../state/pane-context";
import type { Approving } from "../use-approval";

interface DecisionListProps {
  readonly standings: ReadonlyMap<string, Standing>;
  /** Given where decisions can be withdrawn. */
  readonly approving?: Approving;
}

/** What was decided and how it stands now; a withdrawal is a record of its own, with grounds. */
export function DecisionList({ standings, approving }: DecisionListProps) {
  const { language, nameOf } = useYear();
  const words = approvalWordsOf(language).choices;
  const said = saidDecisions(standings, language, nameOf);
  if (said.length === 0) return null;
  return (
    <ul className="rows box" aria-label={words.title}>
      {said.map(({ question, number, state, text, why }) => (
        <li key={question} className="award">
          <span className="grow">
            <span className="blkln">{text}</span>
            {why !== undefined && <span className="c blkln">{why}</span>}
            {state !== "withdrawn" && approving !== undefined && (
              <Link
                as="button"
                className="c start"
                onClick={() => void approving.act({ type: "withdrawal", withdraws: number })}
              >
                {words.withdraw}
              </Link>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
