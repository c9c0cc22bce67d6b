import { fingerprintFacts } from "../../../src/decisions/facts/fingerprint-facts";
import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import { recordText } from "../../../src/decisions/records/record-text";
import type { ApprovalRecord } from "../../../src/decisions/records/approval";
import type { DecisionRecord } from "../../../src/decisions/records/decision";
import { archiveJson, readArchiveJson } from "../../../src/decisions/archive/archive-json";
import { actOfYear } from "../../../src/evaluation/approval/papers/act-of-year";
import { archiveOfYear } from "../../../src/evaluation/approval/archive/archive-of-year";
import {
  decidedResults,
  encouragementQuestion,
  factsOfEncouragement,
  factsOfPoints,
  passedOver,
} from "../../../src/evaluation/year/committee/decided-results";
import { extractOfYear } from "../../../src/evaluation/approval/papers/extract-of-year";
import { handOutsOfYear } from "../../../src/evaluation/approval/papers/hand-outs-of-year";
import { verifyYear, type VerifiedBook } from "../../../src/evaluation/approval/verify-year";
import { factsOfYear } from "../../../src/evaluation/approval/year-facts";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import type { LogRecord } from "../../../src/kernel/log-record";
import { roster } from "../../../src/rating/organisations/roster";
import { rate } from "../../../src/rating/rate";
import { toA1 } from "../../../src/sheets/plan/a1";
import { makeYear } from "../workbook/make-year";
import { bookOf, sheetsOf } from "./verified-book";

const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };
const logged = (record: DecisionRecord | ApprovalRecord): LogRecord => ({
  ...signed,
  action: record.type,
  where: "",
  mark: recordText(record),
});
const withLog = (data: YearData, ...records: (DecisionRecord | ApprovalRecord)[]): YearData => ({
  ...data,
  log: [...(data.log ?? []), ...records.map(logged)],
});
const ratingOf = (data: YearData) => rate(toRatingInput(data));
const year: YearData = { ...makeYear({ gaps: 0, organisations: roster.slice(0, 9) }), synthetic: false };
const rating = ratingOf(year);
const byPlace = [...rating.organisations].sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ id }) => id);
const { details } = publishedActs[2025];

async function approve(data: YearData): Promise<YearData> {
  const submitted = withLog(data, { ...signed, type: "submitted", version: 1, details });
  const record = { ...signed, type: "approved", version: 1, details, practice: data.synthetic } as const;
  const unsealed = withLog(submitted, { ...record, fingerprint: "" });
  const fingerprint = await fingerprintFacts(factsOfYear(unsealed, ratingOf(data)));
  return withLog(submitted, { ...record, fingerprint });
}

describe("the facts of a year", () => {
  const print = (data: YearData) => fingerprintFacts(factsOfYear(data, ratingOf(data)));
  const [first] = year.organisations;
  const id = first?.id ?? "";
  const own = year.returns[id] ?? {};
  const figure = Object.entries(own.figures ?? {}).find(([, value]) => typeof value === "number") ?? ["", 0];
  const [indicator] = year.criteria.indicators;
  const decision: DecisionRecord = {
    ...signed,
    type: "decision",
    number: 1,
    question: encouragementQuestion,
    outcome: { kind: "chosen", ids: [byPlace[5] ?? ""] },
    facts: {},
  };
  const changed: Readonly<Record<string, YearData>> = {
    figure: {
      ...year,
      returns: { ...year.returns, [id]: { ...own, figures: { ...own.figures, [figure[0]]: Number(figure[1]) + 1 } } },
    },
    criterion: {
      ...year,
      criteria: {
        ...year.criteria,
        indicators: year.criteria.indicators.map((one) => (one === indicator ? { ...one, ru: `${one.ru}.` } : one)),
      },
    },
    decision: withLog(year, decision),
    reason: withLog(year, { ...decision, reason: "другое основание" }),
    name: {
      ...year,
      organisations: year.organisations.map((one) => (one.id === id ? { ...one, kk: `${one.kk} ` } : one)),
    },
    edition: { ...year, edition: "ED-2026" },
  };

  test("another fingerprint by any single figure, criterion, decision or name", async () => {
    const prints = await Promise.all([year, ...Object.values(changed)].map(print));
    expect(new Set(prints).size).toBe(prints.length);
  });

  test("the same one in another language, in another order of organisations and returns, with papers and remarks", async () => {
    const same: readonly YearData[] = [
      { ...year, language: "kk" },
      { ...year, returns: Object.fromEntries(Object.entries(year.returns).reverse()) },
      { ...year, returns: { ...year.returns, [id]: { ...own, evidence: { [figure[0]]: "другой документ" } } } },
    ];
    // A blank cell is no value, whatever a blank was before it was written.
    const blank = { ...own, figures: { ...own.figures, "9.9": null } };
    const prints = await Promise.all([...same, { ...year, returns: { ...year.returns, [id]: blank } }].map(print));
    expect(new Set([...prints, await print(year)]).size).toBe(1);
  });
});

