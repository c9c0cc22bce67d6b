import { planPaper } from "../../decisions/act/plan-paper";
import type { PaperLanguage } from "../../decisions/facts/two-names";
import { putChange } from "../../kernel/office/put-change";
import { runStep } from "../../kernel/office/run-step";
import { anchorName } from "../../kernel/sheet-anchor";
import type { PlannedSheet } from "../../kernel/sheet-module";
import { queueContents } from "../../sheets/office/read/sheet-contents";
import { areaOf } from "../../sheets/plan/a1";
import { fitSheetName } from "../../sheets/plan/sheet-name";
import type { CampaignPaper } from "../model/campaign-paper";
import type { CampaignSnapshot } from "../model/campaign-workbook";
import { composePaper } from "../papers/compose-papers";
import { anchorYear } from "../sheets/anchor-year";
import { campaignSheetsIn } from "../words/sheets/sheets-in";
import { tell, type CampaignSession } from "./campaign-session";
import { queueCampaign } from "./read-open-campaign";
import { localDay } from "../../text/local-day";

/**
 * Writes a paper of a campaign to a sheet of its own, or anew where it stands.
 * @param session What the steps share.
 * @param year First year of the campaign.
 * @param paper Which one.
 * @param language Of the paper.
 * @returns The campaign as read.
 */
export async function writeCampaignPaper(
  session: CampaignSession,
  year: number,
  paper: CampaignPaper,
  language: PaperLanguage,
): Promise<CampaignSnapshot> {
  const key = `paper-${paper}`;
  const anchor = anchorName(key, anchorYear(year));
  const snapshot = await runStep(session, {
    ...{ key: "paper", label: key, year: anchorYear(year) },
    plan: async (context, present) => {
      const read = queueCampaign(context, year, present, localDay(session.now()));
      const contents = queueContents(context, present.names.includes(anchor) ? [anchor] : [], present.sizes);
      await context.sync();
      const { data, ...followed } = await read();
      const held = (await contents()).get(anchor);
      const wanted = campaignSheetsIn(language).papers[paper];
      const name = held?.name ?? fitSheetName(wanted, present.sheets, String(year));
      const draft = planPaper(composePaper(paper, { data, campaign: followed.campaign, language }), { key, name });
      draft.nameArea(anchor, areaOf({ row: 1, column: 1 }), true);
      const planned: PlannedSheet = { sheet: draft.finish(), names: draft.names };
      return {
        change: putChange(planned, held, session.written.get(anchorYear(year))?.get(key), present),
        count: 1,
        collect: () => () => ({ data, ...followed }),
      };
    },
  });
  return tell(session, snapshot);
}
