import { composeAct } from "../../../src/decisions/act/compose-act";
import { paperText } from "../../../src/decisions/act/paper-text";
import { extractCsv } from "../../../src/decisions/publish/extract-csv";
import { handOutsHtml } from "../../../src/decisions/publish/hand-outs";
import { actOfYear } from "../../../src/evaluation/approval/papers/act-of-year";
import { extractOfYear } from "../../../src/evaluation/approval/papers/extract-of-year";
import { handOutsOfYear } from "../../../src/evaluation/approval/papers/hand-outs-of-year";
import { markOfDecision } from "../../../src/evaluation/year/committee/committee-decisions";
import { committeePage } from "../../../src/evaluation/year/committee/committee-page";
import { decidedResults } from "../../../src/evaluation/year/committee/decided-results";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import type { LogRecord } from "../../../src/kernel/log-record";
import { rate } from "../../../src/rating/rate";
import { makeYear } from "../workbook/make-year";

const ratingOf = (data: YearData) => rate(toRatingInput(data));
const year = makeYear({ gaps: 0 });
const byPlace = [...ratingOf(year).organisations].sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ id }) => id);

/** The organisations at two places with the same figures. */
function tiedAt(place: number): { readonly data: YearData; readonly ids: readonly string[] } {
  const [first = "", second = ""] = byPlace.slice(place - 1, place + 1);
  return {
    data: { ...year, returns: { ...year.returns, [second]: year.returns[first] ?? {} } },
    ids: [first, second].sort(),
  };
}

function decided(data: YearData, chosen: readonly string[]): YearData {
  const [asked] = ratingOf(data).awards.undecided;
  if (asked === undefined) throw new Error("there is no tie");
  const record: LogRecord = {
    ...{ at: "20.02.2026 14:32", who: "Е.С. Иманбаев", where: "", after: "", reason: "Постановление № 5" },
    ...{ action: "decisionMade", mark: markOfDecision(asked, ratingOf(data), chosen) },
  };
  return { ...data, log: [record] };
}

/** Place of each organisation on all that is printed. */
function printed(data: YearData, ids: readonly string[]) {
  const rating = ratingOf(data);
  const short = (id: string) => data.organisations.find((one) => one.id === id)?.short_ru ?? "";
  const full = (id: string) => data.organisations.find((one) => one.id === id)?.ru ?? "";
  const act = actOfYear(data, rating);
  const annex = act.annexes[0]?.rows ?? [];
  const extract = extractOfYear(data, rating);
  return ids.map((id) => ({
    annex: annex.find(([, name]) => (name as { readonly ru: string }).ru.startsWith(short(id)))?.[0],
    extract: extract.rows.find(({ name }) => name.ru.startsWith(full(id)))?.place,
    committee: committeePage(data, rating).rows.find((one) => one.id === id)?.place,
    results: decidedResults(data, rating).places.get(id),
  }));
}

test("a tie decided for one gives first and second place wherever places are printed, and the papers say why", () => {
  const { data: tied, ids } = tiedAt(1);
  // Against the order of ids, which stands where nothing is decided.
  const [loser = "", winner = ""] = ids;
  expect(actOfYear(tied, ratingOf(tied)).placesDecided).toEqual([]);
  expect(printed(tied, [winner, loser]).map(({ annex, extract }) => [annex, extract])).toEqual([
    ["1", 1],
    ["1", 1],
  ]);
  const data = decided(tied, [winner]);
  expect(printed(data, [winner, loser])).toEqual(
    [1, 2].map((place) => ({ annex: String(place), extract: place, committee: place, results: place })),
  );
  const rating = ratingOf(data);
  const act = actOfYear(data, rating);
  expect(act.places.slice(0, 2).map(({ id, place }) => [id, place])).toEqual([
    [winner, 1],
    [loser, 2],
  ]);
  const said = {
    kk: "Ұпайлар тең болғанда Атқару комитетінің шешімімен мынадай жүлделі орындар белгіленді: I, II.",
    ru: "При равенстве баллов решением Исполнительного комитета определены призовые места: I, II.",
  };
  for (const language of ["kk", "ru"] as const) {
    const [body = "", annexes = ""] = paperText(composeAct(act, language)).split(/Приложение 1 к|қаулысына 1-қосымша/);
    expect(body).toContain(said[language]);
    expect(annexes).toContain(said[language]);
    expect(extractCsv(extractOfYear(data, rating), language)).toContain(said[language]);
  }
  const handOut = handOutsHtml(handOutsOfYear(data, rating), "ru");
  expect(handOut).toContain("1-е место присуждено другой организации");
  expect(handOut).not.toContain("не хватает баллов: 0<");
});

test("both may be given the first place: there is no second then", () => {
  const { data: tied, ids } = tiedAt(1);
  const data = decided(tied, ids);
  expect(printed(data, ids).map(({ annex, committee }) => [annex, committee])).toEqual([
    ["1", 1],
    ["1", 1],
  ]);
  expect(actOfYear(data, ratingOf(data)).places.map(({ place }) => place)).toEqual([1, 1, 3]);
  expect(paperText(composeAct(actOfYear(data, ratingOf(data)), "ru"))).toContain("определены призовые места: I.");
});

test("of two that share the last prize the other stands behind it, without a prize", () => {
  const { data: tied, ids } = tiedAt(3);
  const [loser = "", winner = ""] = ids;
  const data = decided(tied, [winner]);
  expect(printed(data, [winner, loser]).map(({ annex, extract }) => [annex, extract])).toEqual([
    ["3", 3],
    ["4", 4],
  ]);
  expect(actOfYear(data, ratingOf(data)).places.map(({ id }) => id)).not.toContain(loser);
});
