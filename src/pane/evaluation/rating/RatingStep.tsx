import { Select } from "@fluentui/react-components";
import { LostSheets } from "../year/LostSheets";
import { useMemo } from "react";
import { perThousandMembers } from "../../../evaluation/analysis/per-thousand";
import { wordsOfAnalysis } from "../../../evaluation/words/analysis/words-of-analysis";
import { formatTime } from "../../../text/format-date";
import { BlockSwatch } from "../../ui/BlockSwatch";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { PageLinks } from "../../shell/PageLinks";
import { StandingRow } from "./StandingRow";
import { useYear } from "../../state/pane-context";
import { useHeldOrder } from "../../ui/hooks/use-held-order";
import { useRoving } from "../../ui/hooks/use-roving";
import { listClass } from "../../ui/names/list-class";
import { localText } from "../../../text/local-text";
import { SaveLink } from "../../ui/SaveLink";
import { wordsOfExports } from "../../words/exports/words-of-exports";
import { PointsElsewhere } from "./PointsElsewhere";
import { rankingFile } from "./exported-tables";
import { listPerThousand } from "./per-thousand-standings";
import { useErringFigures } from "./use-erring-figures";
import { listStandings, type StandingsBy } from "./standings";
import { prizePlacesByTotal } from "../../../rating/awards/prize-basis";

/** The standings: all points, one block or one indicator; a row opens the reasons of its total. */
export function RatingStep() {
  const pane = useYear();
  const { words, language, view, blocks, state, dispatch, openPage } = pane;
  const { rating } = words;
  const analysis = wordsOfAnalysis(language).rating;
  const { by } = state;
  const { data } = view;
  const prizePlaces = prizePlacesByTotal(data.edition, data.settings);
  const perThousand = useMemo(() => perThousandMembers(data, view.rating), [data, view.rating]);
  const informs = by.kind === "per-thousand" && perThousand !== null;
  const standings = informs
    ? listPerThousand(perThousand)
    : listStandings(
        view.rating,
        blocks.map(({ block }) => block),
        by.kind === "per-thousand" ? { kind: "total" } : by,
        prizePlaces,
      );
  const { rows, held, hold } = useHeldOrder(standings.rows);
  const roving = useRoving(rows.map(({ id }) => `standing:${id}`));
  const encouraged = new Set(view.rating.awards.encouraged.map(({ id }) => id));
  const erring = useErringFigures();
  const total = by.kind === "total" || (by.kind === "per-thousand" && !informs);
  const choose = (view: StandingsBy) => dispatch({ type: "by", by: view });
  const chosen = by.kind === "indicator" && data.criteria.indicators.find(({ code }) => code === by.code);
  return (
    <>
      <Body flush>
        <LostSheets />
        <div className="inset">
          <div className="chips" role="group" aria-label={rating.views}>
            <button
              type="button"
              className="r chip"
              aria-pressed={total}
              data-search
              onClick={() => choose({ kind: "total" })}
            >
              {rating.total}
            </button>
            {blocks.map(({ block, position, short, name }) => (
              <button
                key={String(block)}
                type="button"
                className="r chip"
                aria-pressed={by.kind === "block" && by.block === block}
                aria-label={name}
                onClick={() => choose({ kind: "block", block })}
              >
                <BlockSwatch position={position} />
                {short}
              </button>
            ))}
            <Select
              size="small"
              className="byindicator"
              aria-label={rating.byIndicator}
              value={by.kind === "indicator" ? by.code : ""}
              onChange={(_, { value }) => choose(value === "" ? { kind: "total" } : { kind: "indicator", code: value })}
            >
              <option value="">{rating.chooseIndicator}</option>
              {data.criteria.indicators.map((indicator) => (
                <option key={indicator.code} value={indicator.code}>
                  {indicator.code} {localText(indicator, language)}
                </option>
              ))}
            </Select>
            {perThousand !== null && (
              <button
                type="button"
                className="r chip"
                aria-pressed={informs}
                onClick={() => choose({ kind: "per-thousand" })}
              >
                {analysis.perThousand}
              </button>
            )}
          </div>
          {chosen && (
            <p className="c dim">
              {chosen.code} {localText(chosen, language)}
            </p>
          )}
          {informs && <p className="c dim">{analysis.perThousandNote}</p>}
          <PointsElsewhere />
        </div>
        {view.rated ? (
          <>
            <ol
              className={listClass("stand", rows.length)}
              aria-label={rating.standings}
              onKeyDown={roving.onKeyDown}
              {...hold}
            >
              {rows.map((row, index) => (
                <StandingRow
                  key={row.id}
                  row={row}
                  longest={standings.longest}
                  prize={total && row.place !== null && row.place <= prizePlaces}
                  prizePlaces={prizePlaces}
                  erring={row.score === null ? undefined : erring(row.id)}
                  encouraged={total && encouraged.has(row.id)}
                  brackets={!held}
                  attributes={roving.item(`standing:${row.id}`)}
                  scoreText={informs ? analysis.perThousandScore : rating.points}
                  onOpen={() => openPage({ kind: "why", organisation: row.id })}
                  cut={!held && total && index === standings.prizeRows - 1}
                />
              ))}
            </ol>
            <SaveLink text={wordsOfExports(language).saveRanking} make={() => rankingFile(pane)} />
            <h2 className="listhead">{analysis.analysis}</h2>
            <PageLinks
              label={analysis.analysis}
              links={[
                { key: "scenario", text: analysis.scenario, page: { kind: "scenario" } },
                { key: "robustness", text: analysis.robustness, page: { kind: "robustness" } },
              ]}
            />
          </>
        ) : (
          <div className="box empty">
            <p className="b">{rating.empty}</p>
            <p className="c dim">{rating.emptyHint}</p>
          </div>
        )}
      </Body>
      <Footer
        state={state.readAt === null ? undefined : words.shell.recalculated(formatTime(state.readAt))}
        primary={
          view.rated
            ? { text: words.toStep.awards, run: () => dispatch({ type: "step", step: "awards" }) }
            : { text: words.toStep.figures, run: () => dispatch({ type: "step", step: "figures" }) }
        }
      />
    </>
  );
}
