import { describeLapsed } from "../../../evaluation/words/decisions/describe-lapsed";
import { useYear } from "../../state/pane-context";
import { wordsOfAwards } from "../../words/awards/words-of-awards";
import type { OpenDecision } from "../year/year-view";
import { DecisionBox } from "./DecisionBox";
import type { Deciding } from "./use-deciding";

interface DecisionListsProps {
  readonly keyOf: (decision: OpenDecision) => string;
  /** The one being written down, with what is typed. */
  readonly current: OpenDecision | undefined;
  readonly deciding: Deciding | undefined;
  readonly onChange: (key: string, isWithdrawing: boolean) => void;
}

/** Questions left to the Committee, what it decided, and what it decided on facts that are no longer so. */
export function DecisionLists({ keyOf, current, deciding, onChange }: DecisionListsProps) {
  const { words, language, view, nameOf } = useYear();
  const own = wordsOfAwards(language);
  const lists = [
    { title: words.awards.decision, decisions: view.decisions },
    { title: own.settled, decisions: view.settled },
  ];
  return (
    <>
      {lists.map(({ title, decisions }) =>
        decisions.length === 0 ? null : (
          <section key={title}>
            <h2 className="sect">{title}</h2>
            {decisions.map((decision) => (
              <DecisionBox
                key={keyOf(decision)}
                decision={decision}
                deciding={decision === current ? deciding : undefined}
                onChange={() => onChange(keyOf(decision), false)}
                onWithdraw={() => onChange(keyOf(decision), true)}
              />
            ))}
          </section>
        ),
      )}
      {view.lapsed.length > 0 && (
        <section>
          <h2 className="sect">{own.lapsed}</h2>
          <ul className="plain">
            {view.lapsed.map((lapsed) => (
              <li key={lapsed.record.mark}>{describeLapsed(lapsed, language, nameOf)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
