import type { CampaignData } from "../../../src/campaign/model/campaign-data";
import { makeCampaignSample } from "../../../src/campaign/sample/make-campaign-sample";
import { roster } from "../../../src/rating/organisations/roster";
import type { Language } from "../../../src/text/language";

/**
 * A campaign of the union, its first organisation and two districts of it: what a person would type in an hour.
 * @param language Of the sheets.
 */
export function fewOrganisations(language: Language): CampaignData {
  const data = makeCampaignSample(roster.slice(0, 1), language);
  const organisations = data.organisations.filter(({ id, level }) => level !== "district" || /-0[12]$/.test(id));
  const ids = new Set(organisations.map(({ id }) => id));
  const meetings = Object.fromEntries(Object.entries(data.meetings).filter(([id]) => ids.has(id)));
  return {
    ...data,
    organisations,
    meetings,
    results: data.results.filter(({ organisation }) => ids.has(organisation)),
  };
}
