import { useYear } from "../../state/pane-context";
import { OpenErrorLink } from "../rating/OpenErrorLink";
import type { OpenDecision } from "../year/year-view";
import { LevelIcon } from "../../ui/LevelIcon";

/** What only people can decide: the finding in words and the organisations it concerns with their totals. */
export function DecisionBox({ decision }: { readonly decision: OpenDecision }) {
  const { words, pack, view, nameOf, points } = useYear();
  const { finding, undecided } = decision;
  const { title, why, remedy } = pack.finding(finding, view.data);
  const concerned = view.rating.organisations.filter(({ id }) => undecided.ids.includes(id));
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
            <span className="grow">
              <b>{nameOf(id)}</b>
              <OpenErrorLink organisation={id} />
            </span>
            <span className="num">{points(total)}</span>
          </li>
        ))}
      </ul>
      <p className="c">{why}</p>
      <p className="c dim">{remedy}</p>
    </div>
  );
}
