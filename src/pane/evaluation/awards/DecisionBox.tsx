import { Link } from "@fluentui/react-components";
import { useYear } from "../../state/pane-context";
import { wordsOfAwards } from "../../words/awards/words-of-awards";
import { wordsOfCheck } from "../../words/check/words-of-check";
import { DecisionForm } from "./DecisionForm";
import type { Deciding } from "./use-deciding";
import { OpenErrorLink } from "../rating/OpenErrorLink";
import type { OpenDecision } from "../year/year-view";
import { LevelIcon } from "../../ui/LevelIcon";

interface DecisionBoxProps {
  readonly decision: OpenDecision;
  /** Given where it is being written down. */
  readonly deciding?: Deciding | undefined;
  readonly onChange: () => void;
  readonly onWithdraw: () => void;
}

/** What only people can decide: the finding in words, the organisations with their totals, and what was decided. */
export function DecisionBox({ decision, deciding, onChange, onWithdraw }: DecisionBoxProps) {
  const { words, language, pack, view, nameOf, points } = useYear();
  const own = wordsOfAwards(language);
  const { finding, undecided, decided } = decision;
  const { title, why, remedy } = pack.finding(finding, view.data);
  const namesOf = (ids: readonly string[]): string => (ids.length === 0 ? own.none : ids.map(nameOf).join("; "));
  // In the order of the choices below them.
  const totals = new Map(view.rating.organisations.map(({ id, total }) => [id, total]));
  return (
    <div className={decided === undefined ? "box decision" : "box decision done"}>
      <p className="line">
        <LevelIcon level={decided === undefined ? finding.level : "ok"} />
        <span className="grow">
          <span className="sr">{words.check.level[finding.level]}. </span>
          {title}
        </span>
      </p>
      <ul className="c">
        {undecided.ids.map((id) => (
          <li key={id} className="line top">
            <span className="grow">
              <b>{nameOf(id)}</b>
              <OpenErrorLink organisation={id} />
            </span>
            <span className="num">{points(totals.get(id) ?? null)}</span>
          </li>
        ))}
      </ul>
      {decided === undefined ? (
        <>
          <p className="c">{why}</p>
          <p className="c dim">{remedy}</p>
        </>
      ) : (
        <>
          <p>{own.decided(namesOf(decided.chosen))}</p>
          <p className="c">{own.groundsOf(decided.record.reason ?? "")}</p>
          <p className="c dim">{wordsOfCheck(language).acceptedBy(decided.record.who, decided.record.at)}</p>
        </>
      )}
      {deciding ? (
        <DecisionForm undecided={undecided} deciding={deciding} />
      ) : (
        <p className="line">
          <Link as="button" className="c" onClick={onChange}>
            {decided === undefined ? own.record : own.change}
          </Link>
          {decided !== undefined && (
            <Link as="button" className="c" onClick={onWithdraw}>
              {own.withdraw}
            </Link>
          )}
        </p>
      )}
    </div>
  );
}
