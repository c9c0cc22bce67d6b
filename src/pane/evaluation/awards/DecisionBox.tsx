import type { Finding } from "../../../rating/finding";
import { useYear } from "../../state/pane-context";
import { LevelIcon } from "../../ui/LevelIcon";

/** A tie only a person can decide: the finding in words and the organisations it concerns with their totals. */
export function DecisionBox({ finding }: { readonly finding: Finding }) {
  const { words, pack, view, nameOf, points } = useYear();
  const { title, why, remedy } = pack.finding(finding, view.data);
  const concerned = view.rating.organisations.filter(({ place }) => place !== null && concerns(finding, place));
  return (
    <div className="box decision">
      <p className="line">
        <LevelIcon level={finding.level} />
        <span className="grow">
          <span className="sr">{words.check.level[finding.level]}. </span>
          {title}
        </span>
      </p>
      <ul className="c">
        {concerned.map(({ id, total }) => (
          <li key={id} className="line top">
            <span className="grow b">{nameOf(id)}</span>
            <span className="num">{points(total)}</span>
          </li>
        ))}
      </ul>
      <p className="c">{why}</p>
      <p className="c dim">{remedy}</p>
    </div>
  );
}

/** A tie for encouragement names its place; a tie over the prizes concerns every prize place. */
function concerns({ params }: Finding, place: number): boolean {
  const { place: tied, places } = params;
  return tied === undefined || tied === null ? place <= Number(places) : place === Number(tied);
}
