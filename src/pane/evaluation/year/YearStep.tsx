import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { CalendarLtr16Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { formatTime } from "../../../text/format-date";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { LevelIcon } from "../../ui/LevelIcon";
import { Unwritten } from "../../drafts/Unwritten";
import { stepStates, summaryState } from "../../shell/step-state";
import { procedureDate } from "../../../evaluation/year/procedure-date";
import { useYear, type YearPane } from "../../state/pane-context";
import type { Snapshot } from "../../../evaluation/year/ports";
import { stepIds, type StepId } from "../../state/pane-state";
import { daysLeft, isoDay } from "./reporting-year";
import { useRoving } from "../../ui/use-roving";

/** The home page: what this year is, what needs a person, and every step by name. */
export function YearStep() {
  const pane = useYear();
  const { words, view, state, commands, dispatch, openPage, ports } = pane;
  const { data, snapshot } = view;
  const left = daysLeft(data.year, ports.now());
  const standing = procedureDate(data.year, isoDay(ports.now()));
  const states = stepStates(state, view, words);
  const steps = stepIds.filter((step) => step !== "year");
  const others = state.years.filter((entry) => entry.year !== data.year);
  const roving = useRoving([...steps.map(keyOf)]);
  const otherKeys = useRoving(others.map((entry) => `year:${entry.year}`));
  const trouble = troubleOf(pane, snapshot);
  return (
    <>
      <Body>
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
        <Unwritten />
        {trouble !== null && (
          <MessageBar intent="warning">
            <MessageBarBody>
              {trouble.text}{" "}
              <Link as="button" onClick={trouble.run}>
                {trouble.remedy}
              </Link>
            </MessageBarBody>
          </MessageBar>
        )}
        {data.illustrative && (
          <MessageBar intent="warning">
            <MessageBarBody>{words.year.illustrative}</MessageBarBody>
          </MessageBar>
        )}
        {data.synthetic && (
          <MessageBar intent="info">
            <MessageBarBody>{words.year.synthetic}</MessageBarBody>
          </MessageBar>
        )}
        <h2 className="sect">{words.year.progress}</h2>
        <ul className="rows box" onKeyDown={roving.onKeyDown}>
          {steps.map((step) => (
            <li key={step}>
              <button
                type="button"
                className="r row mid"
                onClick={() => dispatch({ type: "step", step })}
                {...roving.item(keyOf(step))}
              >
                <LevelIcon level={states[step].level} />
                <span className="grow">
                  <span className="b">{words.steps[step]}</span>{" "}
                  <span className="c dim">· {progressText(pane, step)}</span>
                </span>
                <span className="ic dim" aria-hidden>
                  <ChevronRight16Regular />
                </span>
              </button>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <>
            <h2 className="sect">{words.year.otherYears}</h2>
            <ul className="rows box" onKeyDown={otherKeys.onKeyDown}>
              {others.map((entry) => (
                <li key={entry.year}>
                  <button
                    type="button"
                    className="r row mid"
                    onClick={() => void commands.open(entry.year)}
                    {...otherKeys.item(`year:${entry.year}`)}
                  >
                    <span className="ic dim" aria-hidden>
                      <CalendarLtr16Regular />
                    </span>
                    <span className="grow b">{words.year.title(String(entry.year))}</span>
                    <span className="ic dim" aria-hidden>
                      <ChevronRight16Regular />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {data.history.length > 0 && (
          <div className="box rows">
            <button type="button" className="r row mid" data-rove="past" onClick={() => openPage({ kind: "past" })}>
              <span className="ic dim" aria-hidden>
                <CalendarLtr16Regular />
              </span>
              <span className="grow">
                <span className="b">{words.year.past}</span> <span className="c dim">· {words.year.pastText}</span>
              </span>
              <span className="ic dim" aria-hidden>
                <ChevronRight16Regular />
              </span>
            </button>
          </div>
        )}
        <p>
          <Link as="button" data-rove="start" onClick={() => openPage({ kind: "start" })}>
            {words.year.another}
          </Link>
        </p>
      </Body>
      <Footer {...nextAction(pane)} />
    </>
  );
}

function progressText({ words, view, state }: YearPane, step: StepId): string {
  const { completeness, errors, warnings, decisions, data } = view;
  const states = stepStates(state, view, words);
  switch (step) {
    case "criteria": {
      const wrong = states.criteria.count;
      if (wrong !== undefined) return words.year.criteriaErrors(String(wrong));
      return words.year.indicators(String(data.criteria.indicators.length));
    }
    case "figures":
      return words.year.complete(String(completeness.complete), String(completeness.organisations.length));
    case "check":
      if (view.isBlank && errors + warnings === 0) return words.year.notStarted;
      return errors + warnings === 0 ? words.year.clean : words.year.counts(String(errors), String(warnings));
    case "rating":
      if (!view.rated || state.readAt === null) return words.year.noPoints;
      return words.shell.recalculated(formatTime(state.readAt)).toLowerCase();
    case "awards":
      if (decisions.length > 0) return words.shell.decisions(String(decisions.length)).toLowerCase();
      return view.rated ? words.year.noDecisions : words.year.noPoints;
    case "summary":
      if (view.underResults.size > 0) return words.shell.notReady.toLowerCase();
      return {
        fresh: words.summary.upToDate,
        stale: words.summary.outdated,
        unknown: words.summary.notCompared,
      }[summaryState(state, view)];
    default:
      return words.year.notStarted;
  }
}

function nextAction({ words, view, state, dispatch }: YearPane): Parameters<typeof Footer>[0] {
  const to = (step: StepId) => () => dispatch({ type: "step", step });
  if (view.errors > 0) {
    return {
      ...(state.undo.length === 0 && { state: words.year.beginWithCheck }),
      primary: { text: words.year.fixErrors(String(view.errors)), run: to("check") },
    };
  }
  if (view.completeness.complete < view.completeness.organisations.length) {
    return { primary: { text: words.toStep.figures, run: to("figures") } };
  }
  return { primary: { text: words.toStep.rating, run: to("rating") } };
}

function keyOf(step: StepId): string {
  return `home:${step}`;
}

/** What keeps the sheets from following an edit, the gravest first, and the way on. */
function troubleOf(
  { words: { year }, view, commands, dispatch }: YearPane,
  snapshot: Snapshot,
): { readonly text: string; readonly remedy: string; readonly run: () => void } | null {
  const { data, lostSheets, frozen, stale, silence } = snapshot;
  const run = (): void => void commands.repair(data.year, snapshot);
  if (lostSheets.length > 0) return { text: year.lostSheets(String(lostSheets.length)), remedy: year.repair, run };
  if (frozen) return { text: year.frozen, remedy: year.makeLive, run };
  if (!stale) return null;
  if (silence === "unknown-functions") return { text: year.functionsUnknown, remedy: year.writeFormulas, run };
  if (silence === "manual-calculation") {
    return { text: year.manualCalculation, remedy: year.recalculate, run: () => void commands.recalculate(data.year) };
  }
  // Formulas refuse a table or a setting that is none; writing them anew would change nothing.
  const wrong = view.findings.filter(
    ({ finding: { code, level } }) =>
      level === "error" && /^(criteria|settings)\./.test(code) && !/\.(words-differ|unread-parameter)$/.test(code),
  );
  if (wrong.length === 0) return { text: year.functionsSilent, remedy: year.repair, run };
  return {
    text: year.tableWrong,
    remedy: year.fixErrors(String(wrong.length)),
    run: () => dispatch({ type: "step", step: "check" }),
  };
}
