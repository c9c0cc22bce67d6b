import { Button, Field } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CampaignStep } from "../../campaign/model/campaign-workbook";
import type { ShownPlace } from "../../campaign/model/finding";
import { fillTemplate } from "../../text/fill-template";
import { Body } from "../shell/Body";
import { Footer } from "../shell/Footer";
import { SubBar } from "../shell/SubBar";
import { focusHeading } from "../state/hooks/use-moves";
import { usePane } from "../state/pane-context";
import { wordsOfCampaign } from "../words/campaign/words-of-campaign";
import type { UndoEntry } from "../../kernel/undo-entry";
import { CampaignBusy } from "./CampaignBusy";
import { CampaignCalendar } from "./CampaignCalendar";
import { CampaignFailure } from "./CampaignFailure";
import { CampaignForms } from "./CampaignForms";
import { CampaignPapers } from "./CampaignPapers";
import { CampaignFindings } from "./CampaignFindings";
import { CampaignSummary } from "./CampaignSummary";
import { CampaignStart } from "./CampaignStart";
import { useCampaign } from "./use-campaign";
import { PageHead } from "../ui/PageHead";

/** The campaign of reports and elections: set up, progress, delegates, deadlines, findings with their cells. */
export function CampaignPage() {
  const { language, state, words: shared } = usePane();
  const words = wordsOfCampaign(language);
  const { held, busy, failure, run, workbook } = useCampaign();
  const [isRemoving, setIsRemoving] = useState(false);
  const snapshot = held?.snapshot ?? null;
  const [latest] = held?.undo ?? [];
  const [undone] = held?.redo ?? [];
  useEffect(() => void run("read"), [run]);

  const show = (year: number) => (place: ShownPlace) => void run({ show: place, year });

  const undo = (entry: UndoEntry<CampaignStep>): void => {
    // The sheets of a campaign hold what people entered: they are not taken away by one press.
    if (entry.step === "layOut" && !isRemoving) return setIsRemoving(true);
    setIsRemoving(false);
    void run({ undo: false }).then((isDone) => {
      if (isDone) focusHeading();
    });
  };

  return (
    <>
      <SubBar back={state.phase === "year" ? shared.steps[state.step] : shared.first.title} />
      <Body>
        <CampaignBusy busy={busy} words={words} />
        <PageHead title={words.title} />
        <p className="dim">{words.lead}</p>
        <CampaignFailure failure={failure} run={run} />
        {held !== null && snapshot === null && (
          <section>
            <p>{words.none}</p>
            <CampaignStart {...{ words, busy, run }} taken={held.years} />
          </section>
        )}
        {snapshot !== null && (
          <>
            {held !== null && held.years.length > 1 && (
              <Field label={words.choose}>
                <select
                  aria-label={words.choose}
                  value={snapshot.data.settings.years[0]}
                  disabled={busy !== null}
                  onChange={({ target: { value } }) => void run({ open: Number(value) })}
                >
                  {held.years.map((year) => (
                    <option key={year} value={year}>
                      {year}
                    </option>
                  ))}
                </select>
              </Field>
            )}
            <CampaignSummary {...{ snapshot, words, busy, run }} />
            <CampaignCalendar {...{ snapshot, words }} onShow={show(snapshot.data.settings.years[0])} />
            <CampaignFindings snapshot={snapshot} words={words} onShow={show(snapshot.data.settings.years[0])} />
            <CampaignForms {...{ snapshot, words, run, workbook }} />
            <CampaignPapers {...{ snapshot, words, run, workbook }} />
            <details>
              <summary>{words.another}</summary>
              <CampaignStart {...{ words, busy, run }} taken={held?.years ?? []} former={snapshot.data} />
            </details>
          </>
        )}
        {latest && isRemoving && (
          <div className="box empty" role="alertdialog" aria-label={words.removeSheets}>
            <p>{words.removeAsked}</p>
            <div className="line">
              <Button size="small" disabled={busy !== null} onClick={() => undo(latest)}>
                {words.removeSheets}
              </Button>
              {/* The button that had the focus has gone. */}
              <Button size="small" autoFocus onClick={() => setIsRemoving(false)}>
                {words.keepSheets}
              </Button>
            </div>
          </div>
        )}
        {latest && !isRemoving && (
          <p>
            <Button size="small" disabled={busy !== null} onClick={() => undo(latest)}>
              {fillTemplate(words.undo, { step: words.steps[latest.step] })}
            </Button>
          </p>
        )}
        {undone && (
          <p>
            <Button size="small" disabled={busy !== null} onClick={() => void run({ redo: false })}>
              {fillTemplate(words.redo, { step: words.steps[undone.step] })}
            </Button>
          </p>
        )}
      </Body>
      <Footer
        state=""
        {...(snapshot === null
          ? { secondary: { text: words.sample, run: () => void run({ sample: language }) } }
          : { primary: { text: words.readAgain, run: () => void run("read") } })}
      />
    </>
  );
}
