import { Button } from "@fluentui/react-components";
import { LostSheets } from "../year/LostSheets";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { placeTargets } from "../../../evaluation/analysis/reach/place-targets";
import { wordsOfAnalysis } from "../../../evaluation/words/analysis/words-of-analysis";
import { romanPlace } from "../../../text/roman-place";
import { BlockBar } from "../../ui/BlockBar";
import { BlockReasons } from "../../ui/BlockReasons";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { PageLinks } from "../../shell/PageLinks";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import { reachRow } from "../../state/row-keys";
import { measureGaps } from "../year/gaps";
import { SaveLink } from "../../ui/SaveLink";
import { wordsOfAwards } from "../../words/awards/words-of-awards";
import { wordsOfExports } from "../../words/exports/words-of-exports";
import { whyFile } from "./exported-tables";
import { OpenErrorBox } from "./OpenErrorBox";
import { PointsElsewhere } from "./PointsElsewhere";
import { PlacesOverYears } from "./PlacesOverYears";
import { listStandings } from "./standings";
import { prizePlacesByTotal } from "../../../rating/awards/prize-basis";
import { OrganisationHead } from "../../ui/names/OrganisationHead";

/** Why one organisation stands where it stands: place, total, gaps, past years, and every indicator's arithmetic. */
export function WhyPage({ organisation }: { readonly organisation: string }) {
  const pane = useYear();
  const { words, language, view, blocks, nameOf, points, dispatch } = pane;
  const { why, shell } = words;
  const { reach } = wordsOfAnalysis(language);
  const rated = view.rating.organisations.find(({ id }) => id === organisation);
  const { settings, history, edition } = view.data;
  const prizePlaces = prizePlacesByTotal(edition, settings);
  const standings = listStandings(
    view.rating,
    blocks.map(({ block }) => block),
    { kind: "total" },
    prizePlaces,
  );
  const index = standings.rows.findIndex(({ id }) => id === organisation);
  const turn = (by: 1 | -1) => {
    const next = standings.rows[index + by];
    if (next) dispatch({ type: "turn", organisation: next.id });
  };
  const gaps = measureGaps(view.rating, organisation);
  const prize = placeTargets(view.rating, organisation, prizePlaces).find(({ kind }) => kind === "prize");
  const distances = [
    gaps.ahead && why.gapTo(gaps.ahead.place, points(gaps.ahead.points)),
    gaps.behind && why.leadOver(gaps.behind.place, points(gaps.behind.points)),
  ].filter((part) => part !== undefined);
  const { parts = [], place = null, tied: isTied = false } = standings.rows[index] ?? {};
  const { prizes } = view.rating.awards;
  const isDecided = place !== rated?.place || prizes.some(({ id, decided }) => decided && id === organisation);
  const note = isDecided ? wordsOfAwards(language).byDecision : isTied ? shell.tied : undefined;
  return (
    <>
      <SubBar back={why.allPlaces}>
        <span className="line">
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronUp16Regular />}
            aria-label={why.higher}
            disabled={index <= 0}
            onClick={() => turn(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDown16Regular />}
            aria-label={why.lower}
            disabled={index >= standings.rows.length - 1}
            onClick={() => turn(1)}
          />
        </span>
      </SubBar>
      <Body flush>
        <LostSheets />
        <div className="inset">
          <OrganisationHead organisation={organisation} />
          {place === null || rated?.total === null || rated === undefined ? (
            <p className="b">{shell.noReturn}</p>
          ) : (
            <>
              <p className="result">
                <span className="big brand" aria-hidden>
                  {romanPlace(place)}
                  {isTied && "="}
                  {view.underResults.has(organisation) && "▲"}
                </span>
                <span className="c dim grow" aria-hidden>
                  {shell.placeWord}
                  {note !== undefined && ` · ${note}`}
                </span>
                <span className="sr">
                  {shell.place(place)}
                  {note !== undefined && `, ${note}`},{" "}
                </span>
                <span className="big num">{points(rated.total)}</span>
              </p>
              <BlockBar parts={parts} full={parts.reduce((sum, part) => sum + Math.max(0, part.score), 0)} />
            </>
          )}
          <p className="c dim">
            {distances.length > 0 && <span className="blkln">{distances.join("\u00A0· ")}</span>}
            {prize && prize.place !== gaps.ahead?.place && (
              <span className="blkln">{why.gapTo(prize.place, points(prize.gap))}</span>
            )}
            {gaps.tiedWith.length > 0 && (
              <span className="blkln">{why.tiedWith(gaps.tiedWith.map(nameOf).join(", "))}</span>
            )}
            {history.map(({ year, results }) => {
              const past = results[organisation];
              if (past === undefined) return null;
              const total = past.total === undefined ? "–" : points(past.total, Number.isInteger(past.total) ? 0 : 2);
              return (
                <span key={year} className="blkln">
                  {past.place === undefined && past.encouraged === true
                    ? why.pastEncouraged(String(year))
                    : why.past(String(year), past.place, total)}
                </span>
              );
            })}
          </p>
          <PointsElsewhere />
        </div>
        <OpenErrorBox organisation={organisation} />
        <PlacesOverYears organisation={organisation} />
        <PageLinks
          label={reach.title}
          links={[{ key: reachRow, text: reach.title, page: { kind: "reach", organisation } }]}
        />
        {blocks.map((block) => (
          <BlockReasons key={String(block.block)} organisation={organisation} block={block} />
        ))}
        <SaveLink text={wordsOfExports(language).saveWhy} make={() => whyFile(pane, organisation)} />
      </Body>
      <Footer
        state={why.rowHint}
        primary={{ text: words.toStep.awards, run: () => dispatch({ type: "step", step: "awards" }) }}
      />
    </>
  );
}
