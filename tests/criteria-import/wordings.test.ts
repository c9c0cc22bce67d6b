import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import type { RuleContext } from "../../src/evaluation/criteria-import/wording/reading";

const context: RuleContext = {
  unit: "чел.",
  name: "",
  year: 2025,
  baseFields: [
    { code: "B01", kk: "Саладағы қызметкерлер саны", ru: "Численность работающих в отрасли" },
    { code: "B02", kk: "Кәсіподақ мүшелерінің жалпы саны", ru: "Численность членов профсоюза" },
  ],
};

const money = { unit: "тыс. тенге" };
const share = { unit: "%", name: "Доля: численность членов профсоюза в численность работающих в отрасли" };
const perUnit = (points: number, more: object = {}): object => ({ kind: "per_unit", points, ...more });
const scale = [
  { ge: 95, lt: null, points: 500 },
  { ge: 90, lt: 95, points: 300 },
  { ge: 0, lt: 90, points: 0 },
];
const bands = (list: object[]): object => ({ kind: "share_bands", numerator: "B02", denominator: "B01", bands: list });

const understood: readonly [string, Partial<RuleContext>, object][] = [
  ["1 балл за каждого", {}, perUnit(1)],
  ["по 5 баллов за каждую единицу", {}, perUnit(5)],
  ["5 баллов за каждое мероприятие", {}, perUnit(5)],
  ["за каждое мероприятие – 5 баллов", {}, perUnit(5)],
  ["за каждого вновь принятого члена профсоюза 2 балла", {}, perUnit(2)],
  ["За каждые полные 5 чел. — 1 балл", {}, perUnit(1, { per: 5, round: "down" })],
  ["за каждые полные 5 человек – 1 балл", {}, perUnit(1, { per: 5, round: "down" })],
  ["1 балл за 100 тыс. тенге", money, perUnit(1, { per: 100 })],
  ["1 балл за 100 тысяч", { unit: "тенге" }, perUnit(1, { per: 100000 })],
  ["0,5 балла за каждого", {}, perUnit(0.5)],
  ["10 баллов за каждое, но не более 200", {}, perUnit(10, { cap: 200 })],
  ["10 баллов за каждое (максимум 200 баллов)", {}, perUnit(10, { cap: 200 })],
  ["минус 10 баллов за каждое нарушение", {}, perUnit(-10)],
  ["минус 10 баллов за каждое нарушение, не ниже −100", {}, { kind: "penalty_per_unit", points: -10, floor: -100 }],
  ["−10 за каждый случай, но не более 100 баллов", {}, { kind: "penalty_per_unit", points: -10, floor: -100 }],
  ["әрбір мүше үшін 10 ұпай", {}, perUnit(10)],
  ["Әрбір іс-шараға – 5 ұпай", {}, perUnit(5)],
  ["10 ұпай әрбір семинар үшін", {}, perUnit(10)],
  ["әр толық 5 адамға 1 ұпай", {}, perUnit(1, { per: 5, round: "down" })],
  ["100 мың теңгеге 1 ұпай", { unit: "мың теңге" }, perUnit(1, { per: 100 })],
  ["әрбір іс-шараға 10 ұпай, бірақ 200 ұпайдан аспайды", {}, perUnit(10, { cap: 200 })],
  ["әрбір іс-шараға 10 ұпай, 200 ұпайдан артық емес", {}, perUnit(10, { cap: 200 })],
  ["әрбір бұзушылық үшін минус 10 ұпай", {}, perUnit(-10)],
  ["да – 300; нет – 0", {}, { kind: "yes_no", yes: 300, no: 0 }],
  ["да/нет – 50/0", {}, { kind: "yes_no", yes: 50, no: 0 }],
  ["наличие – 50 баллов", {}, { kind: "yes_no", yes: 50, no: 0 }],
  ["50 баллов при наличии договора", {}, { kind: "yes_no", yes: 50, no: 0 }],
  ["наличие – 50, отсутствие – минус 10", {}, { kind: "yes_no", yes: 50, no: -10 }],
  ["иә – 300, жоқ – 0", {}, { kind: "yes_no", yes: 300, no: 0 }],
  ["бар болса – 50", {}, { kind: "yes_no", yes: 50, no: 0 }],
  ["бар – 50 ұпай, жоқ – 0", {}, { kind: "yes_no", yes: 50, no: 0 }],
  [
    "95–100 % – 500; 90–95 % – 300; до 90 % – 0",
    share,
    bands([scale[0] as object, scale[1] as object, { ge: null, lt: 90, points: 0 }]),
  ],
  [
    "от 95 % – 500 баллов; от 90 до 95 % – 300; менее 90 % – 0 баллов",
    share,
    bands([scale[0] as object, scale[1] as object, { ge: null, lt: 90, points: 0 }]),
  ],
  ["от 95 % – 500\nот 90 % – 300\nот 0 % – 0", share, bands(scale)],
  [
    "95 % и выше – 500, 90–95 % – 300, ниже 90 % – 0",
    share,
    bands([scale[0] as object, scale[1] as object, { ge: null, lt: 90, points: 0 }]),
  ],
  [
    "95 % және одан жоғары – 500; 90 %-дан 95 %-ға дейін – 300; 90 %-дан төмен – 0",
    share,
    bands([scale[0] as object, scale[1] as object, { ge: null, lt: 90, points: 0 }]),
  ],
  [
    "0–4 – 0; 5–9 – 10; 10 и более – 30",
    {},
    {
      kind: "value_bands",
      bands: [
        { ge: 10, lt: null, points: 30 },
        { ge: 5, lt: 10, points: 10 },
        { ge: 0, lt: 5, points: 0 },
      ],
    },
  ],
  [
    "Срок: до 1 февраля года, следующего за отчётным; в срок – 50, за каждый день просрочки −5, не ниже −100",
    { unit: "дата" },
    { kind: "on_time", due: "02-01", due_year: "reporting_year+1", points: 50, per_day_late: -5, floor: -100 },
  ],
  [
    "до 20.01.2026: в срок – 50 баллов, за каждый день просрочки минус 5, но не ниже 0",
    { unit: "дата" },
    { kind: "on_time", due: "01-20", due_year: "reporting_year+1", points: 50, per_day_late: -5, floor: 0 },
  ],
];

