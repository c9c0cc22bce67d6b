import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { unsettledResults } from "../../evaluation/year/committee/unsettled-results";
import { summaryState } from "../shell/steps/step-state";
import { useYear, type YearPane } from "../state/pane-context";
import { LevelIcon } from "../ui/LevelIcon";
import { useRoving } from "../ui/hooks/use-roving";

/** Something to settle before the approval, with the step where it is settled. */
interface Missing {
  readonly step: "criteria" | keyof YearPane["words"]["toStep"];
  readonly text: string;
  readonly level: "error" | "warning";
  /** Results cannot be submitted while it is open. */
  readonly forbids: boolean;
}

/** What stands in the way: each line leads to the step where it is settled. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  const { words, dispatch } = useYear();
  const roving = useRoving(missing.map(({ step }) => `missing:${step}`));
  return (
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
  );
}

/** So many organisations with errors are named; the step of the check lists all. */
const mostNamed = 4;

/** In the order in which it is settled. */
export function missingForApproval({ words, view, state, nameOf }: YearPane): readonly Missing[] {
  const { completeness, errors, data, rating } = view;
  const summary = summaryState(state, view);
  const { complete, organisations } = completeness;
  // Whom to encourage may be decided here too; that nobody is, is a decision like any other.
  const open = unsettledResults(data, rating).questions.length;
  const erring = new Set(
    view.rating.findings.flatMap(({ level, organisation }) => (level === "error" ? (organisation ?? []) : [])),
  );
  const names = [...erring].slice(0, mostNamed).map(nameOf);
  const more = erring.size > mostNamed ? [`+${erring.size - mostNamed}`] : [];
  const whose = erring.size === 0 ? "" : ` (${[...names, ...more].join("; ")})`;
  const lines: readonly (Missing | false)[] = [
    data.illustrative && {
      ...{ step: "criteria", level: "warning", text: words.criteria.illustrative },
      forbids: !data.synthetic,
    },
    complete < organisations.length && {
      step: "figures",
      level: "warning",
      text: words.figures.complete(String(complete), String(organisations.length)),
      forbids: false,
    },
    errors > 0 && {
      step: "check",
      level: "error",
      text: `${words.shell.errors(String(errors))}${whose}`,
      forbids: true,
    },
    open > 0 && {
      step: "awards",
      level: "warning",
      text: words.shell.decisions(String(open)),
      forbids: true,
    },
    summary !== "fresh" && {
      step: "summary",
      level: "warning",
      text: summary === "stale" ? words.summary.outdated : words.summary.notCompared,
      // The sheets show other results than those that would be submitted.
      forbids: view.snapshot.stale,
    },
  ];
  return lines.filter((line) => line !== false);
}
