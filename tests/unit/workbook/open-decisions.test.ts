import { viewYear } from "../../../src/pane/evaluation/year/year-view";
import { awardRows } from "../../../src/evaluation/sheets/results/awards-rows";
import { summaryDecisions } from "../../../src/evaluation/sheets/results/summary-decisions";
import { summaryRows } from "../../../src/evaluation/sheets/results/summary-rows";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
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
const frame = frameYear(year, rate(toRatingInput(year)));

test("a tie inside the prizes stands on the summary as a decision, as the pane shows it", () => {
  const shown = viewYear({ data: year, findings: [], stale: false, frozen: false, lostSheets: [] }, "2026-02-20");
  expect(shown.decisions.map(({ undecided }) => undecided.reason)).toEqual(["tie-inside-prizes"]);
  const ids = shown.decisions[0]?.undecided.ids ?? [];
  const names = year.organisations.filter(({ id }) => ids.includes(id)).map(frame.short);
  expect(names).toHaveLength(2);
  const sentences = summaryDecisions(frame).join(" ");
  expect(sentences).toContain("Равные баллы на призовом месте, место: 1");
  for (const name of names) expect(sentences).toContain(name);
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
