export const campaignSampleRu = {
  union: "Казахстанский отраслевой профессиональный союз работников просвещения, науки и высшего образования",
  district: "{name}: районная (городская) организация №\u00A0{number}",
  reason: "половина делегатов была на карантине",
};

/** Words of the invented data. `{name}` is the short name of a member organisation. */
export type CampaignSampleWords = typeof campaignSampleRu;
