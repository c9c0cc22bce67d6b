import { presentFindings } from "../../../src/evaluation/followup/remarks/open-remarks";
import { wayOfReturn } from "../../../src/evaluation/followup/ways/way-of-return";
import { waysOfReturns } from "../../../src/evaluation/followup/ways/ways-of-returns";
import { mergeReturn } from "../../../src/evaluation/returns/import/merge-return";
import type { ReadReturn } from "../../../src/evaluation/returns/import/return-file";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { rateRead } from "../../../src/evaluation/sheets/records/rate-read";
import type { YearData } from "../../../src/evaluation/year/year-data";
import { takeReturns } from "../../../src/evaluation/year/acts/take-returns";
import { finding } from "../../../src/rating/finding";
import type { Figure } from "../../../src/rating/returns/return";

const year = makeSample(2025, "ru");
const organisation = "KZO";
const before = year.returns[organisation]?.figures?.["1.7"] ?? null;

/** The return came a second time: a formula stands in 1.7, and another text in 1.2. */
function comeAgain(data: YearData): YearData {
  const figures = { ...data.returns[organisation]?.figures, "1.7": null, "1.2": null };
  const read: ReadReturn = {
    ...{ kind: "return", file: "KZO-2025-ru.xlsx", hash: "b", organisation, synthetic: false },
    declared: { ...data.returns[organisation], figures },
    findings: [
      finding("cell.formula", { organisation, indicator: "1.7", sheet: "1", cell: "E12" }),
      finding("cell.unclear-number", { organisation, indicator: "1.2", sheet: "1", cell: "E7" }, { value: "many" }),
      finding("cell.outside-form", { organisation, sheet: "1" }, { cells: "J3" }),
    ],
    unread: new Set(["1.7", "1.2"]),
    apparatus: new Set(),
  };
  const merge = mergeReturn(data.returns[organisation], read, data.criteria);
  return takeReturns(data, [{ read, merge, answers: [] }], { who: "A", at: new Date(0) });
}

function typed(data: YearData, code: string, figure: Figure): YearData {
  const own = data.returns[organisation];
  return {
    ...data,
    returns: { ...data.returns, [organisation]: { ...own, figures: { ...own?.figures, [code]: figure } } },
  };
}

const kept = (data: YearData) =>
  rateRead(data, [], "2026-02-01").findings.filter(({ code }) => code === "figure.earlier-kept");

const askedOf = (data: YearData): (string | undefined)[] => {
  const way = wayOfReturn(waysOfReturns(data.log).get(organisation) ?? []);
  const { findings } = rateRead(data, [], "2026-02-01");
  return presentFindings(data, findings, organisation, way)
    .filter(({ code }) => code.startsWith("cell.") || code === "figure.earlier-kept")
    .map(({ indicator }) => indicator);
};

test("what a return says unreadably leaves the earlier figure in the year, and the check of the year says so", () => {
  expect(before).not.toBeNull();
  expect(kept(year)).toEqual([]);
  const next = comeAgain(year);
  expect(next.returns[organisation]?.figures?.["1.7"]).toBe(before);
  expect(kept(next).map(({ indicator, params: { value } }) => [indicator, value])).toEqual([
    ["1.7", before],
    ["1.2", year.returns[organisation]?.figures?.["1.2"]],
  ]);
  // The organisation is asked about its cells, once each.
  expect(askedOf(next)).toEqual(expect.arrayContaining(["1.7", "1.2"]));
});

test("once the figure is another one there is nothing left to say, to the apparatus or to the organisation", () => {
  const next = typed(typed(comeAgain(year), "1.7", 15), "1.2", 3);
  expect(kept(next)).toEqual([]);
  expect(askedOf(next).filter((code) => code !== undefined)).toEqual([]);
});

test("what nothing stands for is an error of the year, and its place rests on it, until a figure is there", () => {
  const empty = typed(typed(year, "1.7", null), "1.2", null);
  const errors = (data: YearData) =>
    rateRead(data, [], "2026-02-01").findings.filter(
      ({ level, indicator }) => level === "error" && indicator === "1.2",
    );
  const next = comeAgain(empty);
  expect(errors(empty)).toEqual([]);
  expect(errors(next)).toMatchObject([{ code: "cell.unclear-number", organisation, params: { value: "many" } }]);
  const own = rateRead(next, [], "2026-02-01").organisations.find(({ id }) => id === organisation);
  expect(own?.restsOn).toEqual(expect.arrayContaining([expect.stringContaining('"KZO","1.2"')]));
  // The organisation is asked once.
  expect(askedOf(next).filter((code) => code === "1.2")).toEqual(["1.2"]);
  expect(errors(typed(next, "1.2", 3))).toEqual([]);
});
