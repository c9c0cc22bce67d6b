import type { AwardCandidate } from "../../../../src/rating/awards/award-candidate";
import type { AwardDecision } from "../../../../src/rating/awards/award-decision";
import { giveAwards } from "../../../../src/rating/awards/give-awards";
import { listAwards } from "../../../../src/rating/awards/list-awards";
import type { UndecidedReason } from "../../../../src/rating/rating";
import type { EditionId } from "../../../../src/rating/editions/edition";

const settings = { prizePlaces: 3, encouraged: 3, mainBlocks: [1, 2] };

/** Candidates by total; places by counting, one block with the total as its score. */
function candidates(totals: Readonly<Record<string, number | null>>): AwardCandidate[] {
  const known = Object.values(totals).filter((total) => total !== null);
  return Object.entries(totals).map(([id, total]) => {
    const place = total === null ? null : 1 + known.filter((other) => other > total).length;
    return { id, total, place, blockScores: { 1: total }, blockPlaces: { 1: place } };
  });
}

function award(totals: Readonly<Record<string, number | null>>, edition: EditionId, more = {}) {
  const { awards, findings } = giveAwards(candidates(totals), edition, { ...settings, ...more });
  return {
    prizes: awards.prizes.map(({ id }) => id),
    encouraged: awards.encouraged.map(({ id }) => id),
    findings: findings.map(({ code, params }) => [code, params]),
  };
}

test("equal places are in the order of the ids, by code unit", () => {
  expect(award({ b: 5, B: 5, a: 5 }, "ED-2022").prizes).toEqual(["B", "a", "b"]);
});

test("nothing is said of decisions where none was needed", () => {
  expect(Object.keys(giveAwards(candidates({ A: 9, B: 8 }), "ED-2025", settings).awards)).toEqual([
    "prizes",
    "encouraged",
    "undecided",
  ]);
});

test("a tie over the last prize needs a decision, one above it is a note", () => {
  expect(award({ A: 9, B: 9, C: 5, D: 5 }, "ED-2025")).toEqual({
    prizes: ["A", "B", "C", "D"],
    encouraged: [],
    findings: [
      ["awards.tie-in-places", { place: 1, count: 2 }],
      ["awards.tie-needs-decision", { places: 3, count: 4, place: 3 }],
    ],
  });
});

test("without a place there is neither prize nor encouragement", () => {
  expect(award({ A: null, B: 1, C: null }, "ED-2025")).toEqual({ prizes: ["B"], encouraged: [], findings: [] });
  expect(award({ A: null }, "ED-2026").findings).toEqual([["awards.encouragement-empty", {}]]);
});

test("ED-2025: places left after whole groups are not filled from behind a group that does not fit", () => {
  expect(award({ A: 9, B: 8, C: 7, D: 6, E: 5, F: 5, G: 5, H: 4 }, "ED-2025")).toMatchObject({
    encouraged: ["D"],
    findings: [["awards.encouragement-tie", { place: 5, count: 3, left: 2 }]],
  });
  expect(award({ A: 9, B: 8, C: 7, D: 6, E: 5, F: 4, G: 4 }, "ED-2025", { encouraged: 2 })).toMatchObject({
    encouraged: ["D", "E"],
    findings: [],
  });
  expect(award({ A: 9, B: 8, C: 7, D: 6 }, "ED-2025", { encouraged: 0 }).encouraged).toEqual([]);
});

test("ED-2026: a score of 0 or less leads nothing, and the number of encouragements is not limited", () => {
  expect(award({ A: 9, B: 8, C: 7, D: 0 }, "ED-2026")).toMatchObject({
    encouraged: [],
    findings: [["awards.encouragement-empty", {}]],
  });
  expect(award({ A: 9, B: 8, C: 7, D: 6, E: 6, F: 6, G: 6 }, "ED-2026", { encouraged: 1 }).encouraged).toEqual([
    "D",
    "E",
    "F",
    "G",
  ]);
});

test("ED-2026: a main block that is named twice counts once", () => {
  const { awards } = giveAwards(candidates({ A: 9, B: 8, C: 7, D: 6 }), "ED-2026", {
    ...settings,
    mainBlocks: [1, 1, "1"],
  });
  expect(awards.encouraged).toEqual([{ id: "D", place: 4, total: 6, blocks: ["1"] }]);
});

