import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import type { RuleContext } from "../../src/evaluation/criteria-import/wording/reading";

const context: RuleContext = { unit: "ед.", name: "", year: 2025, baseFields: [] };
const share = { unit: "%", known: { numerator: "B02", denominator: "B01" } };
const each = (points: number, more: object = {}): object => ({ kind: "per_unit", points, ...more });
const bands = (kind: string, ...list: (number | null)[][]): object => ({
  kind,
  ...(kind === "share_bands" && { numerator: "B02", denominator: "B01" }),
  bands: list.map(([ge, lt, points]) => ({ ge, lt, points })),
});
const onTime = (points: number, perDay: number, floor: number): object => ({
  kind: "on_time",
  due: "01-20",
  due_year: "reporting_year+1",
  points,
  per_day_late: perDay,
  floor,
});

/** A place that was taken is the figure. */
const place = { unit: "место" };
const places = bands("value_bands", [3, 4, 60], [2, 3, 80], [1, 2, 100]);
const date = { unit: "дата" };

const understood: readonly [string, Partial<RuleContext>, object][] = [
  ["за 1 мероприятие – 5 баллов", {}, { kind: "per_unit", points: 5 }],
  ["10 (десять) баллов за каждое", {}, { kind: "per_unit", points: 10 }],
  ["әрбір мүше үшін 5 (бес) ұпай", {}, { kind: "per_unit", points: 5 }],
  ["за 1 человека – 1 балл", {}, { kind: "per_unit", points: 1 }],
  ["за 100 тыс. тенге – 1 балл", { unit: "тыс. тенге" }, { kind: "per_unit", points: 1, per: 100 }],
  ["за 1 место – 100 баллов, за 2 место – 50", place, bands("value_bands", [2, 3, 50], [1, 2, 100])],
  ["әрқайсысына 2 ұпай", {}, { kind: "per_unit", points: 2 }],
  ["5 ұпай әрқайсысы үшін", {}, { kind: "per_unit", points: 5 }],
  [
    "Баллы по шкале: 0 у наименьшего значения, 100 у наибольшего",
    {},
    { kind: "min_max", from: 0, to: 100, direction: "up" },
  ],
  [
    "Баллы по шкале: 0 у наибольшего значения, 100 у наименьшего",
    {},
    { kind: "min_max", from: 0, to: 100, direction: "down" },
  ],
  [
    "Шкала бойынша ұпай: ең кіші мәнге 0, ең үлкен мәнге 100",
    {},
    { kind: "min_max", from: 0, to: 100, direction: "up" },
  ],
  [
    "наибольший показатель – 50 баллов, наименьший – 0, остальным пропорционально",
    {},
    { kind: "min_max", from: 0, to: 50, direction: "up" },
  ],
  [
    "пропорционалды: ең аз көрсеткіш – 50 ұпай, ең көп – 0",
    {},
    { kind: "min_max", from: 0, to: 50, direction: "down" },
  ],
  ["Баллы: 1 и ещё по одному за каждую организацию с меньшим значением", {}, { kind: "place_points", direction: "up" }],
  ["Ұпай: 1 және мәні одан үлкен әр ұйым үшін тағы бір ұпай", {}, { kind: "place_points", direction: "down" }],
  ["1 место – 100 баллов, 2 место – 80, 3 место – 60", place, places],
  ["I место – 100; II место – 80; III место – 60", place, places],
  ["1-орын – 100 ұпай, 2-орын – 80 ұпай, 3-орын – 60 ұпай", { unit: "орын" }, places],
  [
    "100 баллов за первое место, 80 баллов за второе место, 60 баллов за третье место",
    { name: "Занятое место" },
    places,
  ],
  ["1–3 место – 100, остальные – 10", place, bands("value_bands", [4, null, 10], [1, 4, 100])],
  ["әр жағдай үшін 10 ұпай шегеріледі", {}, each(-10)],
  ["әр жағдайға 10 ұпай азайтылады, 100 ұпайдан аспайды", {}, { kind: "penalty_per_unit", points: -10, floor: -100 }],
  ["за каждый случай снимается по 10 баллов", {}, each(-10)],
  ["бір адамға – 2 ұпай", {}, each(2)],
  ["количество семинаров × 5 баллов", {}, each(5)],
  ["5 баллов/ед.", {}, each(5)],
  ["5 баллов (за каждого)", {}, each(5)],
  ["за каждую первичную организацию – 5 баллов", {}, each(5)],
  ["за каждые полные 100 000 тенге – 1 балл", { unit: "тыс. тенге" }, each(1, { per: 100, round: "down" })],
  ["1 балл за 1 млн тенге", { unit: "млн тенге" }, each(1)],
  ["әрбір іс-шараға 5 ұпай, 100 ұпайға дейін", {}, each(5, { cap: 100 })],
  [
    "95 %-дан 100 %-ға дейін – 500 ұпай; 95 %-дан төмен – 0",
    share,
    bands("share_bands", [95, null, 500], [null, 95, 0]),
  ],
  ["95 %-дан кем емес – 500 ұпай; 95 %-дан кем – 0", share, bands("share_bands", [95, null, 500], [null, 95, 0])],
  ["кемінде 95 пайыз – 500 ұпай; 95 пайызға дейін – 0", share, bands("share_bands", [95, null, 500], [null, 95, 0])],
  ["не менее 95 % – 500 баллов; до 95 % – 0", share, bands("share_bands", [95, null, 500], [null, 95, 0])],
  ["95 % и выше 500 баллов; ниже 95 % 0 баллов", share, bands("share_bands", [95, null, 500], [null, 95, 0])],
  ["0–5 мероприятий – 10 баллов; свыше 5 мероприятий – 30 баллов", {}, bands("value_bands", [6, null, 30], [0, 6, 10])],
  [
    "300 баллов пропорционально выполнению плана, не более 300",
    share,
    { kind: "percent_of_plan", points: 300, numerator: "B02", denominator: "B01", cap_ratio: 1 },
  ],
  ["до 20.01.2026 – 200 баллов, за каждый день опоздания минус 10 баллов, не ниже 0", date, onTime(200, -10, 0)],
  [
    "20.01.2026 дейін ұсынылса – 200 ұпай, кешіккен әр күн үшін 10 ұпай шегеріледі, 0-ден төмен емес",
    date,
    onTime(200, -10, 0),
  ],
  ["до 20.01.2026: в срок – 50 баллов, не в срок – 10", date, onTime(50, -40, 10)],
  ["не имеется – 0, имеется – 50", {}, { kind: "yes_no", yes: 50, no: 0 }],
  ["заключено – 100 баллов, не заключено – 0", {}, { kind: "yes_no", yes: 100, no: 0 }],
  ["орындалса – 50 ұпай, орындалмаса – минус 50", {}, { kind: "yes_no", yes: 50, no: -50 }],
];

