import { fillTemplate } from "../../text/fill-template";
import { fitSheetName } from "../../sheets/plan/sheet-name";
import type { Campaign } from "../model/campaign";
import type { CampaignData } from "../model/campaign-data";
import type { FollowedOrganisation } from "../model/campaign";
import { levels, rankOf, type Level } from "../model/level";
import type { CampaignOrganisation } from "../model/organisation";
import type { CampaignSheetKey } from "../words/sheets/ru";
import { campaignSheetsIn } from "../words/sheets/sheets-in";
import type { CampaignSheetWords } from "../words/sheets/ru";

/** What a builder of one sheet needs: data, what follows, words, order and names. */
export interface CampaignFrame {
  readonly data: CampaignData;
  readonly campaign: Campaign;
  readonly words: CampaignSheetWords;
  /** From the union down, each followed by those below it. */
  readonly organisations: readonly CampaignOrganisation[];
  /** One organisation's part, with nothing of the union in it. */
  readonly isForm: boolean;
  /** Levels of the meetings there may be, lowest first. */
  readonly levels: readonly Level[];
  readonly followed: ReadonlyMap<string, FollowedOrganisation>;
  /** Final name of a sheet. */
  sheet(key: CampaignSheetKey): string;
  /** A defined name of this campaign. */
  name(stem: string): string;
  /** A sentence with the campaign's years and other values in it. */
  say(template: string, values?: Readonly<Record<string, string | number>>): string;
  nameOf(organisation: CampaignOrganisation): string;
}

export const campaignSheetKeys: readonly CampaignSheetKey[] = [
  "settings",
  "schedule",
  "delegates",
  "results",
  "control",
  "statistics",
];

/** Names the sheets have already, or names other sheets have taken; whether the sheets are one organisation's form. */
export interface CampaignNaming {
  readonly taken?: readonly string[];
  readonly isForm?: boolean;
  readonly sheetNames?: Readonly<Partial<Record<CampaignSheetKey, string>>>;
}

/**
 * The frame in which a campaign's sheets are built.
 * @param data The campaign.
 * @param campaign What follows from it.
 * @param naming Names taken or present.
 */
export function frameCampaign(data: CampaignData, campaign: Campaign, naming: CampaignNaming = {}): CampaignFrame {
  const words = campaignSheetsIn(data.language);
  const { isForm = false } = naming;
  const [from, to] = data.settings.years;
  const taken = [...(naming.taken ?? [])];
  const names = new Map(
    campaignSheetKeys.map((key) => {
      const name = naming.sheetNames?.[key] ?? fitSheetName(words.sheets[key], taken, `${from}–${to}`);
      taken.push(name);
      return [key, name] as const;
    }),
  );
  return {
    data,
    campaign,
    words,
    organisations: inOrder(data.organisations),
    isForm,
    levels: isForm ? levelsWithin(data.organisations) : levels,
    followed: new Map(campaign.organisations.map((one) => [one.id, one])),
    sheet: (key) => names.get(key) ?? key,
    name: (stem) => `cmp_${stem}_${from}`,
    say: (template, values = {}) =>
      fillTemplate(
        template,
        Object.fromEntries(Object.entries({ from, to, ...values }).map(([name, value]) => [name, String(value)])),
      ),
    nameOf: ({ id, kk, ru }) => (data.language === "kk" ? kk : ru) || id,
  };
}

/** Levels up to the highest of the organisations. */
function levelsWithin(organisations: readonly CampaignOrganisation[]): readonly Level[] {
  const highest = Math.max(0, ...organisations.map(({ level }) => rankOf(level)));
  return levels.slice(0, highest + 1);
}

/** From the union down, each followed by those below it, in the order given; those below nobody that is listed come last. */
function inOrder(organisations: readonly CampaignOrganisation[]): CampaignOrganisation[] {
  const below = new Map<string, CampaignOrganisation[]>();
  const known = new Set(organisations.map(({ id }) => id));
  const tops: CampaignOrganisation[] = [];
  const lowerOf = (id: string): CampaignOrganisation[] => {
    const found = below.get(id) ?? [];
    below.set(id, found);
    return found;
  };
  for (const one of organisations) {
    if (one.parent === undefined || !known.has(one.parent) || one.parent === one.id) tops.push(one);
    else lowerOf(one.parent).push(one);
  }
  const ordered: CampaignOrganisation[] = [];
  const seen = new Set<string>();
  const put = (one: CampaignOrganisation): void => {
    if (seen.has(one.id)) return;
    seen.add(one.id);
    ordered.push(one);
    for (const lower of below.get(one.id) ?? []) put(lower);
  };
  tops.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level)).forEach(put);
  // Two that stand below each other are reached from no top.
  organisations.forEach(put);
  return ordered;
}
