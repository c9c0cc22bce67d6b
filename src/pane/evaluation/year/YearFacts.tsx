import { Link } from "@fluentui/react-components";
import { useYear } from "../../state/pane-context";
import { daysLeft } from "./reporting-year";
import { useProcedure } from "./use-procedure";

/** What this year is: edition, organisations, language of the sheets, who works on it, and the day it is due. */
export function YearFacts() {
  const { words, view, state, openPage, ports } = useYear();
  const { data } = view;
  const left = daysLeft(data.year, ports.now());
  const judged = useProcedure();
  return (
    <dl className="kv">
      <dt>{words.year.edition}</dt>
      <dd>{words.editions[data.edition]}</dd>
      <dt>{words.year.organisations}</dt>
      <dd>
        <Link as="button" data-rove="roster" onClick={() => openPage({ kind: "roster" })}>
          {data.organisations.length}
        </Link>
      </dd>
      <dt>{words.year.sheetLanguage}</dt>
      <dd>{words.languages[data.language]}</dd>
      <dt>{words.year.who}</dt>
      <dd>
        <Link as="button" data-rove="who" onClick={() => openPage({ kind: "who" })}>
          {state.name === "" ? words.year.whoNone : state.name}
        </Link>
      </dd>
      <dt>{words.year.deadline}</dt>
      <dd>
        {words.year.deadlineText}
        {judged.standing === "in-time" && !judged.isApproval ? (
          <span className="c dim"> · {words.year.daysLeft(String(left))}</span>
        ) : (
          <span className={judged.standing === "in-time" ? "c dim" : "c warning"}> · {judged.text}</span>
        )}
      </dd>
    </dl>
  );
}
