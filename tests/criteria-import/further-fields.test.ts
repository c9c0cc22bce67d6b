import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { each, expectTable, mark, scale, share, yesNo, type Own } from "./own-table";

const context = { baseFields: [], year: 2025 };

/** Tables of further fields: chess, chairs of a university, buses. */
const own: Readonly<Record<string, Own>> = {
  "lettered lines right under headings": {
    table: `1. Организационная деятельность	
а) наличие официального сайта	5 очков
б) детские турниры	3 очка за турнир (максимум 30 очков)
2. Подготовка спортсменов	
а) присвоение звания мастера спорта	20 очков за каждого спортсмена
б) судьи	республиканской категории – 5 очков, первой категории – 3 очка`,
    headings: 2,
    notes: 0,
    lines: [
      ["наличие официального", "read", yesNo(5)],
      ["детские", "read", each(3, { cap: 30 })],
      ["присвоение", "read", each(20)],
      ["судьи", "ask", [5, 3]],
    ],
  },
  "the first of lettered or levelled lines in the cell of the name": {
    table: [
      [{ text: "№" }, { text: "Показатель" }, { text: "Ед. изм." }, { text: "Баллы" }],
      [
        { text: "1", rowSpan: 2 },
        { text: "Статьи в журналах:\nа) первый квартиль" },
        { text: "статья" },
        { text: "40" },
      ],
      [{ text: "б) второй квартиль" }, { text: "статья" }, { text: "30" }],
      [{ text: "2", rowSpan: 2 }, { text: "Победители олимпиад: международных" }, { text: "чел." }, { text: "25" }],
      [{ text: "областных" }, { text: "чел." }, { text: "5" }],
    ],
    headings: 0,
    notes: 0,
    lines: [
      ["Статьи в журналах: первый квартиль", "read", each(40)],
      ["Статьи в журналах: второй квартиль", "read", each(30)],
      ["Победители олимпиад", "ask", [25, 5]],
    ],
  },
  "a most in the wording and the same in a column of its own": {
    table: `Р/с	Көрсеткіш	Ұпай беру тәртібі	Ең жоғары балл
1.1	Жарияланымдар	Әр жарияланым үшін 0,5 балл, бірақ 15 балдан аспайды	15
1.2	Кездесулер	Әр кездесуге 2 балл, 25 балдан асырмай	25
1.3	Дәрістер	Әр дәріске 1 балл, бірақ 20 балдан аспайды	10`,
    headings: 0,
    notes: 0,
    lines: [
      ["Жарияланымдар", "read", each(0.5, { cap: 15 })],
      ["Кездесулер", "read", each(2, { cap: 25 })],
      ["Дәрістер", "ask", each(1, { cap: 20 })],
    ],
  },
  "a unit by its short caption or in the name, and a greatest sum at the foot": {
    table: `Р/с	Көрсеткіш	Өлш. бірл.	Ұпай беру тәртібі
1.1	Тартылған инвестиция, млн теңге		10-нан 50-ге дейін – 3, 50-ден жоғары – 5, 10-ға дейін – 0
1.2	Кездесулер	кездесу	әр кездесуге 2 ұпай
	Максимально возможный балл – 100		`,
    headings: 0,
    notes: 1,
    lines: [
      ["Тартылған", "ask", scale([50, null, 5], [10, 50, 3], [null, 10, 0])],
      ["Кездесулер", "read", each(2)],
    ],
  },
  "bounds under a caption that nobody knows, and a stroke beside numbers without one": {
    table: [
      [{ text: "№" }, { text: "Критерий" }, { text: "Значение" }, { text: "Балл" }],
      [
        { text: "1.1", rowSpan: 2 },
        { text: "Регулярность движения, %", rowSpan: 2 },
        { text: "98–100" },
        { text: "20" },
      ],
      [{ text: "менее 98" }, { text: "0" }],
      [
        { text: "1.2" },
        { text: "Обновление парка" },
        { text: "за каждый новый автобус" },
        { text: "2, но не более 20" },
      ],
      [
        { text: "1.3", rowSpan: 2 },
        { text: "Задолженность по налогам", rowSpan: 2 },
        { text: "отсутствует" },
        { text: "5" },
      ],
      [{ text: "имеется" }, { text: "–5" }],
    ],
    headings: 0,
    notes: 0,
    lines: [
      ["Регулярность", "ask", share([98, null, 20], [null, 98, 0])],
      ["Обновление", "read", each(2, { cap: 20 })],
      ["Задолженность", "read", yesNo(-5, 5)],
    ],
  },
  "headings joined over the points, a most joined over a scale, states alone": {
    table: [
      ["№ п/п", "Наименование показателя", "Условия начисления", "Количество баллов", "Макс. балл"].map((text) => ({
        text,
      })),
      [{ text: "I" }, { text: "Организация охраны труда", colSpan: 4 }],
      ["1.", "Наличие службы охраны труда", "создана приказом", "10", "10"].map((text) => ({ text })),
      [
        { text: "2.", rowSpan: 2 },
        { text: "Аттестация рабочих мест", rowSpan: 2 },
        { text: "аттестовано 80 % и более" },
        { text: "10" },
        { text: "10", rowSpan: 2 },
      ],
      [{ text: "аттестовано менее 80 %" }, { text: "0" }],
      [{ text: "II" }, { text: "Травматизм", colSpan: 4 }],
      ["3.", "Несчастные случаи на производстве", "отсутствуют", "20", "20"].map((text) => ({ text })),
      ["4.", "Просроченные средства защиты", "выявлены", "–10", ""].map((text) => ({ text })),
      ["Итого", "", "", "максимум", "40"].map((text) => ({ text })),
    ],
    headings: 2,
    notes: 1,
    lines: [
      ["Наличие службы", "ask", yesNo(10)],
      ["Аттестация", "ask", share([80, null, 10], [null, 80, 0])],
      ["Несчастные", "ask", yesNo(0, 20)],
      ["Просроченные", "ask", null],
    ],
  },
  "remarks in Kazakh beside bare points": {
    table: `Р/с	Көрсеткіш атауы	Өлшем бірлігі	Балл	Ескертпе
1.1	Өткізілген форумдар	бірлік	5	әр форум үшін
1.2	Жасақтарға тартылған жастар	адам	1	әрбір 10 адам үшін, 20 балдан аспайды
1.3	Жұмысқа орналастырылған жастар үлесі	%	10	70 %-дан жоғары болса
			0	70 %-дан төмен болса
1.4	Алғыс хаттар	дана	1	ең көбі 5 хат`,
    headings: 0,
    notes: 0,
    lines: [
      ["Өткізілген форумдар", "read", each(5)],
      ["Жасақтарға", "ask", each(1, { per: 10, cap: 20 })],
      ["Жұмысқа", "ask", share([70, null, 10], [null, 70, 0])],
      // five letters at one point each are five points, and pieces are counted
      ["Алғыс", "read", each(1, { cap: 5 })],
    ],
  },
};

