import type { CampaignData } from "../../src/campaign/model/campaign-data";
import { campaign2023 } from "../../src/campaign/model/data/campaign-2023";
import { followCampaign } from "../../src/campaign/model/follow-campaign";
import { planCampaign } from "../../src/campaign/sheets/plan-campaign";
import { isoDate, dayNumber } from "../../src/text/day-number";

const budget = 3000;

/** A campaign whose primary organisations are listed one by one: 20 oblasts, 203 districts. */
export function campaignOf(primaries: number): CampaignData {
  const oblasts = Array.from({ length: 20 }, (_, at) => `O${at}`);
  const districts = Array.from({ length: 203 }, (_, at) => `D${at}`);
  const organisations = [
    { id: "U", kk: "Кәсіподақ", ru: "Профсоюз", level: "union" as const },
    ...oblasts.map((id) => ({ id, kk: id, ru: id, level: "oblast" as const, parent: "U", members: 36_000 })),
    ...districts.map((id, at) => ({
      id,
      kk: id,
      ru: id,
      level: "district" as const,
      parent: `O${at % 20}`,
      members: 3600,
    })),
    ...Array.from({ length: primaries }, (_, at) => ({
      id: `P${at}`,
      kk: `Мектеп ${at}`,
      ru: `Школа ${at}`,
      level: "primary" as const,
      parent: `D${at % 203}`,
      members: 40 + (at % 80),
    })),
  ];
  const meetings = Object.fromEntries(
    organisations.map(({ id }, at) => {
      const held = isoDate(dayNumber("2023-09-05") + (at % 250));
      return [
        id,
        { planned: held, held, entitled: 60, present: 45, informationReceived: isoDate(dayNumber(held) + 20) },
      ];
    }),
  );
  return { settings: campaign2023, organisations, meetings, results: [], language: "kk", synthetic: true };
}

/** Following a campaign and planning its sheets at three sizes: the budget, and the ratio to the smallest beside the ratio of sizes. */
export function benchCampaign(): string[] {
  const sizes = [1000, 3000, 9300];
  const times = sizes.map((size) => {
    const data = campaignOf(size);
    const runs = Array.from({ length: 3 }, () => {
      const begin = performance.now();
      const campaign = followCampaign(data);
      const middle = performance.now();
      planCampaign(data, campaign);
      return { model: middle - begin, plan: performance.now() - middle };
    });
    return runs.reduce((best, run) => (run.model + run.plan < best.model + best.plan ? run : best));
  });
  const all = times.map(({ model, plan }) => model + plan);
  return sizes.map((size, at) => {
    const { model = 0, plan = 0 } = times[at] ?? {};
    const growth = (all[at] ?? 0) / (all[0] ?? 1);
    const share = (size + 224) / ((sizes[0] ?? 1) + 224);
    return `campaign of ${size} primary organisations: model ${model.toFixed(0)} ms + plan ${plan.toFixed(0)} ms (budget ${budget} for 9300), ${growth.toFixed(1)} times the smallest at ${share.toFixed(1)} times its size`;
  });
}
