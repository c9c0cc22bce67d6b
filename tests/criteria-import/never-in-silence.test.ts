import { readRows } from "./read-case";
import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import type { RuleContext } from "../../src/evaluation/criteria-import/wording/reading";

const context: RuleContext = { unit: "", name: "", year: 2025, baseFields: [] };
const each = (points: number, more: object = {}): object => ({ kind: "per_unit", points, ...more });
const scale = (...list: (number | null)[][]): object => ({
  kind: "value_bands",
  bands: list.map(([ge, lt, points]) => ({ ge, lt, points })),
});
const yesNo = (yes: number, no: number): object => ({ kind: "yes_no", yes, no });

/** Read as nobody would doubt it. */
test.each<[string, object]>([
  ["2 балла х количество дел", each(2)],
  ["3 балла за каждую встречу, не более 4 встреч", each(3, { cap: 12 })],
  ["6 баллов за каждый день (засчитывается не более 3 дней)", each(6, { cap: 18 })],
  ["2 балла за каждые полные 10 хозяйств", each(2, { per: 10, round: "down" })],
  ["5 баллов за каждый семинар, не более 4 раз в год", each(5, { cap: 20 })],
  ["әрбір кездесу үшін 3 ұпай, 4 кездесуден артық емес", each(3, { cap: 12 })],
  ["әр кешке 2 ұпай, жылына 6 кештен артық есепке алынбайды", each(2, { cap: 12 })],
  ["әрбір іс-шараға 5 ұпай, ең көбі 4 іс-шара", each(5, { cap: 20 })],
  ["½ балла за каждого", each(0.5)],
  ["1½ балла за каждого", each(1.5)],
  ["1 1/2 балла за каждого", each(1.5)],
  ["әрбір мүше үшін ½ ұпай", each(0.5)],
  ["әрбір мүше үшін 1½ ұпай", each(1.5)],
  ["1 балл за 1.000.000 тенге", each(1, { per: 1_000_000 })],
  ["1.000.000 теңгеге 1 ұпай", each(1, { per: 1_000_000 })],
])("read: %s", (words, rule) => {
  const read = readRule(words, context);
  expect([read.kind, read.kind === "understood" && read.reading.rule]).toEqual(["understood", rule]);
});

/** Asked, with the likelier reading first. */
test.each<[string, string, object, Partial<RuleContext>?]>([
  // a stroke that touches the points
  ...["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015"].flatMap((dash): [string, string, object][] => [
    [`за каждое нарушение ${dash}20 баллов`, "sign-unclear", each(-20)],
    [`әрбір бұзушылық үшін ${dash}20 ұпай`, "sign-unclear", each(-20)],
    [`да ${dash}6; нет ${dash}0`, "sign-unclear", yesNo(6, 0)],
    [`иә ${dash}6; жоқ ${dash}0`, "sign-unclear", yesNo(6, 0)],
  ]),
  ["–20 баллов за каждый случай", "sign-unclear", each(-20)],
  // a part of so many
  ["2 балла за каждые 10 хозяйств", "whole-or-part", each(2, { per: 10 })],
  ["1 балл за каждые 5 путёвок, не более 20 путёвок за год", "whole-or-part", each(1, { per: 5, cap: 4 })],
  ["әр 10 адамға 1 ұпай", "whole-or-part", each(1, { per: 10 })],
  ["1 балл за каждые 1.000.000 тенге", "whole-or-part", each(1, { per: 1_000_000 })],
  ["әрбір 1.000.000 теңгеге 1 ұпай", "whole-or-part", each(1, { per: 1_000_000 })],
  // a number behind a limit word that is no number of points
  ["5 баллов за каждый семинар (не менее 20 участников)", "condition", each(5)],
  ["5 баллов за каждый семинар, не менее 20 участников", "condition", each(5)],
  ["әрбір семинар үшін 5 ұпай (кемінде 20 қатысушы)", "condition", each(5)],
  ["әрбір семинар үшін 5 ұпай, 20 қатысушыдан кем емес", "condition", each(5)],
  ["5 баллов за каждый семинар, не более 20 участников", "condition", each(5)],
  ["10 баллов за каждого, не менее 20", "limit-unclear", each(10, { floor: 20 })],
  ["3 балла за каждую встречу, не более 4", "limit-unclear", each(3, { cap: 12 })],
  ["3 балла за каждую встречу, не более 6", "limit-unclear", each(3, { cap: 6 })],
  ["әрбір кездесу үшін 3 ұпай, 4-тен аспайды", "limit-unclear", each(3, { cap: 12 })],
  ["10 баллов за каждую встречу, не более 5 баллов", "limit-unclear", each(10, { cap: 5 })],
  // groups of three digits
  ["1 балл за каждые 100.000 тенге", "number-unclear", each(1, { per: 100_000 })],
  ["1 балл за каждые 100,000 тенге", "number-unclear", each(1, { per: 100_000 })],
  ["1.000 баллов за каждый", "number-unclear", each(1000)],
  ["әрбір 100.000 теңгеге 1 ұпай", "number-unclear", each(1, { per: 100_000 })],
  ["әрбір 100,000 теңгеге 1 ұпай", "number-unclear", each(1, { per: 100_000 })],
  ["әрбір мүше үшін 1.000 ұпай", "number-unclear", each(1000)],
  ["1,125 балла за каждого", "number-unclear", each(1.125)],
  // a scale that ends, or is for each
  ["1 – 5; 2 – 10; 3 – 15", "bands-above", scale([3, null, 15], [2, 3, 10], [1, 2, 5], [null, 1, 0])],
  ["0–3 – 5; 4–6 – 10", "bands-above", scale([4, null, 10], [0, 4, 5])],
  ["0–3 – 5 ұпай; 4–6 – 10 ұпай", "bands-above", scale([4, null, 10], [0, 4, 5])],
  ["от 0 до 3 – 5, от 4 – 10 баллов за каждое", "rest", scale([4, null, 10], [0, 4, 5])],
  // another money
  ["2 балла за каждые 10 тыс. руб.", "rest", each(2, { per: 10 }), { unit: "тыс. тенге" }],
  // words passed over
  ["10 баллов за каждого (однократно)", "rest", each(10)],
  ["да – 10, нет – 0 (однократно)", "rest", yesNo(10, 0)],
  ["наличие – 10 баллов (однократно)", "rest", yesNo(10, 0)],
  ["5 баллов за каждое мероприятие районного уровня", "rest", each(5)],
  ["5 баллов за каждую встречу районного уровня", "rest", each(5)],
  ["за каждое районное – 5 баллов", "rest", each(5)],
  ["5 баллов за каждый ежемесячный отчёт", "rest", each(5)],
  ["5 баллов за каждую встречу очно", "rest", each(5)],
  ["да – 5 за каждое", "rest", each(5)],
  ["5 баллов за каждую встречу очно", "rest", each(5), { name: "Встречи с молодёжью" }],
  ["әрбір іс-шараға 10 ұпай (бір рет)", "rest", each(10)],
  ["аудандық деңгейдегі әрбір іс-шараға 5 ұпай", "rest", each(5)],
  ["әрбір аудандық кездесу үшін 5 ұпай", "rest", each(5)],
  ["иә – 10, жоқ – 0 (бір рет)", "rest", yesNo(10, 0)],
])("asked: %s", (words, reason, first, more = {}) => {
  const read = readRule(words, { ...context, ...more });
  expect([
    read.kind,
    read.kind === "question" && read.reasons,
    read.kind === "question" && read.candidates[0]?.rule,
  ]).toEqual(["question", expect.arrayContaining([reason]), first]);
});

