import { Button } from "@fluentui/react-components";
import { LostSheets } from "../year/LostSheets";
import { useMemo } from "react";
import { compareScenario } from "../../../evaluation/analysis/scenario/compare-scenario";
import { wordsOfAnalysis } from "../../../evaluation/words/analysis/words-of-analysis";
import { toRatingInput } from "../../../evaluation/year/year-data";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { ScenarioChanges } from "./ScenarioChanges";
import { ScenarioRows } from "./ScenarioRows";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import { localDay } from "../../../text/local-day";
import { PageHead } from "../../ui/PageHead";

/** The year by other criteria, which stand on a sheet of their own: places beside the official ones. */
export function ScenarioPage() {
  const { words, language, view, commands, ports, state } = useYear();
  const own = wordsOfAnalysis(language).scenario;
  const { data, snapshot } = view;
  const criteria = snapshot.scenario?.criteria;
  const comparison = useMemo(
    () => (criteria === undefined ? null : compareScenario(toRatingInput(data, localDay(ports.now())), criteria)),
    [data, criteria, ports],
  );
  const errors = comparison?.scenario.findings.filter(
    ({ code, level }) => level === "error" && code.startsWith("criteria."),
  ).length;
  const moved = comparison?.rows.filter((row) => row.moved !== null && row.moved !== 0).length ?? 0;
  const latest = state.undo[0];
  return (
    <>
      <SubBar back={words.steps.rating} />
      <Body flush reading={comparison === null}>
        <LostSheets />
        <div className="inset">
          <PageHead title={own.title} />
          <p className="c b">{own.notOfficial}</p>
          {comparison === null ? (
            <p className="c dim">{own.lead}</p>
          ) : (
            <div className="line">
              <Button size="small" onClick={() => void commands.show(data.year, { sheet: "scenario" })}>
                {own.open}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => void commands.take(data.year, { step: "scenarioRemoval" })}
              >
                {own.remove}
              </Button>
            </div>
          )}
          {errors !== undefined && errors > 0 && <p className="c">{own.errors(String(errors))}</p>}
        </div>
        {comparison !== null && (
          <>
            <h3 className="listhead">{own.changes}</h3>
            <ScenarioChanges changes={comparison.changes} />
            <h3 className="listhead">
              {own.places} · {own.movedCount(String(moved))}
            </h3>
            <ScenarioRows rows={comparison.rows} />
          </>
        )}
      </Body>
      <Footer
        state={latest === undefined ? "" : undefined}
        primary={
          comparison === null
            ? { text: own.create, run: () => void commands.take(data.year, { step: "scenario" }) }
            : { text: own.write, run: () => void commands.take(data.year, { step: "scenarioResults" }) }
        }
      />
    </>
  );
}
