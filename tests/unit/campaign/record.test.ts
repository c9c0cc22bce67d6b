import { recordFile, recordOfCampaign } from "../../../src/campaign/archive/record-of-campaign";
import type { CampaignData } from "../../../src/campaign/model/campaign-data";
import type { CampaignSnapshot } from "../../../src/campaign/model/campaign-workbook";
import { followCampaign } from "../../../src/campaign/model/follow-campaign";
import { meetingsLeft } from "../../../src/campaign/model/meetings-left";
import { smallCampaign, smallTree } from "./small-campaign";

const held = { U: "2024-09-10", O: "2024-04-10", D: "2024-02-10", P: "2023-10-10", Q: "2023-11-10" };
const meetings = Object.fromEntries(Object.entries(held).map(([id, date]) => [id, { held: date }]));

function snapshotOf(changes: Partial<CampaignData> = {}): CampaignSnapshot {
  const data: CampaignData = { ...smallCampaign({ meetings }), language: "ru", synthetic: false, ...changes };
  const campaign = followCampaign(data);
  return { data, campaign, findings: campaign.findings };
}

test("a finished campaign has a record: its act, dates, delegates and sums, with a fingerprint of what was entered", async () => {
  const snapshot = snapshotOf();
  expect(meetingsLeft(snapshot.campaign)).toBe(0);
  const record = await recordOfCampaign(snapshot);
  expect(record).toMatchObject({
    format: "bagalau-campaign-record 1",
    years: [2023, 2024],
    norm: { members: 5000, mode: "half-up" },
    delegates: { byNorm: 2 },
    counts: { primary: { toHold: 2, held: 2 } },
  });
  expect(record?.organisations.map(({ id, held: day }) => [id, day])).toEqual(
    smallTree.map(({ id }) => [id, held[id as keyof typeof held]]),
  );
  const late = { ...meetings, O: { held: held.O, informationReceived: "2024-05-20" } };
  const other = await recordOfCampaign(snapshotOf({ meetings: late }));
  expect(other?.organisations.find(({ id }) => id === "O")?.daysLate).toBe(10);
  expect(other?.fingerprint).not.toBe(record?.fingerprint);
  const file = await recordFile(snapshot);
  expect(file?.name).toBe("campaign-2023-2024.json");
  expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toEqual(record);
});

test("there is none while a meeting is left, and never one of a demonstration", async () => {
  const others = Object.fromEntries(Object.entries(meetings).filter(([id]) => id !== "Q"));
  const unfinished = snapshotOf({ meetings: others });
  expect(meetingsLeft(unfinished.campaign)).toBe(1);
  expect(await recordOfCampaign(unfinished)).toBeNull();
  expect(await recordFile(snapshotOf({ synthetic: true }))).toBeNull();
});
