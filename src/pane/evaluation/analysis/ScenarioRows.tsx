import type { ScenarioRow } from "../../../evaluation/analysis/scenario/compare-scenario";
import { wordsOfAnalysis } from "../../../evaluation/words/analysis/words-of-analysis";
import { ErringMark } from "../rating/ErringMark";
import { useYear } from "../../state/pane-context";
import { listClass } from "../../ui/names/list-class";

/** The organisations by the places of a scenario, each with its official place, and those that moved marked. */
export function ScenarioRows({ rows }: { readonly rows: readonly ScenarioRow[] }) {
  const { words, language, nameOf, points } = useYear();
  const own = wordsOfAnalysis(language).scenario;
  const sorted = [...rows].sort((a, b) => (a.scenarioPlace ?? Infinity) - (b.scenarioPlace ?? Infinity) || 0);
  return (
    <ol className={listClass("compared", rows.length)}>
      {sorted.map(({ id, total, place, scenarioTotal, scenarioPlace, moved }) => (
        <li key={id}>
          <span className="pl num" aria-hidden>
            {scenarioPlace ?? "–"}
          </span>
          <span>
            {scenarioPlace !== null && <span className="sr">{words.shell.placeAmong(scenarioPlace)}, </span>}
            {nameOf(id)}
            <ErringMark organisation={id} />
          </span>
          <span className="tot num">{points(scenarioTotal)}</span>
          <span className="note">
            <span>
              {place === null ? own.officialNone : own.official(words.shell.placeAmong(place), points(total))}
            </span>
            {moved === 0 && <span className="sr">{own.same}</span>}
            {moved !== null && moved !== 0 && (
              <span className="moved num">
                <span aria-hidden>{moved > 0 ? `↑\u00A0${moved}` : `↓\u00A0${-moved}`}</span>
                <span className="sr">{moved > 0 ? own.up(String(moved)) : own.down(String(-moved))}</span>
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