test.each([
  ["районный – 3, областной – 5 баллов, но не более 20 баллов в сумме", 20],
  ["районный 3, областной 5, не более 8 баллов", 8],
])("%s: levels with a most of all together", (words, most) => {
  const read = readRule(words, { ...context, unit: "", name: "" });
  expect(read).toMatchObject({ kind: "question", reasons: ["several"], most });
  expect(read.kind === "question" && read.parts?.map(({ reading }) => reading.rule)).toEqual([each(3), each(5)]);
});

describe.each(Object.entries(own))("%s", (_, table) => {
  expectTable(table);
});

test.each<[string, string, string, "understood" | "question", object]>([
  // one alone would never come near the limit
  ["3 балла за урок, но не более 5 уроков", "", "Открытые уроки", "understood", each(3, { cap: 15 })],
  ["3 балла за урок с участием родителей, не более 5 уроков", "", "Открытые уроки", "question", each(3, { cap: 15 })],
  ["10 баллов за год, не более 20 баллов", "", "Летний лагерь", "question", each(10, { cap: 20 })],
  // a unit of yes and no tells it itself, but not whether a complaint gives points
  ["5", "да/нет", "Кураторство группы", "understood", yesNo(5)],
  ["5", "да/нет", "Жалобы жителей", "question", each(5)],
  // what only says that it happened is no condition; what says which of them is
  ["2 балла за каждый проведённый семинар", "", "Семинары", "understood", each(2)],
  ["2 балла за каждый проведённый семинар", "", "Намеченные семинары", "question", each(2)],
  ["5 баллов за каждый выигранный", "", "Судебные дела", "question", each(5)],
  ["5 баллов за каждый выигранный суд", "", "Судебные дела", "question", each(5)],
  ["5 баллов за каждый выигранный суд", "", "Выигранные суды", "understood", each(5)],
  ["2 балла за каждую утверждённую заявку", "", "Поданные заявки", "question", each(2)],
  ["40 баллов за каждого защитившегося", "", "Руководство диссертациями", "understood", each(40)],
  ["2 балла за каждый внеплановый", "", "Семинары", "question", each(2)],
  ["2 балла за каждого молодого", "", "Принято в члены профсоюза", "question", each(2)],
  ["3 балла за каждого победившего", "", "Участники турнира", "question", each(3)],
  ["әр жеңген үшін 3 ұпай", "", "Қатысушылар", "question", each(3)],
  ["әр бекітілген жоба үшін 3 ұпай", "", "Ұсынылған жобалар", "question", each(3)],
  [
    "до 1 суток – 10 баллов, до 3 суток – 5 баллов, более 3 суток – 0 баллов",
    "",
    "Срок исполнения заявки",
    "question",
    scale([4, null, 0], [2, 4, 5], [1, 2, 10], [null, 1, 0]),
  ],
  // a day of every month: how many months were in time
  ["ежемесячно не позднее 5 числа – 1 балл", "", "Представление отчётов", "question", each(1, { cap: 12 })],
  ["не позднее 5 числа – 1 балл", "", "Представление отчётов", "question", each(1, { cap: 12 })],
  ["ай сайын 5-күнге дейін – 1 ұпай", "", "Есептерді тапсыру", "question", each(1, { cap: 12 })],
  // Kazakh bounds
  ["екі іс-шарадан кем болмаса – 5 ұпай", "", "", "question", scale([2, null, 5], [null, 2, 0])],
  [
    "жылына 1 рет – 2 балл, 2 рет – 4 балл, 3 және одан көп – 8 балл",
    "",
    "Жиналыстар",
    "understood",
    scale([3, null, 8], [2, 3, 4], [1, 2, 2], [null, 1, 0]),
  ],
  ["әр семинарға 2 ұпай, көп дегенде 30 ұпай", "", "Семинарлар саны", "understood", each(2, { cap: 30 })],
  ["әр семинар үшін 2 ұпай, көп дегенде 30 ұпай", "", "Семинарлар саны", "understood", each(2, { cap: 30 })],
  ["әр жарияланым үшін 0,5 балл, көп дегенде 20 балл", "", "Жарияланымдар", "understood", each(0.5, { cap: 20 })],
  ["әр кездесуге 3 ұпай, көп дегенде 4 кездесу", "", "Кездесулер", "understood", each(3, { cap: 12 })],
  ["комиссия 10 балдық шкаламен бағалайды, 10 ұпайдан аспайды", "", "Ауланың тазалығы", "question", mark(10)],
  // what is taken off is told behind
  ["әрқайсысы үшін 2 ұпай шегеріледі", "", "Өрттер", "understood", each(-2)],
  ["2 ұпай әрқайсысына шегеріледі", "", "Өрттер", "understood", each(-2)],
  ["шағымға 2 ұпайдан шегеріледі", "", "Шағымдар", "understood", each(-2)],
  ["по 2 балла за жалобу, вычитаются", "", "Жалобы", "understood", each(-2)],
  ["әр іс-шараға 2 ұпай, мәлімет есептен алынады", "", "Іс-шаралар", "question", each(2)],
  ["әрқайсысына – 3", "", "Белгі иегерлері", "understood", each(3)],
  // once in a period is no once
  ["один раз в месяц – 5 баллов", "", "Собрания", "question", each(5, { cap: 60 })],
  ["один раз ежемесячно – 5 баллов", "", "Собрания", "question", each(5, { cap: 60 })],
  ["ай сайын бір рет – 5 ұпай", "", "Жиналыстар", "question", each(5, { cap: 60 })],
  ["әр тоқсанда бір рет 5 ұпай", "", "Жиналыстар", "question", each(5, { cap: 20 })],
  ["однократно за год – 5 баллов", "", "Собрания", "understood", yesNo(5)],
  ["1 раз в квартал – 3 балла", "", "Собрания", "question", each(3, { cap: 12 })],
  ["один раз в неделю – 5 баллов", "", "Собрания", "question", each(5)],
  ["не реже 1 раза в месяц – 5", "", "Заседания", "question", yesNo(5)],
  ["тоқсанына кемінде бір рет – 4", "", "Жиналыстар", "question", yesNo(4)],
  // thousands with Kazakh endings
  [
    "1 мыңнан 5 мыңға дейін – 3; 5 мыңнан жоғары – 5",
    "мың адам",
    "Халық саны",
    "question",
    scale([5.001, null, 5], [1, 5.001, 3], [null, 1, 0]),
  ],
  ["әр 5 мыңға 1 ұпай", "теңге", "Қаражат", "question", each(1, { per: 5000 })],
  // one bound alone ends there
  ["до 5 – 10", "", "Жалобы", "question", scale([null, 6, 10])],
  ["аттестованы все – 5; не все – 0", "", "Аттестация", "question", yesNo(5)],
])("%s (%s) under «%s»: %s", (words, unit, name, kind, rule) => {
  const read = readRule(words, { ...context, unit, name });
  expect(read.kind).toBe(kind);
  const made = read.kind === "understood" ? read.reading : read.kind === "question" ? read.candidates[0] : undefined;
  expect(made?.rule).toEqual(rule);
});
