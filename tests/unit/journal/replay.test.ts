import { changesBetween, joinRecord, replay, type ChangeRecord } from "../../../src/evaluation/journal/change-record";
import { packChanges, unpackChanges } from "../../../src/evaluation/journal/packed-changes";
import { partsOfYear } from "../../../src/evaluation/journal/parts-of-year";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import type { YearData } from "../../../src/evaluation/year/year-data";
import type { Figure, Return } from "../../../src/rating/returns/return";
import { randomFrom, type Random } from "../../../src/text/random";

// More of them: `RUNS=2000 npx jest journal`.
const runs = Number(process.env["RUNS"] ?? 60);
const sample = makeSample(2025, "ru");
const small: YearData = {
  ...sample,
  organisations: sample.organisations.slice(0, 4),
  returns: Object.fromEntries(sample.organisations.slice(0, 3).map(({ id }) => [id, sample.returns[id] ?? {}])),
};

function withFigure(data: YearData, id: string, code: string, value: Figure): YearData {
  const own = data.returns[id] ?? {};
  const figures = { ...own.figures, [code]: value };
  return { ...data, returns: { ...data.returns, [id]: { ...own, figures } } };
}

/** An edit, a step or an import by one of two people. */
function anyChange(data: YearData, random: Random): { readonly next: YearData; readonly way: ChangeRecord["way"] } {
  const pick = <One>(list: readonly One[]): One => list[random.whole(0, list.length - 1)] as One;
  const { id } = pick(data.organisations);
  const own: Return = data.returns[id] ?? {};
  const code = pick(["1.2", "1.3", "2.1", "a/b~c"]);
  const kind = random.whole(0, 8);
  if (kind <= 3)
    return { way: "typing", next: withFigure(data, id, code, pick([1, 2, 3, null, "2026-02-01", true, ""])) };
  if (kind === 4) {
    const evidence = { ...own.evidence, [code]: pick(["акт", "=1+1", ""]) };
    return { way: "typing", next: { ...data, returns: { ...data.returns, [id]: { ...own, evidence } } } };
  }
  if (kind === 5) {
    const came: Return = {
      base: { B01: random.whole(1, 9) },
      figures: { "1.2": random.whole(1, 9), "2.1": null },
      signature: { head: pick(["А", ""]), signedOn: "2026-02-01" },
    };
    return { way: "import", next: { ...data, returns: { ...data.returns, [id]: came } } };
  }
  if (kind === 6) {
    const indicators = data.criteria.indicators.filter((_, at) => at !== random.whole(0, 40));
    const turned = random.whole(0, 1) === 1 ? [...indicators].reverse() : indicators;
    return { way: "step", next: { ...data, criteria: { ...data.criteria, indicators: turned } } };
  }
  if (kind === 7)
    return { way: "typing", next: { ...data, settings: { ...data.settings, prizePlaces: random.whole(1, 5) } } };
  const returns = Object.fromEntries(Object.entries(data.returns).filter(([one]) => one !== id));
  const organisations =
    data.organisations.length > 2 ? data.organisations.filter((one) => one.id !== id) : data.organisations;
  return {
    way: "step",
    next: { ...data, organisations, returns: organisations === data.organisations ? data.returns : returns },
  };
}

test("replaying the records from the laid-out year gives the present figures, whatever was done by whom", async () => {
  for (let run = 0; run < runs; run++) {
    const random = randomFrom(`journal ${run}`);
    let data = small;
    let records: readonly ChangeRecord[] = [];
    let at = 0;
    for (let step = 0; step < 40; step++) {
      const { next, way } = anyChange(data, random);
      at += random.whole(0, 900_000);
      const who = random.whole(0, 1) === 1 ? "А" : "Б";
      for (const record of changesBetween(data, next, { who, way, at })) records = joinRecord(records, record);
      data = next;
    }
    expect([run, partsOfYear(replay(small, records))]).toEqual([run, partsOfYear(data)]);
    expect(replay(small, records).criteria).toEqual(data.criteria);
    expect(await unpackChanges(await packChanges(records))).toEqual(records);
  }
});

test("a run of edits is one record with the first and the last value, and one that comes back leaves none", () => {
  const type = (from: YearData, to: YearData, at: number, who = "А") =>
    changesBetween(from, to, { who, way: "typing", at });
  const [one, two, three] = [1, 2, 3].map((value) => withFigure(small, "KZO", "1.2", value)) as [
    YearData,
    YearData,
    YearData,
  ];
  const first = type(one, two, 0).reduce(joinRecord, []);
  const run = type(two, three, 60_000).reduce(joinRecord, first);
  const path = "figures/KZO/1.2";
  expect(run).toEqual([
    {
      from: 0,
      to: 60_000,
      who: "А",
      way: "typing",
      subject: { organisation: "KZO" },
      changes: [{ path, before: 1, after: 3 }],
    },
  ]);
  expect(type(three, one, 90_000).reduce(joinRecord, run)).toEqual([]);
  expect(type(three, one, 90_000, "Б").reduce(joinRecord, run)).toHaveLength(2);
  expect(type(three, one, 700_000).reduce(joinRecord, run)).toHaveLength(2);
});

test("ten thousand records are small enough for a setting of the workbook, and come back whole", async () => {
  const records = Array.from({ length: 10_000 }, (_, at): ChangeRecord => {
    const path = `figures/KZO/${at % 50}.${at % 7}`;
    return {
      from: at * 1e6,
      to: at * 1e6,
      who: "А. Сейтова",
      way: "typing",
      subject: { organisation: "KZO" },
      changes: [{ path, before: at, after: at + 1 }],
    };
  });
  const packed = await packChanges(records);
  expect(packed.length).toBeLessThan(1_000_000);
  expect(await unpackChanges(packed)).toEqual(records);
});

test("a setting that anybody has damaged is as good as none", async () => {
  const packed = await packChanges([]);
  for (const text of ["", "x", packed.slice(3), "[1]"]) expect(await unpackChanges(text)).toBeNull();
});
