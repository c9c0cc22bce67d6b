import { campaign2023 } from "../../../src/campaign/model/data/campaign-2023";
import { followCampaign } from "../../../src/campaign/model/follow-campaign";
import { brief, findingsOf, smallCampaign, smallTree } from "./small-campaign";

const { settings } = smallCampaign();

test("the letterhead's body and the deciding one should be one (INC-28)", () => {
  expect(brief(followCampaign(smallCampaign({ settings: campaign2023 })).findings).slice(0, 1)).toEqual([
    ["act.bodies", null, { letterhead: "central-committee", deciding: "executive-committee" }],
  ]);
  expect(findingsOf({})).toEqual([]);
});

test("several persons control the execution (INC-35)", () => {
  expect(campaign2023.control).toHaveLength(2);
});

test("windows are complete, in order and within the campaign; they may overlap (INC-29)", () => {
  const windows = [
    { level: "primary", from: "2023-12-31", to: "2023-09-01" },
    { level: "district", from: "2024-01-01", to: "2024-03-31" },
    { level: "union", from: "2024-08-01", to: "2025-01-31" },
  ] as const;
  expect(brief(findingsOf({ settings: { ...settings, windows } }))).toEqual([
    ["window.reversed", null, { level: "primary", from: "2023-12-31", to: "2023-09-01" }],
    ["window.missing", null, { level: "oblast" }],
    ["window.outside-campaign", null, { level: "union", from: "2024-08-01", to: "2025-01-31" }],
  ]);
});

test("the next campaign is another row set", () => {
  const shifted = (date: string) => `${Number(date.slice(0, 4)) + 5}${date.slice(4)}`;
  const next = {
    ...settings,
    years: [2028, 2029] as const,
    windows: settings.windows.map((one) => ({ ...one, from: shifted(one.from), to: shifted(one.to) })),
    schedule: { ...settings.schedule, due: "2028-09-01" },
  };
  expect(findingsOf({ settings: next, meetings: { D: { planned: "2029-03-15" } } })).toEqual([]);
});

test("organisations stand once, below one of a higher level", () => {
  const organisations = [
    ...smallTree,
    { id: "P", kk: "", ru: "", level: "primary", members: 1 } as const,
    { id: "R", kk: "", ru: "", level: "primary", parent: "X", members: 1 } as const,
    { id: "S", kk: "", ru: "", level: "district", parent: "P", members: 1 } as const,
  ];
  expect(brief(findingsOf({ organisations }))).toEqual([
    ["organisation.twice", "P", { id: "P" }],
    ["organisation.no-parent", "R", { id: "X" }],
    ["organisation.parent-level", "S", { id: "P", level: "primary" }],
  ]);
});

test("members are known, not nobody, and sum to those above", () => {
  const members = (count?: number) =>
    smallTree.map(({ id, kk, ru, level, parent = "", members: known }) => {
      const given = id === "Q" ? count : known;
      return { id, kk, ru, level, ...(parent !== "" && { parent }), ...(given !== undefined && { members: given }) };
    });
  expect(brief(findingsOf({ organisations: members() }))).toEqual([["members.missing", "Q", {}]]);
  expect(brief(findingsOf({ organisations: members(501) }))).toEqual([
    ["members.unlike-sum", "D", { members: 7500, sum: 7501 }],
  ]);
});
