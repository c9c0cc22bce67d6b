import { campaignFindingLevels, type CampaignFindingCode, type CampaignFindingLevel } from "./finding-codes";
import type { Level } from "./level";

type CampaignFindingParams = Readonly<Record<string, string | number>>;

/** What a finding speaks of: as much as is known of organisation and field. */
export interface CampaignFindingPlace {
  readonly organisation?: string;
  /** A field of the organisation or of the settings: `planned`, `held`, `members`, a counter. */
  readonly field?: string;
  /** The level whose meetings a count is of. */
  readonly level?: Level;
}

/** What a person is led to: what a finding speaks of, or an entry of the calendar, which has no code. */
export type ShownPlace = CampaignFindingPlace & { readonly code?: CampaignFindingCode };

/** Something a person should know about the campaign (тексеру нәтижесі / результат проверки). */
export interface CampaignFinding {
  readonly code: CampaignFindingCode;
  readonly level: CampaignFindingLevel;
  readonly place: CampaignFindingPlace;
  readonly params: CampaignFindingParams;
}

/**
 * A finding of the code's level.
 * @example campaignFinding("members.none", { organisation: "KZO", field: "members" }).level //=> "error"
 */
export function campaignFinding(
  code: CampaignFindingCode,
  place: CampaignFindingPlace = {},
  params: CampaignFindingParams = {},
): CampaignFinding {
  return { code, level: campaignFindingLevels[code], place, params };
}
