import { useMemo } from "react";
import { committeeWordsOf } from "../../../evaluation/words/committee/committee-words";
import { decidedResults } from "../../../evaluation/year/committee/decided-results";
import { romanPlace } from "../../../text/roman-place";
import { DecisionList } from "../../decisions/committee/DecisionList";
import { useYear } from "../../state/pane-context";
import { wordsOfAwards } from "../../words/awards/words-of-awards";
import { ErringMark } from "../rating/ErringMark";
import { encouragedOf } from "./encouraged-of";

/** Who is awarded as things stand, decisions included, and the decisions themselves. */
export function AwardedList() {
  const { words, language, view, nameOf, points } = useYear();
  const own = wordsOfAwards(language);
  const decided = useMemo(() => decidedResults(view.data, view.rating), [view]);
  const { prizes } = decided.awards;
  const encouraged = encouragedOf(decided);
  if (prizes.length + encouraged.length + decided.standings.size === 0) return null;
  return (
    <>
      <h2 className="sect">{words.steps.awards}</h2>
      <ul className="rows box" aria-label={words.steps.awards}>
        {prizes.map(({ id, place, total }) => (
          <li key={id} className="award">
            <span className="b brand place">{romanPlace(place)}</span>
            <span className="grow b">
              {nameOf(id)}
              <ErringMark organisation={id} />
            </span>
            <span className="num">{points(total)}</span>
          </li>
        ))}
        {encouraged.map(({ id, isDecided }) => (
          <li key={id} className="award">
            <span className="grow">
              <span className="blkln">
                {nameOf(id)}
                <ErringMark organisation={id} />
              </span>
              <span className="c dim">
                {isDecided ? `${committeeWordsOf(language).encouraged} · ${own.byDecision}` : words.rating.encouraged}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <DecisionList standings={decided.standings} />
    </>
  );
}