test.each(understood)("understood: %s", (words, more, rule) => {
  const read = readRule(words, { ...context, ...more });
  // A share's fields that the present table has are put to the user once more.
  const reading = read.kind === "understood" ? read.reading : read.kind === "question" ? read.candidates[0] : undefined;
  expect(read).toMatchObject("known" in more ? { kind: "question", reasons: ["base-fields"] } : { kind: "understood" });
  expect({ ...reading?.rule, ...(reading?.direction && { direction: reading.direction }) }).toEqual(rule);
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
  ["1 место – 100 баллов, 2 место – 80", {}, ["several", "place-figure"]],
  ["1 место – 100 баллов, 1 место – 80", place, ["bands-overlap"]],
  ["I–III место – 100, участие – 10", place, ["rest"]],
  ["пропорционально: лучший показатель – 100, худший – 0", {}, ["direction"]],
  ["последнее место – 1 балл, за каждое следующее место на 1 балл больше", {}, ["direction"]],
  ["300 баллов пропорционально выполнению плана", share, ["base-fields", "plan-cap"]],
  ["1 чел. – 1 балл", {}, ["flat-or-each"]],
  ["за 10 человек – 1 балл", {}, ["whole-or-part"]],
  ["каждые 10 членов профсоюза – 1 балл", {}, ["whole-or-part"]],
  ["минус 10 баллов", {}, ["flat-or-each"]],
  ["1 балл за каждые 100 000", { unit: "тыс. тенге" }, ["thousands", "whole-or-part"]],
  ["за каждые 100 000 тенге – 1 балл", { unit: "тыс. тенге" }, ["whole-or-part"]],
  ["1 балл за каждые 100 тыс. тенге", { unit: "тыс. тенге" }, ["whole-or-part"]],
  ["әрбір 100 мың теңгеге 1 ұпай", { unit: "мың теңге" }, ["whole-or-part"]],
  ["минус 1 балл за каждые 100 тыс. тенге", { unit: "тыс. тенге" }, ["whole-or-part"]],
  ["1 балл за каждые 100 тысяч", { unit: "" }, ["unit-missing", "whole-or-part"]],
  ["1 балл за каждую тысячу тенге", { unit: "тенге" }, ["whole-or-part"]],
  ["отсутствие нарушений – 100 баллов", {}, ["yes-means"]],
  ["отсутствие – 100, наличие – 0", { name: "Отсутствие задолженности" }, ["yes-means"]],
  ["10 баллов за каждого сверх плана", {}, ["rest"]],
  ["10 баллов за каждого, при отсутствии нарушений", {}, ["rest"]],
  ["мерзімінде тапсырылған жағдайда әрбір есепке 10 ұпай", {}, ["rest"]],
  ["за каждое второе мероприятие – 5 баллов", {}, ["rest"]],
  ["әрбір екі іс-шараға 5 ұпай", {}, ["whole-or-part"]],
  ["за каждый случай удваивается 10 баллов", {}, ["rest"]],
  ["наличие более чем у половины – 50", {}, ["rest"]],
  ["наличие – 50 баллов, не более 20", {}, ["rest"]],
  ["до 5 районных – 3 балла; от 6 областных – 10 баллов", {}, ["rest"]],
  ["за каждое 1 место – 50 баллов, за каждое 2 место – 30", {}, ["several"]],
  ["республиканское – 10 баллов, областное – 5", {}, ["several"]],
  ["5 іс-шараға дейін – 10 ұпай, 5-тен 10-ға дейін – 20 ұпай, 10-нан көп – 30 ұпай", {}, ["bound-open", "zero-open"]],
])("asked: %s", (words, more, reasons) => {
  expect(readRule(words, { ...context, ...more })).toMatchObject({ kind: "question", reasons });
});

test.each([
  "лучший показатель – 100, остальные пропорционально",
  "наибольший – 100, наименьший – 0",
  "лучший – 100, наименьший – 0, пропорционально",
  "за 2025 год – 10 баллов",
  "за 5 лет – 10 баллов",
  "10–20 баллов",
  "5–10 баллов",
  "мерзімінде тапсырылмаса – 50 ұпай",
  "в срок не представлен – 50",
  "балл = количество / 10",
])("not understood: %s", (words) => {
  expect(readRule(words, context).kind).toBe("unknown");
});
