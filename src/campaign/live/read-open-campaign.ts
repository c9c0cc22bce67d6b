import { presentParts } from "../../sheets/office/read/present-parts";
import { queueAreas } from "../../sheets/office/read/read-areas";
import { inWorkbook } from "../../kernel/office/in-workbook";
import type { CampaignSnapshot } from "../model/campaign-workbook";
import { followCampaign } from "../model/follow-campaign";
import { readCampaign } from "../sheets/read-campaign";
import { localDay } from "../../text/local-day";

/**
 * Queues a reading of a campaign.
 * @param context Context of the running work.
 * @param year First year of the campaign.
 * @param names Defined names of the workbook.
 * @param today ISO date.
 * @returns Call it after the sync.
 */
export function queueCampaign(
  context: Excel.RequestContext,
  year: number,
  names: readonly string[],
  today: string,
): () => CampaignSnapshot {
  const own = names.filter((name) => name.startsWith("cmp_") && name.endsWith(`_${year}`));
  const areas = queueAreas(context, own);
  return () => {
    const { data, findings } = readCampaign(areas().values, year);
    const campaign = followCampaign({ ...data, today });
    return { data, campaign, findings: [...findings, ...campaign.findings] };
  };
}

/** Reads a campaign of the open workbook. */
export function readOpenCampaign(year: number, now: Date): Promise<CampaignSnapshot> {
  return inWorkbook(async (context) => {
    const { names } = await presentParts(context);
    const read = queueCampaign(context, year, names, localDay(now));
    await context.sync();
    return read();
  });
}
