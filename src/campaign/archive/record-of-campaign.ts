import { factsOf, type FactTree } from "../../decisions/facts/facts";
import { fingerprintFacts } from "../../decisions/facts/fingerprint-facts";
import type { Campaign } from "../model/campaign";
import type { CampaignFileBytes, CampaignSnapshot } from "../model/campaign-workbook";
import { meetingsLeft } from "../model/meetings-left";
import type { CampaignAct } from "../model/settings";
import type { LevelCounts } from "../model/totals/roll-up";

/** What is kept of a finished campaign (мұрағат жазбасы / запись архива). */
export interface CampaignRecord {
  /** Names the form; the number grows with it. */
  readonly format: "bagalau-campaign-record 1";
  readonly years: readonly [number, number];
  readonly act: CampaignAct;
  /** Members for one delegate, and how remainders count. */
  readonly norm: { readonly members: number; readonly mode: string };
  readonly delegates: Pick<Campaign["delegates"], "byNorm" | "exOfficio" | "elected">;
  /** Counts of all organisations by level; a counter nobody gave is absent. */
  readonly counts: LevelCounts;
  readonly organisations: readonly {
    readonly id: string;
    readonly kk: string;
    readonly ru: string;
    readonly level: string;
    readonly held?: string;
    readonly daysLate?: number;
  }[];
  /** SHA-256 of settings, organisations, meetings and counts as they were entered. */
  readonly fingerprint: string;
}

/**
 * The archive record of a finished campaign.
 * @param snapshot The campaign as read.
 * @returns `null` while meetings are left, and of demonstration data: these never become results of the union.
 */
export async function recordOfCampaign({ data, campaign }: CampaignSnapshot): Promise<CampaignRecord | null> {
  if (data.synthetic || meetingsLeft(campaign) > 0) return null;
  const { settings, organisations, meetings, results } = data;
  const { byNorm, exOfficio, elected } = campaign.delegates;
  const late = new Map(campaign.organisations.map((one) => [one.id, one.informationDaysLate]));
  const entered = { settings, organisations, meetings, results } as unknown as FactTree;
  return {
    format: "bagalau-campaign-record 1",
    years: settings.years,
    act: settings.act,
    norm: { members: settings.delegates.norm, mode: settings.delegates.mode },
    delegates: { byNorm, exOfficio, elected },
    counts: campaign.whole,
    organisations: organisations.map(({ id, kk, ru, level }) => {
      const held = meetings[id]?.held;
      const daysLate = late.get(id) ?? 0;
      return { id, kk, ru, level, ...(held !== undefined && { held }), ...(daysLate > 0 && { daysLate }) };
    }),
    fingerprint: await fingerprintFacts(factsOf(entered)),
  };
}

/** The record as a JSON file. */
export async function recordFile(snapshot: CampaignSnapshot): Promise<CampaignFileBytes | null> {
  const record = await recordOfCampaign(snapshot);
  if (record === null) return null;
  const text = `${JSON.stringify(record, null, 2)}\n`;
  return { name: `campaign-${record.years.join("-")}.json`, bytes: new TextEncoder().encode(text) };
}
