import { useState } from "react";
import { Ribbon16Regular } from "@fluentui/react-icons/svg/ribbon";
import { LostSheets } from "../year/LostSheets";
import { findingKey } from "../../../rating/finding-key";
import { romanPlace } from "../../../text/roman-place";
import { Body } from "../../shell/Body";
import { DecisionBox } from "./DecisionBox";
import { Footer } from "../../shell/Footer";
import { OpenErrorLink } from "../rating/OpenErrorLink";
import { useYear } from "../../state/pane-context";
import { wordsOfAwards } from "../../words/awards/words-of-awards";
import type { OpenDecision } from "../year/year-view";
import { useDeciding } from "./use-deciding";
import { officialName } from "../../ui/local-name";

/** What clause 5.2 gives: decisions a person owes first, then the prizes by official name, then the proposals. */
export function AwardsStep() {
  const pane = useYear();
  const { words, language, view, nameOf, points, dispatch } = pane;
  const own = wordsOfAwards(language);
  const [changed, setChanged] = useState<string | null>(null);
  const keyOf = ({ finding }: OpenDecision) => findingKey(finding);
  const questions = [...view.decisions, ...view.settled];
  const current = questions.find((one) => keyOf(one) === changed) ?? view.decisions[0];
  const deciding = useDeciding(pane, current, () => setChanged(null));
  const boxOf = (decision: OpenDecision) => (
    <DecisionBox
      key={keyOf(decision)}
      decision={decision}
      deciding={decision === current ? deciding : undefined}
      onChange={() => setChanged(keyOf(decision))}
    />
  );
  const { awards } = words;
  const { prizes, encouraged } = view.rating.awards;
  const nameLanguage = language === "kk" ? "kk" : "ru";
  const fullName = (id: string) => {
    const organisation = view.organisation.get(id);
    return organisation === undefined ? id : officialName(organisation, language);
  };
  return (
    <>
      <Body reading={questions.length === 0}>
        <LostSheets />
        {view.decisions.length > 0 && (
          <section>
            <h2 className="sect">{awards.decision}</h2>
            {view.decisions.map(boxOf)}
          </section>
        )}
        {view.settled.length > 0 && (
          <section>
            <h2 className="sect">{own.settled}</h2>
            {view.settled.map(boxOf)}
          </section>
        )}
        <section>
          <h2 className="sect">{awards.prizes}</h2>
          {prizes.length === 0 ? (
            <p className="dim">{awards.noPrizes}</p>
          ) : (
            <ul className="rows box">
              {prizes.map(({ id, place, total }) => (
                <li key={id} className="award">
                  <span className="b brand place">{romanPlace(place)}</span>
                  <span className="grow">
                    <span className="line top">
                      <span className="grow b">{nameOf(id)}</span>
                      <span className="num b">{points(total, 0)}</span>
                    </span>
                    <span className="c dim blkln" lang={nameLanguage}>
                      {fullName(id)}
                    </span>
                    <OpenErrorLink organisation={id} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h2 className="sect">{awards.encouragement[view.data.edition]}</h2>
          {encouraged.length === 0 ? (
            <p className="dim">{awards.none}</p>
          ) : (
            <ul className="rows box">
              {encouraged.map(({ id, place, total, blocks }) => (
                <li key={id} className="award">
                  <span className="ic brand place" aria-hidden>
                    <Ribbon16Regular />
                  </span>
                  <span className="grow">
                    <span className="line top">
                      <span className="grow b">{nameOf(id)}</span>
                      <span className="num b">{points(total, 0)}</span>
                    </span>
                    <span className="c dim blkln" lang={nameLanguage}>
                      {fullName(id)}
                    </span>
                    <OpenErrorLink organisation={id} />
                    <span className="c dim blkln">
                      {words.shell.place(place)}
                      {blocks !== undefined && blocks.length > 0 && ` · ${awards.leads(blocks.join(", "))}`}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      </Body>
      {deciding ? (
        <Footer
          state={own.stored}
          {...(changed !== null && { secondary: { text: words.shell.back, run: () => setChanged(null) } })}
          primary={{ text: own.record, run: () => void deciding.record() }}
        />
      ) : (
        <Footer
          {...(pane.state.undo.length === 0 && { state: words.awards.notStored })}
          primary={{ text: words.toStep.summary, run: () => dispatch({ type: "step", step: "summary" }) }}
        />
      )}
    </>
  );
}
