import type { CriterionChange } from "../../../evaluation/analysis/scenario/criteria-changes";
import { wordsOfAnalysis } from "../../../evaluation/words/analysis/words-of-analysis";
import type { Indicator } from "../../../rating/criteria/criteria";
import { checkIndicator, isUsable } from "../../../rating/criteria/check-indicator";
import { useYear } from "../../state/pane-context";
import { localText } from "../../../text/local-text";

/** What a scenario changed, in words: indicator by indicator the rule before and after. */
export function ScenarioChanges({ changes }: { readonly changes: readonly CriterionChange[] }) {
  const { language, view, pack } = useYear();
  const own = wordsOfAnalysis(language).scenario;
  const { data } = view;
  const baseCodes = new Set(data.criteria.base_fields.map(({ code }) => code));
  const rule = (indicator: Indicator): string =>
    isUsable(checkIndicator(indicator, baseCodes)) ? pack.rule(indicator, data.year) : "–";
  if (changes.length === 0) {
    return (
      <div className="inset">
        <p className="c dim">{own.noChanges}</p>
      </div>
    );
  }
  return (
    <ul className="listed">
      {changes.map(({ code, parts, before, after, organisations }) => {
        const named = before ?? after;
        return (
          <li key={code}>
            <span className="blkln b">
              {code} {named && localText(named, language)}
            </span>
            <span className="blkln">{parts.map((part) => own.parts[part]).join("; ")}</span>
            {before && <span className="blkln dim">{own.before(rule(before))}</span>}
            {after && <span className="blkln">{own.after(rule(after))}</span>}
            <span className="blkln dim">{own.touched(String(organisations))}</span>
          </li>
        );
      })}
    </ul>
  );
}
