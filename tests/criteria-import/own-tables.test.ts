import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { isSameValue } from "../../src/evaluation/criteria-import/wording/same-value";
import { readRows } from "./read-case";

/**
 * Whole tables of several domains, invented and laid out as such tables are published; beside each line what a careful official
 * would make of it, written down before the reader saw it: the rule that is read, the rule that is asked first, or the points of
 * several indicators.
 */
interface Own {
  readonly table: string;
  readonly headings: number;
  readonly notes: number;
  readonly lines: readonly (readonly [
    name: string,
    how: "read" | "ask" | "first",
    rule: object | readonly number[] | null,
  ])[];
}

const each = (points: number, more: object = {}): object => ({ kind: "per_unit", points, ...more });
const yesNo = (yes: number, no = 0): object => ({ kind: "yes_no", yes, no });
const mark = (cap: number): object => ({ kind: "mark", cap });
const listed = (list: readonly (readonly (number | null)[])[]): object[] =>
  list.map(([ge, lt, points]) => ({ ge, lt, points }));
const scale = (...list: readonly (readonly (number | null)[])[]): object => ({
  kind: "value_bands",
  bands: listed(list),
});
const share = (...list: readonly (readonly (number | null)[])[]): object => ({
  kind: "share_bands",
  numerator: "",
  denominator: "",
  bands: listed(list),
});

const own: Readonly<Record<string, Own>> = {
  "rating of schools": {
    table: `№ п/п	Критерии	Показатели	Баллы
	1. Качество знаний
1.1	Доля выпускников, получивших аттестат с отличием	свыше 10 %	10
		от 5 до 10 %	6
		менее 5 %	2
1.2	Победители областных олимпиад	за каждого победителя	5
1.3	Наличие программы развития школы	имеется	4
		отсутствует	0
	2. Кадры
2.1	Педагоги-исследователи и педагоги-мастера	за каждого педагога, но не более 30 баллов	3
2.2	Открытые уроки на уровне города	за каждый урок	2
2.3	Текучесть кадров	до 5 %	5
		более 5 %	0
	3. Безопасность
3.1	Травмы учащихся во время учебного процесса	за каждый случай	-5
3.2	Видеонаблюдение	да/нет	6/0
Примечание: баллы суммируются.			`,
    headings: 3,
    notes: 1,
    lines: [
      ["Доля выпускников", "ask", share([10, null, 10], [5, 10, 6], [null, 5, 2])],
      ["Победители областных", "read", each(5)],
      ["Наличие программы", "read", yesNo(4)],
      ["Педагоги-исследователи", "read", each(3, { cap: 30 })],
      ["Открытые уроки", "read", each(2)],
      ["Текучесть", "ask", null],
      ["Травмы", "read", each(-5)],
      ["Видеонаблюдение", "read", yesNo(6)],
    ],
  },
  "contest of volunteers": {
    table: `№	Критерий	Порядок оценки	Макс. балл
1	Количество проведённых акций	по 2 балла за акцию	20
2	Вовлечение новых волонтёров	1 балл за каждые 5 новых волонтёров	15
3	Освещение в средствах массовой информации	республиканские СМИ – 5 баллов, областные СМИ – 3 балла, районные СМИ – 1 балл	15
4	Презентация проекта	оценивается жюри	10
5	Наличие плана работы на год	есть – 5 баллов, нет – 0 баллов	5
6	Благодарственные письма	каждое письмо – 1 балл	5
7	Оригинальность идеи	0–5 баллов	5
8	Нарушения правил конкурса	минус 3 балла за каждое нарушение	
Итого			75`,
    headings: 0,
    notes: 1,
    lines: [
      ["Количество проведённых", "read", each(2, { cap: 20 })],
      ["Вовлечение", "ask", each(1, { per: 5, cap: 15 })],
      ["Освещение", "ask", [5, 3, 1]],
      ["Презентация", "ask", mark(10)],
      ["Наличие плана", "read", yesNo(5)],
      ["Благодарственные", "read", each(1, { cap: 5 })],
      ["Оригинальность", "ask", mark(5)],
      ["Нарушения", "read", each(-3)],
    ],
  },
  "rating of districts": {
    table: `№	Көрсеткіштер	Өлшем бірлігі	Бағалау тәртібі
1. Цифрландыру
1.1	Электрондық қызметтердің үлесі	%	90 %-дан жоғары – 10 ұпай; 70–90 % – 5 ұпай; 70 %-дан төмен – 0 ұпай
1.2	Ашық деректер жиынтықтары	дана	әр жиынтыққа 2 ұпай, бірақ 20 ұпайдан аспайды
1.3	Ақпараттық қауіпсіздік жөніндегі тексерудің болуы	иә/жоқ	бар болса – 5 ұпай, жоқ болса – 0
2. Азаматтардың өтініштері
2.1	Мерзімі бұзылған өтініштер	өтініш	әр өтініш үшін 1 ұпай шегеріледі
2.2	Тұрғындармен кездесулер	кездесу	тоқсанына бір реттен кем емес – 8 ұпай
2.3	Көшпелі қабылдаулар	қабылдау	1-3 – 2 ұпай; 4-6 – 4 ұпай; 7 және одан көп – 6 ұпай
2.4	Жергілікті бюджеттен бөлінген қаражат	млн теңге	әрбір 10 млн теңгеге 1 ұпай
2.5	Жыл қорытындысы бойынша есеп	күні	20 қаңтарға дейін – 10 ұпай; 31 қаңтарға дейін – 5 ұпай; кейін – 0`,
    headings: 2,
    notes: 0,
    lines: [
      ["Электрондық", "ask", share([90, null, 10], [70, 90, 5], [null, 70, 0])],
      ["Ашық деректер", "read", each(2, { cap: 20 })],
      ["Ақпараттық", "read", yesNo(5)],
      ["Мерзімі", "read", each(-1)],
      ["Тұрғындармен", "ask", null],
      ["Көшпелі", "read", scale([7, null, 6], [4, 7, 4], [1, 4, 2], [null, 1, 0])],
      ["Жергілікті", "ask", each(1, { per: 10 })],
      ["Жыл қорытындысы", "ask", null],
    ],
  },
  "figures of hospitals": {
    table: `Индикатор	Ед. изм.	Пороговое значение	Балл
Блок 1. Доступность помощи
1. Охват профилактическими осмотрами	%	95 и выше	10
		85–94	5
		ниже 85	0
2. Среднее время ожидания приёма	мин	до 20	8
		21–40	4
		более 40	0
Блок 2. Качество
3. Обоснованные жалобы пациентов	жалоба	за каждую жалобу	-2
4. Аккредитация организации	да/нет	имеется	10
		не имеется	0
5. Обученный персонал	чел.	за каждого работника	0,5
6. Внутрибольничные инфекции	случай	нет случаев	10
		1–2 случая	5
		3 и более	0`,
    headings: 2,
    notes: 0,
    lines: [
      ["Охват", "ask", share([95, null, 10], [85, 95, 5], [null, 85, 0])],
      ["Среднее время", "ask", scale([41, null, 0], [21, 41, 4], [1, 21, 8], [null, 1, 0])],
      ["Обоснованные", "read", each(-2)],
      ["Аккредитация", "read", yesNo(10)],
      ["Обученный", "read", each(0.5)],
      ["Внутрибольничные", "first", scale([3, null, 0], [1, 3, 5], [0, 1, 10])],
    ],
  },
  "rating of chairs": {
    table: `№	Показатель	Баллы за единицу	Вес
1	Статьи в изданиях, рекомендованных комитетом (за каждую)	10	1
2	Монографии (за каждую)	30	1
3	Защищённые докторские диссертации	50	2
4	Руководство студенческим кружком	5	0,5
5	Объём финансирования научных проектов (за каждый 1 млн тенге)	2	1
6	Участие в экспертных советах	по 4 балла за каждый совет	1
7	Взыскания, наложенные на сотрудников	минус 10 баллов за каждое	1`,
    headings: 0,
    notes: 0,
    lines: [
      ["Статьи", "read", each(10)],
      ["Монографии", "read", each(30)],
      ["Защищённые", "read", each(50)],
      ["Руководство", "read", each(5)],
      ["Объём", "ask", null],
      ["Участие", "read", each(4)],
      ["Взыскания", "read", each(-10)],
    ],
  },
  "contest of a trade union": {
    table: `Р/с	Өлшемшарттар	Ұпай
1	Кәсіподақ мүшелігімен қамту: 100 % – 20 ұпай, 90–99 % – 10 ұпай, 90 %-дан төмен – 0 ұпай	20
2	Ұжымдық шарттың болуы	15
3	Өткізілген спорттық іс-шаралар (әр іс-шараға 3 ұпай, 15 ұпайдан аспайды)	15
4	Мүшелік жарнаның уақтылы аударылуы: уақтылы – 10 ұпай, кешіктірілсе – 0 ұпай	10
5	Әлеуметтік желілердегі парақшаның жүргізілуі	5
6	Жас мамандарға көмек көрсету: әр маманға 2 ұпай	
7	Сауықтыру лагерлеріне жолдамалар: әрбір 10 жолдамаға 1 ұпай	10
8	Комиссия бағасы (0–10 ұпай)	10
Барлығы		100`,
    headings: 0,
    notes: 1,
    lines: [
      ["Кәсіподақ мүшелігімен", "ask", share([100, null, 20], [90, 100, 10], [null, 90, 0])],
      ["Ұжымдық", "read", yesNo(15)],
      ["Өткізілген", "first", each(3, { cap: 15 })],
      ["Мүшелік", "first", yesNo(10)],
      ["Әлеуметтік", "ask", null],
      ["Жас мамандарға", "first", each(2)],
      ["Сауықтыру", "ask", each(1, { per: 10, cap: 10 })],
      ["Комиссия", "ask", mark(10)],
    ],
  },
};

