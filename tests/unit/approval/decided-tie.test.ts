import { composeAct } from "../../../src/decisions/act/compose-act";
import { paperText } from "../../../src/decisions/act/paper-text";
import { actOfYear } from "../../../src/evaluation/approval/act-of-year";
import { extractOfYear } from "../../../src/evaluation/approval/extract-of-year";
import { markOfDecision } from "../../../src/evaluation/year/committee-decisions";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import type { LogRecord } from "../../../src/kernel/log-record";
import { rate } from "../../../src/rating/rate";
import { makeYear } from "../workbook/make-year";

const ratingOf = (data: YearData) => rate(toRatingInput(data));
const year = makeYear({ gaps: 0 });
const [first = "", second = ""] = [...ratingOf(year).organisations]
  .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
  .map(({ id }) => id);
/** Decided against the order of ids, which stands where nothing is decided. */
const [winner = "", loser = ""] = [first, second].sort().reverse();
const tied: YearData = { ...year, returns: { ...year.returns, [second]: year.returns[first] ?? {} } };

function decided(): YearData {
  const [asked] = ratingOf(tied).awards.undecided;
  if (asked === undefined) throw new Error("there is no tie");
  const record: LogRecord = {
    ...{ at: "20.02.2026 14:32", who: "Е.С. Иманбаев", where: "", after: winner, reason: "Постановление № 5" },
    ...{ action: "decisionMade", mark: markOfDecision(asked, ratingOf(tied), [winner]) },
  };
  return { ...tied, log: [record] };
}

test("a decided tie is told in the resolution, and stands in annex and extract as it was decided", () => {
  expect(actOfYear(tied, ratingOf(tied)).tieIsDecided).toBe(false);
  const data = decided();
  const act = actOfYear(data, ratingOf(data));
  expect(act.places.slice(0, 2).map(({ id, place }) => [id, place])).toEqual([
    [winner, 1],
    [loser, 2],
  ]);
  expect(paperText(composeAct(act, "ru"))).toContain("призовые места определены решением Исполнительного комитета");
  const nameOf = (id: string) => data.organisations.find((one) => one.id === id)?.ru;
  const { rows } = extractOfYear(data, ratingOf(data));
  expect(rows[0]?.name.ru).toContain(nameOf(winner));
  expect(rows[1]?.name.ru).toContain(nameOf(loser));
  const [ranking] = act.annexes;
  const short = (id: string) => data.organisations.find((one) => one.id === id)?.short_ru;
  const named = ranking?.rows.slice(0, 2).map(([, name]) => (name as { readonly ru: string }).ru);
  expect(named?.[0]).toContain(short(winner));
  expect(named?.[1]).toContain(short(loser));
});
