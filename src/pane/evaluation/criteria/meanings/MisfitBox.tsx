import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { wordsOfReturnsImport } from "../../../words/returns-import/words-of-returns-import";
import { figureText } from "../../../../evaluation/words/figure-text";
import { voidForms } from "../../../../evaluation/followup/ways/void-forms";
import type { Criteria } from "../../../../rating/criteria/criteria";
import type { Misfit } from "../../../../rating/returns/misfits";
import { useYear } from "../../../state/pane-context";

const most = 30;

interface MisfitBoxProps {
  readonly misfits: readonly Misfit[];
  /** The changed table; forms that are out may be void with it. */
  readonly next?: Criteria | undefined;
}

/** What of the year's figures, and of forms that are out, no longer fits the changed table, told before anything is written. */
export function MisfitBox({ misfits: all, next }: MisfitBoxProps) {
  const { language, nameOf, view, words: shared } = useYear();
  const { yes, no } = wordsOfReturnsImport(language);
  const text = { yes, no, noData: shared.shell.noData };
  const { misfits: words } = wordsOfCriteriaEditor(language);
  // What means something else is asked for beside it.
  const misfits = all.filter(({ kind }) => kind !== "meaning");
  const forms = next ? voidForms(view.data, next) : 0;
  if (misfits.length === 0 && forms === 0) return null;
  const kinds = ["gone", "type", "bounds", "check"] as const;
  return (
    <section className="misfits box pad">
      <h3>{words.title}</h3>
      {forms > 0 && <p className="c warning">{words.forms(String(forms))}</p>}
      {kinds.map((kind) => {
        const found = misfits.filter((misfit) => misfit.kind === kind);
        if (found.length === 0) return null;
        return (
          <details key={kind}>
            <summary>{words[kind](String(found.length))}</summary>
            <ul className="plain c">
              {found
                .slice(0, most)
                .map((misfit) =>
                  misfit.kind === "check" ? (
                    <li key={misfit.check}>{`${misfit.check}: ${misfit.codes.join(", ")}`}</li>
                  ) : (
                    <li key={`${misfit.organisation}:${misfit.code}`}>
                      {`${nameOf(misfit.organisation)} · ${misfit.code}: ${figureText(misfit.value, language, text)}`}
                    </li>
                  ),
                )}
              {found.length > most && <li>…</li>}
              {kind === "gone" && <li className="dim">{words.kept}</li>}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
