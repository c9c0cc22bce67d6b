import fc from "fast-check";
import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { isSameValue } from "../../src/evaluation/criteria-import/wording/same-value";
import type { RuleContext } from "../../src/evaluation/criteria-import/wording/reading";
import type { Rule } from "../../src/rating/criteria/criteria";

/**
 * Wordings by kind with the reading that a careful official would give: read in silence only where nobody would hesitate, else
 * asked, with the likeliest reading first; of a list of levels the points of its parts.
 */

type Case = readonly [
  words: string,
  how: "read" | "ask",
  rules: readonly object[] | { parts: readonly number[] },
  ctx?: Partial<RuleContext>,
];
const each = (points: number, more: object = {}): object => ({ kind: "per_unit", points, ...more });
const yesNo = (yes: number, no = 0): object => ({ kind: "yes_no", yes, no });
const mark = (cap: number): object => ({ kind: "mark", cap });
const days = (...days: readonly (readonly [string | null, number])[]): object => ({
  kind: "date_bands",
  due_year: "reporting_year+1",
  days: days.map(([until, points]) => ({ until, points })),
});
const scale = (...list: readonly (readonly (number | null)[])[]): object => ({
  kind: "value_bands",
  bands: list.map(([ge, lt, points]) => ({ ge, lt, points })),
});
const split = (...parts: readonly number[]) => ({ parts });
const jan = days(["01-15", 10], ["01-31", 5], [null, 0]);
const date = { unit: "дата" };
const corpus: Readonly<Record<string, readonly Case[]>> = {
  periods: [
    ["каждый квартал по 5 баллов", "ask", [each(5, { cap: 20 }), each(5)]],
    ["5 баллов за каждый квартал", "ask", [each(5, { cap: 20 }), each(5)]],
    ["за каждый квартал – 5 баллов", "ask", [each(5, { cap: 20 }), each(5)]],
    ["ежеквартально – 5 баллов", "ask", [each(5, { cap: 20 }), each(5)]],
    ["5 баллов ежемесячно", "ask", [each(5, { cap: 60 }), each(5)]],
    ["по 2 балла в месяц", "ask", [each(2, { cap: 24 }), each(2)]],
    ["2 балла в месяц", "ask", [each(2, { cap: 24 }), each(2)]],
    ["каждый месяц – 1 балл", "ask", [each(1, { cap: 12 }), each(1)]],
    ["каждые полгода 10 баллов", "ask", [each(10, { cap: 20 }), each(10)]],
    ["за полугодие – 10 баллов", "ask", [each(10, { cap: 20 }), each(10)]],
    ["10 баллов в год", "ask", [yesNo(10), each(10)]],
    ["ежегодно – 10 баллов", "ask", [yesNo(10), each(10)]],
    ["раз в квартал – 5 баллов", "ask", [each(5, { cap: 20 }), each(5)]],
    ["не реже одного раза в квартал – 10 баллов", "ask", [yesNo(10)]],
    ["5 баллов за каждое мероприятие в течение года", "read", [each(5)]],
    ["5 баллов за каждое мероприятие за отчётный период", "read", [each(5)]],
    ["5 баллов за каждое мероприятие, не более 20 баллов в год", "read", [each(5, { cap: 20 })]],
    ["5 баллов за каждое мероприятие, не более 20 баллов в квартал", "ask", [each(5, { cap: 80 }), each(5)]],
    ["1 балл за каждый рейд, не более 2 рейдов в месяц", "ask", [each(1, { cap: 24 }), each(1)]],
    ["3 балла за каждое заседание в квартал", "ask", [each(3)]],
    ["әр тоқсан сайын 5 ұпай", "ask", [each(5, { cap: 20 }), each(5)]],
    ["тоқсан сайын – 5 ұпай", "ask", [each(5, { cap: 20 }), each(5)]],
    ["ай сайын 2 ұпай", "ask", [each(2, { cap: 24 }), each(2)]],
    ["жылына 10 ұпай", "ask", [yesNo(10), each(10)]],
    ["жыл сайын – 10 ұпай", "ask", [yesNo(10), each(10)]],
    ["айына 3 ұпай", "ask", [each(3, { cap: 36 }), each(3)]],
    ["тоқсанына 3 ұпай", "ask", [each(3, { cap: 12 }), each(3)]],
    ["әр айға 3 ұпай", "ask", [each(3, { cap: 36 }), each(3)]],
    ["әрбір тоқсан үшін 5 ұпай", "ask", [each(5, { cap: 20 }), each(5)]],
    ["әрбір іс-шараға 5 ұпай, жылына 20 ұпайдан аспайды", "read", [each(5, { cap: 20 })]],
    ["әрбір іс-шараға 5 ұпай, тоқсанына 20 ұпайдан аспайды", "ask", [each(5, { cap: 80 }), each(5)]],
    ["жарты жылда 10 ұпай", "ask", [each(10, { cap: 20 }), each(10)]],
  ],
  once: [
    ["единовременно 10 баллов", "read", [yesNo(10)]],
    ["единовременно – 10 баллов", "read", [yesNo(10)]],
    ["10 баллов (единовременно)", "read", [yesNo(10)]],
    ["10 баллов единовременно", "read", [yesNo(10)]],
    ["однократно – 15 баллов", "read", [yesNo(15)]],
    ["разово 5 баллов", "read", [yesNo(5)]],
    ["один раз в год – 10 баллов", "read", [yesNo(10)]],
    ["бір рет 10 ұпай", "read", [yesNo(10)]],
    ["бір жолғы 10 ұпай", "read", [yesNo(10)]],
    ["10 ұпай (бір жолғы)", "read", [yesNo(10)]],
    ["бір мәрте – 10 ұпай", "read", [yesNo(10)]],
    ["біржолғы 10 ұпай", "read", [yesNo(10)]],
    ["единовременно за издание газеты – 20 баллов", "ask", [yesNo(20)]],
  ],
  marks: [
    ["решением комиссии до 10 баллов", "ask", [mark(10)]],
    ["комиссия оценивает от 0 до 20 баллов", "ask", [mark(20)]],
    ["по усмотрению комиссии, максимум 15 баллов", "ask", [mark(15)]],
    ["оценивается комиссией по 10-балльной шкале", "ask", [mark(10)]],
    ["по пятибалльной шкале", "ask", [mark(5)]],
    ["по 5-балльной системе", "ask", [mark(5)]],
    ["экспертная оценка 0–100 баллов", "ask", [mark(100)]],
    ["средний балл членов жюри, до 50", "ask", [mark(50)]],
    ["среднее арифметическое оценок комиссии (максимум 10 баллов)", "ask", [mark(10)]],
    ["средний балл (до 10)", "ask", [mark(10)]],
    ["баллы выставляет комиссия (0–5)", "ask", [mark(5)]],
    ["до 10 баллов (решение конкурсной комиссии)", "ask", [mark(10)]],
    ["0–10 баллов по оценке экспертной комиссии", "ask", [mark(10)]],
    ["комиссия шешімі бойынша 20 ұпайға дейін", "ask", [mark(20)]],
    ["комиссия 0-ден 10 ұпайға дейін бағалайды", "ask", [mark(10)]],
    ["қазылар алқасы мүшелерінің орташа бағасы, ең көбі 50 ұпай", "ask", [mark(50)]],
    ["10 балдық шкала бойынша бағаланады", "ask", [mark(10)]],
    ["сарапшылардың орташа балы (0–10)", "ask", [mark(10)]],
    ["жюри мүшелері 1-ден 5-ке дейін ұпай қояды", "ask", [mark(5)]],
    ["комиссияның бағалауы: 10 ұпайға дейін", "ask", [mark(10)]],
    ["бес балдық жүйемен бағаланады", "ask", [mark(5)]],
    ["качество материалов – от 1 до 10 баллов", "ask", [mark(10)]],
  ],
  words: [
    ["три балла за каждое мероприятие", "read", [each(3)]],
    ["по пять баллов за каждую публикацию", "read", [each(5)]],
    ["один балл за каждого члена профсоюза", "read", [each(1)]],
    ["двадцать пять баллов за каждый договор", "read", [each(25)]],
    ["5 баллов за каждое мероприятие, но не более трёх мероприятий", "read", [each(5, { cap: 15 })]],
    ["5 баллов за каждое мероприятие, не более двадцати баллов", "read", [each(5, { cap: 20 })]],
    ["один балл за каждые десять человек", "ask", [each(1, { per: 10 })]],
    ["әр мүшеге бір ұпай", "read", [each(1)]],
    ["әрбір іс-шараға үш ұпайдан", "read", [each(3)]],
    ["әр он адамға бір ұпай", "ask", [each(1, { per: 10 })]],
    ["әрбір мақала үшін он бес ұпай, отыз ұпайдан аспайды", "read", [each(15, { cap: 30 })]],
    ["жиырма ұпай", "ask", [each(20), yesNo(20)]],
    ["три балла", "ask", [each(3), yesNo(3)]],
    ["наличие – десять баллов, отсутствие – ноль", "read", [yesNo(10)]],
    ["бар болса – он ұпай, жоқ болса – нөл", "read", [yesNo(10)]],
    ["за каждого второго участника 1 балл", "ask", []],
    ["за каждый факт нарушения снимается три балла", "read", [each(-3)]],
  ],
  dates: [
    ["до 15 января – 10 баллов; до 31 января – 5 баллов; позже – 0", "ask", [jan], date],
    ["до 15 января – 10 баллов, с 16 по 31 января – 5 баллов, после 31 января – 0", "ask", [jan], date],
    ["до 15.01 – 10 б., до 31.01 – 5 б.", "ask", [jan], date],
    ["10 баллов – до 15 января; 5 баллов – до 31 января; 0 – позднее", "ask", [jan], date],
    ["до 15 января 10 баллов, до 31 января 5 баллов, после – 0 баллов", "ask", [jan], date],
    ["15 қаңтарға дейін – 10 ұпай, 16–31 қаңтар аралығында – 5 ұпай, 31 қаңтардан кейін – 0 ұпай", "ask", [jan], date],
    ["15 қаңтарға дейін тапсырылса 10 ұпай, 31 қаңтарға дейін тапсырылса 5 ұпай, кешіксе 0", "ask", [jan], date],
    ["сдача отчёта до 15 января – 10 баллов, до 31 января – 5 баллов, позже – 0", "ask", [jan], date],
    ["до 15/31 января – 10/5 баллов", "ask", [jan], date],
    ["до 15 января – 10, с 16 января до 31 января – 5, позже 31 января – 0", "ask", [jan], date],
    ["10 ұпай – 15 қаңтарға дейін; 5 ұпай – 31 қаңтарға дейін; 0 – одан кейін", "ask", [jan], date],
    ["1–15 января – 10 баллов; 16–31 января – 5 баллов; с 1 февраля – 0", "ask", [jan], date],
  ],
  levels: [
    ["районный – 3, областной – 5, республиканский – 10 баллов", "ask", split(3, 5, 10)],
    [
      "за каждое мероприятие: районного уровня – 3 балла, областного уровня – 5 баллов, республиканского уровня – 10 баллов",
      "ask",
      split(3, 5, 10),
    ],
    ["на районном уровне – 2 балла, на областном уровне – 4 балла, на республиканском – 6", "ask", split(2, 4, 6)],
    ["3 балла – районный, 5 баллов – областной, 10 баллов – республиканский", "ask", split(3, 5, 10)],
    ["районный/областной/республиканский – 3/5/10 баллов", "ask", split(3, 5, 10)],
    ["3/5/10 баллов (район/область/республика)", "ask", split(3, 5, 10)],
    ["районный уровень 3 балла, областной уровень 5 баллов", "ask", split(3, 5)],
    ["за призёра районной олимпиады 3 балла, областной 5 баллов, республиканской 10 баллов", "ask", split(3, 5, 10)],
    ["за участие в районном конкурсе – 3 балла, в областном – 5 баллов", "ask", split(3, 5)],
    ["5 баллов за каждое районное, 10 баллов за каждое областное мероприятие", "ask", split(5, 10)],
    ["3 балла за районный, 5 баллов за областной, 10 баллов за республиканский уровень", "ask", split(3, 5, 10)],
    ["аудандық – 3 ұпай, облыстық – 5 ұпай, республикалық – 10 ұпай", "ask", split(3, 5, 10)],
    ["аудандық деңгейде 3 ұпай, облыстық деңгейде 5 ұпай", "ask", split(3, 5)],
    ["3 ұпай – аудандық, 5 ұпай – облыстық", "ask", split(3, 5)],
    ["аудандық/облыстық/республикалық: 3/5/10 ұпай", "ask", split(3, 5, 10)],
    ["аудан – 1 ұпай, облыс – 2 ұпай, республика – 3 ұпай", "ask", split(1, 2, 3)],
    ["победитель – 10, призёр – 5, участник – 2", "ask", split(10, 5, 2)],
    ["жеңімпаз – 10 ұпай, жүлдегер – 5 ұпай, қатысушы – 2 ұпай", "ask", split(10, 5, 2)],
    ["жеңімпазға – 10 ұпай, жүлдегерге – 5 ұпай", "ask", split(10, 5)],
    ["победителю 10 баллов, призёру 5 баллов, участнику 1 балл", "ask", split(10, 5, 1)],
  ],
  flat: [
    ["жеңімпазға 10 ұпай", "ask", [each(10), yesNo(10)]],
    ["победителю – 10 баллов", "ask", [each(10), yesNo(10)]],
    ["за победителя 10 баллов", "ask", [each(10), yesNo(10)]],
    ["за победу – 10 баллов", "ask", [each(10), yesNo(10)]],
    ["за участие – 5 баллов", "ask", [each(5), yesNo(5)]],
    ["қатысқаны үшін 5 ұпай", "ask", [each(5), yesNo(5)]],
    ["өткізгені үшін 10 ұпай", "ask", [each(10), yesNo(10)]],
    ["за проведение мероприятия – 10 баллов", "ask", [each(10), yesNo(10)]],
    ["10 баллов за публикацию", "ask", [each(10), yesNo(10)]],
    ["әр жеңімпазға 10 ұпай", "read", [each(10)]],
    ["әрбір жүлдегер үшін 5 ұпай", "read", [each(5)]],
    ["за каждого победителя – 10 баллов", "read", [each(10)]],
    ["1 мероприятие = 5 баллов", "ask", [each(5)]],
    ["1 іс-шара – 5 ұпай", "ask", [each(5)]],
  ],
  floors: [
    ["5 баллов за каждый семинар, но не менее 2", "ask", [each(5)]],
    ["2 балла за каждую встречу, но не менее 10 баллов", "ask", [each(2, { floor: 10 })]],
    ["2 балла за каждую встречу, минимум 10 баллов", "ask", [each(2, { floor: 10 })]],
    ["әрбір кездесу үшін 3 ұпай, бірақ 2-ден кем емес", "ask", [each(3)]],
    ["әрбір кездесу үшін 3 ұпай, 6 ұпайдан кем емес", "ask", [each(3, { floor: 6 })]],
    ["да – 10, нет – 0, но не менее 2", "ask", []],
    [
      "минус 10 баллов за каждое нарушение, не ниже −50",
      "read",
      [{ kind: "penalty_per_unit", points: -10, floor: -50 }],
    ],
    ["не менее 2 мероприятий – 10 баллов", "ask", [scale([2, null, 10], [null, 2, 0])]],
    ["кемінде 4 семинар – 20 ұпай", "ask", [scale([4, null, 20], [null, 4, 0])]],
    ["не менее 4 семинаров – 20 баллов, менее 4 – 0", "read", [scale([4, null, 20], [null, 4, 0])]],
    ["10 баллов при проведении не менее 4 семинаров", "ask", []],
  ],
  limits: [
    ["максимум 20 баллов; 2 балла за каждое занятие", "read", [each(2, { cap: 20 })]],
    ["2 балла за каждое занятие, всего не более 20 баллов", "read", [each(2, { cap: 20 })]],
    ["2 балла за каждое занятие, общая сумма не более 20 баллов", "read", [each(2, { cap: 20 })]],
    ["2 балла за каждое занятие (предельный балл – 20)", "read", [each(2, { cap: 20 })]],
    ["әр сабаққа 2 ұпай, барлығы 20 ұпайдан аспауы тиіс", "read", [each(2, { cap: 20 })]],
    ["әр сабаққа 2 ұпай (ең көп 20 ұпай)", "read", [each(2, { cap: 20 })]],
    ["әр сабаққа 2 ұпай, ең жоғары ұпай – 20", "read", [each(2, { cap: 20 })]],
  ],
  existence: [
    ["при наличии – 5, при отсутствии – 0", "read", [yesNo(5)]],
    ["есть – 5 б., нет – 0 б.", "read", [yesNo(5)]],
    ["да=1, нет=0", "read", [yesNo(1)]],
    ["да (5 баллов) / нет (0 баллов)", "read", [yesNo(5)]],
    ["да/нет (5/0)", "read", [yesNo(5)]],
    ["иә – 5, жоқ – 0", "read", [yesNo(5)]],
    ["бар болса 5 ұпай, болмаса 0 ұпай", "read", [yesNo(5)]],
    ["выполнено полностью – 10, частично – 5, не выполнено – 0", "ask", []],
    ["толық орындалса – 10, ішінара – 5, орындалмаса – 0", "ask", []],
    ["отлично – 5, хорошо – 4, удовлетворительно – 3", "ask", []],
  ],
  percents: [
    ["1 балл за каждый процент охвата", "ask", [each(1)], { unit: "%" }],
    ["за каждый 1 % – 2 балла", "ask", [each(2)], { unit: "%" }],
    ["за каждые 10 % – 5 баллов", "ask", [each(5, { per: 10 })], { unit: "%" }],
    ["әр пайыз үшін 1 ұпай", "ask", [each(1)], { unit: "%" }],
  ],
};

