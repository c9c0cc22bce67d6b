import { committeePage, type CommitteePage } from "../../evaluation/year/committee-page";
import { committeeWordsOf } from "../../evaluation/words/committee/committee-words";
import { saidDecisions } from "../../evaluation/year/said-decisions";
import { fillTemplate } from "../../text/fill-template";
import { formatTime } from "../../text/format-date";
import { useMemo } from "react";
import { Body } from "../shell/Body";
import { Footer } from "../shell/Footer";
import { SubBar } from "../shell/SubBar";
import { useYear } from "../state/pane-context";
import { LevelIcon } from "../ui/LevelIcon";
import { CommitteeLine } from "./CommitteeLine";

/** What lies before the Executive Committee: all results beside last year's, what needs a decision, what was decided. */
export function CommitteeView() {
  const { words, language, view, state, nameOf, commands, ports } = useYear();
  const own = committeeWordsOf(language);
  const { data, rating } = view;
  const page = useMemo(() => committeePage(data, rating), [data, rating]);
  const said = saidDecisions(page.standings, language, nameOf);
  const { year } = data;
  return (
    <>
      <SubBar back={words.steps[state.step]} />
      <Body>
        <h2 tabIndex={-1} data-page-heading>
          {fillTemplate(own.title, { year: String(year) })}
        </h2>
        <p className="c dim">{fillTemplate(own.subtitle, { time: formatTime(ports.now()) })}</p>
        <OpenQuestions page={page} />
        {said.length > 0 && (
          <section>
            <h2 className="sect">{own.decided}</h2>
            <ul className="plain c">
              {said.map(({ question, text, why }) => (
                <li key={question}>
                  <span className="blkln">{text}</span>
                  {why !== undefined && <span className="blkln">{why}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
        <ul className="rows box" aria-label={own.sheet}>
          {page.rows.map((row) => (
            <CommitteeLine key={row.id} row={row} />
          ))}
        </ul>
        {page.rows.some(({ placesSum }) => placesSum !== undefined) && <p className="c dim">{own.prizesByPlaces}</p>}
        <p className="c dim">{own.legend}</p>
      </Body>
      <Footer
        state=""
        primary={{ text: own.write, run: () => void commands.writePaper(year, { kind: "committee" }) }}
      />
    </>
  );
}

/** Questions of the awards, and that the procedure is late. */
function OpenQuestions({ page: { questions, procedure } }: { readonly page: CommitteePage }) {
  const { words, language, view, pack, nameOf } = useYear();
  const isLate = procedure === "past" || procedure === "borderline";
  if (questions.length === 0 && !isLate) return null;
  return (
    <section>
      <h2 className="sect">{committeeWordsOf(language).needed}</h2>
      <ul className="rows box">
        {isLate && (
          <li className="row line">
            <LevelIcon level="warning" />
            <span className="grow">
              {words.year.deadlineText}: {words.year.procedure[procedure]}.
            </span>
          </li>
        )}
        {questions.map(({ undecided: { reason, place, ids }, finding }) => (
          <li key={`${reason} ${String(place)}`} className="row line">
            <LevelIcon level={finding.level} />
            <span className="grow">
              <span className="blkln">{pack.finding(finding, view.data).title}</span>
              {ids.length > 0 && <span className="c dim blkln">{ids.map(nameOf).join("; ")}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
