import { useEffect, useState } from "react";
import { LostSheets } from "../year/LostSheets";
import { reachPlace, type Reach } from "../../../evaluation/analysis/reach/reach-place";
import { wordsOfAnalysis } from "../../../evaluation/words/analysis/words-of-analysis";
import { AnalysisProgressCard } from "./AnalysisProgressCard";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { OpenErrorLink } from "../rating/OpenErrorLink";
import { ReachTarget } from "./ReachTarget";
import { SubBar } from "../../shell/SubBar";
import { toRatingInput } from "../../../evaluation/year/year-data";
import { useYear } from "../../state/pane-context";
import { useSliced } from "../../state/hooks/use-sliced";
import { localDay } from "../../../text/local-day";
import { PageHead } from "../../ui/PageHead";

/** What it would take an organisation to reach the next place and a prize, by one figure alone. */
export function ReachPage({ organisation }: { readonly organisation: string }) {
  const { words, language, view, nameOf, dispatch, ports, commands } = useYear();
  const { reach } = wordsOfAnalysis(language);
  const { progress, start } = useSliced();
  const [found, setFound] = useState<readonly Reach[] | null>(null);
  const { data, rating } = view;
  useEffect(() => {
    setFound(null);
    const input = toRatingInput(data, localDay(ports.now()));
    start(reachPlace(input, rating, organisation), data.criteria.indicators.length, setFound);
  }, [data, rating, organisation, ports, start]);
  const placed = rating.organisations.find(({ id }) => id === organisation)?.place ?? null;
  return (
    <>
      <SubBar back={nameOf(organisation)} />
      <Body flush>
        <LostSheets />
        <div className="inset">
          <PageHead title={reach.title} lead={reach.lead} />
          <OpenErrorLink organisation={organisation} />
          {progress !== null && <AnalysisProgressCard text={reach.working} progress={progress} />}
          {found !== null && found.length === 0 && <p>{placed === null ? reach.noPlace : reach.first}</p>}
        </div>
        {found?.map((one) => (
          <ReachTarget key={one.target.kind} organisation={organisation} reach={one} />
        ))}
      </Body>
      <Footer
        state={reach.rowHint}
        primary={
          found === null || found.length === 0
            ? { text: words.toStep.awards, run: () => dispatch({ type: "step", step: "awards" }) }
            : {
                text: reach.write,
                run: () => void commands.take(data.year, { step: "reach", organisation, reaches: found }),
              }
        }
      />
    </>
  );
}
