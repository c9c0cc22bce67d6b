import type { CampaignInput } from "../../../src/campaign/model/campaign";
import { campaign2023 } from "../../../src/campaign/model/data/campaign-2023";
import type { CampaignFinding } from "../../../src/campaign/model/finding";
import { followCampaign } from "../../../src/campaign/model/follow-campaign";
import type { CampaignOrganisation } from "../../../src/campaign/model/organisation";

/** One organisation of each level: union U, oblast O, district D, primary organisations P and Q. */
export const smallTree: readonly CampaignOrganisation[] = [
  { id: "U", kk: "Кәсіподақ", ru: "Профсоюз", level: "union" },
  { id: "O", kk: "Облыс", ru: "Область", level: "oblast", parent: "U", members: 7500 },
  { id: "D", kk: "Аудан", ru: "Район", level: "district", parent: "O", members: 7500 },
  { id: "P", kk: "Мектеп 1", ru: "Школа 1", level: "primary", parent: "D", members: 7000 },
  { id: "Q", kk: "Мектеп 2", ru: "Школа 2", level: "primary", parent: "D", members: 500 },
];

/** The small campaign with changes; one body decides, so that INC-28 is not told in every test. */
export function smallCampaign(changes: Partial<CampaignInput> = {}): CampaignInput {
  const act = { ...campaign2023.act, letterhead: "executive-committee" } as const;
  return { settings: { ...campaign2023, act }, organisations: smallTree, meetings: {}, results: [], ...changes };
}

/** Findings of the small campaign but those of dates that nobody planned. */
export function findingsOf(changes: Partial<CampaignInput>): readonly CampaignFinding[] {
  return followCampaign(smallCampaign(changes)).findings.filter(({ code }) => code !== "date.none");
}

/** Code, organisation and parameters of findings, in their order. */
export function brief(findings: readonly CampaignFinding[]): unknown[] {
  return findings.map(({ code, place, params }) => [code, place.organisation ?? null, params]);
}
