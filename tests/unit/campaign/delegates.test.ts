import { allotDelegates } from "../../../src/campaign/model/delegates/allot-delegates";
import { delegatesByNorm } from "../../../src/campaign/model/delegates/delegates-by-norm";
import { shareDelegates } from "../../../src/campaign/model/delegates/share-delegates";
import { brief, findingsOf, smallCampaign, smallTree } from "./small-campaign";

test.each([
  [0, 0, 0, 0],
  [1, 1, 1, 1],
  [4999, 1, 1, 1],
  [5000, 1, 1, 1],
  [7499, 1, 1, 2],
  [7500, 1, 2, 2],
  [12_499, 2, 2, 3],
  [12_500, 2, 3, 3],
  [36_515, 7, 7, 8],
  [730_302, 146, 146, 147],
])("%d members: floor %d, half-up %d, ceiling %d", (members, floor, halfUp, ceiling) => {
  const modes = ["floor", "half-up", "ceiling"] as const;
  expect(modes.map((mode) => delegatesByNorm(members, 5000, mode, 1))).toEqual([floor, halfUp, ceiling]);
});

test("an odd norm rounds half up at the first whole member beyond half", () => {
  expect([2, 3].map((members) => delegatesByNorm(5 + members, 5, "half-up", 0))).toEqual([1, 2]);
});

test("a minimum lifts only those who have members", () => {
  expect([0, 1].map((members) => delegatesByNorm(members, 5000, "floor", 2))).toEqual([0, 2]);
});

test("a total is shared by the largest remainders", () => {
  // Quotas 2.5, 1.75, 0.75 of 5: whole 2 + 1 + 0, the two left go to the remainders of .75.
  expect(shareDelegates([10, 7, 3], 5, 0)).toEqual({ delegates: [2, 2, 1], tied: [] });
});

test("whoever would fall below the minimum gets it before the rest is shared", () => {
  expect(shareDelegates([90_000, 9000, 10, 0], 10, 1)?.delegates).toEqual([8, 1, 1, 0]);
  expect(shareDelegates([5, 5, 5], 2, 1)).toBeNull();
  expect(shareDelegates([0, 0], 2, 1)).toBeNull();
});

test("equal remainders are told where the last delegate goes to one of them", () => {
  expect(shareDelegates([10, 10], 3, 0)).toEqual({ delegates: [2, 1], tied: [0, 1] });
  expect(shareDelegates([10, 10], 4, 0)).toEqual({ delegates: [2, 2], tied: [] });
});

test("delegates by office stand beside those of the norm", () => {
  const organisations = [{ ...(smallTree[1] as (typeof smallTree)[0]), exOfficio: 2, elected: 2 }];
  const { settings } = smallCampaign();
  expect(allotDelegates(organisations, settings.delegates).allotments).toEqual([
    { organisation: "O", members: 7500, delegates: 2, exOfficio: 2, elected: 2 },
  ]);
});

test("another number elected, nobody to elect, no total and too small a total are told", () => {
  const other = (change: object) => smallTree.map((one) => (one.id === "O" ? { ...one, ...change } : one));
  const { settings } = smallCampaign();
  const mode = (change: object) => ({
    settings: { ...settings, delegates: { ...settings.delegates, mode: "largest-remainder" as const, ...change } },
  });
  expect(brief(findingsOf({ organisations: other({ elected: 3 }) }))).toEqual([
    ["delegates.unlike-elected", "O", { elected: 3, due: 2 }],
  ]);
  expect(brief(findingsOf({ organisations: other({ members: 0 }) }))).toEqual([["members.none", "O", {}]]);
  expect(brief(findingsOf(mode({})))).toEqual([["delegates.no-total", null, {}]]);
  expect(brief(findingsOf(mode({ total: 1, minimum: 2 })))).toEqual([
    ["delegates.total-short", null, { total: 1, least: 2 }],
  ]);
  expect(brief(findingsOf(mode({ total: 3 })))).toEqual([]);
});
