/** What can be wrong with an argument of the campaign's functions; `{name}` stands for a value. */
export interface CampaignArgumentWords {
  readonly noMembers: string;
  readonly members: string;
  readonly mode: string;
  readonly noTotal: string;
  readonly totalShort: string;
  readonly level: string;
  readonly reversed: string;
}
