import { Fragment } from "react";
import type { CommitteeRow } from "../../../evaluation/year/committee/committee-page";
import { committeeWordsOf } from "../../../evaluation/words/committee/committee-words";
import { fillTemplate } from "../../../text/fill-template";
import { romanPlace } from "../../../text/roman-place";
import { OpenErrorLink } from "../../evaluation/rating/OpenErrorLink";
import { useYear } from "../../state/pane-context";

/** One organisation before the Committee: place, total, blocks, last year, what lacks to a prize, what rests on errors. */
export function CommitteeLine({ row }: { readonly row: CommitteeRow }) {
  const { language, nameOf, points, blocks } = useYear();
  const words = committeeWordsOf(language);
  const { id, place, total, scores, lastPlace, lastTotal, prize, placesSum, isEncouraged, toPrize, byDecision } = row;
  const moved = place === null || lastPlace === undefined ? 0 : lastPlace - place;
  const award =
    prize === undefined
      ? isEncouraged
        ? words.encouraged
        : undefined
      : fillTemplate(words.prize, { place: romanPlace(prize) });
  const before = [
    lastPlace === undefined ? words.noLastYear : fillTemplate(words.lastYear, { place: String(lastPlace) }),
    lastTotal === undefined ? undefined : `${words.lastTotal}: ${points(lastTotal)}`,
    moved === 0 ? undefined : `${moved > 0 ? "↑" : "↓"} ${Math.abs(moved)}`,
  ];
  const ofBlocks = blocks.map(({ block, short }) => ({
    block,
    text: `${short}: ${points(scores[String(block)] ?? null)}`,
  }));
  return (
    <li className="award">
      <span className="b brand place">{place ?? "–"}</span>
      <span className="grow">
        <span className="line top">
          <span className="grow b">{nameOf(id)}</span>
          <span className="num b">{points(total)}</span>
        </span>
        {award !== undefined && <span className="c blkln">{award}</span>}
        {placesSum !== undefined && (
          <span className="c blkln">{fillTemplate(words.placesSum, { sum: String(placesSum) })}</span>
        )}
        {byDecision !== undefined && (
          <span className="c blkln">{fillTemplate(words.byDecision, { points: points(byDecision) })}</span>
        )}
        <span className="c dim blkln">
          {ofBlocks.map(({ block, text }, at) => (
            <Fragment key={String(block)}>
              {at > 0 && " · "}
              <span className="whole">{text}</span>
            </Fragment>
          ))}
        </span>
        <span className="c dim blkln">{before.filter((part) => part !== undefined).join(" · ")}</span>
        {toPrize !== undefined && (
          <span className="c blkln">{fillTemplate(words.nearPrize, { points: points(toPrize) })}</span>
        )}
        <OpenErrorLink organisation={id} />
      </span>
    </li>
  );
}
