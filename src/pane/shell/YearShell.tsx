import { Header } from "./Header";
import { Place } from "../ui/Place";
import { standingOf, stepStates } from "./steps/step-state";
import { useYear } from "../state/pane-context";
import { OpenPage, OpenStep } from "./steps/later-steps";
import { useElapsed } from "../ui/hooks/use-elapsed";

/** Title, bar of steps, and the step or page that is open. */
export function YearShell() {
  const { state, words, view } = useYear();
  const { step, page, busy } = state;
  const elapsed = useElapsed(busy !== null && busy.kind !== "show", [1000, 3000]);
  const { year, criteria } = view.data;
  const title = step === "year" && page === null ? words.year.title(String(year)) : words.steps[step];
  const { shell } = words;
  const context =
    step === "criteria"
      ? words.criteria.summary(String(criteria.indicators.length))
      : { draft: shell.draft, submitted: shell.submitted, approved: shell.approved }[standingOf(view)](String(year));
  return (
    <>
      <Header title={title} context={context} states={stepStates(state, view, words)} busy={elapsed > 0} />
      <main className="main">
        <Place>{page === null ? <OpenStep step={step} /> : <OpenPage page={page} />}</Place>
      </main>
    </>
  );
}
