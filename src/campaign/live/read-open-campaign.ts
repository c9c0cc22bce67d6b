import { inTurns } from "../../sheets/office/next-task";
import { presentParts } from "../../sheets/office/read/present-parts";
import { queueLongAreas } from "../../sheets/office/read/read-areas";
import { inWorkbook } from "../../kernel/office/in-workbook";
import type { CampaignSnapshot } from "../model/campaign-workbook";
import { followCampaignInTurns } from "../model/follow-campaign";
import { readCampaignInTurns } from "../sheets/read-campaign";
import { localDay } from "../../text/local-day";

/** Names of the workbook, and how large their areas are: thousands of organisations take several answers. */
interface CampaignAreas {
  readonly names: readonly string[];
  readonly sizes: Parameters<typeof queueLongAreas>[2];
}

/**
 * Queues a reading of a campaign.
 * @param context Context of the running work.
 * @param year First year of the campaign.
 * @param areas What the workbook holds.
 * @param today ISO date.
 * @returns Call it after the sync.
 */
export function queueCampaign(
  context: Excel.RequestContext,
  year: number,
  { names, sizes }: CampaignAreas,
  today: string,
): () => Promise<CampaignSnapshot> {
  const own = names.filter((name) => name.startsWith("cmp_") && name.endsWith(`_${year}`));
  const areas = queueLongAreas(context, own, sizes);
  return async () => {
    const { values } = await areas();
    const { data, findings } = await inTurns(readCampaignInTurns(values, year));
    const campaign = await inTurns(followCampaignInTurns({ ...data, today }));
    return { data, campaign, findings: [...findings, ...campaign.findings] };
  };
}

/** Reads a campaign of the open workbook. */
export function readOpenCampaign(year: number, now: Date): Promise<CampaignSnapshot> {
  return inWorkbook(async (context) => {
    const read = queueCampaign(context, year, await presentParts(context), localDay(now));
    await context.sync();
    return read();
  });
}
