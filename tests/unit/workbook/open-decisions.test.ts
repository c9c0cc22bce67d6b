import { viewYear } from "../../../src/pane/evaluation/year/year-view";
import { awardRows } from "../../../src/evaluation/sheets/results/awards/awards-rows";
import { awardColumns, awardRow } from "../../../src/evaluation/sheets/results/awards/awards-columns";
import { awardsSheet } from "../../../src/evaluation/sheets/results/awards/awards-sheet";
import { decidedSentences, neededSentences } from "../../../src/evaluation/approval/said-results";
import { summarySheet } from "../../../src/evaluation/sheets/results/summary/summary-sheet";
import { summaryRows } from "../../../src/evaluation/sheets/results/summary/summary-rows";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
import { markOfDecision } from "../../../src/evaluation/year/committee/committee-decisions";
import type { Cell } from "../../../src/sheets/plan/sheet-plan";
import { isAcceptable } from "../../../src/evaluation/year/accepted-warnings";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { makeYear, manyOrganisations } from "./make-year";

/** The year with the return of the first in place of that of another, so that both are first. */
function withTwoFirst(data: YearData, place: number): YearData {
  const { organisations } = rate(toRatingInput(data));
  const ranked = [...organisations].sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const [first, other] = [ranked[0]?.id ?? "", ranked[place - 1]?.id ?? ""];
  return { ...data, returns: { ...data.returns, [other]: data.returns[first] ?? {} } };
}

const year = withTwoFirst(makeYear({ gaps: 0 }), 2);
const snapshot = { data: year, findings: [], stale: false, frozen: false, lostSheets: [] };
const frame = frameYear(year, rate(toRatingInput(year)));

test("a tie inside the prizes stands on the summary as a decision, as the pane shows it", () => {
  const shown = viewYear(snapshot, "2026-02-20");
  expect(shown.decisions.map(({ undecided }) => undecided.reason)).toEqual(["tie-inside-prizes"]);
  const ids = shown.decisions[0]?.undecided.ids ?? [];
  const names = year.organisations.filter(({ id }) => ids.includes(id)).map(frame.short);
  expect(names).toHaveLength(2);
  const sentences = neededSentences(frame).join(" ");
  expect(sentences).toContain("Равные результаты на призовом месте: I\u00A0место");
  for (const name of names) expect(sentences).toContain(name);
});

test("the summary marks a shared prize", () => {
  const places = summarySheet(frame)
    .finish()
    .cells.flatMap(({ column, value }) => (column === 1 && /^I+/.test(String(value)) ? [value] : []));
  expect(places).toEqual(["I=▲", "I=▲", "III▲"]);
});

test("the list of awards names whom the tie concerns, and a reason does not settle it", () => {
  expect(awardRows(frame).map(({ place, reason }) => [place, reason])).toEqual(
    expect.arrayContaining([
      [1, "shared-place"],
      [1, "shared-place"],
      [3, "place"],
    ]),
  );
  const ties = frame.rating.findings.filter(({ code }) => code === "awards.tie-in-places");
  expect(ties.map((tie) => [tie.level, isAcceptable(tie)])).toEqual([["warning", false]]);
});

describe("once it is decided", () => {
  const [question] = frame.rating.awards.undecided;
  if (question === undefined) throw new Error("the year has no tie");
  const [loser = "", winner = ""] = question.ids;
  const recordOf = (chosen: readonly string[] | null) => ({
    ...{
      at: "20.02.2026 14:05",
      who: "А. Б.",
      where: "Равные баллы",
      after: "Победитель",
      reason: "Постановление № 5",
    },
    action: chosen === null ? "decisionWithdrawn" : "decisionMade",
    mark: markOfDecision(question, frame.rating, chosen),
  });
  const framed = (data: YearData) => frameYear(data, rate(toRatingInput(data)));
  const decided = framed({ ...year, log: [recordOf([winner])] });

  test("list of awards, sheets, summary and pane follow it", () => {
    expect(awardRows(decided).map(({ place, id, reason }) => [place, id, reason])).toEqual(
      expect.arrayContaining([
        [1, winner, "decided"],
        [2, loser, "decided"],
      ]),
    );
    const cells = (sheet: { readonly cells: readonly Cell[] }, row: number) =>
      sheet.cells.filter((cell) => cell.row === row).map(({ value }) => value);
    const awards = awardsSheet(decided).finish();
    expect(cells(awards, awardRow)).toEqual(expect.arrayContaining(["decided", 1, winner]));
    expect(cells(awards, awardRow + 1)).toEqual(expect.arrayContaining(["decided", 2, loser]));
    // The ranking tells place 1 of both: a formula that reads it there would undo the decision.
    const second = awards.cells.find(({ row, column }) => row === awardRow + 1 && column === awardColumns.place);
    expect(second).not.toHaveProperty("formula");
    expect(neededSentences(decided).join(" ")).not.toContain("Равные баллы");
    expect(decidedSentences(decided).join(" ")).toContain("решение – Победитель. Основание: Постановление № 5.");
    const summary = summarySheet(decided).finish();
    const said = summary.cells.map(({ value }) => String(value)).find((text) => text.includes("Победитель")) ?? "";
    expect(said).toMatch(/Принятые решения: .*Победитель/);
    expect(said.slice(0, said.indexOf("Принятые решения:"))).not.toContain("Победитель");
    const shown = viewYear({ ...snapshot, data: decided.data }, "2026-02-20");
    expect([shown.decisions, shown.settled.length]).toEqual([[], 1]);
  });

  test("taken back, it is open again everywhere", () => {
    const again = framed({ ...year, log: [recordOf([winner]), recordOf(null)] });
    expect(again.rating.awards).toEqual(frame.rating.awards);
    expect(neededSentences(again)).toEqual(neededSentences(frame));
    expect(decidedSentences(again)).toEqual([]);
  });

  test("on other totals it is open again and says whose have changed", () => {
    const other = { ...year.returns[winner], figures: { ...year.returns[winner]?.figures, "2.1": 1 } };
    const moved = framed({
      ...year,
      log: [recordOf([winner])],
      returns: { ...year.returns, [winner]: other, [loser]: other },
    });
    expect(moved.rating.awards.decided).toBeUndefined();
    const [sentence = ""] = decidedSentences(moved);
    expect(sentence).toMatch(
      /^Решение, записанное 20\.02\.2026 14:05 \(Победитель\), больше не действует: изменились баллы/,
    );
    expect(sentence.match(/→/g)).toHaveLength(2);
  });
});

test("who shares an encouragement that is left to people stands on the page, however far down", () => {
  const many = makeYear({ organisations: manyOrganisations(40), gaps: 0 });
  const ranked = frameYear(many, rate(toRatingInput(many))).ranked;
  const fourth = many.returns[ranked[3]?.id ?? ""] ?? {};
  const returns = { ...many.returns };
  for (const { id } of ranked.slice(4, 20)) returns[id] = fourth;
  const tied = frameYear({ ...many, returns }, rate(toRatingInput({ ...many, returns })));
  const { undecided } = tied.rating.awards;
  expect(undecided.map(({ reason }) => reason)).toEqual(["encouragement-tie"]);
  const shown = summaryRows(tied).map((at) => tied.ranked[at]?.id);
  expect(shown).toEqual(expect.arrayContaining([...(undecided[0]?.ids ?? [])]));
});
