import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { campaignPapers, type CampaignPaper } from "../../campaign/model/campaign-paper";
import type { CampaignSnapshot } from "../../campaign/model/campaign-workbook";
import { meetingsLeft } from "../../campaign/model/meetings-left";
import { campaignSheetsIn } from "../../campaign/words/sheets/sheets-in";
import { paperText } from "../../decisions/act/paper-text";
import { paperLanguages, type PaperLanguage } from "../../decisions/facts/two-names";
import { fillTemplate } from "../../text/fill-template";
import { formatNumber } from "../../text/format-number";
import { asFailure } from "../state/as-failure";
import { usePane } from "../state/pane-context";
import { Segmented } from "../ui/Segmented";
import type { CampaignState } from "./use-campaign";
import type { CampaignPaneWords } from "../words/campaign/ru";

interface CampaignPapersProps extends Pick<CampaignState, "run" | "workbook"> {
  readonly snapshot: CampaignSnapshot;
  readonly words: CampaignPaneWords;
}

/** The papers of a campaign in either language: read first, then as a Word file or a sheet to print; and its archive record. */
export function CampaignPapers({ snapshot, words, run, workbook }: CampaignPapersProps) {
  const { language, ports, words: shared, dispatch } = usePane();
  const [chosen, setChosen] = useState<PaperLanguage>(language === "ru" ? "ru" : "kk");
  const [shown, setShown] = useState<{ readonly paper: CampaignPaper; readonly text: string } | null>(null);
  const { papers } = campaignSheetsIn(language);
  const { data, campaign } = snapshot;
  const [year] = data.settings.years;
  const left = meetingsLeft(campaign);

  /** Anything that only makes a file or a text; a failure is told as elsewhere. */
  async function make(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false } });
    }
  }
  const compose = async (paper: CampaignPaper) => (await workbook?.())?.paper(snapshot, paper, chosen);
  const preview = (paper: CampaignPaper) =>
    make(async () => {
      const made = await compose(paper);
      if (made) setShown({ paper, text: paperText(made) });
    });
  // What was edited since is in the text that is read, too.
  useEffect(() => {
    if (shown !== null) void preview(shown.paper);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- composed anew with each reading alone
  }, [snapshot]);
  const save = (paper: CampaignPaper) =>
    make(async () => {
      const [made, { writeDocx }] = await Promise.all([compose(paper), import("../../decisions/act/docx/write-docx")]);
      if (made) ports.saveFile?.({ name: `${paper}-${year}.${chosen}.docx`, bytes: await writeDocx(made, "") });
    });
  const saveRecord = () =>
    make(async () => {
      const file = await (await workbook?.())?.record(snapshot);
      if (file) ports.saveFile?.(file);
    });
  return (
    <section>
      <h3>{words.papers}</h3>
      <Segmented
        label={words.paperLanguage}
        value={chosen}
        options={paperLanguages.map((value) => ({ value, text: shared.languages[value] }))}
        onChange={(value) => {
          setChosen(value);
          setShown(null);
        }}
      />
      <ul className="rows box">
        {campaignPapers.map((paper) => (
          <li key={paper}>
            <div className="pad" role="group" aria-label={papers[paper]}>
              <p className="b">{papers[paper]}</p>
              <div className="line picker">
                <Button size="small" onClick={() => void preview(paper)}>
                  {fillTemplate(words.paperText, { name: papers[paper] })}
                </Button>
                {ports.saveFile !== null && (
                  <Button size="small" onClick={() => void save(paper)}>
                    {words.savePaper}
                  </Button>
                )}
                <Button size="small" onClick={() => void run({ paper, language: chosen, year })}>
                  {words.paperToSheet}
                </Button>
              </div>
              {shown?.paper === paper && (
                <Textarea
                  readOnly
                  rows={10}
                  lang={chosen}
                  aria-label={fillTemplate(words.paperText, { name: papers[paper] })}
                  value={shown.text}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <h3>{words.record}</h3>
      {data.synthetic ? (
        <p className="dim">{words.neverArchived}</p>
      ) : left > 0 ? (
        <p className="dim">{fillTemplate(words.notFinished, { count: formatNumber(left, 0, language) })}</p>
      ) : (
        ports.saveFile !== null && <Button onClick={() => void saveRecord()}>{words.saveRecord}</Button>
      )}
    </section>
  );
}
