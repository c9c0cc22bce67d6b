import type { PlaceShares } from "../../../evaluation/analysis/robustness/place-shares";
import type { WeightResult } from "../../../evaluation/analysis/robustness/run-weights";
import { wordsOfAnalysis } from "../../../evaluation/words/analysis/words-of-analysis";
import { formatFigure } from "../../../text/format-number";
import { ErringMark } from "../rating/ErringMark";
import { useYear } from "../../state/pane-context";
import { listClass } from "../../ui/names/list-class";
import { prizePlacesByTotal } from "../../../rating/awards/prize-basis";

/** Width of the picture in its own units; the pane stretches it. */
const pictureWidth = 300;
const margin = 5;

/** For each organisation the places it holds under varied weights, as a picture and in words. */
export function PlaceIntervals({ result }: { readonly result: WeightResult }) {
  const { language, nameOf, words, view } = useYear();
  const own = wordsOfAnalysis(language).robustness;
  const placed = result.organisations.filter(({ place }) => place !== null);
  const sorted = [...placed].sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const last = Math.max(2, ...placed.map(({ worst, place }) => Math.max(worst ?? 1, place ?? 1)));
  const percent = (share: number | null): string => formatFigure(Math.round((share ?? 0) * 1000) / 10, language);
  const says = ({ place, best, worst, median, sameShare, prizeShare }: PlaceShares): string =>
    [
      best === worst ? own.always(String(best)) : own.between(String(best), String(worst)),
      ...(best === worst ? [] : [own.median(String(median))]),
      own.official(String(place), percent(sameShare)),
      ...(prizeShare === 0 || prizeShare === null ? [] : [own.prize(percent(prizeShare))]),
    ].join("\u00A0· ");
  return (
    <section>
      <h3 className="listhead">{own.places}</h3>
      <div className="inset">
        <p className="c dim">{own.legend}</p>
      </div>
      <ol className={listClass("firm", sorted.length)}>
        {sorted.map((one) => (
          <li key={one.id}>
            <span className="pl num" aria-hidden>
              {one.place}
            </span>
            <span className="nm">
              <span className="sr">{words.shell.placeAmong(one.place ?? 0)}, </span>
              {nameOf(one.id)}
              <ErringMark organisation={one.id} />
            </span>
            <Interval
              shares={one}
              last={last}
              prizePlaces={prizePlacesByTotal(view.data.edition, view.data.settings)}
            />
            <span className="says">{says(one)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface IntervalProps {
  readonly shares: PlaceShares;
  /** Greatest place of the picture. */
  readonly last: number;
  readonly prizePlaces: number;
}

/** Only for the eye: the text beside it says the same. */
function Interval({ shares: { place, best, worst, median }, last, prizePlaces }: IntervalProps) {
  const at = (where: number): number => margin + ((where - 1) / (last - 1)) * (pictureWidth - 2 * margin);
  const [from, to] = [at(best ?? 1) - 4, at(worst ?? 1) + 4];
  return (
    <svg className="interval" viewBox={`0 0 ${pictureWidth} 12`} preserveAspectRatio="none" aria-hidden>
      <line className="scale" x1={0} x2={pictureWidth} y1={6} y2={6} />
      {prizePlaces > 0 && prizePlaces < last && (
        <line className="scale" x1={at(prizePlaces + 0.5)} x2={at(prizePlaces + 0.5)} y1={0} y2={12} />
      )}
      <rect className="range" x={from} y={2.5} width={to - from} height={7} rx={2} />
      <line className="median" x1={at(median ?? 1)} x2={at(median ?? 1)} y1={1} y2={11} />
      <ellipse className="official" cx={at(place ?? 1)} cy={6} rx={2.6} ry={2.6} />
    </svg>
  );
}
