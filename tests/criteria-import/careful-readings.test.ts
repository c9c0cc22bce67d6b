import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { isSameValue } from "../../src/evaluation/criteria-import/wording/same-value";
import type { RuleContext } from "../../src/evaluation/criteria-import/wording/reading";
import type { Rule } from "../../src/rating/criteria/criteria";

/**
 * Ordinary wordings of unions, schools, contests and ministries with the reading that a careful official would give, written
 * down before the reader saw them. `read`: nobody would hesitate; `ask`: something is open, the first rule is the likeliest;
 * `first`: asked or not, but with this reading first.
 */
type Case = readonly [
  words: string,
  how: "read" | "ask" | "first",
  rules: readonly object[] | { parts: readonly number[] },
  ctx?: Partial<RuleContext>,
];
const each = (points: number, more: object = {}): object => ({ kind: "per_unit", points, ...more });
const off = (points: number, floor: number): object => ({ kind: "penalty_per_unit", points, floor });
const yesNo = (yes: number, no = 0): object => ({ kind: "yes_no", yes, no });
const mark = (cap: number): object => ({ kind: "mark", cap });
const plan = (points: number): object => ({
  kind: "percent_of_plan",
  points,
  numerator: "",
  denominator: "",
  cap_ratio: 1,
});
const bands = (list: readonly (readonly (number | null)[])[]): readonly object[] =>
  list.map(([ge, lt, points]) => ({ ge, lt, points }));
const scale = (...list: readonly (readonly (number | null)[])[]): object => ({
  kind: "value_bands",
  bands: bands(list),
});
const share = (...list: readonly (readonly (number | null)[])[]): object => ({
  kind: "share_bands",
  numerator: "",
  denominator: "",
  bands: bands(list),
});
const inTime = (points: number, perDay: number): object => ({
  kind: "on_time",
  due: "",
  due_year: "reporting_year+1",
  points,
  per_day_late: perDay,
  floor: 0,
});
const split = (...parts: readonly number[]) => ({ parts });

