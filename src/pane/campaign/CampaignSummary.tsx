import { Button } from "@fluentui/react-components";
import type { CampaignSnapshot } from "../../campaign/model/campaign-workbook";
import { levels } from "../../campaign/model/level";
import { campaignSheetsIn } from "../../campaign/words/sheets/sheets-in";
import { fillTemplate } from "../../text/fill-template";
import { formatNumber } from "../../text/format-number";
import { usePane } from "../state/pane-context";
import type { CampaignState } from "./use-campaign";
import type { CampaignPaneWords } from "../words/campaign/ru";

interface CampaignSummaryProps extends Pick<CampaignState, "busy" | "run"> {
  readonly snapshot: CampaignSnapshot;
  readonly words: CampaignPaneWords;
}

/** How far the campaign is: meetings by level, delegates, deadlines. */
export function CampaignSummary({ snapshot: { campaign, data }, words, busy, run }: CampaignSummaryProps) {
  const { language } = usePane();
  const levelNames = campaignSheetsIn(language).levels;
  const count = (number: number): string => formatNumber(number, 0, language);
  const [from, to] = data.settings.years.map(String);
  const { byNorm, exOfficio, elected } = campaign.delegates;
  const late = campaign.findings.filter(
    ({ code }) => code === "information.late" || code === "information.missing",
  ).length;
  const outside = campaign.findings.filter(({ code }) => code === "date.outside-window").length;
  return (
    <>
      <p className="b">{fillTemplate(words.campaign, { from: from ?? "", to: to ?? "" })}</p>
      <section>
        <h3>{words.progress}</h3>
        <table className="keys">
          <thead>
            <tr>
              <th scope="col">{words.level}</th>
              {[words.held, words.of].map((caption) => (
                <th key={caption} scope="col" className="num">
                  {caption}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => (
              <tr key={level}>
                <td>{levelNames[level]}</td>
                <td className="num">{count(campaign.whole[level]?.held ?? 0)}</td>
                <td className="num">{count(campaign.whole[level]?.toHold ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {/* Sums that no formula can make stand as they were written last. */}
        <Button
          size="small"
          disabled={busy !== null}
          onClick={() => void run({ forms: data, year: data.settings.years[0] })}
        >
          {words.updateSheets}
        </Button>
      </section>
      <section>
        <h3>{words.delegates}</h3>
        <p>
          {fillTemplate(words.delegatesLine, {
            byNorm: count(byNorm),
            exOfficio: count(exOfficio),
            elected: count(elected),
          })}
        </p>
      </section>
      <section>
        <h3>{words.deadlines}</h3>
        <p>{fillTemplate(words.deadlinesLine, { late: count(late), outside: count(outside) })}</p>
      </section>
    </>
  );
}
