import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { campaign2023 } from "../../campaign/model/data/campaign-2023";
import type { CampaignFindingPlace } from "../../campaign/model/finding";
import { fillTemplate } from "../../text/fill-template";
import { Body } from "../shell/Body";
import { Footer } from "../shell/Footer";
import { SubBar } from "../shell/SubBar";
import { usePane } from "../state/pane-context";
import { LevelIcon } from "../ui/LevelIcon";
import { wordsOfCampaign } from "../words/campaign/words-of-campaign";
import { campaignPrefix } from "../drafts/drafts";
import { CampaignCalendar } from "./CampaignCalendar";
import { CampaignFailure } from "./CampaignFailure";
import { CampaignForms } from "./CampaignForms";
import { CampaignPapers } from "./CampaignPapers";
import { CampaignFindings } from "./CampaignFindings";
import { CampaignSummary } from "./CampaignSummary";
import { pastedOrganisations } from "./pasted-organisations";
import { useCampaign } from "./use-campaign";

const listKey = `${campaignPrefix}list`;

/** The campaign of reports and elections: set up, progress, delegates, deadlines, findings with their cells. */
export function CampaignPage() {
  const { language, state, words: shared, dispatch } = usePane();
  const words = wordsOfCampaign(language);
  const { held, busy, failure, run, workbook } = useCampaign();
  const list = state.reasons[listKey] ?? "";
  const setList = (text: string | null) => dispatch({ type: "reason", key: listKey, text });
  const [unread, setUnread] = useState<readonly number[]>([]);
  const snapshot = held?.snapshot ?? null;
  const [latest] = held?.undo ?? [];
  const [undone] = held?.redo ?? [];
  useEffect(() => void run("read"), [run]);

  const show = (year: number) => (place: CampaignFindingPlace) => void run({ show: place, year });

  function start(): void {
    const pasted = pastedOrganisations(list, words);
    setUnread(pasted.unread);
    if (pasted.unread.length > 0 || pasted.organisations.length === 0) return;
    const { organisations } = pasted;
    void run({
      layOut: { settings: campaign2023, organisations, meetings: {}, results: [], language, synthetic: false },
    }).then((isDone) => {
      if (isDone) setList(null);
    });
  }

  return (
    <>
      <SubBar back={state.phase === "year" ? shared.steps[state.step] : shared.first.title} />
      <Body>
        <h2 tabIndex={-1} data-page-heading>
          {words.title}
        </h2>
        <p className="dim">{words.lead}</p>
        {busy !== null && (
          <p role="status">{busy.of === 0 ? words.reading : fillTemplate(words.writing, texts(busy))}</p>
        )}
        <CampaignFailure failure={failure} run={run} />
        {held !== null && snapshot === null && (
          <section>
            <p>{words.none}</p>
            <label className="b" htmlFor="campaign-list">
              {words.organisations}
            </label>
            <p className="c dim">{words.organisationsHint}</p>
            <Textarea id="campaign-list" value={list} rows={6} onChange={(_, { value }) => setList(value)} />
            {unread.length > 0 && (
              <p role="alert">
                <LevelIcon level="error" /> {fillTemplate(words.unreadLines, { lines: unread.join(", ") })}
              </p>
            )}
            <div className="line">
              <Button onClick={start} disabled={busy !== null || list.trim() === ""}>
                {words.start}
              </Button>
            </div>
          </section>
        )}
        {snapshot !== null && (
          <>
            <CampaignSummary snapshot={snapshot} words={words} />
            <CampaignCalendar {...{ snapshot, words }} onShow={show(snapshot.data.settings.years[0])} />
            <CampaignFindings snapshot={snapshot} words={words} onShow={show(snapshot.data.settings.years[0])} />
            <CampaignForms {...{ snapshot, words, run, workbook }} />
            <CampaignPapers {...{ snapshot, words, run, workbook }} />
          </>
        )}
        {[
          latest && { text: words.undo, entry: latest, ask: { undo: false } },
          undone && { text: words.redo, entry: undone, ask: { redo: false } },
        ].map(
          (one) =>
            one && (
              <p key={one.text}>
                <Button size="small" disabled={busy !== null} onClick={() => void run(one.ask)}>
                  {fillTemplate(one.text, { step: words.steps[one.entry.step] })}
                </Button>
              </p>
            ),
        )}
      </Body>
      <Footer
        state=""
        primary={
          snapshot === null
            ? { text: words.sample, run: () => void run({ sample: language }) }
            : { text: words.readAgain, run: () => void run("read") }
        }
      />
    </>
  );
}

function texts(values: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
