import { Link } from "@fluentui/react-components";
import { unwrittenParts, type UnwrittenPart } from "./drafts";
import { useYear } from "../state/pane-context";
import type { Page } from "../state/pane-state";

/** What was begun and is not written yet, with the way back to it. */
export function Unwritten() {
  const { words, state, dispatch, openPage } = useYear();
  const parts = unwrittenParts(state);
  if (parts.length === 0) return null;
  const names: Record<UnwrittenPart, string> = {
    roster: words.year.organisations,
    criteria: words.steps.criteria,
    figures: words.steps.figures,
    remarks: words.undoSteps.way,
    execution: words.undoSteps.execution,
    check: words.steps.check,
    awards: words.steps.awards,
    approval: words.steps.approval,
    campaign: words.shell.campaign,
  };
  function open(part: UnwrittenPart): void {
    const { bringIn, indicatorForms, blockForms } = state;
    const [indicator] = indicatorForms;
    const [block] = blockForms;
    const pages: Record<UnwrittenPart, Page | null> = {
      roster: { kind: "roster" },
      criteria:
        bringIn !== null
          ? { kind: "bring-in" }
          : indicator !== undefined
            ? { kind: "indicator", code: indicator.code }
            : { kind: "block", block: block?.block ?? null },
      figures: { kind: "returns" },
      remarks: { kind: "board" },
      execution: { kind: "execution" },
      check: null,
      awards: null,
      approval: null,
      campaign: { kind: "campaign" },
    };
    const page = pages[part];
    if (page === null) dispatch({ type: "step", step: part === "awards" || part === "approval" ? part : "check" });
    else openPage(page);
  }
  return (
    <dl className="kv">
      <dt>{words.year.unwritten}</dt>
      <dd>
        {parts.map((part, at) => (
          <span key={part}>
            {at > 0 && " · "}
            <Link as="button" data-rove={`unwritten:${part}`} onClick={() => open(part)}>
              {names[part]}
            </Link>
          </span>
        ))}
      </dd>
    </dl>
  );
}
