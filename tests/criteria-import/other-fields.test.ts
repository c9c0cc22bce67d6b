import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { each, expectTable, listed, mark, scale, share, yesNo, type Own } from "./own-table";

/** Tables of other fields: libraries, municipal offices, sport, kindergartens. */
const own: Readonly<Record<string, Own>> = {
  "places and taking part by captions of their own": {
    table: `Вид программы;За участие;1 место;2 место;3 место
Мини-футбол;5;50;45;40
Шахматы;3;30;26;22
Примечание. Неучастие в виде программы: 0 баллов;;;;`,
    headings: 0,
    notes: 1,
    lines: [
      ["Мини-футбол", "read", scale([4, null, 5], [3, 4, 40], [2, 3, 45], [1, 2, 50])],
      ["Шахматы", "read", scale([4, null, 3], [3, 4, 22], [2, 3, 26], [1, 2, 30])],
    ],
  },
  "levels in columns": {
    table: `№	Мероприятие	Районный уровень	Областной уровень	Республиканский уровень
1	Участие в конкурсах	1	2	4
2	Призовые места	3	6	12`,
    headings: 0,
    notes: 0,
    lines: [
      ["Участие", "ask", [1, 2, 4]],
      ["Призовые", "ask", [3, 6, 12]],
    ],
  },
  "places beside an honour": {
    table: `№	Пән	Қатысқаны үшін	1 орын	2 орын	Алғыс хат
1	Математика	1	10	8	3`,
    headings: 0,
    notes: 0,
    lines: [["Математика", "ask", [1, 10, 8, 3]]],
  },
  "a short first word is a name": {
    table: `Бағалау көрсеткіштері	Балл саны
Спорттық іс-шаралар	әр іс-шара үшін 2 балл (ең көбі 10 балл)
Мал басының өсімі	5%-ға дейін – 2 балл, 5-10% – 4 балл, 10%-дан жоғары – 6 балл
Тұрғындардың өтініштері	әрбір тіркелген өтінішке 1 балл`,
    headings: 0,
    notes: 0,
    lines: [
      ["Спорттық", "read", each(2, { cap: 10 })],
      ["Мал басының", "ask", share([10, null, 6], [5, 10, 4], [null, 5, 2])],
      ["Тұрғындардың", "read", each(1)],
    ],
  },
  "paragraphs of one cell beside those of another": {
    table: [
      ["№", "Показатель", "Критерии оценки", "Баллы"],
      ["1", "Посещаемость детей", "80% и выше\n70%-79%\nниже 70%", "10\n5\n0"],
      ["2", "Наличие логопедического кабинета", "имеется\nне имеется", "3\n0"],
      ["3", "Ликвидация свалок", "ликвидированы полностью\nне ликвидированы", "5\n-5"],
    ].map((row) => row.map((text) => ({ text }))),
    headings: 0,
    notes: 0,
    lines: [
      ["Посещаемость", "ask", share([80, null, 10], [70, 80, 5], [null, 70, 0])],
      ["Наличие", "read", yesNo(3)],
      ["Ликвидация", "ask", yesNo(5, -5)],
    ],
  },
  "numbers before the names, in two columns": {
    table: `1. Организационная работа
1.1 Проведено пленумов	не менее 2 в год – 10 баллов, 1 – 5 баллов, не проводились – 0
1.2 Подписка на газету	1 балл за каждый экземпляр, но не более 30
2. Финансы
2.1 Задолженность	отсутствует – 10 баллов; имеется – минус 10 баллов`,
    headings: 2,
    notes: 0,
    lines: [
      ["Проведено", "first", scale([2, null, 10], [1, 2, 5], [0, 1, 0])],
      ["Подписка", "read", each(1, { cap: 30 })],
      ["Задолженность", "read", yesNo(-10, 10)],
    ],
  },
  "contraries of two words, and points by the thing behind a stroke": {
    table: `№	Өлшемшарттар	Көрсеткіш	Балл
1.1	Мектеп сайтының күйі	жұмыс істейді	3
		жұмыс істемейді	0
1.2	Субботники	1 балл/субботник	
1.3	Собрания дома	2 балла, не более 8	`,
    headings: 0,
    notes: 0,
    lines: [
      ["Мектеп сайтының", "read", yesNo(3)],
      ["Субботники", "first", each(1)],
      ["Собрания", "ask", each(2, { cap: 8 })],
    ],
  },
  "the most of the points is no number of units": {
    table: `№;Наименование показателя;Единица измерения;Балл за единицу показателя;Предельное количество баллов
1.1;Экскурсии;ед.;0,5;25
1.2;Научные публикации;шт.;4;20`,
    headings: 0,
    notes: 0,
    lines: [
      ["Экскурсии", "read", each(0.5, { cap: 25 })],
      ["Научные", "read", each(4, { cap: 20 })],
    ],
  },
  "a mark beside its most, and the unit in the name": {
    table: `№	Өлшемшарттар	Бағалау тәртібі	Ең жоғары ұпай
1.1	Жобаның өзектілігі	0–10 ұпай	10
1.2	Жоспардың орындалуы, %	100 – 10 ұпай; 90–99 – 5 ұпай; 90-нан төмен – 0	10`,
    headings: 0,
    notes: 0,
    lines: [
      ["Жобаның", "ask", mark(10)],
      ["Жоспардың", "ask", share([100, null, 10], [90, 100, 5], [null, 90, 0])],
    ],
  },
  "a scale in the cell of the name": {
    table: [
      ["№", "Показатели", "Количество баллов"],
      ["1.1", "Наличие кабинета охраны труда:\n- имеется\n- отсутствует", "\n5\n0"],
      ["1.2", "Жалобы жителей (за каждую обоснованную жалобу)", "-2"],
    ].map((row) => row.map((text) => ({ text }))),
    headings: 0,
    notes: 0,
    lines: [
      ["Наличие", "read", yesNo(5)],
      ["Жалобы", "read", each(-2)],
    ],
  },
  "a column of points that are taken off": {
    table: `№	Нарушение	Условие	Штрафные баллы
1.1	Опоздание	за каждое опоздание	5
1.2	Неявка	за каждый случай	10`,
    headings: 0,
    notes: 0,
    lines: [
      ["Опоздание", "read", each(-5)],
      ["Неявка", "read", each(-10)],
    ],
  },
  "a column that somebody has filled": {
    table: `№	Показатель	Балл	Набранные баллы
1.1	Семинары	5 за каждый	15
1.2	Сайт	да – 3, нет – 0	3`,
    headings: 0,
    notes: 0,
    lines: [
      ["Семинары", "read", each(5)],
      ["Сайт", "read", yesNo(3)],
    ],
  },
  "a most in the caption of the only points": {
    table: `№	Критерий	Баллы (не более)
1.1	Содержание	10
1.2	Оформление	5`,
    headings: 0,
    notes: 0,
    lines: [
      ["Содержание", "ask", mark(10)],
      ["Оформление", "ask", mark(5)],
    ],
  },
  "a most that stands twice, and points of each unit below nothing": {
    table: `№	Показатель	Ед. изм.	Баллы за единицу	Максимум баллов
1.1	Опоздания	случай	-5	
1.2	Занятия	шт.	1	12`,
    headings: 0,
    notes: 0,
    lines: [
      ["Опоздания", "read", each(-5)],
      ["Занятия", "read", each(1, { cap: 12 })],
    ],
  },
};

