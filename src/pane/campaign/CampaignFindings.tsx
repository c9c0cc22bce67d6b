import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { CampaignSnapshot } from "../../campaign/model/campaign-workbook";
import type { ShownPlace } from "../../campaign/model/finding";
import type { CampaignFindingLevel } from "../../campaign/model/finding-codes";
import { describeCampaignFinding } from "../../campaign/words/findings/describe-campaign-finding";
import { fillTemplate } from "../../text/fill-template";
import { formatNumber } from "../../text/format-number";
import { usePane } from "../state/pane-context";
import { LevelIcon } from "../ui/LevelIcon";
import type { CampaignPaneWords } from "../words/campaign/ru";

interface CampaignFindingsProps {
  readonly snapshot: CampaignSnapshot;
  readonly words: CampaignPaneWords;
  readonly onShow: (place: ShownPlace) => void;
}

const order: readonly CampaignFindingLevel[] = ["error", "warning", "note"];
/** Rows shown at first, and more with each press: a campaign of thousands has thousands of notes. */
const step = 50;

/** What is wrong, the gravest first; each leads to its cell. */
export function CampaignFindings({ snapshot: { findings, data }, words, onShow }: CampaignFindingsProps) {
  const { language } = usePane();
  const [shown, setShown] = useState(step);
  const sorted = order.flatMap((level) => findings.filter((found) => found.level === level));
  const count = (level: CampaignFindingLevel): string =>
    formatNumber(findings.filter((found) => found.level === level).length, 0, language);
  const names = new Map(data.organisations.map((one) => [one.id, (language === "kk" ? one.kk : one.ru) || one.id]));
  return (
    <section>
      <h3>{words.findings}</h3>
      <p>
        {findings.length === 0
          ? words.clean
          : fillTemplate(words.counts, { errors: count("error"), warnings: count("warning"), notes: count("note") })}
      </p>
      <ul className="rows box" aria-label={words.findings}>
        {sorted.slice(0, shown).map((found, at) => {
          const { organisation } = found.place;
          return (
            <li key={`${found.code} ${organisation ?? ""} ${at}`}>
              <button
                type="button"
                className="r row"
                title={words.show}
                onClick={() => onShow({ ...found.place, code: found.code })}
              >
                <LevelIcon level={found.level} />
                <span className="grow">
                  {organisation !== undefined && <span className="b">{names.get(organisation) ?? organisation}</span>}
                  <span className="blkln">{describeCampaignFinding(found, language)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {sorted.length > shown && (
        <Button size="small" onClick={() => setShown(shown + step)}>
          {fillTemplate(words.more, { count: formatNumber(sorted.length - shown, 0, language) })}
        </Button>
      )}
    </section>
  );
}
