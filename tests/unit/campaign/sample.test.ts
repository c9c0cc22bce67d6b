import { followCampaign } from "../../../src/campaign/model/follow-campaign";
import { makeCampaignSample } from "../../../src/campaign/sample/make-campaign-sample";
import { roster } from "../../../src/rating/organisations/roster";

const data = makeCampaignSample(roster, "ru");
const campaign = followCampaign({ ...data, today: "2024-10-01" });

test("it is as large as the union was: 20 organisations, 203 districts, 9 296 primary organisations, 730 302 members", () => {
  const count = (level: string): number => data.organisations.filter((one) => one.level === level).length;
  expect([count("union"), count("oblast"), count("district")]).toEqual([1, 20, 203]);
  expect(campaign.whole.primary?.toHold).toBe(9296);
  expect(campaign.whole.oblast?.members).toBe(730_302);
  expect(campaign.whole.district?.members).toBe(730_302);
  expect(campaign.whole.primary?.members).toBe(730_302);
});

test("it is marked synthetic, and the same every time", () => {
  expect(data.synthetic).toBe(true);
  expect(makeCampaignSample(roster, "ru")).toEqual(data);
  expect(makeCampaignSample(roster, "kk").results).toEqual(data.results);
});

test("some dates are out of their windows, some papers late, one conference lacks its quorum", () => {
  const codes = campaign.findings.map(({ code }) => code);
  for (const code of [
    "act.bodies",
    "date.moved",
    "date.outside-window",
    "order.before-lower",
    "schedule.late",
    "information.late",
    "information.missing",
    "quorum.none",
    "delegates.unlike-elected",
  ] as const) {
    expect(codes).toContain(code);
  }
  expect(campaign.findings.filter(({ level }) => level === "error")).toEqual([]);
});
