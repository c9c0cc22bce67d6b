/** Words of the invented data. `{name}` is the short name of a member organisation. */
export interface CampaignSampleWords {
  readonly union: string;
  readonly district: string;
  readonly reason: string;
}