const context: RuleContext = { unit: "", name: "", year: 2025, baseFields: [] };

type Named = readonly [kind: string, words: string, how: Case[1], rules: Case[2], more: Partial<RuleContext>];
const cases = Object.entries(corpus).flatMap(([kind, lines]) =>
  lines.map(([words, how, rules, more = {}]): Named => [kind, words, how, rules, more]),
);

test.each<Named>(cases)("%s: %s is %s", (_, words, how, rules, more) => {
  const read = readRule(words, { ...context, ...more });
  const made: readonly Rule[] =
    read.kind === "understood"
      ? [read.reading.rule]
      : read.kind === "question"
        ? read.candidates.map(({ rule }) => rule)
        : [];
  expect([words, read.kind]).toEqual([words, how === "read" ? "understood" : "question"]);
  if ("parts" in rules) {
    const parts = read.kind === "question" ? read.parts : undefined;
    expect(parts?.map(({ reading: { rule } }) => (rule.kind === "per_unit" ? rule.points : rule))).toEqual(rules.parts);
    return;
  }
  const missing = rules.filter((rule) => !made.some((one) => isSameValue(one, rule)));
  expect({ words, made, missing }).toEqual({ words, made, missing: [] });
  if (rules[0] !== undefined) expect([words, isSameValue(made[0], rules[0])]).toEqual([words, true]);
});