test.each<[string, Readonly<Record<string, number | null>>, EditionId, unknown]>([
  ["nothing", { A: 9, B: 8, C: 7, D: 6 }, "ED-2025", []],
  ["two first places", { A: 9, B: 9, C: 7 }, "ED-2022", [["tie-inside-prizes", 1, ["A", "B"]]]],
  [
    "two first places and two third ones",
    { A: 9, B: 9, D: 5, C: 5 },
    "ED-2022",
    [
      ["tie-inside-prizes", 1, ["A", "B"]],
      ["tie-over-prizes", 3, ["C", "D"]],
    ],
  ],
  [
    "a group behind the prizes",
    { A: 9, B: 8, C: 7, D: 6, E: 6, F: 6, G: 6 },
    "ED-2025",
    [["encouragement-tie", 4, ["D", "E", "F", "G"]]],
  ],
  ["nobody leads a block", { A: 9, B: 8, C: 7, D: 0 }, "ED-2026", [["no-encouragement", null, []]]],
])("what is left to people: %s", (_, totals, edition, expected) => {
  const { awards } = giveAwards(candidates(totals), edition, settings);
  expect(awards.undecided.map(({ reason, place, ids }) => [reason, place, ids])).toEqual(expected);
});

describe("decisions of the Executive Committee", () => {
  const tie = (reason: UndecidedReason, place: number, tied: Readonly<Record<string, number>>, chosen: string[]) => ({
    ...{ reason, place, chosen },
    ids: Object.keys(tied),
    totals: Object.values(tied),
  });
  const given = (totals: Readonly<Record<string, number>>, ...decisions: AwardDecision[]) => {
    const all = candidates(totals);
    const { awards } = giveAwards(all, "ED-2025", settings, decisions);
    return {
      rows: listAwards(awards, "ED-2025", all).map(({ place, id, reason }) => `${place} ${id} ${reason}`),
      open: awards.undecided.map(({ reason, place, ids }) => `${reason} ${place} ${ids.join("")}`),
      decided: awards.decided?.map(({ place, chosen }) => `${place} ${chosen.join("")}`),
    };
  };

  test("the chosen has the place, the other the next one", () => {
    expect(given({ A: 9, B: 5, C: 5, D: 1 }, tie("tie-inside-prizes", 2, { B: 5, C: 5 }, ["C"]))).toEqual({
      rows: ["1 A place", "2 C decided", "3 B decided", "4 D next-by-place"],
      open: [],
      decided: ["2 C"],
    });
  });

  test("both share the place where both are chosen, and the list says so", () => {
    expect(given({ A: 9, B: 5, C: 5 }, tie("tie-inside-prizes", 2, { B: 5, C: 5 }, ["B", "C"])).rows).toEqual([
      "1 A place",
      "2 B decided-shared",
      "2 C decided-shared",
    ]);
  });

  test("who gets no prize is next for encouragement", () => {
    const totals = { A: 9, B: 8, C: 5, D: 5, E: 4 };
    expect(given(totals, tie("tie-over-prizes", 3, { C: 5, D: 5 }, ["D"]))).toMatchObject({
      rows: ["1 A place", "2 B place", "3 D decided", "3 C next-by-place", "5 E next-by-place"],
      open: [],
    });
  });

  test("several who are left are a question again", () => {
    const totals = { A: 9, B: 5, C: 5, D: 5 };
    const first = tie("tie-over-prizes", 2, { B: 5, C: 5, D: 5 }, ["B"]);
    expect(given(totals, first).open).toEqual(["tie-over-prizes 3 CD"]);
    const second = tie("tie-over-prizes", 3, { C: 5, D: 5 }, ["C", "D"]);
    expect(given(totals, first, second)).toEqual({
      rows: ["1 A place", "2 B decided", "3 C decided-shared", "3 D decided-shared"],
      open: [],
      decided: ["2 B", "3 CD"],
    });
  });

  test("of an encouragement tie the chosen are encouraged", () => {
    const totals = { A: 9, B: 8, C: 7, D: 6, E: 5, F: 5, G: 5, H: 4 };
    expect(given(totals, tie("encouragement-tie", 5, { E: 5, F: 5, G: 5 }, ["E", "G"]))).toMatchObject({
      rows: ["1 A place", "2 B place", "3 C place", "4 D next-by-place", "5 E decided", "5 G decided"],
      open: [],
    });
  });

  test("one on other totals, another place or other organisations counts for nothing", () => {
    const totals = { A: 9, B: 5, C: 5, D: 1 };
    const undecided = ["tie-inside-prizes 2 BC"];
    for (const other of [
      tie("tie-inside-prizes", 2, { B: 6, C: 6 }, ["B"]),
      tie("tie-inside-prizes", 1, { B: 5, C: 5 }, ["B"]),
      tie("tie-inside-prizes", 2, { B: 5, C: 5, D: 5 }, ["B"]),
      tie("tie-over-prizes", 2, { B: 5, C: 5 }, ["B"]),
    ]) {
      expect(given(totals, other).open).toEqual(undecided);
    }
  });
});