const corpus: readonly Case[] = [
  // for each, in Russian
  ["каждому участнику 2 балла", "read", [each(2)]],
  ["каждому победителю – 10 баллов", "read", [each(10)]],
  ["по 2 балла каждому участнику", "read", [each(2)]],
  ["2 балла каждому участнику, но не более 20 баллов", "read", [each(2, { cap: 20 })]],
  ["по 3 балла за мероприятие", "read", [each(3)]],
  ["по 3 балла за мероприятие, но не более 15 баллов", "read", [each(3, { cap: 15 })]],
  ["по 5 баллов за каждый, но не более 25", "ask", [each(5, { cap: 25 }), each(5, { cap: 125 })]],
  ["по 3 балла (не более 15)", "ask", [each(3, { cap: 15 }), each(3, { cap: 45 })]],
  ["по 3 балла, максимум 15 баллов", "first", [each(3, { cap: 15 })]],
  ["по 5 баллов за каждого, всего до 50 баллов", "read", [each(5, { cap: 50 })]],
  ["балл за каждого члена профсоюза", "first", [each(1)]],
  ["1 балл за единицу", "read", [each(1)]],
  ["1 б. за каждую публикацию (но не более 10 б.)", "read", [each(1, { cap: 10 })]],
  ["за каждую публикацию 1 б., max 10 б.", "read", [each(1, { cap: 10 })]],
  ["2 балла за 1 мероприятие", "read", [each(2)]],
  ["за одно мероприятие – 2 балла", "read", [each(2)]],
  ["2 балла за одно мероприятие, но не более 10 баллов за год", "read", [each(2, { cap: 10 })]],
  ["за каждое проведённое мероприятие начисляется 5 баллов", "read", [each(5)]],
  ["начисляется по 5 баллов за каждое проведённое мероприятие", "read", [each(5)]],
  ["5 баллов × кол-во мероприятий", "read", [each(5)]],
  ["кол-во мероприятий * 5", "read", [each(5)]],
  ["количество публикаций × 2 балла (макс. 20)", "read", [each(2, { cap: 20 })]],
  ["за каждые полные 10 членов – 1 балл", "read", [each(1, { per: 10, round: "down" })]],
  ["1 балл за каждые 10 % прироста", "ask", [each(1, { per: 10 })], { unit: "%" }],
  ["минус 2 балла за каждую жалобу", "read", [each(-2)]],
  ["снимается по 2 балла за каждое нарушение, но не более 10 баллов", "read", [off(-2, -10)]],
  ["−5 за каждый случай", "read", [each(-5)]],
  ["за каждое нарушение вычитается 3 балла (не более 15 баллов)", "read", [off(-3, -15)]],
  ["5 баллов за семинар", "ask", [each(5), yesNo(5)]],
  ["3 балла за каждое призовое место", "read", [each(3)]],
  ["2 балла за каждый час", "read", [each(2)]],
  ["2 балла за каждого ребёнка-инвалида", "read", [each(2)]],
  ["за каждого подготовленного победителя олимпиады – 5 баллов", "first", [each(5)]],
  ["за каждый год стажа – 1 балл, но не более 10 баллов", "first", [each(1, { cap: 10 })]],
  // for each, in Kazakh
  ["әр қатысушыға 2 ұпай", "read", [each(2)]],
  ["әрбір қатысушыға 2 ұпайдан", "read", [each(2)]],
  ["бір іс-шараға 3 ұпай", "read", [each(3)]],
  ["бір іс-шара үшін 3 ұпай, ең көбі 15 ұпай", "read", [each(3, { cap: 15 })]],
  ["әр мақалаға 2 ұпайдан, бірақ 10 ұпайдан көп емес", "read", [each(2, { cap: 10 })]],
  ["3 ұпайдан (15 ұпайға дейін)", "first", [each(3, { cap: 15 })]],
  ["іс-шара саны × 5 ұпай", "read", [each(5)]],
  ["іс-шаралар саны 5 ұпайға көбейтіледі", "first", [each(5)]],
  ["әр толық 10 мүшеге 1 ұпай", "read", [each(1, { per: 10, round: "down" })]],
  ["әр шағымға 2 ұпай шегеріледі", "read", [each(-2)]],
  ["әр бұзушылық үшін минус 3 ұпай, бірақ 15 ұпайдан аспайды", "read", [off(-3, -15)]],
  ["әр қызметкерге 0,5 ұпай", "read", [each(0.5)]],
  ["әрбір 5 адамға 1 ұпайдан", "ask", [each(1, { per: 5 })]],
  // marks and states
  ["1–3 балла", "ask", [mark(3)]],
  ["0/5/10", "ask", [mark(10)]],
  ["0/5/10 ұпай", "ask", [mark(10)]],
  ["0, 5 или 10 баллов", "ask", [mark(10)]],
  ["0, 5 немесе 10 ұпай", "ask", [mark(10)]],
  ["максимальный балл – 5", "ask", [mark(5)]],
  ["ең жоғары балл – 5", "ask", [mark(5)]],
  ["макс. 10 баллов", "ask", [mark(10)]],
  ["ең көбі 10 ұпай", "ask", [mark(10)]],
  ["до 5 баллов", "ask", [mark(5)]],
  ["5 баллов максимум", "ask", [mark(5)]],
  ["выполнено / частично / не выполнено – 10 / 5 / 0", "ask", [mark(10)]],
  ["толық – 10, ішінара – 5, жоқ – 0", "ask", [mark(10)]],
  // shares and plans
  ["100 баллов × процент охвата", "ask", [plan(100)]],
  ["100 баллов * % охвата", "ask", [plan(100)]],
  ["100 ұпай × қамту пайызы", "ask", [plan(100)]],
  ["процент охвата × 0,5 балла", "ask", [each(0.5)], { unit: "%" }],
  ["пропорционально доле охвата, максимум 100 баллов", "ask", [plan(100)]],
  [
    "90 %-дан жоғары – 10 ұпай, 70–90 % – 5 ұпай, 70 %-дан төмен – 0",
    "ask",
    [share([90, null, 10], [70, 90, 5], [null, 70, 0])],
  ],
  // places and levels
  ["1 место – 10 баллов, 2 место – 7 баллов, 3 место – 5 баллов, участие – 2 балла", "ask", split(10, 7, 5, 2)],
  ["I место – 10 б.; II место – 8 б.; III место – 6 б.", "ask", split(10, 8, 6)],
  ["за 1 место – 10, за 2 место – 8, за 3 место – 6", "ask", split(10, 8, 6)],
  ["1/2/3 место – 10/8/6 баллов", "ask", split(10, 8, 6)],
  ["1-орын – 10 ұпай, 2-орын – 8 ұпай, 3-орын – 6 ұпай", "ask", split(10, 8, 6)],
  ["призовое место – 5 баллов", "ask", [each(5), yesNo(5)]],
  ["жүлделі орын үшін 5 ұпай", "ask", [each(5), yesNo(5)]],
  ["за каждую награду: районного уровня – 1 балл, областного – 2, республиканского – 3", "ask", split(1, 2, 3)],
  ["қатысқаны үшін – 2 ұпай, жеңгені үшін – 5 ұпай", "ask", split(2, 5)],
  // yes and no
  ["выполнено – 5 баллов, не выполнено – 0 баллов", "read", [yesNo(5)]],
  ["имеется 5 баллов, не имеется 0 баллов", "read", [yesNo(5)]],
  ["5 баллов при наличии сайта", "read", [yesNo(5)]],
  ["при наличии – 5", "read", [yesNo(5)]],
  ["отсутствие нарушений – 10 баллов, наличие – 0", "ask", [yesNo(10), yesNo(0, 10)]],
  ["орындалды – 5, орындалмады – 0", "read", [yesNo(5)]],
  ["бар – 5 ұпай, жоқ – 0 ұпай", "read", [yesNo(5)]],
  ["сайт болса – 5 ұпай", "read", [yesNo(5)]],
  // scales
  ["до 3 мероприятий – 5 баллов, более 3 – 10 баллов", "ask", [scale([4, null, 10], [1, 4, 5], [null, 1, 0])]],
  [
    "от 1 до 3 – 1 балл, от 3 до 5 – 2 балла, свыше 5 – 3 балла",
    "ask",
    [scale([6, null, 3], [3, 6, 2], [1, 3, 1], [null, 1, 0])],
  ],
  ["1-3 іс-шара – 5 ұпай, 4 және одан көп – 10 ұпай", "read", [scale([4, null, 10], [1, 4, 5], [null, 1, 0])]],
  [
    "5-тен аз – 1 ұпай, 5-10 – 2 ұпай, 10-нан көп – 3 ұпай",
    "ask",
    [scale([11, null, 3], [5, 11, 2], [1, 5, 1], [null, 1, 0])],
  ],
  // days
  ["в срок – 10 баллов, с опозданием до 5 дней – 5 баллов, более 5 дней – 0", "ask", []],
  ["своевременно – 5 баллов, за каждый день просрочки минус 1 балл", "ask", [inTime(5, -1)]],
  ["мерзімінде – 5 ұпай, кешіккен әр күнге 1 ұпай шегеріледі", "ask", [inTime(5, -1)]],
  ["до 25 января – 10 баллов, после 25 января – 0", "ask", [], { unit: "дата" }],
  ["25 қаңтарға дейін – 10 ұпай, кешіксе – 0", "ask", [], { unit: "күні" }],
  ["тоқсан сайын 5 ұпайдан", "ask", [each(5, { cap: 20 }), each(5)]],
];

