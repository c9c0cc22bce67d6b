import { campaign2023 } from "../../../src/campaign/model/data/campaign-2023";
import { counterList } from "../../../src/campaign/model/data/counters";
import { followCampaign } from "../../../src/campaign/model/follow-campaign";
import { hasQuorum } from "../../../src/campaign/model/quorum";
import { brief, findingsOf, smallCampaign, smallTree } from "./small-campaign";

test("meetings of primary organisations sum to the district, the oblast and the whole", () => {
  const meetings = {
    P: { held: "2023-10-01", entitled: 7000, present: 4000 },
    Q: { reason: "repairs" },
    D: { held: "2024-02-01", entitled: 30, present: 20 },
  };
  const results = [{ organisation: "P", level: "primary", counts: { speakers: 4, heads: 1, headsWomen: 1 } }] as const;
  const { totals, whole } = followCampaign(smallCampaign({ meetings, results }));
  const primary = { toHold: 2, held: 1, notHeld: 1, members: 7500, entitled: 7000, present: 4000, quorate: 1 };
  expect(totals["D"]?.primary).toEqual({ ...primary, speakers: 4, heads: 1, headsWomen: 1 });
  expect(totals["O"]?.primary).toEqual(totals["D"]?.primary);
  expect(whole.primary).toEqual(totals["D"]?.primary);
  expect(whole.district).toEqual({
    toHold: 1,
    held: 1,
    notHeld: 0,
    members: 7500,
    entitled: 30,
    present: 20,
    quorate: 1,
  });
  expect(Object.keys(totals)).toEqual(["U", "O", "D"]);
});

test("counted primary organisations stand for those that are not listed", () => {
  const organisations = smallTree.filter(({ level }) => level !== "primary");
  const results = [{ organisation: "D", level: "primary", counts: { toHold: 46, held: 40 } }] as const;
  const { whole } = followCampaign(smallCampaign({ organisations, results }));
  expect(whole.primary).toEqual({ toHold: 46, held: 40 });
});

test("a count given stands, the sum below it is told where it differs", () => {
  const results = [
    { organisation: "D", level: "primary", counts: { toHold: 3, seminars: 2 } },
    { organisation: "O", level: "primary", counts: { toHold: 3 } },
  ] as const;
  const { whole, findings } = followCampaign(smallCampaign({ results }));
  expect(whole.primary).toMatchObject({ toHold: 3, held: 0, seminars: 2 });
  expect(brief(findings.filter(({ code }) => code.startsWith("count")))).toEqual([
    ["count.unlike-lower", "D", { counter: "toHold", value: 3, sum: 2, level: "primary" }],
  ]);
});

test("counts without a place are told and left out", () => {
  const row = (organisation: string, level: "primary" | "oblast", toHold = 5) => ({
    organisation,
    level,
    counts: { toHold },
  });
  const results = [row("X", "primary"), row("D", "oblast"), row("Q", "primary", 1), row("Q", "primary", 9)];
  expect(brief(findingsOf({ results }))).toEqual([
    ["count.no-organisation", "X", { id: "X" }],
    ["count.level-above", "D", { id: "D" }],
    ["count.twice", "Q", { id: "Q" }],
  ]);
  expect(followCampaign(smallCampaign({ results })).whole.primary?.toHold).toBe(2);
});

test("a part is no greater than its whole, parts together neither", () => {
  const counts = { toHold: 5, held: 3, notHeld: 3, heads: 2, headsYoung: 3, satisfactory: 4, present: 9, entitled: 8 };
  const organisations = smallTree.filter(({ level }) => level !== "primary");
  const results = [{ organisation: "D", level: "primary", counts }] as const;
  expect(brief(findingsOf({ organisations, results }))).toEqual([
    ["count.exceeds", "D", { counter: "present", value: 9, whole: "entitled", of: 8 }],
    ["count.exceeds", "D", { counter: "satisfactory", value: 4, whole: "held", of: 3 }],
    ["count.exceeds", "D", { counter: "headsYoung", value: 3, whole: "heads", of: 2 }],
    ["count.parts-exceed", "D", { sum: 6, whole: "toHold", of: 5 }],
  ]);
});

test("every counter belongs to an item, and its whole stands before it", () => {
  const keys = counterList.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  counterList.forEach(({ key, partOf }, at) => {
    if (partOf !== undefined) expect([key, keys.indexOf(partOf) < at]).toEqual([key, true]);
  });
  // Items 7 and 8: seminars, help, guests, reserve, youth, publications.
  const recommended = counterList.filter(({ item }) => item !== 9).map(({ key }) => key);
  for (const key of ["seminars", "helped", "guestsPartners", "reserve", "headsYoung", "publications"] as const) {
    expect(recommended).toContain(key);
  }
});

test("quorum is a setting by kind of meeting", () => {
  const { meeting, conference } = campaign2023.quorum;
  expect([50, 51].map((present) => hasQuorum(present, 100, meeting))).toEqual([false, true]);
  expect([66, 67].map((present) => hasQuorum(present, 100, conference))).toEqual([false, true]);
  expect(hasQuorum(2, 3, conference)).toBe(true);
  expect(hasQuorum(0, 0, conference)).toBe(false);
});

test("too few present and more than there are are told", () => {
  const meetings = { P: { entitled: 100, present: 50 }, D: { entitled: 30, present: 31 } };
  expect(brief(findingsOf({ meetings }))).toEqual([
    ["present.too-many", "D", { present: 31, entitled: 30 }],
    ["quorum.none", "P", { present: 50, entitled: 100 }],
  ]);
});
