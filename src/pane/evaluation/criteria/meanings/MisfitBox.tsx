import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { wordsOfReturnsImport } from "../../../words/returns-import/words-of-returns-import";
import { figureText } from "../../../../evaluation/words/figure-text";
import type { Misfit } from "../../../../rating/returns/misfits";
import { useYear } from "../../../state/pane-context";

const most = 30;

/** What of the year's figures no longer fits the changed table, told before anything is written. */
export function MisfitBox({ misfits: all }: { readonly misfits: readonly Misfit[] }) {
  const { language, nameOf, words: shared } = useYear();
  const { yes, no } = wordsOfReturnsImport(language);
  const text = { yes, no, noData: shared.shell.noData };
  const { misfits: words } = wordsOfCriteriaEditor(language);
  // What means something else is asked for beside it.
  const misfits = all.filter(({ kind }) => kind !== "meaning");
  if (misfits.length === 0) return null;
  const kinds = ["gone", "type", "bounds", "check"] as const;
  return (
    <section className="misfits box pad">
      <h3>{words.title}</h3>
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
