import { recordText } from "../../../src/decisions/records/record-text";
import type { DecisionRecord, Outcome } from "../../../src/decisions/records/decision";
import type { Facts } from "../../../src/decisions/facts/facts";
import { committeeKind } from "../../../src/evaluation/sheets/analysis/sheets-on-demand";
import { committeeWordsOf } from "../../../src/evaluation/words/committee/committee-words";
import { wayRecords } from "../../../src/evaluation/followup/ways/way-records";
import { evidenceRegister } from "../../../src/evaluation/followup/evidence/evidence-register";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { committeePage } from "../../../src/evaluation/year/committee/committee-page";
import {
  encouragementQuestion,
  factsOfEncouragement,
  factsOfMoney,
  factsOfPoints,
} from "../../../src/evaluation/year/committee/decided-results";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { withOpenErrors } from "../../../src/rating/open-errors";
import { roster } from "../../../src/rating/organisations/roster";
import { rate } from "../../../src/rating/rate";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { languages } from "../../../src/text/language";
import { makeYear } from "../workbook/make-year";

const base: YearData = makeYear({ gaps: 0, organisations: roster.slice(0, 9) });
const ratingOf = (data: YearData) => withOpenErrors(rate(toRatingInput(data, "2026-04-02")), data.criteria);
const rating = ratingOf(base);
const byPlace = [...rating.organisations].sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
const idAt = (place: number): string => byPlace[place - 1]?.id ?? "";
const totalAt = (place: number): number => byPlace[place - 1]?.total ?? 0;

function decide(data: YearData, question: string, outcome: Outcome, facts: Facts): YearData {
  const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };
  const number = (data.log?.length ?? 0) + 1;
  const record: DecisionRecord = { ...signed, type: "decision", number, question, outcome, facts };
  return {
    ...data,
    log: [...(data.log ?? []), { ...signed, action: "choiceMade", where: "", mark: recordText(record) }],
  };
}

/** Two points more than the third has, for the fourth; the sixth encouraged; an amount for the first. */
function decided(): YearData {
  const points = Math.ceil(totalAt(3) - totalAt(4)) + 2;
  const withPoints = decide(
    base,
    `points:${idAt(4)}`,
    { kind: "points", id: idAt(4), points },
    factsOfPoints(rating, idAt(4)),
  );
  const { rows } = committeePage(withPoints, rating);
  const prizes = rows.flatMap(({ id, prize }) => (prize === undefined ? [] : [{ id, place: prize, total: 0 }]));
  const chosen = decide(
    withPoints,
    encouragementQuestion,
    { kind: "chosen", ids: [idAt(6)] },
    factsOfEncouragement(rows, { prizes }),
  );
  const money: Outcome = { kind: "money", id: idAt(1), tenge: 300_000 };
  return decide(chosen, `money:${idAt(1)}`, money, factsOfMoney(rating.organisations, rating.awards, idAt(1)));
}

function texts({ cells }: Pick<SheetPlan, "cells">): string {
  return cells.map(({ value }) => String(value ?? "")).join("\n");
}

test("all organisations by place, beside last year's, with who is near a prize and what waits for people", () => {
  const page = committeePage(base, rating);
  expect(page.rows.map(({ id, place }) => [id, place])).toEqual(byPlace.map(({ id, place }) => [id, place]));
  const [first, second] = base.organisations;
  const row = (id: string | undefined) => page.rows.find((one) => one.id === id);
  expect(row(first?.id)).toMatchObject({ lastPlace: 2, lastTotal: 40133 });
  expect(row(second?.id)).not.toHaveProperty("lastPlace");
  expect(page.rows.flatMap(({ prize }) => prize ?? [])).toEqual([1, 2, 3]);
  for (const { id, total, prize, toPrize } of page.rows) {
    const lacks = totalAt(3) - (total ?? 0);
    const isNear = prize === undefined && lacks < totalAt(3) / 10;
    expect([id, toPrize]).toEqual([id, isNear ? expect.closeTo(lacks, 6) : undefined]);
  }
  expect(page.procedure).toBe("past");
});

