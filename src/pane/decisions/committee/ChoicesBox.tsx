import { Button, Checkbox, Link } from "@fluentui/react-components";
import { useState } from "react";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import {
  decidedResults,
  encouragementQuestion,
  factsOfEncouragement,
  factsOfMoney,
  factsOfPoints,
  passedOver,
} from "../../../evaluation/year/committee/decided-results";
import { useYear } from "../../state/pane-context";
import { AmountForm } from "../papers/AmountForm";
import { chosenDraft, choiceKey } from "./choice-drafts";
import { DecisionList } from "./DecisionList";
import { LackingHere } from "./LackingHere";
import type { Approving } from "../use-approval";

/** As many are offered at first; the others, with fewer points, by a press. */
const offered = 7;

/** Whom the Committee encourages, points it adds or takes away, prize money: each a record with grounds, on the facts of now. */
export function ChoicesBox({ approving }: { readonly approving: Approving }) {
  const { view, state, dispatch, language, nameOf, points } = useYear();
  const words = approvalWordsOf(language).choices;
  const { data, rating } = view;
  const decided = decidedResults(data, rating);
  const { organisations, awards } = decided;
  const chosen = chosenDraft(state.reasons[choiceKey("encouragement")]) ?? decided.encouraged;
  const winners = new Set(awards.prizes.map(({ id }) => id));
  const others = organisations
    .filter(({ id, place }) => place !== null && !winners.has(id))
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const [isAllShown, setAllShown] = useState(false);
  const candidates = others.filter(({ id }, at) => isAllShown || at < offered || chosen.includes(id));
  const unseen = others.length - candidates.length;
  const left = passedOver(organisations, awards, chosen);

  function choose(ids: readonly string[]): void {
    const isAsDecided = ids.length === decided.encouraged.length && ids.every((id) => decided.encouraged.includes(id));
    dispatch({ type: "reason", key: choiceKey("encouragement"), text: isAsDecided ? null : ids.join("\n") });
  }

  async function recordChoice(): Promise<void> {
    const outcome = { kind: "chosen", ids: chosen } as const;
    const facts = factsOfEncouragement(organisations, awards);
    const isDone = await approving.act({ type: "decision", question: encouragementQuestion, outcome, facts });
    if (isDone) dispatch({ type: "reason", key: choiceKey("encouragement"), text: null });
  }

  return (
    <section>
      <h2 className="sect">{words.title}</h2>
      <DecisionList standings={decided.standings} approving={approving} />
      {candidates.length > 0 && data.edition !== "ED-2022" && (
        <>
          <p className="b">{words.encouragement}</p>
          <p className="c dim">{words.encouragementHint}</p>
          <div role="group" aria-label={words.encouragement}>
            {candidates.map(({ id, place, total }) => (
              <Checkbox
                key={id}
                label={words.candidate(String(place), nameOf(id), points(total))}
                checked={chosen.includes(id)}
                onChange={(_, { checked }) =>
                  choose(
                    others.flatMap((one) =>
                      (one.id === id ? checked === true : chosen.includes(one.id)) ? one.id : [],
                    ),
                  )
                }
              />
            ))}
          </div>
        </>
      )}
      {unseen > 0 && data.edition !== "ED-2022" && (
        <Link as="button" className="c start" onClick={() => setAllShown(true)}>
          {words.showAll(String(unseen))}
        </Link>
      )}
      {left.length > 0 && <p className="c">{words.passedOver(left.map(nameOf).join("; "))}</p>}
      {candidates.length > 0 && data.edition !== "ED-2022" && (
        <>
          <Button className="start" onClick={() => void recordChoice()}>
            {words.recordChoice}
          </Button>
          <LackingHere question={encouragementQuestion} approving={approving} />
        </>
      )}
      <AmountForm
        choice="points"
        approving={approving}
        words={{ title: words.points, hint: words.pointsHint, record: words.recordPoints, bad: words.badPoints }}
        ids={data.organisations.map(({ id }) => id)}
        isGiven={(value) => value !== 0}
        onRecord={(id, points) =>
          approving.act({
            type: "decision",
            question: `points:${id}`,
            outcome: { kind: "points", id, points },
            facts: factsOfPoints(rating, id),
          })
        }
      />
      <AmountForm
        choice="money"
        approving={approving}
        words={{
          ...{ title: words.moneyTitle, label: words.tenge, hint: words.moneyHint },
          ...{ record: words.recordMoney, bad: words.badMoney },
        }}
        ids={[...winners, ...decided.encouraged]}
        isGiven={(value) => Number.isInteger(value) && value > 0}
        onRecord={(id, tenge) =>
          approving.act({
            type: "decision",
            question: `money:${id}`,
            outcome: { kind: "money", id, tenge },
            facts: factsOfMoney(organisations, awards, id),
          })
        }
      />
    </section>
  );
}
