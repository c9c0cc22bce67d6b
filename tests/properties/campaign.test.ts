import * as fc from "fast-check";
import type { CampaignInput } from "../../src/campaign/model/campaign";
import { campaign2023 } from "../../src/campaign/model/data/campaign-2023";
import { counterList, type CounterKey, type Counts } from "../../src/campaign/model/data/counters";
import { monthsLater } from "../../src/campaign/model/dates/months-later";
import { delegatesByNorm } from "../../src/campaign/model/delegates/delegates-by-norm";
import { shareDelegates } from "../../src/campaign/model/delegates/share-delegates";
import { followCampaign } from "../../src/campaign/model/follow-campaign";
import { sumLevels } from "../../src/campaign/model/totals/roll-up";
import { dayNumber, isoDate } from "../../src/text/day-number";

const members = fc.integer({ min: 0, max: 2_000_000 });
const norm = fc.integer({ min: 1, max: 20_000 });
const day = fc.integer({ min: dayNumber("2020-01-01"), max: dayNumber("2032-12-31") }).map(isoDate);

test("delegates never fall when members grow, and the modes keep their order", () => {
  fc.assert(
    fc.property(members, members, norm, fc.integer({ min: 0, max: 3 }), (fewer, more, by, minimum) => {
      const [low, high] = [Math.min(fewer, more), Math.max(fewer, more)];
      const modes = ["floor", "half-up", "ceiling"] as const;
      for (const mode of modes) {
        expect(delegatesByNorm(high, by, mode, minimum)).toBeGreaterThanOrEqual(
          delegatesByNorm(low, by, mode, minimum),
        );
      }
      const [floor = 0, halfUp = 0, ceiling = 0] = modes.map((mode) => delegatesByNorm(high, by, mode, 0));
      expect(floor).toBe(Math.floor(high / by));
      expect(ceiling).toBe(Math.ceil(high / by));
      expect([floor, ceiling]).toContain(halfUp);
    }),
  );
});

test("the largest remainder sums to the total, keeps the minimum and the order of sizes", () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 }), (counts, total, minimum) => {
      const shared = shareDelegates(counts, total, minimum);
      const some = counts.filter((count) => count > 0).length;
      if (shared === null) {
        expect(some === 0 || total < some * minimum).toBe(true);
        return;
      }
      const { delegates } = shared;
      expect(delegates.reduce((sum, one) => sum + one, 0)).toBe(total);
      counts.forEach((count, at) => {
        expect(delegates[at]).toBeGreaterThanOrEqual(count > 0 ? minimum : 0);
        if (count === 0) expect(delegates[at]).toBe(0);
        counts.forEach((other, beside) => {
          if (other < count) expect(delegates[beside]).toBeLessThanOrEqual(delegates[at] ?? 0);
        });
      });
    }),
  );
});

test("a due date is the same day of the next month, or the month's last one where it has no such day", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 24 }), (date, months) => {
      const due = monthsLater(date, months);
      const [year = 0, month = 0, at = 0] = date.split("-").map(Number);
      const [dueYear = 0, dueMonth = 0, dueAt = 0] = due.split("-").map(Number);
      expect(dueYear * 12 + dueMonth).toBe(year * 12 + month + months);
      const isLast = isoDate(dayNumber(due) + 1).endsWith("-01");
      expect(dueAt === at || (dueAt < at && isLast)).toBe(true);
    }),
  );
});

test("a due date never falls when the meeting moves later", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 90 }), (date, days) => {
      expect(monthsLater(isoDate(dayNumber(date) + days), 1) >= monthsLater(date, 1)).toBe(true);
    }),
  );
});

const counts: fc.Arbitrary<Counts> = fc.dictionary(
  fc.constantFrom(...counterList.map(({ key }) => key)),
  fc.integer({ min: 0, max: 50 }),
  { maxKeys: 6 },
);

/** Primary organisations, each below one of three districts of two oblasts. */
const primaries = fc.array(fc.record({ district: fc.integer({ min: 0, max: 2 }), counts }), { maxLength: 30 });

function campaignOf(given: readonly { readonly district: number; readonly counts: Counts }[]): CampaignInput {
  const upper = [
    { id: "U", kk: "", ru: "", level: "union" },
    { id: "O0", kk: "", ru: "", level: "oblast", parent: "U" },
    { id: "O1", kk: "", ru: "", level: "oblast", parent: "U" },
    { id: "D0", kk: "", ru: "", level: "district", parent: "O0" },
    { id: "D1", kk: "", ru: "", level: "district", parent: "O0" },
    { id: "D2", kk: "", ru: "", level: "district", parent: "O1" },
  ] as const;
  const lower = given.map(({ district }, at) => ({
    id: `P${at}`,
    kk: "",
    ru: "",
    level: "primary" as const,
    parent: `D${district}`,
  }));
  const results = given.map(({ counts: one }, at) => ({
    organisation: `P${at}`,
    level: "primary" as const,
    counts: one,
  }));
  return { settings: campaign2023, organisations: [...upper, ...lower], meetings: {}, results };
}

test("the roll-up of any split is the roll-up of the whole, whoever stands above", () => {
  fc.assert(
    fc.property(primaries, fc.infiniteStream(fc.boolean()), (all, sides) => {
      const [left, right]: [typeof all, typeof all] = [[], []];
      for (const one of all) (sides.next().value ? left : right).push(one);
      const rolled = [all, left, right].map((some) => followCampaign(campaignOf(some)).whole.primary ?? {});
      const [whole, ...parts] = rolled;
      expect(sumLevels(parts.map((primary) => ({ primary }))).primary ?? {}).toEqual(whole);
      const moved = all.map((one) => ({ ...one, district: (one.district + 1) % 3 }));
      expect(followCampaign(campaignOf(moved)).whole.primary ?? {}).toEqual(whole);
      for (const { key } of counterList) expect(whole?.[key] ?? 0).toBe(added(all, key));
    }),
    { numRuns: 40 },
  );
});

/** What the primary organisations gave, or what follows of each without being asked. */
function added(all: readonly { readonly counts: Counts }[], key: CounterKey): number {
  return all.reduce((sum, one) => sum + (one.counts[key] ?? (key === "toHold" ? 1 : 0)), 0);
}
