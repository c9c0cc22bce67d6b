import { whoTyped } from "../../../src/evaluation/journal/who-typed";
import type { ChangeRecord } from "../../../src/evaluation/journal/change-record";
import { correctFigure } from "../../../src/evaluation/followup/evidence/correct-figure";
import { seenFigures } from "../../../src/evaluation/followup/evidence/checked-figures";
import { confirmedFigures } from "../../../src/evaluation/followup/evidence/confirmed-figures";
import { evidenceRegister } from "../../../src/evaluation/followup/evidence/evidence-register";
import { fieldsOfApparatus, figuresTaken } from "../../../src/evaluation/followup/evidence/typed-over";
import { boardOf } from "../../../src/evaluation/followup/ways/board";
import { saidAcceptance } from "../../../src/evaluation/followup/ways/said-acceptance";
import type { WayRecord } from "../../../src/evaluation/followup/ways/way-record";
import { wayRecords } from "../../../src/evaluation/followup/ways/way-records";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import type { Return } from "../../../src/rating/returns/return";
import type { YearData } from "../../../src/evaluation/year/year-data";

const sample = makeSample(2025, "ru");
const organisation = "KZO";
const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };
const year: YearData = {
  ...sample,
  returns: {
    [organisation]: {
      figures: { "1.2": 40, "1.3": 3, "1.4": 0, "2.1": 5 },
      evidence: { "1.2": "протокол № 3 от 20.02.2025", "1.3": "..." },
      source: { "1.2": "3.3-1", "2.1": "интернет" },
    },
  },
};

test("a figure that needs a document has one or not; zero and blanks need none", () => {
  const { entries, byOrganisation, byCode, all } = evidenceRegister(year);
  expect(entries.map(({ code, state, source }) => [code, state, source])).toEqual([
    ["1.2", "named", "3.3-1"],
    ["1.3", "open", ""],
    ["2.1", "open", "интернет"],
  ]);
  expect([byOrganisation.get(organisation), byCode.get("1.3"), all]).toEqual([
    { named: 1, confirmed: 0, of: 3 },
    { named: 0, confirmed: 0, of: 1 },
    { named: 1, confirmed: 0, of: 3 },
  ]);
});

test("declared and corrected stand side by side, and who checked the return until another version comes", () => {
  const corrected = correctFigure(
    year,
    { organisation, code: "1.2", declared: 40, corrected: 4 },
    "по акту № 7",
    signed,
  );
  const came = wayRecords({ type: "returnTaken", organisation }, year, signed, { hash: "1" });
  const checked = wayRecords({ type: "returnChecked", organisation }, year, signed);
  const withLog = { ...corrected, log: [...(corrected.log ?? []), ...came, ...checked] };
  const [first] = evidenceRegister(withLog).entries;
  expect(first).toMatchObject({
    ...{ code: "1.2", value: 4, checked: { who: "А. Сейтова", at: "20.02.2026 14:32" } },
    correction: { declared: 40, corrected: 4, record: { reason: "по акту № 7" } },
  });
  const again = wayRecords({ type: "returnTaken", organisation }, year, signed, { hash: "2" });
  expect(evidenceRegister({ ...withLog, log: [...withLog.log, ...again] }).entries[0]?.checked).toBeUndefined();
});

test("what the organisation says of its figure says nothing of the one that the apparatus puts in its place", () => {
  const remarks = { "1.2": "два района объединились" };
  const of = { ...year, returns: { [organisation]: { ...year.returns[organisation], remarks } } };
  const once = correctFigure(of, { organisation, code: "1.2", declared: 40, corrected: 4 }, "по акту № 7", signed);
  expect(once.returns[organisation]?.explained).toEqual({ "1.2": 40 });
  const twice = correctFigure(once, { organisation, code: "1.2", declared: 4, corrected: 5 }, "по акту № 8", signed);
  expect(twice.returns[organisation]?.explained).toEqual({ "1.2": 40 });
});

