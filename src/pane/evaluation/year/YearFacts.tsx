import { Link } from "@fluentui/react-components";
import { procedureDate } from "../../../evaluation/year/procedure-date";
import { useYear } from "../../state/pane-context";
import { daysLeft } from "./reporting-year";
import { localDay } from "../../../text/local-day";

/** What this year is: edition, organisations, language of the sheets, who works on it, and the day it is due. */
export function YearFacts() {
  const { words, view, state, openPage, ports } = useYear();
  const { data } = view;
  const left = daysLeft(data.year, ports.now());
  const standing = procedureDate(data.year, localDay(ports.now()));
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
        {standing === "in-time" ? (
          <span className="c dim"> · {words.year.daysLeft(String(left))}</span>
        ) : (
          <span className="c warning"> · {words.year.procedure[standing]}</span>
        )}
      </dd>
    </dl>
  );
}
