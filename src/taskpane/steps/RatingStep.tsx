import { Select } from "@fluentui/react-components";
import { formatTime } from "../../i18n/format-date";
import { BlockSwatch } from "../components/BlockSwatch";
import { Body } from "../components/Body";
import { Footer } from "../components/Footer";
import { StandingRow } from "../components/StandingRow";
import { useYear } from "../pane-context";
import { useHeldOrder } from "../use-held-order";
import { useRoving } from "../use-roving";
import { localText } from "../views/local-name";
import { listStandings, type StandingsBy } from "../views/standings";

/** The standings: all points, one block or one indicator; a row opens the reasons of its total. */
export function RatingStep() {
  const { words, language, view, blocks, state, dispatch, openPage } = useYear();
  const { rating } = words;
  const { by } = state;
  const { data } = view;
  const standings = listStandings(
    view.rating,
    blocks.map(({ block }) => block),
    by,
    data.settings.prizePlaces,
  );
  const { rows, held, hold } = useHeldOrder(standings.rows);
  const roving = useRoving(rows.map(({ id }) => `standing:${id}`));
  const encouraged = new Set(view.rating.awards.encouraged.map(({ id }) => id));
  const total = by.kind === "total";
  const choose = (chosen: StandingsBy) => dispatch({ type: "by", by: chosen });
  return (
    <>
      <Body flush>
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
          </div>
        </div>
        {view.rated ? (
          <ol className="stand" aria-label={rating.standings} onKeyDown={roving.onKeyDown} {...hold}>
            {rows.map((row, index) => (
              <StandingRow
                key={row.id}
                row={row}
                longest={standings.longest}
                prize={total && row.place !== null && row.place <= data.settings.prizePlaces}
                prizePlaces={data.settings.prizePlaces}
                encouraged={total && encouraged.has(row.id)}
                brackets={!held}
                attributes={roving.item(`standing:${row.id}`)}
                onOpen={() => openPage({ kind: "why", organisation: row.id })}
                cut={!held && total && index === standings.prizeRows - 1}
              />
            ))}
          </ol>
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