test.each(understood)("understood: %s", (words, more, rule) => {
  const read = readRule(words, { ...context, ...more });
  expect(read).toMatchObject({ kind: "understood" });
  expect(read.kind === "understood" && read.reading.rule).toEqual(rule);
});

test("a scale worded from its upper ends is the same scale", () => {
  const [falling, rising] = [
    "100–95 % – 500; 95–90 % – 300; до 90 % – 0",
    "95–100 % – 500; 90–95 % – 300; до 90 % – 0",
  ].map((words) => ({ ...readRule(words, { ...context, ...share }), words: "" }));
  expect(falling).toMatchObject({ kind: "understood" });
  expect(falling).toEqual(rising);
});

test("a dash typed as a hyphen is read as the dash", () => {
  const dashed = understood.filter(([words]) => /[–—]/.test(words));
  expect(dashed.length).toBeGreaterThan(10);
  const read = (words: string, more: Partial<RuleContext>): object => ({
    ...readRule(words, { ...context, ...more }),
    words: "",
  });
  for (const [words, more] of dashed) {
    expect([words, read(words.replaceAll(/[–—]/g, "-"), more)]).toEqual([words, read(words, more)]);
  }
});

test.each<[string, Partial<RuleContext>, string[]]>([
  ["95–100 % – 500; 90–94 % – 300; менее 90 % – 0", share, ["bands-gap"]],
  ["100 % – 500; 99–95 % – 400; 94–90 % – 300; ниже 90 % – 0", share, ["bands-gap"]],
  ["95–100 % – 500; 90–96 % – 300; менее 90 % – 0", share, ["bands-overlap"]],
  ["95–100 % – 500; 90–95 % – 300", share, ["bands-below"]],
  ["свыше 95 % – 500; 90–95 % – 300; менее 90 % – 0", share, ["bound-open"]],
  ["95–100 % – 500; менее 95 % – 0", { unit: "%" }, ["base-fields"]],
  ["10", {}, ["flat-or-each"]],
  ["10 баллов", {}, ["flat-or-each"]],
  ["10 баллов за мероприятие", {}, ["flat-or-each"]],
  ["1 балл за 100 тыс.", { unit: "" }, ["unit-missing"]],
  ["в срок – 50, за каждый день просрочки −5", { unit: "дата" }, ["due-missing", "floor-missing"]],
  ["до 1 февраля: в срок – 50, за каждый день просрочки −5, не ниже 0", { unit: "дата" }, ["due-year"]],
  ["10 баллов за каждого, если охват не менее 90 %", {}, ["rest"]],
  ["5 баллов за каждое, кроме районных 3 балла", {}, ["rest"]],
])("asked: %s", (words, more, reasons) => {
  const read = readRule(words, { ...context, ...more });
  expect(read).toMatchObject({ kind: "question", reasons });
});

test.each(["", "по решению комиссии", "оценивается экспертно от качества", "конкурс", "ұйымның шешімі бойынша"])(
  "not understood: %s",
  (words) => {
    expect(readRule(words, context)).toMatchObject({ kind: "unknown" });
  },
);
