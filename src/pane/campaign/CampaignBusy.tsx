import { ProgressBar, Spinner } from "@fluentui/react-components";
import { fillTemplate } from "../../text/fill-template";
import { useElapsed } from "../ui/hooks/use-elapsed";
import type { CampaignPaneWords } from "../words/campaign/ru";
import type { CampaignState } from "./use-campaign";

interface CampaignBusyProps extends Pick<CampaignState, "busy"> {
  readonly words: CampaignPaneWords;
}

/** After a moment: that sheets are read or written, in sight wherever the page stands, for what starts it may be far below. */
export function CampaignBusy({ busy, words }: CampaignBusyProps) {
  const elapsed = useElapsed(busy !== null, [500, 3000]);
  if (busy === null || elapsed === 0) return null;
  const { count, of } = busy;
  const text = of === 0 ? words.reading : fillTemplate(words.writing, { count: String(count), of: String(of) });
  return (
    <div className="latest">
      <div className="card box pad" role="status">
        <div className="line">
          <Spinner size="tiny" aria-hidden />
          <span className="grow">{text}</span>
        </div>
        {of > 0 && <ProgressBar aria-label={words.title} value={count / of} thickness="large" />}
      </div>
    </div>
  );
}
