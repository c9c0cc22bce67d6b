import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import {
  decidedResults,
  encouragementQuestion,
  factsOfEncouragement,
  factsOfPoints,
  passedOver,
} from "../../evaluation/approval/decided-results";
import { useYear } from "../state/pane-context";
import { DecisionList } from "./DecisionList";
import type { Approving } from "./use-approval";

/** Beyond the proposed ones as many are offered; the rest has too few points to be meant. */
const offered = 7;

/** Whom the Committee encourages, and points it adds or takes away: each a record with grounds, on the facts of now. */
export function ChoicesBox({ approving }: { readonly approving: Approving }) {
  const { view, language, nameOf, points } = useYear();
  const words = approvalWordsOf(language).choices;
  const { data, rating } = view;
  const decided = decidedResults(data, rating);
  const { organisations, awards } = decided;
  const [chosen, setChosen] = useState<readonly string[]>(decided.encouraged);
  const [target, setTarget] = useState("");
  const [added, setAdded] = useState("");
  const [isBad, setIsBad] = useState(false);
  const winners = new Set(awards.prizes.map(({ id }) => id));
  const others = organisations
    .filter(({ id, place }) => place !== null && !winners.has(id))
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const candidates = others.filter(({ id }, at) => at < offered || decided.encouraged.includes(id));
  const left = passedOver(organisations, awards, chosen);
  const value = Number(added.replace(",", ".").replace("\u2212", "-"));
  const isGiven = target !== "" && added.trim() !== "" && Number.isFinite(value) && value !== 0;

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
                  setChosen(
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
      {left.length > 0 && <p className="c">{words.passedOver(left.map(nameOf).join("; "))}</p>}
      {candidates.length > 0 && data.edition !== "ED-2022" && (
        <Button
          className="start"
          onClick={() =>
            void approving.act({
              type: "decision",
              question: encouragementQuestion,
              outcome: { kind: "chosen", ids: chosen },
              facts: factsOfEncouragement(organisations, awards),
            })
          }
        >
          {words.recordChoice}
        </Button>
      )}
      <Field label={words.organisation}>
        <select value={target} aria-label={words.organisation} onChange={({ target: { value: id } }) => setTarget(id)}>
          <option value="">–</option>
          {data.organisations.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </Field>
      <Field
        label={words.points}
        hint={words.pointsHint}
        {...(isBad && { validationState: "error" as const, validationMessage: words.badPoints })}
      >
        <Input value={added} inputMode="decimal" onChange={(_, { value: text }) => setAdded(text)} />
      </Field>
      <Button
        className="start"
        onClick={() => {
          setIsBad(!isGiven);
          if (!isGiven) return;
          void approving.act({
            type: "decision",
            question: `points:${target}`,
            outcome: { kind: "points", id: target, points: value },
            facts: factsOfPoints(rating, target),
          });
        }}
      >
        {words.recordPoints}
      </Button>
    </section>
  );
}
