import { usePane } from "../../state/pane-context";
import { stepIds, type StepId } from "../../state/pane-state";
import { useRoving } from "../../ui/hooks/use-roving";
import { stepIcons } from "./step-icons";
import type { StepState } from "./step-state";

/** The eight steps, always in the same place; one Tab stop, arrows move, Enter opens. */
export function StepBar({ states }: { readonly states: Readonly<Record<StepId, StepState>> }) {
  const { state, dispatch, words } = usePane();
  const roving = useRoving(stepIds.map(keyOf), { start: keyOf(state.step), flat: true });
  return (
    <nav aria-label={words.shell.steps} onKeyDown={roving.onKeyDown}>
      <ul className="strip">
        {stepIds.map((step) => {
          const { Regular, Filled } = stepIcons[step];
          const { level, count, note } = states[step];
          const current = step === state.step;
          const hint = step === "approval" ? words.shell.later : note;
          const label = hint === undefined ? words.steps[step] : `${words.steps[step]}. ${hint}`;
          const tone = current ? "on" : step === "approval" ? "todo" : "";
          return (
            <li key={step}>
              <button
                type="button"
                className={`r ${tone}`}
                aria-current={current ? "step" : undefined}
                aria-label={label}
                data-tip={label}
                onClick={() => dispatch({ type: "step", step })}
                {...roving.item(keyOf(step))}
              >
                <span className="ic" aria-hidden>
                  {current ? <Filled /> : <Regular />}
                </span>
                {count !== undefined && (
                  <span className={`mk ${level}`} aria-hidden>
                    {count > 99 ? "99+" : count}
                  </span>
                )}
                {count === undefined && note !== undefined && <span className="dot" aria-hidden />}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function keyOf(step: StepId): string {
  return `step:${step}`;
}