test("what no document confirms stands on the page, with the share of what one does", () => {
  const id = idAt(3);
  const own = base.returns[id];
  const evidence = Object.fromEntries(Object.entries(own?.evidence ?? {}).filter(([code]) => code !== "1.2"));
  const data = {
    ...base,
    returns: { ...base.returns, [id]: { ...own, figures: { ...own?.figures, "1.2": 7 }, evidence } },
  };
  const { share, unnamed } = committeePage(data, ratingOf(data)).confirmation;
  const register = evidenceRegister(data);
  expect(share).toEqual(register.all);
  expect(unnamed.find((one) => one.organisation === id)?.codes).toContain("1.2");
  expect(unnamed.flatMap(({ organisation, codes }) => codes.map((code) => `${organisation} ${code}`))).toEqual(
    register.entries.filter(({ state }) => state === "open").map((one) => `${one.organisation} ${one.code}`),
  );
  const frame = frameYear(data, ratingOf(data));
  const { sheet } = committeeKind.plan(frame, "C", {
    page: committeePage(data, ratingOf(data)),
    time: "14:32",
    print: "p",
  });
  const said = committeeWordsOf(data.language);
  expect(texts(sheet)).toContain(said.confirmation);
  expect(texts(sheet)).toContain(said.unnamed.split("{")[0] ?? "");
  expect(texts(sheet)).toMatch(new RegExp(`${share.named}.*${share.of}.*%`));
});

test("returns that nobody has accepted, or checked, stand on the page by name", () => {
  const [accepted, checked] = [idAt(1), idAt(2)];
  const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20) };
  const log = [
    ...wayRecords({ type: "returnAccepted", organisation: accepted }, base, signed),
    ...wayRecords({ type: "returnChecked", organisation: checked }, base, signed),
  ];
  const data = { ...base, log };
  const wish = { page: committeePage(data, rating), time: "14:32", print: "p" };
  const lines = texts(committeeKind.plan(frameYear(data, rating), "C", wish).sheet).split("\n");
  const short = (id: string): string => roster.find((one) => one.id === id)?.short_ru ?? id;
  const others = data.organisations.filter(({ id }) => id !== accepted && id !== checked).map(({ id }) => short(id));
  expect(
    lines
      .slice(lines.indexOf("Приём отчётов") + 1)
      .filter((line) => line.includes("принят") || line.includes("Принят")),
  ).toEqual([
    "Принято аппаратом отчётов: 1 из 9.",
    `Проверены, но не приняты: ${short(checked)}`,
    `Не отмечены ни проверенными, ни принятыми: ${others.join(", ")}`,
  ]);
});

test("points that rest on an open error are marked, and no others", () => {
  const id = idAt(2);
  const own = base.returns[id];
  const wrong = { ...base, returns: { ...base.returns, [id]: { ...own, figures: { ...own?.figures, "2.2": -5 } } } };
  const page = committeePage(wrong, ratingOf(wrong));
  const uncertain = page.rows.filter(({ isUncertain }) => isUncertain).map((one) => one.id);
  const resting = ratingOf(wrong).organisations.filter(({ restsOn }) => restsOn.length > 0);
  expect(uncertain).toContain(id);
  expect([...uncertain].sort()).toEqual(resting.map((one) => one.id).sort());
});

test("decisions are followed: points by decision move places, the chosen are encouraged, money is only named", () => {
  const page = committeePage(decided(), rating);
  const row = (id: string) => page.rows.find((one) => one.id === id);
  expect(row(idAt(4))?.prize).toBeDefined();
  expect(row(idAt(4))?.byDecision).toBeGreaterThan(0);
  expect(page.rows.filter(({ isEncouraged }) => isEncouraged).map(({ id }) => id)).toEqual([idAt(6)]);
  expect(page.isEncouragementDecided).toBe(true);
});