describe("what the Committee decides", () => {
  const chosen = [byPlace[3] ?? "", byPlace[6] ?? ""];
  const encouragement = (facts = factsOfEncouragement(rating.organisations, rating.awards)): DecisionRecord => ({
    ...signed,
    type: "decision",
    number: 1,
    question: encouragementQuestion,
    outcome: { kind: "chosen", ids: chosen },
    facts,
  });

  test("proposals stand until those to be encouraged are chosen; the paper names the chosen", () => {
    expect(decidedResults(year, rating).encouraged).toEqual(byPlace.slice(3, 6));
    const decided = withLog(year, encouragement());
    expect(decidedResults(decided, rating)).toMatchObject({ encouraged: chosen, isEncouragementDecided: true });
    expect(actOfYear(decided, rating).encouraged.map(({ id }) => id)).toEqual(chosen);
  });

  test("on other totals the choice is open again and says which changed", () => {
    const other = { ...factsOfEncouragement(rating.organisations, rating.awards), [`total/${byPlace[0] ?? ""}`]: 1 };
    const { encouraged, standings } = decidedResults(withLog(year, encouragement(other)), rating);
    expect(encouraged).toEqual(byPlace.slice(3, 6));
    expect(standings.get(encouragementQuestion)).toMatchObject({
      state: "open-again",
      changed: [{ path: `total/${byPlace[0] ?? ""}`, before: 1 }],
    });
  });

  test("who is left out with more points than one encouraged is named", () => {
    expect(passedOver(rating.organisations, rating.awards, chosen)).toEqual([byPlace[4], byPlace[5]]);
    expect(passedOver(rating.organisations, rating.awards, byPlace.slice(3, 6))).toEqual([]);
    expect(passedOver(rating.organisations, rating.awards, [])).toEqual([]);
  });

  test("points by decision move places, and are told apart from the computed ones", () => {
    const [winner = "", second = ""] = byPlace;
    const gap =
      (rating.organisations.find(({ id }) => id === winner)?.total ?? 0) -
      (rating.organisations.find(({ id }) => id === second)?.total ?? 0);
    const bonus: DecisionRecord = {
      ...signed,
      type: "decision",
      number: 1,
      question: `points:${second}`,
      outcome: { kind: "points", id: second, points: Math.round(gap * 100) / 100 + 1 },
      facts: factsOfPoints(rating, second),
    };
    const { organisations, awards } = decidedResults(withLog(year, bonus), rating);
    expect(awards.prizes.map(({ id }) => id).slice(0, 2)).toEqual([second, winner]);
    const moved = organisations.find(({ id }) => id === second);
    expect(moved).toMatchObject({ place: 1, byDecision: Math.round(gap * 100) / 100 + 1 });
    expect(rating.organisations.find(({ id }) => id === second)?.place).toBe(2);
    const { parts, colours, rows } = extractOfYear(withLog(year, bonus), rating);
    expect([parts.at(-1)?.ru, colours.length]).toEqual(["По решению", parts.length]);
    for (const { parts: points, total } of rows) {
      expect(points).toHaveLength(parts.length);
      if (total !== null) expect(points.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBeCloseTo(total, 6);
    }
  });
});

describe("editions", () => {
  test.each(["ED-2026", "ED-2026-SUM", "ED-2026-SEVERAL"] as const)(
    "%s has a list by each criterion, each with places and points; the total is told as a reading",
    (edition) => {
      const data: YearData = { ...year, year: 2026, edition };
      const act = actOfYear(data, ratingOf(data));
      expect(extractOfYear(data, ratingOf(data)).totalIsReading).toBe(true);
      expect([act.encouragement, act.totalIsReading]).toEqual(["by-main-blocks", true]);
      const lists = act.annexes.slice(1, -1);
      expect(lists).toHaveLength(5);
      for (const { rows } of lists) {
        expect(rows.length).toBe(data.organisations.length);
        const points = rows.map((row) => Number(row[2]));
        expect(points).toEqual([...points].sort((a, b) => b - a));
      }
      expect(act.annexes[0]?.note?.ru).toContain("по толкованию Положения");
      expect(actOfYear(year, rating).annexes).toHaveLength(2);
    },
  );
});

describe("verification", () => {
  test("nothing is verified before the approval", async () => {
    expect(await verifyYear(bookOf(year, null))).toEqual({ kind: "not-approved" });
  });

  test("an approved workbook is as approved, in any language of its sheets", async () => {
    const approved = await approve(year);
    const sealed = factsOfYear(approved, ratingOf(approved));
    expect(await verifyYear(bookOf(approved, sealed))).toMatchObject({ kind: "as-approved", cells: [], facts: [] });
    expect(await verifyYear(bookOf({ ...approved, language: "kk" }, sealed))).toMatchObject({ kind: "as-approved" });
  });

  test("a figure, a result, a name and the seal itself: each that was changed by force is named", async () => {
    const approved = await approve(year);
    const sealed = factsOfYear(approved, ratingOf(approved));
    const [code = "", value] =
      Object.entries(approved.returns["KZO"]?.figures ?? {}).find(([, one]) => typeof one === "number") ?? [];
    const figures = { ...approved.returns["KZO"]?.figures, [code]: Number(value) + 1 };
    const forged = { ...approved, returns: { ...approved.returns, KZO: { ...approved.returns["KZO"], figures } } };
    // Who changes a figure by hand leaves the results as they were frozen.
    const book = { ...bookOf(forged, sealed), valueAt: bookOf(approved, sealed).valueAt };
    const found = await verifyYear(book);
    const place = sheetsOf(book).flatMap(({ name, places }) => {
      const at = places[`figure:KZO:${code}`];
      return at ? [{ sheet: name, cell: toA1(at) }] : [];
    })[0];
    expect(found).toMatchObject({ kind: "differs", isSealBroken: false });
    expect(found.kind === "differs" && found.cells[0]).toEqual({ ...place, approved: value, found: Number(value) + 1 });

    // What was approved is never told as found, nor what follows from a forged figure as approved.
    expect(found.kind === "differs" && found.cells).toHaveLength(1);
    const recalculated = await verifyYear(bookOf(forged, sealed));
    const row = ratingOf(forged).organisations.find(({ id }) => id === "KZO")?.total;
    const was = ratingOf(approved).organisations.find(({ id }) => id === "KZO")?.total;
    expect(row).not.toBe(was);
    expect(recalculated.kind === "differs" && recalculated.cells).toContainEqual(
      expect.objectContaining({ approved: was, found: row }),
    );

    const clean = bookOf(approved, sealed);
    const ranking = sheetsOf(clean).find(({ key }) => key === "ranking");
    const total = ranking?.cells.find(({ value: one, formula }) => typeof one === "number" && formula !== undefined);
    const touched: VerifiedBook = {
      ...clean,
      valueAt: (sheet, row, column) =>
        sheet === ranking?.name && row === total?.row && column === total.column
          ? 7
          : clean.valueAt(sheet, row, column),
    };
    expect(await verifyYear(touched)).toMatchObject({
      kind: "differs",
      cells: [{ sheet: ranking?.name, cell: total && toA1(total), approved: total?.value, found: 7 }],
    });

    const renamed = {
      ...approved,
      organisations: approved.organisations.map((one) => (one.id === "KZO" ? { ...one, ru: "X" } : one)),
    };
    const nameCell = { cell: expect.stringMatching(/^C\d+$/) as string, sheet: "Организации", found: "X" };
    const ofName = await verifyYear(bookOf(renamed, sealed));
    expect(ofName.kind === "differs" && ofName.cells).toContainEqual(expect.objectContaining(nameCell));
    expect(await verifyYear(bookOf(approved, { ...sealed, year: 1 }))).toMatchObject({
      kind: "differs",
      isSealBroken: true,
    });
    expect(await verifyYear(bookOf(approved, null))).toMatchObject({ kind: "differs", isSealBroken: true });
  });
});

test("an approved workbook is verified on any later day, and a sentence worded otherwise is told apart from a value", async () => {
  const approved = await approve(year);
  const rated = { ...ratingOf(approved), today: "2026-02-20" };
  const sealed = factsOfYear(approved, rated);
  const shown = bookOf(approved, sealed);
  // Once approved the date of clause 5.1 is judged by the approval: the sheets say the same on any day.
  const later = { ...shown, rating: { ...rated, today: "2026-11-29" } };
  expect(sheetsOf(later)).toEqual(sheetsOf(shown));
  expect(await verifyYear(later)).toMatchObject({ kind: "as-approved", cells: [], wordings: [] });
  const summary = sheetsOf(shown).find(({ key }) => key === "summary");
  const changed = (text: string, value: string): VerifiedBook => {
    const cell = summary?.cells.find((one) => typeof one.value === "string" && one.value.includes(text));
    return {
      ...shown,
      valueAt: (sheet, row, column) =>
        sheet === summary?.name && row === cell?.row && column === cell.column
          ? value
          : shown.valueAt(sheet, row, column),
    };
  };
  const [was, title] = ["Рейтинг членских организаций за", "Итоги рейтинга членских организаций за 2025 год"];
  const reworded = await verifyYear(changed(was, title));
  expect(reworded).toMatchObject({ kind: "as-approved", cells: [] });
  expect(reworded.kind === "as-approved" && reworded.wordings).toHaveLength(1);
  // A workbook that an earlier version wrote tells the day of its calculation: no value, and no other number.
  const asked = String(summary?.cells.find(({ value }) => String(value).startsWith("Сведения к"))?.value);
  const ofThatDay = `${asked} Процедура оценки проводится до 1\u00A0апреля (пункт 5.1); на дату расчёта 29.11.2026\u00A0г. этот срок прошёл.`;
  expect(await verifyYear(changed(asked, ofThatDay))).toMatchObject({ kind: "as-approved", cells: [] });
  // Another number, or another organisation's name, is no wording.
  for (const forged of [title.replace("2025", "2024"), `${title}: ${approved.organisations[0]?.short_ru ?? ""}`]) {
    expect(await verifyYear(changed(was, forged))).toMatchObject({ kind: "differs", cells: [{ found: forged }] });
  }
  const winner = approved.organisations.find(({ id }) => id === byPlace[0])?.ru ?? "";
  const other = approved.organisations.find(({ id }) => id === byPlace[8])?.ru ?? "";
  const forgedName = { kind: "differs", wordings: [], cells: [{ approved: winner, found: other }] };
  expect(await verifyYear(changed(winner, other))).toMatchObject(forgedName);
  expect(await verifyYear(changed(winner, "Совсем другая организация вне списка"))).toMatchObject({ kind: "differs" });
});

test("the summary of an approved year bears its protocol and chair; one approved for practice bears neither", async () => {
  const summaryOf = (data: YearData): string[] => {
    const { sheets } = planYear(data, ratingOf(data));
    return (
      sheets.find(({ key }) => key === "summary")?.cells.map(({ value }) => String(value).replaceAll("\u00A0", " ")) ??
      []
    );
  };
  expect(summaryOf(year)).toContain("Протокол № ____, п. ____, «___» ______________ 20__ г.");
  const shown = summaryOf(await approve(year));
  expect(shown).toContain("Протокол № 9, п. 7, 20.02.2026 г.");
  expect(shown).toContain(details.chair.ru);
  const practice = summaryOf(await approve({ ...year, synthetic: true }));
  expect(practice).not.toContain(details.chair.ru);
});

test("who approved, when, on what grounds and by which paper, and past years: each that was changed is named", async () => {
  const approved = await approve({ ...year, history: [{ year: 2024, results: { KZO: { place: 1, total: 7 } } }] });
  const sealed = factsOfYear(approved, ratingOf(approved));
  const changeLast = (change: (entry: LogRecord) => LogRecord): YearData => ({
    ...approved,
    log: (approved.log ?? []).map((entry, at, all) => (at === all.length - 1 ? change(entry) : entry)),
  });
  const forged: readonly (readonly [string, YearData])[] = [
    ["approval/log/who", changeLast((entry) => ({ ...entry, who: "X" }))],
    ["approval/log/at", changeLast((entry) => ({ ...entry, at: "01.01.2026 00:00" }))],
    ["approval/log/reason", changeLast((entry) => ({ ...entry, reason: "X" }))],
    ["approval/details/protocol", changeLast((entry) => marked(entry, '"protocol":"9"', '"protocol":"8"'))],
    ["approval/details/date", changeLast((entry) => marked(entry, "2026-02-20", "2026-02-21"))],
    ["history/2024/KZO/total", { ...approved, history: [{ year: 2024, results: { KZO: { place: 1, total: 8 } } }] }],
  ];
  for (const [path, data] of forged) {
    const found = await verifyYear(bookOf(data, sealed));
    // What stands on a sheet of its own is told by its cell, what stands in a record of the log as what it is about.
    const isOnSheet = path.startsWith("history/");
    const cell: unknown = expect.objectContaining({ sheet: "Годы", cell: "E13", approved: 7, found: 8 });
    const told = isOnSheet ? { cells: expect.arrayContaining([cell]) as unknown } : { facts: [{ path }] };
    expect([path, found]).toMatchObject([path, { kind: "differs", ...told }]);
  }
});

function marked(entry: LogRecord, before: string, after: string): LogRecord {
  expect(entry.mark).toContain(before);
  return { ...entry, mark: (entry.mark ?? "").replace(before, after) };
}

describe("archive and publication", () => {
  test("an approved year enters the archive whole; a draft and demonstration data never do", async () => {
    expect(archiveOfYear(year, rating)).toBeNull();
    const approved = await approve(year);
    const archived = archiveOfYear(approved, rating);
    expect(archived).toMatchObject({
      year: 2025,
      source: "approved",
      version: 1,
      paper: { protocol: "9", item: "7", date: "2026-02-20" },
    });
    expect(archived?.results).toHaveLength(year.organisations.length);
    const sample = makeSample(2025, "ru");
    expect(archiveOfYear(await approve(sample), ratingOf(sample))).toBeNull();
  });

  test("what gave the prize places is kept by facts, archive and its file", async () => {
    const settings = { ...year.settings, prizesBy: "places-by-criterion" as const };
    const approved = await approve({ ...year, edition: "ED-2026", settings });
    expect(factsOfYear(approved, ratingOf(approved))).toMatchObject({ "settings/prizesBy": "places-by-criterion" });
    const archived = archiveOfYear(approved, ratingOf(approved));
    const kept = readArchiveJson(archiveJson(archived ? [archived] : []));
    expect(kept).toMatchObject({ years: [{ year: 2025, prizesBy: "places-by-criterion" }] });
  });

  test("the public sees names, places, points and awards, and nothing else of a return", () => {
    const extract = extractOfYear(year, rating);
    expect(extract.rows.map(({ place }) => place)).toEqual(
      [...extract.rows.map(({ place }) => place)].sort((a, b) => (a ?? 99) - (b ?? 99)),
    );
    const text = JSON.stringify(extract);
    const returns = Object.values(year.returns).flatMap(({ evidence = {}, remarks = {}, signature }) => [
      ...Object.values(evidence),
      ...Object.values(remarks),
      ...(signature ? [signature.head] : []),
    ]);
    expect(returns.filter((one) => one.length > 3 && text.includes(one))).toEqual([]);
  });

  test("a hand-out tells every indicator with its arithmetic, and what the next place would take", () => {
    const { organisations } = handOutsOfYear(year, rating);
    expect(organisations).toHaveLength(year.organisations.length);
    const codes = organisations.map(
      ({ blocks }) => blocks.flatMap(({ lines }) => lines.map(({ code }) => code)).length,
    );
    expect(new Set(codes)).toEqual(new Set([year.criteria.indicators.length]));
    const first = organisations.find(({ place }) => place === 1);
    const second = organisations.find(({ place }) => place === 2);
    expect(first?.next).toBeUndefined();
    expect(second?.next).toEqual({
      place: 1,
      points: expect.closeTo((first?.total ?? 0) - (second?.total ?? 0), 6) as number,
    });
    expect(first?.blocks[0]?.lines[0]?.arithmetic.kk).not.toBe("");
  });
});
