import { Field, Input } from "@fluentui/react-components";
import { LostSheets } from "../year/LostSheets";
import { useCallback, useMemo, useState } from "react";
import { removeOne } from "../../../evaluation/analysis/robustness/remove-one";
import {
  defaultRuns,
  defaultSeed,
  runWeights,
  type WeightResult,
} from "../../../evaluation/analysis/robustness/run-weights";
import { spreads, type Spread } from "../../../evaluation/analysis/robustness/vary-weights";
import { wordsOfAnalysis } from "../../../evaluation/words/analysis/words-of-analysis";
import { formatNumber } from "../../../text/format-number";
import { toRatingInput } from "../../../evaluation/year/year-data";
import { AnalysisProgressCard } from "./AnalysisProgressCard";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { PlaceIntervals } from "./PlaceIntervals";
import { RemovalList } from "./RemovalList";
import { Segmented } from "../../ui/Segmented";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import { useSliced } from "../../state/hooks/use-sliced";
import { PageHead } from "../../ui/PageHead";

const fewestRuns = 100;
const mostRuns = 10_000;
const mostSeed = 999_999;

/** How firm the ranking is: weights varied many times, and one criterion or indicator left out. */
export function RobustnessPage() {
  const { words, language, view, state, dispatch, commands } = useYear();
  const own = wordsOfAnalysis(language).robustness;
  const { progress, start, stop } = useSliced();
  const kept = state.robustness;
  const [spread, setSpread] = useState<Spread>(kept?.result.spread ?? 20);
  const [runs, setRuns] = useState(String(kept?.result.runs ?? defaultRuns));
  const [seed, setSeed] = useState(String(kept?.result.seed ?? defaultSeed));
  const { data, rating } = view;
  const count = wholeWithin(runs, fewestRuns, mostRuns);
  const first = wholeWithin(seed, 1, mostSeed);

  const calculate = useCallback(() => {
    if (count === null || first === null) return;
    const input = toRatingInput(data);
    start(runWeights(input, { spread, runs: count, seed: first }), count, (result: WeightResult) =>
      dispatch({ type: "robustness", kept: { rating, result, removals: removeOne(input) } }),
    );
  }, [data, rating, spread, count, first, start, dispatch]);

  const running = progress !== null;
  // By what it says: the same figures read again give another object.
  const outdated = useMemo(
    () => kept !== null && kept.rating !== rating && JSON.stringify(kept.rating) !== JSON.stringify(rating),
    [kept, rating],
  );
  const calculation = { text: kept === null ? own.calculate : own.again, run: calculate };
  const written = kept && {
    text: own.write,
    run: () => void commands.take(data.year, { step: "robustness", result: kept.result, removals: kept.removals }),
  };
  return (
    <>
      <SubBar back={words.steps.rating} />
      <Body flush>
        <LostSheets />
        <div className="inset">
          <PageHead title={own.title} lead={own.lead} />
          <div className="firm-form">
            <div className="whole">
              <Field label={own.spread} size="small">
                <Segmented
                  label={own.spread}
                  value={String(spread)}
                  options={spreads.map((one) => ({ value: String(one), text: `±${one}\u00A0%` }))}
                  onChange={(value) => setSpread(spreads.find((one) => String(one) === value) ?? spread)}
                />
              </Field>
            </div>
            <Field label={own.runs} size="small" hint={own.runsHint} {...(count === null && invalid)}>
              <Input size="small" inputMode="numeric" value={runs} onChange={(_, { value }) => setRuns(value)} />
            </Field>
            <Field label={own.seed} size="small" hint={own.seedHint} {...(first === null && invalid)}>
              <Input size="small" inputMode="numeric" value={seed} onChange={(_, { value }) => setSeed(value)} />
            </Field>
          </div>
          {progress !== null && <AnalysisProgressCard text={own.working} progress={progress} />}
          {kept !== null && !running && (
            <p className="c">
              {own.basis(
                String(kept.result.spread),
                formatNumber(kept.result.runs, 0, language),
                String(kept.result.seed),
              )}
              {outdated && <span className="blkln b">{own.outdated}</span>}
            </p>
          )}
        </div>
        {kept !== null && (
          <>
            <PlaceIntervals result={kept.result} />
            <RemovalList removals={kept.removals} ids={kept.result.organisations.map(({ id }) => id)} />
          </>
        )}
      </Body>
      <Footer
        state=""
        primary={running ? { text: own.stop, run: stop } : written !== null && !outdated ? written : calculation}
        {...(!running && written !== null && !outdated && { secondary: calculation })}
      />
    </>
  );
}

const invalid = { validationState: "error" } as const;

function wholeWithin(text: string, least: number, most: number): number | null {
  const digits = text.replace(/[\s\u00A0]/g, "");
  const number = Number(digits);
  return /^\d+$/.test(digits) && number >= least && number <= most ? number : null;
}