const context: RuleContext = { unit: "", name: "", year: 2025, baseFields: [] };

type Named = readonly [words: string, how: Case[1], rules: Case[2], more: Partial<RuleContext>];
const cases = corpus.map(([words, how, rules, more = {}]): Named => [words, how, rules, more]);

test.each<Named>(cases)("%s", (words, how, rules, more) => {
  const read = readRule(words, { ...context, ...more });
  const made: readonly Rule[] =
    read.kind === "understood"
      ? [read.reading.rule]
      : read.kind === "question"
        ? read.candidates.map(({ rule }) => rule)
        : [];
  const kinds = how === "read" ? ["understood"] : how === "ask" ? ["question"] : ["understood", "question"];
  expect({ words, made, isKind: kinds.includes(read.kind) }).toEqual({ words, made, isKind: true });
  if ("parts" in rules) {
    const parts = read.kind === "question" ? read.parts : undefined;
    expect(parts?.map(({ reading: { rule } }) => (rule.kind === "per_unit" ? rule.points : rule))).toEqual(rules.parts);
    return;
  }
  const missing = rules.filter((rule) => !made.some((one) => isSameValue(one, rule)));
  expect({ words, made, missing }).toEqual({ words, made, missing: [] });
  if (rules[0] !== undefined) expect([words, made[0]]).toEqual([words, expect.objectContaining(rules[0])]);
});
