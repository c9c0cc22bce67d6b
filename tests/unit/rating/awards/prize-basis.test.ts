import type { AwardCandidate } from "../../../../src/rating/awards/award-candidate";
import { giveAwards } from "../../../../src/rating/awards/give-awards";
import { listAwards } from "../../../../src/rating/awards/list-awards";
import { orderForPrizes, prizePlacesByTotal } from "../../../../src/rating/awards/prize-basis";
import type { EditionId } from "../../../../src/rating/editions/edition";

const settings = { prizePlaces: 3, encouraged: 3, mainBlocks: [1, 2], prizesBy: "places-by-criterion" } as const;

/** Places in two criteria by organisation; the total is that of the order given. */
function candidates(places: Readonly<Record<string, readonly (number | null)[]>>): AwardCandidate[] {
  return Object.entries(places).map(([id, own], at) => ({
    id,
    total: 100 - at,
    place: at + 1,
    blockScores: Object.fromEntries(own.map((place, block) => [block + 1, place === null ? null : 50 - place])),
    blockPlaces: Object.fromEntries(own.map((place, block) => [block + 1, place])),
  }));
}

function prizes(places: Parameters<typeof candidates>[0], edition: EditionId = "ED-2026") {
  const all = candidates(places);
  const { awards } = giveAwards(all, edition, settings);
  return {
    awards,
    rows: listAwards(awards, edition, all).flatMap(({ kind, place, id, reason }) =>
      kind === "encouragement" ? [] : [[place, id, reason]],
    ),
  };
}

test("the least sum of places by criterion wins, whatever the total", () => {
  const { awards, rows } = prizes({ A: [1, 5], B: [2, 2], C: [3, 1], D: [4, 3], E: [5, 4] });
  expect(rows).toEqual([
    [1, "B", "shared-place"],
    [1, "C", "shared-place"],
    [3, "A", "places-by-criterion"],
  ]);
  expect(awards.prizes.map(({ placesSum }) => placesSum)).toEqual([4, 4, 6]);
  expect(awards.undecided).toEqual([{ reason: "tie-inside-prizes", place: 1, ids: ["B", "C"] }]);
});

test("earlier editions know nothing of criteria apart: their prizes go by the total", () => {
  expect(prizes({ A: [1, 5], B: [2, 2], C: [3, 1] }, "ED-2025").rows).toEqual([
    [1, "A", "place"],
    [2, "B", "place"],
    [3, "C", "place"],
  ]);
});

test("no place in a criterion is the one after its last", () => {
  const placed = candidates({ A: [1, null], B: [2, 1] }) as Parameters<typeof orderForPrizes>[0];
  expect(orderForPrizes(placed, "places-by-criterion").map(({ id, placesSum }) => [id, placesSum])).toEqual([
    ["A", 3],
    ["B", 3],
  ]);
});

test("nothing is near a prize by points where places decide", () => {
  expect(prizePlacesByTotal("ED-2026-SUM", settings)).toBe(0);
  expect(prizePlacesByTotal("ED-2025", settings)).toBe(3);
});
