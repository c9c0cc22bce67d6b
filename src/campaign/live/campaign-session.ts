import type { WorkbookSession } from "../../kernel/office/workbook-session";
import type { CampaignData } from "../model/campaign-data";
import type { CampaignSnapshot, CampaignStep } from "../model/campaign-workbook";

/** What the steps on campaigns share while the pane is open; the workbook itself holds everything that lasts. */
export interface CampaignSession extends WorkbookSession<CampaignStep> {
  /** The reading the pane has, by first year: a step that rests on it is refused where the workbook says otherwise. */
  readonly told: Map<number, CampaignData>;
}

/** Notes what the pane gets to know, and passes it on. */
export function tell({ told }: CampaignSession, snapshot: CampaignSnapshot): CampaignSnapshot {
  told.set(snapshot.data.settings.years[0], snapshot.data);
  return snapshot;
}
