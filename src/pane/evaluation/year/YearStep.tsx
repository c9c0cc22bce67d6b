import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { CalendarLtr16Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { LevelIcon } from "../../ui/LevelIcon";
import { Unwritten } from "../../drafts/Unwritten";
import { stepStates } from "../../shell/steps/step-state";
import { useYear } from "../../state/pane-context";
import { stepIds, type StepId } from "../../state/pane-state";
import { nextAction, progressText } from "./year-progress";
import { troubleOf } from "./year-trouble";
import { YearFacts } from "./YearFacts";
import { StepRow } from "../../ui/StepRow";
import { useRoving } from "../../ui/hooks/use-roving";

const calendar = (
  <span className="ic dim" aria-hidden>
    <CalendarLtr16Regular />
  </span>
);

/** The home page: what this year is, what needs a person, and every step by name. */
export function YearStep() {
  const pane = useYear();
  const { words, view, state, commands, dispatch, openPage } = pane;
  const { data, snapshot } = view;
  const states = stepStates(state, view, words);
  const steps = stepIds.filter((step) => step !== "year");
  const others = state.years.filter((entry) => entry.year !== data.year);
  const roving = useRoving([...steps.map(keyOf)]);
  const otherKeys = useRoving(others.map((entry) => `year:${entry.year}`));
  const trouble = troubleOf(pane, snapshot);
  return (
    <>
      <Body>
        <YearFacts />
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
        {snapshot.withOthers && (
          <MessageBar intent="info">
            <MessageBarBody>{words.year.withOthers}</MessageBarBody>
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
              <StepRow
                sign={<LevelIcon level={states[step].level} />}
                title={words.steps[step]}
                note={progressText(pane, step)}
                onPress={() => dispatch({ type: "step", step })}
                attributes={roving.item(keyOf(step))}
              />
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <>
            <h2 className="sect">{words.year.otherYears}</h2>
            <ul className="rows box" onKeyDown={otherKeys.onKeyDown}>
              {others.map((entry) => (
                <li key={entry.year}>
                  <StepRow
                    sign={calendar}
                    title={words.year.title(String(entry.year))}
                    isBold
                    onPress={() => void commands.open(entry.year)}
                    attributes={otherKeys.item(`year:${entry.year}`)}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        <div className="box rows">
          <StepRow
            sign={calendar}
            title={words.year.past}
            note={words.year.pastText}
            onPress={() => openPage({ kind: "past" })}
            attributes={{ "data-rove": "past" }}
          />
          <StepRow
            sign={calendar}
            title={words.shell.campaign}
            isBold
            onPress={() => openPage({ kind: "campaign" })}
            attributes={{ "data-rove": "campaign" }}
          />
        </div>
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

function keyOf(step: StepId): string {
  return `home:${step}`;
}
