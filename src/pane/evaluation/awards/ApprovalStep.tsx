import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { useYear, type YearPane } from "../../state/pane-context";
import { summaryState } from "../../shell/step-state";
import { LevelIcon } from "../../ui/LevelIcon";
import { useRoving } from "../../ui/use-roving";
import { LostSheets } from "../year/LostSheets";

/** Who approves, and what stands in the way of it: each line leads to the step where it is settled. */
export function ApprovalStep() {
  const pane = useYear();
  const { words, view, dispatch } = pane;
  const missing = missingForApproval(pane);
  const roving = useRoving(missing.map(({ step }) => `missing:${step}`));
  const [first] = missing;
  const next = first?.step ?? "summary";
  return (
    <>
      <Body>
        <LostSheets />
        <div className="box empty">
          <p className="b">{words.approval.title}</p>
          <p className="c dim">{words.approval.text}</p>
          {view.data.synthetic && <p className="c dim">{words.approval.synthetic}</p>}
        </div>
        {missing.length === 0 ? (
          <p>{words.approval.ready}</p>
        ) : (
          <>
            <h2 className="sect">{words.approval.missing}</h2>
            <ul className="rows box" onKeyDown={roving.onKeyDown}>
              {missing.map(({ step, text, level }) => (
                <li key={step}>
                  <button
                    type="button"
                    className="r row mid"
                    onClick={() => dispatch({ type: "step", step })}
                    {...roving.item(`missing:${step}`)}
                  >
                    <LevelIcon level={level} />
                    <span className="grow">
                      <span className="b">{words.steps[step]}</span> <span className="c dim">· {text}</span>
                    </span>
                    <span className="ic dim" aria-hidden>
                      <ChevronRight16Regular />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Body>
      <Footer
        primary={{
          text: next === "criteria" ? words.steps.criteria : words.toStep[next],
          run: () => dispatch({ type: "step", step: next }),
        }}
      />
    </>
  );
}

interface Missing {
  readonly step: "criteria" | keyof YearPane["words"]["toStep"];
  readonly text: string;
  readonly level: "error" | "warning";
}

/** In the order in which it is settled. */
function missingForApproval({ words, view, state }: YearPane): readonly Missing[] {
  const { completeness, errors, decisions, data } = view;
  const summary = summaryState(state, view);
  const { complete, organisations } = completeness;
  const lines: readonly (Missing | false)[] = [
    data.illustrative && { step: "criteria", level: "warning", text: words.criteria.illustrative },
    complete < organisations.length && {
      step: "figures",
      level: "warning",
      text: words.figures.complete(String(complete), String(organisations.length)),
    },
    errors > 0 && { step: "check", level: "error", text: words.shell.errors(String(errors)) },
    decisions.length > 0 && {
      step: "awards",
      level: "warning",
      text: words.shell.decisions(String(decisions.length)),
    },
    summary !== "fresh" && {
      step: "summary",
      level: "warning",
      text: summary === "stale" ? words.summary.outdated : words.summary.notCompared,
    },
  ];
  return lines.filter((line) => line !== false);
}