describe.each(Object.entries(own))("%s", (_name, { table, headings, notes, lines }) => {
  const { table: read } = readRows(separatedText(table));

  test("every line stands somewhere", () => {
    expect(read.counts).toMatchObject({ headings, notes });
    expect(read.rows.map(({ words }) => words.name.ru || words.name.kk)).toEqual(
      lines.map(([name]) => expect.stringMatching(new RegExp(`^${name}`))),
    );
  });

  test.each(lines)("%s: %s", (name, how, rule) => {
    const row = read.rows.find(({ words }) => `${words.name.ru}|${words.name.kk}`.includes(name));
    const made = row?.understanding;
    const kind = made?.kind === "understood" ? "read" : made?.kind === "question" ? "ask" : made?.kind;
    const rules =
      made?.kind === "understood"
        ? [made.reading.rule]
        : made?.kind === "question"
          ? made.candidates.map((one) => one.rule)
          : [];
    expect({ words: made?.words, rules, kind }).toEqual({
      words: made?.words,
      rules,
      kind: how === "first" ? expect.stringMatching(/^(?:read|ask)$/) : how,
    });
    if (rule === null) return;
    if (Array.isArray(rule)) {
      const parts = made?.kind === "question" ? made.parts : undefined;
      expect(parts?.map(({ reading }) => "points" in reading.rule && reading.rule.points)).toEqual(rule);
    } else expect([made?.words, isSameValue(rules[0], rule), rules]).toEqual([made?.words, true, rules]);
  });
});
