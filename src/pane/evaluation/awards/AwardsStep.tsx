import { useMemo, useState } from "react";
import { Ribbon16Regular } from "@fluentui/react-icons/svg/ribbon";
import { LostSheets } from "../year/LostSheets";
import { committeeWordsOf } from "../../../evaluation/words/committee/committee-words";
import { decidedResults } from "../../../evaluation/year/committee/decided-results";
import { findingKey } from "../../../rating/finding-key";
import { fillTemplate } from "../../../text/fill-template";
import { romanPlace } from "../../../text/roman-place";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { useYear } from "../../state/pane-context";
import { wordsOfAwards } from "../../words/awards/words-of-awards";
import type { OpenDecision } from "../year/year-view";
import { DecisionList } from "../../decisions/committee/DecisionList";
import { AwardEntry } from "./AwardEntry";
import { encouragedOf } from "./encouraged-of";
import { DecisionLists } from "./DecisionLists";
import { useDeciding } from "./use-deciding";

/** What clause 5.2 gives: decisions a person owes first, then the prizes by official name, then the proposals. */
export function AwardsStep() {
  const pane = useYear();
  const { words, language, view, dispatch } = pane;
  const own = wordsOfAwards(language);
  const [changed, setChanged] = useState<{ readonly key: string; readonly isWithdrawing: boolean } | null>(null);
  const keyOf = ({ finding }: OpenDecision) => findingKey(finding);
  const questions = [...view.decisions, ...view.settled];
  const chosen = changed === null ? undefined : questions.find((one) => keyOf(one) === changed.key);
  const current = chosen ?? view.decisions[0];
  const isWithdrawing = chosen?.decided !== undefined && changed?.isWithdrawing === true;
  const deciding = useDeciding(pane, current, isWithdrawing, () => setChanged(null));
  const { awards } = words;
  const decided = useMemo(() => decidedResults(view.data, view.rating), [view]);
  const { prizes } = decided.awards;
  const isDecidedWhom = decided.isEncouragementDecided && view.data.edition !== "ED-2022";
  const ofCommittee = committeeWordsOf(language);
  const isByPlaces = prizes.some(({ placesSum }) => placesSum !== undefined);
  const encouraged = encouragedOf(decided);
  const highScores = view.data.edition === "ED-2026-SEVERAL" ? awards.highIn : awards.leads;
  const openIds = new Set(view.decisions.flatMap(({ undecided }) => undecided.ids));
  const byDecision = <span className="c dim blkln">{own.byDecision}</span>;
  return (
    <>
      <Body reading={questions.length === 0}>
        <LostSheets />
        <DecisionLists
          {...{ keyOf, current, deciding }}
          onChange={(key, withdraws) => setChanged({ key, isWithdrawing: withdraws })}
        />
        <section>
          <h2 className="sect">{awards.prizes}</h2>
          {isByPlaces && <p className="c dim">{ofCommittee.prizesByPlaces}</p>}
          {prizes.length === 0 ? (
            <p className="dim">{awards.noPrizes}</p>
          ) : (
            <ul className="rows box">
              {prizes.map(({ id, place, total, placesSum, decided: isDecided }) => (
                <AwardEntry
                  key={id}
                  {...{ id, total }}
                  sign={<span className="b brand place">{romanPlace(place)}</span>}
                >
                  {placesSum !== undefined && (
                    <span className="c dim blkln">
                      {fillTemplate(ofCommittee.placesSum, { sum: String(placesSum) })}
                    </span>
                  )}
                  {openIds.has(id) && <span className="c warning blkln">▲ {own.tied}</span>}
                  {isDecided && byDecision}
                </AwardEntry>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h2 className="sect">{isDecidedWhom ? own.encouraged : awards.encouragement[view.data.edition]}</h2>
          {encouraged.length === 0 ? (
            <p className="dim">{isDecidedWhom ? own.nobodyEncouraged : awards.none}</p>
          ) : (
            <ul className="rows box">
              {encouraged.map(({ id, place, total, blocks, isDecided }) => (
                <AwardEntry
                  key={id}
                  {...{ id, total }}
                  sign={
                    <span className="ic brand place" aria-hidden>
                      <Ribbon16Regular />
                    </span>
                  }
                >
                  <span className="c dim blkln">
                    {words.shell.place(place)}
                    {blocks !== undefined && blocks.length > 0 && ` · ${highScores(blocks.join(", "))}`}
                  </span>
                  {isDecided && byDecision}
                </AwardEntry>
              ))}
            </ul>
          )}
        </section>
        <DecisionList standings={decided.standings} />
      </Body>
      {deciding ? (
        <Footer
          state={own.stored}
          {...(changed !== null && { secondary: { text: words.shell.back, run: () => setChanged(null) } })}
          primary={{ text: isWithdrawing ? own.withdraw : own.record, run: () => void deciding.record() }}
        />
      ) : (
        <Footer
          {...(pane.state.undo.length === 0 && !isDecidedWhom && { state: words.awards.notStored })}
          primary={{ text: words.toStep.summary, run: () => dispatch({ type: "step", step: "summary" }) }}
        />
      )}
    </>
  );
}