describe.each(Object.entries(own))("%s", (_, table) => {
  expectTable(table);
});

const context = { unit: "", name: "", year: 2025, baseFields: [] };
const rulesOf = (words: string, more: object = {}): readonly object[] => {
  const read = readRule(words, { ...context, ...more });
  return read.kind === "understood"
    ? [read.reading.rule]
    : read.kind === "question"
      ? read.candidates.map(({ rule }) => rule)
      : [];
};
const money = (...list: readonly (readonly (number | null)[])[]): object => ({
  kind: "value_bands",
  bands: listed(list),
});

describe("money in scales", () => {
  test("the thousands of a rule are those of the unit", () => {
    const read = readRule("30 тыс. тенге и более – 10 баллов; менее 30 тыс. тенге – 0 баллов", {
      ...context,
      unit: "тыс. тенге",
    });
    expect(read).toMatchObject({ kind: "understood", reading: { rule: money([30, null, 10], [null, 30, 0]) } });
  });

  test("a unit that the table does not give is asked", () => {
    const read = readRule("30 тыс. тенге и более – 10 баллов; менее 30 тыс. тенге – 0 баллов", context);
    expect(read).toMatchObject({ kind: "question", reasons: ["unit-missing"] });
    expect(rulesOf(read.words)).toEqual([
      money([30, null, 10], [null, 30, 0]),
      money([30000, null, 10], [null, 30000, 0]),
    ]);
  });

  test("both ends of a span are thousands, and money is no count", () => {
    const words = "свыше 30 тыс. тенге – 10 баллов; от 20 до 30 тыс. тенге – 5 баллов; менее 20 тыс. тенге – 0 баллов";
    expect(readRule(words, { ...context, unit: "тыс. тенге" })).toMatchObject({
      kind: "question",
      reasons: ["bound-open"],
    });
    expect(rulesOf(words, { unit: "тыс. тенге" })[0]).toEqual(money([30, null, 10], [20, 30, 5], [null, 20, 0]));
  });
});