test.each(languages)("the sheet tells all of it on one printed page: %s", (language) => {
  const data = { ...decided(), language };
  const frame = frameYear(data, ratingOf(data));
  const { sheet, names } = committeeKind.plan(frame, "C", {
    page: committeePage(data, ratingOf(data)),
    time: "14:32",
    print: "p",
  });
  expect(sheet.print).toMatchObject({ orientation: "landscape", fit: { wide: 1, tall: 1 } });
  expect(names.map(({ name }) => name)).toEqual(["committee_print_2025", "com_table_2025", "bag_sheet_committee_2025"]);
  const all = texts(sheet);
  for (const { id } of data.organisations) {
    const found = data.organisations.find((one) => one.id === id);
    expect(all).toContain(found ? frame.short(found) : id);
  }
  expect(all).toContain("40133");
  expect(all).toMatch(/300\u00A0000/);
});

test("lists that were decided stand on the sheets of awards and of the summary", () => {
  const data = decided();
  const { sheets } = planYear(data, ratingOf(data));
  const organisation = data.organisations.find(({ id }) => id === idAt(6));
  for (const key of ["awards", "summary"]) {
    const all = texts(sheets.find((sheet) => sheet.key === key) ?? { cells: [] });
    expect([key, all]).toEqual([key, expect.stringContaining(`Поощрение: ${organisation?.short_ru ?? ""}. `)]);
    expect([key, all]).toEqual([key, expect.stringMatching(/тенге\. хаттама/)]);
    expect([key, all]).toEqual([key, expect.stringContaining("Призовые места с баллами по решению: I – ")]);
  }
});

test("a decision made on other totals says which have changed", () => {
  const facts = { ...factsOfPoints(rating, idAt(4)), [`total/${idAt(4)}`]: 1 };
  const data = decide(base, `points:${idAt(4)}`, { kind: "points", id: idAt(4), points: 5 }, facts);
  const { sheets } = planYear(data, ratingOf(data));
  const all = texts(sheets.find(({ key }) => key === "summary") ?? { cells: [] });
  expect(all).toMatch(/Решение открыто снова, изменилось: .*, общий балл: 1,00 → /);
});

test("the summary names those who were chosen, not those who were proposed; that nobody is, it says", () => {
  const chosen = (ids: readonly string[]): YearData =>
    decide(
      base,
      encouragementQuestion,
      { kind: "chosen", ids },
      factsOfEncouragement(rating.organisations, rating.awards),
    );
  const summaryOf = (data: YearData): string => {
    const { sheets } = planYear(data, ratingOf(data));
    return texts(sheets.find(({ key }) => key === "summary") ?? { cells: [] }).split("Все организации")[0] ?? "";
  };
  const nameAt = (place: number): string => base.organisations.find(({ id }) => id === idAt(place))?.ru ?? "-";
  const [proposed, others] = [summaryOf(base), summaryOf(chosen([idAt(6), idAt(8)]))];
  expect(proposed).toContain("Предлагаются к поощрению");
  expect([4, 5, 6].filter((place) => !proposed.includes(nameAt(place)))).toEqual([]);
  expect(others).toContain("Поощряются по решению Исполнительного комитета");
  expect(others).not.toContain("Предлагаются к поощрению");
  expect([4, 5, 6, 7, 8].filter((place) => others.includes(nameAt(place)))).toEqual([6, 8]);
  expect(summaryOf(chosen([]))).toContain("никто не поощряется");
});

test("the mark of demonstration data is large on the sheet, and absent from a real year's", () => {
  const sizes = [true, false].map((synthetic) => {
    const data: YearData = { ...base, synthetic, illustrative: false };
    const wish = { page: committeePage(data, ratingOf(data)), time: "14:32", print: "p" };
    const { sheet } = committeeKind.plan(frameYear(data, ratingOf(data)), "C", wish);
    return sheet.cells.filter(({ value }) => String(value).startsWith("ДЕМОНСТРАЦИЯ")).map(({ style }) => style.size);
  });
  expect(sizes).toEqual([[14], []]);
});
