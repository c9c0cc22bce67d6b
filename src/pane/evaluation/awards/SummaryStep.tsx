import { CommitteeRow } from "../../decisions/committee/CommitteeRow";
import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { LostSheets } from "../year/LostSheets";
import { Document16Regular } from "@fluentui/react-icons/svg/document";
import { formatTime } from "../../../text/format-date";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { summaryState } from "../../shell/steps/step-state";
import { useYear } from "../../state/pane-context";
import { wordsOfOpenErrors } from "../../words/open-errors/words-of-open-errors";
import { useErringFigures } from "../rating/use-erring-figures";
import { troubleOf } from "../year/year-trouble";
import { useProcedure } from "../year/use-procedure";
import { compareRatings } from "../rating/rating-change";
import { AwardedList } from "./AwardedList";

/** Changes listed before the table says only how many more there are. */
const listed = 8;

/** The summary sheet: whether it shows the present figures, what has changed since, and the way to renew it. */
export function SummaryStep() {
  const pane = useYear();
  const { words, language, view, state, nameOf, points, commands, dispatch } = pane;
  const { summary, shell } = words;
  const own = wordsOfOpenErrors(language);
  const erring = useErringFigures();
  const { year, organisations, criteria } = view.data;
  const procedure = useProcedure();
  const standing = summaryState(state, view);
  // Without results to show a refresh helps nobody: what silences the formulas is told, with its own way on.
  const trouble = view.snapshot.stale ? troubleOf(pane, view.snapshot) : null;
  const changes = state.summary === null ? [] : compareRatings(state.summary.rating, view.rating);
  const refresh = { text: summary.refresh, run: () => void commands.refresh(year) };
  const open = (sheet: string) => () => void commands.show(year, { sheet });
  const sheets = [
    { key: "summary", name: summary.sheetSummary },
    { key: "ranking", name: summary.sheetRanking },
    { key: "awards", name: summary.sheetAwards },
    { key: "findings", name: summary.sheetFindings },
  ];
  const value = (what: "place" | "total", number: number | null) =>
    number === null ? "–" : points(number, what === "place" ? 0 : 2);
  return (
    <>
      <Body>
        <LostSheets />
        {procedure.standing !== "in-time" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {words.year.deadlineText}: {procedure.text.replace(/\.$/, "")}.
            </MessageBarBody>
          </MessageBar>
        )}
        {view.underResults.size > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <b>{own.notReady}</b> {own.notReadyText(String(view.underResults.size))}
            </MessageBarBody>
          </MessageBar>
        )}
        {standing === "fresh" && state.summary !== null && (
          <MessageBar intent={view.underResults.size > 0 ? "info" : "success"}>
            <MessageBarBody>{summary.fresh(formatTime(state.summary.at))}</MessageBarBody>
          </MessageBar>
        )}
        {standing === "stale" && (
          <MessageBar intent="warning">
            <MessageBarBody>
              <b>{summary.stale}</b> {trouble === null ? summary.staleText : trouble.text}{" "}
              {trouble !== null && (
                <Link as="button" onClick={trouble.run}>
                  {trouble.remedy}
                </Link>
              )}
            </MessageBarBody>
          </MessageBar>
        )}
        {standing === "unknown" && (
          <MessageBar intent="info">
            <MessageBarBody>
              <b>{summary.unknown}</b> {summary.unknownText}
            </MessageBarBody>
          </MessageBar>
        )}
        {changes.length > 0 && (
          <table className="diff">
            <thead>
              <tr>
                <th scope="col">{summary.changed}</th>
                <th scope="col" className="num">
                  {summary.before}
                </th>
                <th scope="col" className="num">
                  {summary.now}
                </th>
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, listed).map(({ id, what, before, now }) => (
                <tr key={`${id} ${what}`}>
                  <td>
                    {what === "place" ? summary.placeOf(nameOf(id)) : summary.totalOf(nameOf(id))}
                    {erring(id) !== undefined && <span className="warning"> ▲</span>}
                  </td>
                  <td className="num old">{value(what, before)}</td>
                  <td className="num b">{value(what, now)}</td>
                </tr>
              ))}
              {changes.length > listed && (
                <tr>
                  <td colSpan={3} className="dim">
                    {shell.progress(String(listed), String(changes.length))}
                  </td>
                </tr>
              )}
            </tbody>
          </table>
        )}
        <AwardedList />
        <h2 className="sect">{summary.contents}</h2>
        <ul className="plain">
          <li>{summary.contentAwards}</li>
          <li>{summary.contentPlaces(String(organisations.length))}</li>
          <li>{summary.contentBlocks(String(criteria.blocks.length))}</li>
          <li>{summary.contentDecisions}</li>
        </ul>
        <CommitteeRow />
        <h2 className="sect">{summary.sheets}</h2>
        <ul className="rows box">
          {sheets.map(({ key, name }) => (
            <li key={key} className="document">
              <span className="ic dim" aria-hidden>
                <Document16Regular />
              </span>
              <Link as="button" data-rove={`sheet:${key}`} onClick={open(key)}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Body>
      <Footer
        {...(standing === "fresh"
          ? {
              primary: { text: summary.openSheet, run: open("summary") },
              secondary: { text: words.toStep.awards, run: () => dispatch({ type: "step", step: "awards" }) },
            }
          : { primary: refresh })}
      />
    </>
  );
}