test.each<[string, object]>([
  ["штрафные баллы: 2 за каждое", each(-2)],
  ["80%-дан кем емес болса – 5 ұпай, кем болса – 0", share([80, null, 5], [null, 80, 0])],
  ["не менее 80 % – 5 баллов, менее – 0", share([80, null, 5], [null, 80, 0])],
  ["1 балл за каждые новые 10 членов", each(1, { per: 10 })],
  ["әрбір отырғызылған 50 көшетке 1 балл", each(1, { per: 50 })],
  ["тоқсан сайын өткізілсе – 8 балл", yesNo(8)],
  ["до 10 баллов по решению комиссии", mark(10)],
])("%s: asked with the right reading first", (words, rule) => {
  expect(readRule(words, context).kind).toBe("question");
  expect(rulesOf(words)[0]).toEqual(rule);
});

test.each<[string, readonly number[], number | undefined]>([
  ["район – 2, область – 5, республика – 10 (за каждого ученика), не более 40 баллов", [2, 5, 10], 40],
  ["высшая категория - 3 балла, первая - 2 балла, вторая - 1 балл за каждого тренера", [3, 2, 1], undefined],
  [
    "за каждый лёгкий случай – минус 5 баллов, за каждый тяжёлый – минус 15 баллов, со смертельным исходом – минус 50 баллов",
    [-5, -15, -50],
    undefined,
  ],
])("%s: several indicators", (words, points, most) => {
  const read = readRule(words, context);
  const parts = read.kind === "question" ? read.parts : undefined;
  expect(parts?.map(({ reading: { rule } }) => "points" in rule && rule.points)).toEqual(points);
  expect(read.kind === "question" && read.most).toBe(most);
});

test.each(["5 баллов/год", "5 баллов в год", "100 тыс. тенге – 1 балл"])(
  "%s: never read without a question",
  (words) => {
    expect(readRule(words, { ...context, unit: words.includes("тенге") ? "тыс. тенге" : "" }).kind).not.toBe(
      "understood",
    );
  },
);

test("thousands in a case of Kazakh are thousands", () => {
  const words = "20–30 мың теңге – 5 ұпай; 30 мыңнан көп – 10 ұпай; 20 мыңнан аз – 0";
  expect(rulesOf(words, { unit: "мың теңге" })[0]).toEqual(money([30, null, 10], [20, 30, 5], [null, 20, 0]));
});

test("a number of things is never taken for points", () => {
  expect(rulesOf("әр іс-шара үшін (20 адам қатысса) 5 ұпай")).not.toContainEqual(each(20));
});

test.each(["10 баллов за каждую утверждённую программу", "әр тіркелген жағдайға минус 5 ұпай"])(
  "%s: what only says that it happened is no condition",
  (words) => {
    expect(readRule(words, context).kind).toBe("understood");
  },
);
