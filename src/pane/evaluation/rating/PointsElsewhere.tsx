import { useMemo } from "react";
import { committeeWordsOf } from "../../../evaluation/words/committee/committee-words";
import { decidedResults } from "../../../evaluation/year/committee/decided-results";
import { fillTemplate } from "../../../text/fill-template";
import { useYear } from "../../state/pane-context";

/** That the places shown are those of the indicators, where the Executive Committee has added points or taken some off. */
export function PointsElsewhere() {
  const { language, view } = useYear();
  const isDecided = useMemo(() => {
    const { organisations } = decidedResults(view.data, view.rating);
    return organisations.some(({ byDecision }) => byDecision !== undefined);
  }, [view]);
  if (!isDecided) return null;
  const { byIndicators, sheet } = committeeWordsOf(language);
  return <p className="c dim">{fillTemplate(byIndicators, { name: sheet })}</p>;
}
