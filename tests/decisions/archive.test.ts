import fc from "fast-check";
import { archiveJson, readArchiveJson } from "../../src/decisions/archive/archive-json";
import type { ArchivedResult, ArchivedYear } from "../../src/decisions/archive/archived-year";
import { bestOfYears, compareYears } from "../../src/decisions/archive/compare-years";
import { publishedYears } from "../../src/decisions/archive/published-years";
import { publishedResults } from "../../src/evaluation/year/past/published-results";

const name = fc.record({ kk: fc.string(), ru: fc.string() });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const result = fc.record(
  {
    id: fc.string(),
    name,
    place: fc.integer(),
    total: number,
    byDecision: number,
    parts: fc.dictionary(fc.string(), number),
    prize: fc.integer(),
    encouraged: fc.boolean(),
  },
  { requiredKeys: ["id", "name"] },
) as fc.Arbitrary<ArchivedResult>;
const year = fc.record(
  {
    year: fc.integer({ min: 2000, max: 2100 }),
    source: fc.constantFrom("published" as const, "approved" as const, "read" as const),
    version: fc.integer(),
    edition: fc.string(),
    fingerprint: fc.string(),
    paper: fc.record({
      body: fc.constant("executive-committee" as const),
      protocol: fc.string(),
      item: fc.string(),
      date: fc.string(),
    }),
    results: fc.array(result, { maxLength: 4 }),
  },
  { requiredKeys: ["year", "source", "results"] },
) as fc.Arbitrary<ArchivedYear>;

test("what is exported is imported as it was", () => {
  fc.assert(
    fc.property(fc.array(year, { maxLength: 3 }), (years) => {
      expect(readArchiveJson(archiveJson(years))).toEqual({ years });
    }),
    { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 60) },
  );
  expect(readArchiveJson(`\uFEFF${archiveJson(publishedYears)}`)).toEqual({ years: publishedYears });
});

test("another file is refused by name, and nothing of it is taken", () => {
  expect(readArchiveJson("{")).toEqual({ fault: "not-json" });
  expect(readArchiveJson("[]")).toEqual({ fault: "another-format" });
  expect(readArchiveJson('{"format":"bagalau-archive 2","years":[]}')).toEqual({ fault: "another-format" });
  const spoilt = archiveJson(publishedYears).replace("39440", '"39440"');
  expect(readArchiveJson(spoilt)).toEqual({ fault: "year", at: 2 });
});

test("the built-in years say what the published results say, and not a point more", () => {
  for (const { year: published, results } of publishedYears) {
    const told = Object.fromEntries(
      results.map(({ id, place, total, encouraged }) => [
        id,
        {
          ...(place !== undefined && { place }),
          ...(total !== undefined && { total }),
          ...(encouraged && { encouraged }),
        },
      ]),
    );
    expect(told).toEqual(publishedResults[published as 2024 | 2025].results);
  }
});

test("of a year the approved results count before the published, and the later version", () => {
  const own = (version: number): ArchivedYear => ({ year: 2025, source: "approved", version, results: [] });
  expect(bestOfYears([own(2), ...publishedYears, own(1)]).map(({ year: of, version }) => [of, version])).toEqual([
    [2024, undefined],
    [2025, 2],
  ]);
});

test("a year or an organisation of which nothing is known is a gap", () => {
  const later: ArchivedYear = {
    year: 2027,
    source: "read",
    results: [{ id: "AKT", name: { kk: "а", ru: "б" }, place: 1, total: 5 }],
  };
  const { years, rows } = compareYears([later, ...publishedYears]);
  expect(years.map(({ year: of, known }) => [of, known !== undefined])).toEqual([
    [2024, true],
    [2025, true],
    [2026, false],
    [2027, true],
  ]);
  expect(rows[0]).toEqual(expect.objectContaining({ id: "AKT", name: { kk: "а", ru: "б" } }));
  expect(rows.find(({ id }) => id === "ZHM")?.cells.map((cell) => cell?.total)).toEqual([
    58194,
    29986,
    undefined,
    undefined,
  ]);
});
