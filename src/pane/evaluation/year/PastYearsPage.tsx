import { wordsOfYear } from "../../words/year/words-of-year";
import { romanPlace } from "../../../text/roman-place";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import { ArchiveBox } from "../../decisions/archive/ArchiveBox";
import { ReadActBox } from "../../decisions/papers/ReadActBox";
import { PageHead } from "../../ui/PageHead";

/** Prizes and encouragements of past years as they were published; what was not published is not shown. */
export function PastYearsPage() {
  const { words, language, view, nameOf, points, commands } = useYear();
  const { past } = wordsOfYear(language);
  const { data } = view;
  return (
    <>
      <SubBar back={words.steps.year} />
      <Body reading>
        <PageHead title={past.title} lead={past.note} />
        {data.history.length === 0 && <p className="dim">{past.none}</p>}
        {data.history.map(({ year, results }) => {
          const placed = Object.entries(results)
            .flatMap(([id, { place, total }]) => (place === undefined ? [] : [{ id, place, total }]))
            .sort((a, b) => a.place - b.place);
          const encouraged = Object.entries(results).filter(([, result]) => result.encouraged === true);
          return (
            <section key={year}>
              <h3>{past.year(String(year))}</h3>
              {placed.length > 0 && (
                <ul className="rows box" aria-label={past.prizes}>
                  {placed.map(({ id, place, total }) => (
                    <li key={id} className="award">
                      <span className="b brand place">{romanPlace(place)}</span>
                      <span className="grow b">{nameOf(id)}</span>
                      <span className="num">
                        {total === undefined ? past.noPoints : points(total, Number.isInteger(total) ? 0 : 2)}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
              {encouraged.length > 0 && (
                <>
                  <h4 className="c dim">{past.encouraged}</h4>
                  <ul className="rows box" aria-label={past.encouraged}>
                    {encouraged.map(([id]) => (
                      <li key={id} className="award">
                        <span className="grow">{nameOf(id)}</span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
              {placed.length + encouraged.length === 0 && <p className="dim">{past.none}</p>}
            </section>
          );
        })}
        <ArchiveBox />
        <ReadActBox />
      </Body>
      <Footer state="" primary={{ text: past.sheet, run: () => void commands.show(data.year, { sheet: "years" }) }} />
    </>
  );
}
