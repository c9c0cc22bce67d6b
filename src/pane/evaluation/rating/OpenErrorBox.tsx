import { useMemo } from "react";
import { rateWithoutErrors } from "../../../evaluation/analysis/without-errors";
import { toRatingInput } from "../../../evaluation/year/year-data";
import { findingKey } from "../../../rating/finding-key";
import { useYear } from "../../state/pane-context";
import { LevelIcon } from "../../ui/LevelIcon";
import { wordsOfOpenErrors } from "../../words/open-errors/words-of-open-errors";

/** The open errors a result rests on, and what it would be without those figures; nothing where there are none. */
export function OpenErrorBox({ organisation }: { readonly organisation: string }) {
  const { words, language, view, pack, points } = useYear();
  const own = wordsOfOpenErrors(language);
  const errors = view.underResults.get(organisation);
  const without = useMemo(
    () => (errors ? rateWithoutErrors(toRatingInput(view.data), organisation, errors) : null),
    [view, errors, organisation],
  );
  if (errors === undefined) return null;
  return (
    <section className="box decision" aria-label={own.title}>
      <p className="b">
        <span className="warning" aria-hidden>
          ▲{" "}
        </span>
        {own.title}
      </p>
      <ul className="c">
        {errors.map((error) => (
          <li key={findingKey(error)} className="line top">
            <LevelIcon level="error" />
            <span className="grow">
              {[error.indicator ?? error.base, pack.finding(error, view.data).title]
                .filter((part) => part !== undefined)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <p className="c b">
        {without === null
          ? own.cannotTell
          : without.place === null || without.total === null
            ? own.withoutNothing
            : own.without(words.shell.placeAmong(without.place), points(without.total))}
      </p>
    </section>
  );
}
