import { approvalOf } from "../../../evaluation/year/committee/approval-records";
import { committeePage } from "../../../evaluation/year/committee/committee-page";
import { committeeWordsOf } from "../../../evaluation/words/committee/committee-words";
import { decidedSentences, neededSentences, needsDecision } from "../../../evaluation/approval/said-results";
import { saidYear } from "../../../evaluation/approval/said-year";
import { saidConfirmation } from "../../../evaluation/followup/evidence/said-confirmation";
import { saidAcceptance } from "../../../evaluation/followup/ways/said-acceptance";
import { sheetsIn } from "../../../evaluation/words/sheets/sheets-in";
import { fillTemplate } from "../../../text/fill-template";
import { formatTime } from "../../../text/format-date";
import { useMemo } from "react";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import { OldSheets } from "../papers/OldSheets";
import { CommitteeLine } from "./CommitteeLine";
import { PageHead } from "../../ui/PageHead";

/** What lies before the Executive Committee: all results beside last year's, what needs a decision, what was decided. */
export function CommitteeView() {
  const { words, language, view, state, commands, ports, nameOf } = useYear();
  const own = committeeWordsOf(language);
  const { data, rating } = view;
  const page = useMemo(() => committeePage(data, rating), [data, rating]);
  // The sentences of the sheet, in the pane's language.
  const said = useMemo(() => saidYear({ ...data, language }, rating), [data, rating, language]);
  const needed = neededSentences(said);
  const isApproved = approvalOf(data.log).status === "approved";
  const open = needed.length > 0 && !needsDecision(said) ? own.toNote : own.needed;
  const confirmation = saidConfirmation(page.confirmation, language, nameOf);
  const { year } = data;
  return (
    <>
      <SubBar back={words.steps[state.step]} />
      <Body>
        <PageHead
          title={fillTemplate(own.title, { year: String(year) })}
          lead={fillTemplate(own.subtitle, { time: formatTime(ports.now()) })}
        />
        <OldSheets of={["committee"]} />
        <Sentences title={isApproved ? own.noted : open} texts={needed} none={sheetsIn(language).summary.noDecision} />
        <Sentences title={own.decided} texts={decidedSentences(said)} />
        <Sentences title={own.acceptance} texts={saidAcceptance(data, language, nameOf)} />
        <Sentences title={own.confirmation} texts={confirmation} />
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
        primary={{
          text: own.write,
          run: () => void commands.take(year, { step: "paper", paper: { kind: "committee" } }),
        }}
      />
    </>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly texts: readonly string[];
  /** Said where there are none; without it the part is left out. */
  readonly none?: string;
}

/** What waits for people, or was decided, one sentence a line as the sheet has it. */
function Sentences({ title, texts, none }: SentencesProps) {
  const shown = texts.length === 0 && none !== undefined ? [none] : texts;
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 className="sect">{title}</h2>
      <ul className="plain c">
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
