import { firstDetails } from "../../../src/decisions/words/act/known-persons";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import { archiveOfWorkbook } from "../../../src/evaluation/approval/archive/archive-of-workbook";
import { keepInArchive, keptArchive } from "../../../src/evaluation/approval/archive/kept-archive";
import { continueYear } from "../../../src/evaluation/live/continue-year";
import { emptyYear } from "../../../src/evaluation/live/empty-year";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { readYear } from "../../../src/evaluation/sheets/read-year";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { roster } from "../../../src/rating/organisations/roster";
import { areasOf } from "../workbook/areas-of-plan";
import { makeYear } from "../workbook/make-year";

const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };
const base: YearData = { ...makeYear({ gaps: 0, organisations: roster.slice(0, 5) }), synthetic: false };

async function approved(year: YearData): Promise<YearData> {
  const rating = rate(toRatingInput(year));
  const submitted = await yearAfterAct(year, rating, { type: "submitted", details: firstDetails }, signed, {
    where: "",
  });
  return yearAfterAct(submitted, rating, { type: "approved" }, signed, { where: "" });
}

test("an approved year enters the archive of its workbook, demonstration data never", async () => {
  const [record, ...others] = (await keptArchive(await approved(base))) ?? [];
  expect(others).toEqual([]);
  expect(record).toMatchObject({ year: 2025, source: "approved", version: 1 });
  expect(record?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(record?.results).toHaveLength(5);
  expect((await approved({ ...base, synthetic: true })).archive).toBeUndefined();
});

test("the sheets keep the archive, the next year of the workbook goes on with it", async () => {
  const year = await approved(base);
  const { data } = readYear(areasOf(planYear(year, rate(toRatingInput(year)))), 2025);
  expect(data.archive).toBe(year.archive);
  const fresh = await emptyYear({ year: 2026, edition: "ED-2026", language: "ru" });
  expect(continueYear(fresh, data, rate(toRatingInput(data))).archive).toBe(year.archive);
});

test("a long archive is kept in several cells, whole", async () => {
  const letters = Array.from({ length: 70_001 }, (_, at) => String.fromCharCode(97 + (at % 26))).join("");
  const year = { ...base, archive: letters };
  expect(readYear(areasOf(planYear(year, rate(toRatingInput(year)))), 2025).data.archive).toBe(letters);
});

test("of a year the better source is kept; what cannot be read is told", async () => {
  const read = { year: 2025, source: "read", results: [] } as const;
  const kept = await keepInArchive(await approved(base), [read, { ...read, year: 2021 }]);
  expect((await keptArchive(kept))?.map(({ year, source }) => [year, source])).toEqual([
    [2021, "read"],
    [2025, "approved"],
  ]);
  expect(await keptArchive({ archive: "damaged" })).toBeNull();
});

test("published years and the years on the sheet are compared too; a sheet that says more than the paper counts", () => {
  const history = [{ year: 2024, results: { KZO: { place: 4, total: 10 }, AST: { place: 9 } } }];
  const years = archiveOfWorkbook({ ...base, history }, []);
  expect(years.map(({ year }) => year)).toEqual([2024, 2025]);
  const results = years[0]?.results ?? [];
  // What the paper prints stands against what was typed.
  expect(results.filter(({ prize }) => prize !== undefined)).toHaveLength(3);
  expect(years[0]?.source).toBe("read");
});