test("a figure with a document is confirmed once a person has checked it, and no more when it or its document changes", () => {
  const came = wayRecords({ type: "returnTaken", organisation }, year, signed, { hash: "1" });
  const own = year.returns[organisation] ?? {};
  const after = (said: WayRecord, of: Return = own): YearData => ({
    ...year,
    returns: { [organisation]: of },
    log: [...came, ...wayRecords(said, year, signed)],
  });
  const stateOf = (data: YearData) => evidenceRegister(data).entries[0]?.state;
  const checked = { type: "returnChecked", organisation, ...seenFigures(year, organisation) } as const;
  const accepted = { ...checked, type: "returnAccepted" } as const;
  expect(evidenceRegister(after(checked)).all).toEqual({ named: 1, confirmed: 1, of: 3 });
  expect(stateOf(after(accepted))).toBe("confirmed");
  // The record as an earlier version wrote it tells of the return, not of its figures.
  expect(stateOf(after({ type: "returnChecked", organisation }))).toBe("named");
  const typedOver = { ...own, figures: { ...own.figures, "1.2": 400 } };
  const otherDocument = { ...own, evidence: { "1.2": "письмо № 9" } };
  for (const changed of [typedOver, otherDocument]) {
    expect(stateOf(after(checked, changed))).toBe("changed");
    expect(confirmedFigures(after(checked, changed)).share.confirmed).toBe(0);
    const said = saidAcceptance(after(accepted, changed), "ru", (id) => id);
    expect(said.slice(0, 2)).toEqual([
      expect.stringMatching(/^Принято аппаратом отчётов: 0 из/),
      `После проверки или приёма изменены показатели или документы: ${organisation}`,
    ]);
  }
  expect(saidAcceptance(after(accepted), "ru", (id) => id)[0]).toMatch(/^Принято аппаратом отчётов: 1 из/);
  const right = { organisation, code: "1.2", declared: 40, corrected: 4 };
  expect(stateOf(correctFigure(after(accepted), right, "по акту № 7", signed))).toBe("confirmed");
});

test("a figure typed over the one its return brought is not told as declared, and by whom where the workbook knows", () => {
  const own = year.returns[organisation] ?? {};
  const read = { declared: own, unread: new Set<string>(), apparatus: new Set(["1.4"]) };
  const { figures = {} } = figuresTaken(read, own, year.criteria);
  expect([figures["1.2"], figures["1.4"], figures["2.2"]]).toEqual([40, 0, null]);
  const came = wayRecords({ type: "returnTaken", organisation, figures }, year, signed, { hash: "1" });
  const typed = (value: number, log = came): YearData => ({
    ...year,
    returns: { [organisation]: { ...own, figures: { ...own.figures, "1.2": value } } },
    log,
  });
  const changes: ChangeRecord[] = [
    {
      ...{ from: 0, to: signed.at.getTime(), who: "Б. Ахметов", way: "typing", subject: { organisation } },
      changes: [{ path: `figures/${organisation}/1.2`, before: 40, after: 41 }],
    },
  ];
  const entryOf = (data: YearData) => evidenceRegister(data, whoTyped(changes)).entries[0];
  expect(entryOf(typed(40))?.typed).toBeUndefined();
  expect(entryOf(typed(41))?.typed).toEqual({ declared: 40, who: "Б. Ахметов", at: "20.02.2026 14:32" });
  expect(entryOf(typed(42))?.typed).toEqual({ declared: 40 });
  // A correction has its reason; typed over in its turn, it stands no more.
  const correction = { organisation, code: "1.2", declared: 40, corrected: 41 };
  const corrected = correctFigure(typed(40), correction, "по акту № 7", signed);
  expect([entryOf(corrected)?.typed, entryOf(corrected)?.correction?.declared]).toEqual([undefined, 40]);
  expect(entryOf(typed(43, [...(corrected.log ?? [])]))?.typed).toEqual({ declared: 40 });
  // Under another table a figure may have come from another code of the same return; a strange one has not.
  const replaced = { at: "", who: "", action: "criteriaReplaced", where: "" } as const;
  expect([3, 44].map((value) => entryOf(typed(value, [...came, replaced]))?.typed)).toEqual([
    undefined,
    { declared: 40 },
  ]);
});

test("a field that the apparatus fills is not told as declared by the organisation", () => {
  const [code = ""] = [...fieldsOfApparatus(year)].filter((one) => one.includes("."));
  const filled: YearData = { ...year, returns: { [organisation]: { figures: { [code]: 5 } } } };
  const entry = (data: YearData) => evidenceRegister(data).entries.find((one) => one.code === code);
  expect(entry(filled)?.typed).toEqual({ declared: null, isOfApparatus: true });
  const came = wayRecords({ type: "returnTaken", organisation, figures: { [code]: 5 } }, year, signed);
  expect(entry({ ...filled, log: came })?.typed).toBeUndefined();
});

test("the board tells that what was accepted has changed since, and counts it as accepted no more", () => {
  const own = year.returns[organisation] ?? {};
  const accepted = { type: "returnAccepted", organisation, ...seenFigures(year, organisation) } as const;
  const log = [
    ...wayRecords({ type: "returnTaken", organisation }, year, signed),
    ...wayRecords(accepted, year, signed),
  ];
  const boardWith = (figure: number) =>
    boardOf(
      { ...year, returns: { [organisation]: { ...own, figures: { ...own.figures, "1.2": figure } } }, log },
      [],
      "2026-03-01",
    );
  expect(boardWith(40).counts).toMatchObject({ accepted: 1, changed: 0 });
  expect(boardWith(41).counts).toMatchObject({ accepted: 0, changed: 1 });
});
