import { Ribbon16Regular } from "@fluentui/react-icons/svg/ribbon";
import { romanPlace } from "../../../text/roman-place";
import { useYear } from "../../state/pane-context";
import { useChanged } from "../../state/hooks/use-changed";
import type { RovingItem } from "../../ui/hooks/use-roving";
import type { Standing } from "./standings";
import { wordsOfOpenErrors } from "../../words/open-errors/words-of-open-errors";
import { BlockBar } from "../../ui/BlockBar";

interface StandingRowProps {
  readonly row: Standing;
  readonly longest: number;
  readonly prize: boolean;
  readonly prizePlaces: number;
  readonly encouraged: boolean;
  /** Figures with open errors the result rests on, by code. */
  readonly erring: string | undefined;
  /** Ties are joined only while the rows stand in order. */
  readonly brackets: boolean;
  /** The score in words. */
  readonly scoreText: (points: string) => string;
  readonly attributes: RovingItem;
  readonly onOpen: () => void;
  /** The prize line stands below this row. */
  readonly cut: boolean;
}

/** Beyond this share of the longest bar the note on the gap stands below the bar. */
const roomForNote = 0.55;

/** One organisation in the standings: place, name, total and its blocks on the common scale. */
export function StandingRow(props: StandingRowProps) {
  const { row, longest, prize, prizePlaces, encouraged, erring, brackets, scoreText, attributes, onOpen, cut } = props;
  const { words, language, nameOf, points, blocks, state } = useYear();
  const { rating, shell } = words;
  const changed = useChanged(row.score, JSON.stringify(state.by));
  const name = nameOf(row.id);
  const shown = row.score === null ? shell.noData : points(row.score, row.needsDecimals ? 2 : 0);
  const gap =
    row.gapToPrize === undefined
      ? undefined
      : rating.gapTo(prizePlaces, points(row.gapToPrize, row.gapToPrize < 10 ? 2 : 0));
  const noteBelow = gap !== undefined && longest > 0 && (row.score ?? 0) / longest > roomForNote;
  const label = [
    row.place === null ? undefined : prize ? shell.place(row.place) : shell.placeAmong(row.place),
    row.tied ? shell.tied : undefined,
    name,
    row.score === null ? shell.noData : scoreText(points(row.score, 2)),
    erring === undefined ? undefined : wordsOfOpenErrors(language).restsOn(erring),
    encouraged ? rating.encouraged : undefined,
    gap,
  ].filter((part) => part !== undefined);
  const description =
    row.parts.length > 1
      ? row.parts
          .map((part, index) => `${blocks[index]?.short ?? String(part.block)}: ${points(part.score, 2)}`)
          .join("; ")
      : undefined;
  return (
    <>
      <li className={prize ? "pz" : undefined}>
        {brackets && row.tiedWithNext && <span className="tie t" />}
        {brackets && row.tiedWithPrevious && <span className="tie e" />}
        <button
          type="button"
          className="r"
          aria-label={label.join(", ")}
          aria-description={description}
          onClick={onOpen}
          {...attributes}
        >
          <span className="pl num">
            {row.place === null ? "–" : prize ? romanPlace(row.place) : row.place}
            {row.tied && <span className="dim eq">=</span>}
          </span>
          <span className="nm">
            <span>{name}</span>
            {erring !== undefined && <span className="warning">▲</span>}
            {encouraged && (
              <span className="ic ribbon">
                <Ribbon16Regular />
              </span>
            )}
          </span>
          <span className={changed ? "tot num changed" : "tot num"}>{shown}</span>
          {(row.parts.length > 0 || row.score === null) && (
            <span className="bl">
              <BlockBar parts={row.parts} full={longest} />
              {gap !== undefined && !noteBelow && <span className="gap num">{gap}</span>}
            </span>
          )}
          {noteBelow && <span className="gap below num">{gap}</span>}
        </button>
      </li>
      {cut && (
        <li className="cut" aria-hidden>
          {rating.prizeLine}
        </li>
      )}
    </>
  );
}