const numRuns = Number(process.env["WORDING_RUNS"] ?? 400);
const letters = (alphabet: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabet), { minLength: 3, maxLength: 10 }).map((all) => all.join(""));
/** Words of no language, and such as bend a rule in one. */
const strange = fc.oneof(
  letters("абвгдеклмнопрстуыя"),
  letters("аәбғқңөұүһіестырд"),
  fc.constantFrom(
    ...["районных", "ежемесячно", "только", "кроме", "если", "вдвое", "единовременно", "второго", "половину", "месяц"],
    ...["неделю", "частично", "условно", "досрочно", "комиссии", "победителям", "сверх", "нет", "дважды", "бонусных"],
    ...["аудандық", "ғана", "екінші", "жарты", "апта", "тоқсан", "сайын", "айына", "егер", "болса", "болмаса", "жоқ"],
    ...["кем", "ішінара", "орташа", "жүлдегерге", "қосымша", "бірлескен", "бір жолғы", "жиі", "пайыз", "процентов"],
  ),
);
const silent = cases.filter(([, , how]) => how === "read");

test("an unknown word anywhere in any of them never makes another rule in silence", () => {
  fc.assert(
    fc.property(fc.constantFrom(...silent), strange, fc.nat(60), ([, words, , , more], word, at) => {
      const own = { ...context, ...more };
      const before = readRule(words, own);
      const gaps = [0, ...[...words.matchAll(/ |$/g)].map(({ index }) => index)];
      const place = gaps[at % gaps.length] ?? 0;
      const put = `${words.slice(0, place)} ${word} ${words.slice(place)}`;
      const after = readRule(put, own);
      if (after.kind !== "understood" || before.kind !== "understood") return;
      expect([put, after.reading.rule]).toEqual([put, before.reading.rule]);
    }),
    { seed: 20260222, numRuns },
  );
});
