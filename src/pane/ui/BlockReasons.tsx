import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useYear } from "../state/pane-context";
import { useRoving } from "./hooks/use-roving";
import type { BlockName } from "./names/block-names";
import { localText } from "../../text/local-text";
import { BlockSwatch } from "./BlockSwatch";

interface BlockReasonsProps {
  readonly organisation: string;
  readonly block: BlockName;
}

/** A block of "why": its score and place, and on request the arithmetic of each indicator with the way to its cell. */
export function BlockReasons({ organisation, block }: BlockReasonsProps) {
  const { words, language, view, pack, state, points, dispatch, commands } = useYear();
  const open = state.openBlocks.includes(block.block);
  const rated = view.rating.organisations.find(({ id }) => id === organisation);
  const indicators = view.data.criteria.indicators.filter(
    (indicator) => String(indicator.block) === String(block.block),
  );
  const roving = useRoving(indicators.map(({ code }) => `reason:${code}`));
  const place = rated?.blockPlaces[block.block] ?? null;
  const placeText = (value: number | null) => (value === null ? "" : words.shell.placeAmong(value));
  const id = `reasons-${block.position}`;
  return (
    <section className="reasons">
      <h3>
        <button
          type="button"
          className="r blk"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => dispatch({ type: "block", block: block.block })}
        >
          <span className="ic dim" aria-hidden>
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
          <BlockSwatch position={block.position} />
          <span className="grow b">{block.short}</span>
          <span className="c dim num">{placeText(place)}</span>
          <span className="num b score">{points(rated?.blockScores[block.block] ?? null)}</span>
        </button>
      </h3>
      {open && (
        <ul id={id} onKeyDown={roving.onKeyDown}>
          {indicators.map((indicator) => (
            <li key={indicator.code}>
              <button
                type="button"
                className="r ind"
                onClick={() => void commands.show(view.data.year, { organisation, code: indicator.code })}
                {...roving.item(`reason:${indicator.code}`)}
              >
                <span className="dim">{indicator.code}</span>
                <span className="wording">{localText(indicator, language)}</span>
                <span className="ar">{pack.arithmetic(view.data, view.rating, organisation, indicator)}</span>
                <span className="ar num">{placeText(rated?.indicatorPlaces[indicator.code] ?? null)}</span>
                <span className="num b">{points(rated?.points[indicator.code] ?? null)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