/** Never the upper number per the lower one. */
test.each(["5–10 баллов", "5-10 баллов", "5–10 ұпай"])("no rule is made of the range %s", (words) => {
  for (const name of ["", "Мероприятия", "Іс-шаралар"])
    expect(readRule(words, { ...context, name }).kind).toBe("unknown");
});

test("what the table itself says is no word passed over", () => {
  const read = readRule("5 баллов за каждый районный конкурс", { ...context, name: "Районные конкурсы" });
  expect(read.kind).toBe("understood");
});

test.each([
  ["10 баллов; за каждый день просрочки минус 1 балл", "дата"],
  ["10 баллов, за каждый день – минус 1 балл", "дата"],
  ["10 ұпай; кешіктірілген әр күн үшін минус 1 ұпай", "күні"],
])("points and what a day of delay takes off are a due day that is not told: %s", (words, unit) => {
  const read = readRule(words, { ...context, unit });
  expect(read).toMatchObject({ kind: "question", reasons: ["due-missing", "floor-missing"] });
  const [first] = read.kind === "question" ? read.candidates : [];
  expect(first).toMatchObject({ type: "date", rule: { kind: "on_time", due: "", points: 10, per_day_late: -1 } });
});

test.each([
  ["Мероприятия для молодёжи", "ед.", "10 баллов за каждое"],
  ["Іс-шаралар саны", "бірлік", "әр іс-шара үшін 10 ұпай"],
  ["Наименование показателя уточняется", "ед.", "5 баллов"],
])("a line whose words are captions elsewhere is a line: %s", (name, unit, rule) => {
  const head = ["№", "Показатель", "Ед. изм.", "Баллы"];
  const coded = readRows(
    [head, ["1", "Организационная работа", "", ""], ["1.1", name, unit, rule]].map((row) =>
      row.map((text) => ({ text })),
    ),
  );
  expect(coded.table.rows.map(({ code }) => code)).toEqual(["1.1"]);
  const uncoded = readRows(
    [head.slice(1), [name, unit, rule], ["Кружки", "ед.", "2 балла за каждый"]].map((row) =>
      row.map((text) => ({ text })),
    ),
  );
  expect(uncoded.table.rows).toHaveLength(2);
  const headless = readRows(
    [
      ["1.1", name, unit, rule],
      ["1.2", "Кружки", "ед.", "2 балла за каждый"],
    ].map((row) => row.map((text) => ({ text }))),
  );
  expect(headless.table.rows.map(({ code }) => code)).toEqual(["1.1", "1.2"]);
});
