import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { isSameValue } from "../../src/evaluation/criteria-import/wording/same-value";
import { randomFrom } from "../../src/text/random";
import { each, mark, scale, share, yesNo } from "./own-table";

/** Wordings that leave nothing to ask, beside ones that differ by a little and do. */
type Case = readonly [words: string, name: string, unit: string, rule: object];

const places = (...points: readonly number[]): object =>
  scale(...points.map((given, at) => [at + 1, at + 2, given]).reverse());

const read: readonly Case[] = [
  // for each: the name tells several of the thing, or the unit is the thing
  ["2 балла за встречу", "Проведено встреч с врачами", "", each(2)],
  ["2 балла за встречу", "Встречи с ветеранами", "", each(2)],
  ["2 балла за встречу", "Проведение встреч", "", each(2)],
  ["5 баллов за письмо", "Благодарственные письма", "", each(5)],
  ["2 балла за протокол", "Составлено протоколов", "шт.", each(2)],
  ["15 баллов за постановку", "Новые постановки", "", each(15)],
  ["10 баллов за конкурс", "Участие в конкурсах", "", each(10)],
  ["1 балл за сход, максимум 4", "Сходы жителей", "", each(1, { cap: 4 })],
  ["1 рейд – 0,5 балла", "Рейды по охране леса", "рейд", each(0.5)],
  ["хат үшін 1 балл", "Жазбаша алғыс", "хат", each(1)],
  ["сабақ үшін 2 балл", "Ашық сабақтар", "", each(2)],
  ["бір семинар үшін – 3", "Тәжірибе тарату", "", each(3)],
  ["бір ролик – 2 ұпай", "Бейнероликтер", "дана", each(2)],
  ["0,3 балла за ребёнка", "Отдохнуло детей в лагерях", "чел.", each(0.3)],
  // a bare number beside a unit that is counted
  ["0,5", "Оқудан өткен жұмысшылар", "адам", each(0.5)],
  ["1", "Новые члены профсоюза", "чел.", each(1)],
  ["40", "Статьи в журналах", "статья", each(40)],
  ["2", "Количество рейдов", "ед.", each(2)],
  ["–3", "Тәртіп бұзу", "факт", each(-3)],
  ["1, но не более 5 в год", "Тезисы докладов", "шт.", each(1, { cap: 5 })],
  ["5", "Тізімдемелер", "дана", each(5)],
  ["20", "Статья в журнале", "статья", each(20)],
  ["10", "Ғылыми мақала", "мақала", each(10)],
  ["минус 10 баллов", "Отклонённые отчёты", "отчёт", each(-10)],
  ["1", "Оздоровлено детей в летних лагерях", "чел.", each(1)],
  ["1", "Проведено бесед", "шт.", each(1)],
  ["әр білім алушы үшін 2 ұпай", "Олимпиадаға қатысу", "", each(2)],
  ["1 мероприятие – 2; 2 – 4; более – 6", "Мероприятия", "", scale([3, null, 6], [2, 3, 4], [1, 2, 2], [null, 1, 0])],
  ["до 5 – 10; свыше – 0", "Замечания", "", scale([6, null, 0], [null, 6, 10])],
  ["значение индекса × 2", "Индекс Хирша", "ед.", each(2)],
  ["индекс мәні × 2", "Хирш индексі", "", each(2)],
  // a place that was taken once
  ["1 место – 10; 2 место – 7; 3 место – 5", "Место в спартакиаде отрядов", "", places(10, 7, 5)],
  ["1-орын – 10; 2-орын – 7; 3-орын – 5", "Спартакиададағы орны", "", places(10, 7, 5)],
  ["1 – 10; 2 – 7; 3 – 5", "Занятое место", "", places(10, 7, 5)],
  [
    "1–3 – 10; 4–10 – 5; более 10 – 0",
    "Место в рейтинге",
    "",
    scale([11, null, 0], [4, 11, 5], [1, 4, 10], [null, 1, 0]),
  ],
  // there or not
  ["5", "Тұрмыстық бөлменің болуы", "бар/жоқ", yesNo(5)],
  ["5", "Собственный сайт", "есть / нет", yesNo(5)],
  ["есть психолог – 3; нет – 0", "Укомплектованность штата психологом", "", yesNo(3)],
  ["ескерту бар – 0; жоқ – 5", "Ескертулер", "", yesNo(0, 5)],
  ["5 баллов", "Создан студенческий совет", "", yesNo(5)],
  ["10 ұпай", "Кеңес құрылған", "", yesNo(10)],
  ["шағым болмаса – 5, болса – 0", "Туристердің шағымдары", "", yesNo(0, 5)],
  // scales
  ["не менее 50 кг – 5, иначе 0", "Заготовка семян", "кг", scale([50, null, 5], [null, 50, 0])],
  ["Кемінде 5 – 5, одан аз – 0", "Іс-шаралар саны", "", scale([5, null, 5], [null, 5, 0])],
  [
    "жоқ болса 10 балл, 1 шағым – 5 балл, 2 және одан көп – 0 балл",
    "Негізделген шағымдар",
    "шағым",
    scale([2, null, 0], [1, 2, 5], [0, 1, 10]),
  ],
  ["до 5 – 10; 6–10 – 5; свыше 10 – 0", "Замечания", "", scale([11, null, 0], [6, 11, 5], [null, 6, 10])],
  [
    "по 3 балла за каждый день, всего не более 4 дней, не более 12 баллов",
    "Дни национальной кухни",
    "",
    each(3, { cap: 12 }),
  ],
  ["–5 баллов за каждый случай", "Нарушения правил", "", each(-5)],
  ["–5 баллов за каждую жалобу", "Работа с населением", "", each(-5)],
  ["–1 балл за каждый день просрочки", "Сдача отчёта", "", each(-1)],
  ["–3 ұпай әр шағым үшін", "Негізделген шағымдар", "", each(-3)],
  ["–10 баллов за каждый", "Штрафы", "", each(-10)],
  ["до 3 – 10; более 3 – 0", "Количество жалоб", "", scale([4, null, 0], [null, 4, 10])],
  ["5 баллов", "Имеется собственный сайт", "", yesNo(5)],
  ["5 баллов", "Создан музей в школе", "", yesNo(5)],
];

const asked: readonly Case[] = [
  ["2 балла за встречу", "Встреча с ветеранами", "", each(2)],
  ["10 баллов за дом", "Ремонт жилья ветеранов", "", each(10)],
  ["5 баллов за постановку", "Наличие новой постановки", "", each(5)],
  ["5 баллов за публикацию", "Наличие публикации", "", each(5)],
  ["қазылар алқасы 0-ден 10 балға дейін бағалайды, 10 ұпайдан аспайды", "Материалдық база", "", mark(10)],
  ["5 баллов за план", "Разработка плана", "", each(5)],
  ["5 баллов за участие", "Участие в семинарах", "", each(5)],
  ["2 балла за урок, не более 5", "Уроки мужества", "", each(2, { cap: 10 })],
  ["5", "Наличие сайта", "ед.", each(5)],
  ["2, не более 10", "Публикации", "шт.", each(2, { cap: 20 })],
  ["5", "Стенд", "шт.", each(5)],
  ["1", "Проведено собрание", "шт.", each(1)],
  ["әр үздік білім алушы үшін 2 ұпай", "Оқушылар", "", each(2)],
  ["әр кем пайыз үшін 1 ұпай шегеріледі", "Қамту", "%", each(-1)],
  ["до 50 % – 0; до 80 % – 5; свыше – 10", "Охват", "%", share([80, null, 10], [50, 80, 5], [null, 50, 0])],
  ["5", "Отчётный концерт", "концерт", each(5)],
  ["5", "Отчёт о работе", "отчёт", each(5)],
  ["10", "Жылдық есеп", "есеп", each(10)],
  ["10", "Баллы тестирования", "балл", each(10)],
  ["әр іс үшін –10 ұпай", "Жоғалған құжаттар", "іс", each(-10)],
  ["әр іс үшін – 10 ұпай", "Жоғалған құжаттар", "іс", each(-10)],
  ["10", "Семинары", "ед.", each(10)],
  ["5", "Условия труда", "ед.", each(5)],
  ["20", "Разработка курса", "курс", each(20)],
  ["10 баллов", "Организован субботник", "", each(10)],
  ["5 баллов", "Созданы советы", "", each(5)],
  ["ұйым үшін 5 балл", "Ұйымның белсенділігі", "", each(5)],
  // a stroke before points beside a loss that is not what is counted
  ["–5 баллов за каждую консультацию", "Консультации по нарушениям прав", "", each(-5)],
  ["—3 балла за каждую лекцию", "Лекции о травматизме", "", each(-3)],
  ["–5 баллов за каждый", "Возврат просроченных займов", "", each(-5)],
  ["–3 балла за каждую выплату", "Помощь при несчастных случаях", "", each(-3)],
  ["–5 баллов за каждое обращение", "Обращения по жалобам", "", each(-5)],
  ["–5 баллов за каждую", "Закрытые жалобы", "", each(-5)],
  ["–5 баллов за каждый", "Штрафные удары", "", each(-5)],
  ["–3 ұпай әр іс үшін", "Қарыздарды өндіру", "", each(-3)],
  ["–3 ұпай әр сабақ үшін", "Жұмыс орнындағы жарақат бойынша сабақтар", "", each(-3)],
  ["–10 баллов за каждый, не более –50", "Штрафы", "", { kind: "penalty_per_unit", points: -10, floor: -50 }],
  // whether there is one, or how many
  ["2 балла", "Имеется стендов", "", each(2)],
  ["2 балла", "Имеется комнат", "", each(2)],
  ["5", "Имеется книг о профсоюзе", "", each(5)],
  ["5", "Наличие комнат", "", each(5)],
  ["5", "Наличие комиссий", "", each(5)],
  ["2 балла", "Имеется профсоюзных уголков", "", each(2)],
  ["5", "Имеется договоров", "", each(5)],
  ["−5 баллов", "Имеется нарушений", "", each(-5)],
  ["−5 баллов", "Имеется жалоб", "", each(-5)],
  ["5 баллов, не более 10", "Создан сайт", "", each(5, { cap: 10 })],
  ["5 баллов", "Создан профком в организациях", "", each(5)],
  ["5 баллов", "Создан музей в сельских школах", "", each(5)],
  ["3", "Мектептерде кеңес құрылған", "", each(3)],
  ["1 балл за каждую полную тысячу", "Сбор средств", "млн тенге", each(1, { per: 0.001, round: "down" })],
  ["5", "Численность работников", "чел.", each(5)],
  ["есть частично – 3; нет – 0", "Стенд", "", mark(3)],
  ["есть жалобы – 5; нет – 0", "Жалобы", "", yesNo(-5)],
  ["имеются – 5; нет – 0", "Замечания", "", yesNo(-5)],
  ["бар – 5; жоқ – 0", "Шағымдар", "", yesNo(-5)],
  ["1", "Обучено работников сверх 10", "чел.", each(1)],
  ["есть план – 3; нет отчёта – 0", "Планы", "", mark(3)],
  ["есть районные награды – 3; нет – 0", "Награды", "", mark(3)],
  // a place in each of several
  ...[
    "Занятые места в соревнованиях",
    "Количество занятых мест",
    "Место в соревнованиях",
    "Место по итогам конкурсов",
    "Место участника в личном первенстве",
    "Место на районной, областной спартакиаде",
    "Призовое место в конкурсе",
    "Рабочее место",
    "Жарыстарда алған орны",
    "Спорт түрлері бойынша орны",
    "Жүлделі орын",
  ].map((name): Case => ["1 место – 10; 2 место – 7", name, "", places(10, 7)]),
  // a scale that falls: nothing at all is best, or was not done
  ["1–3 – 10; 4 и более – 5", "Жалобы", "", scale([4, null, 5], [null, 4, 10])],
  ["1 – 10; 2 – 5; 3 и более – 0", "Шағымдар", "", scale([3, null, 0], [2, 3, 5], [null, 2, 10])],
  ["1–3 – 10; 4 и более – 5", "Заседания", "", scale([4, null, 5], [1, 4, 10], [null, 1, 0])],
  ["до 4 – 10, свыше 4 – 5", "Заседания комитета (раз)", "", scale([5, null, 5], [null, 5, 10])],
  ["до 3 – 3; свыше 3 – 0", "Мероприятия", "", scale([4, null, 0], [null, 4, 3])],
  ["до 3 – 5; 4 и более – 1", "Посещения", "", scale([4, null, 1], [null, 4, 5])],
  ["до 3 – 10; 4–10 – 5; более 10 – 0", "Место в рейтинге", "", scale([11, null, 0], [4, 11, 5], [null, 4, 10])],
  ["до 3 – 10; более 3 – 0", "Жалобы и предложения", "", scale([4, null, 0], [null, 4, 10])],
  ["до 3 – 10; более 3 – 0", "Лекции о нарушениях", "", scale([4, null, 0], [null, 4, 10])],
  ...(
    [
      ["Ответ на обращения", "дней"],
      ["Количество дней на ответ", ""],
      ["Өтініштерге жауап", "күн"],
    ] as const
  ).map(([name, unit]): Case => [
    "до 5 – 10; 6–10 – 5; более 10 – 0",
    name,
    unit,
    scale([11, null, 0], [6, 11, 5], [1, 6, 10], [null, 1, 0]),
  ]),
  ["до 5 – 2; 6–10 – 5; свыше 10 – 10", "Выставки", "", scale([11, null, 10], [6, 11, 5], [1, 6, 2], [null, 1, 0])],
  [
    "до 5 – 2 балла, от 5 до 10 – 5 баллов, 10 и более – 8 баллов",
    "Доходы",
    "млн тенге",
    scale([10, null, 8], [5, 10, 5], [0.01, 5, 2], [null, 0.01, 0]),
  ],
  [
    "до 5 – 10; 6–10 – 5; свыше 10 – 0",
    "Средний срок исполнения, дней",
    "",
    scale([11, null, 0], [6, 11, 5], [1, 6, 10], [null, 1, 0]),
  ],
  [
    "по 3 балла за каждый день, всего не более 4 дней, не более 10 баллов",
    "Дни национальной кухни",
    "",
    each(3, { cap: 10 }),
  ],
  ["еженедельно – 5 баллов, реже – 0", "Уборка", "", yesNo(5)],
  ["1 балл за каждую тысячу зрителей", "Зрители", "чел.", each(1, { per: 1000 })],
  [
    "берешек жоқ – 10 балл; 5 %-ға дейін – 5 балл; 5 %-дан жоғары – 0 балл",
    "Төлем берешегі",
    "",
    share([5, null, 0], [0.01, 5, 5], [0, 0.01, 10]),
  ],
  [
    "до 20 января – 5 баллов",
    "Отчёт",
    "дата",
    {
      kind: "date_bands",
      due_year: "reporting_year+1",
      days: [
        { until: "01-20", points: 5 },
        { until: null, points: 0 },
      ],
    },
  ],
  [
    "20 қаңтарға дейін бекітілсе – 5",
    "Жоспар",
    "күні",
    {
      kind: "date_bands",
      due_year: "reporting_year+1",
      days: [
        { until: "01-20", points: 5 },
        { until: null, points: 0 },
      ],
    },
  ],
];

const understand = (words: string, name: string, unit: string): ReturnType<typeof readRule> =>
  readRule(words, { name, unit, year: 2025, baseFields: [] });

test.each(read)("nobody would hesitate: %s (%s; %s)", (words, name, unit, rule) => {
  expect(understand(words, name, unit)).toMatchObject({ kind: "understood", reading: { rule } });
});

test.each(asked)("one may hesitate, the likelier first: %s (%s; %s)", (words, name, unit, rule) => {
  const made = understand(words, name, unit);
  expect(made).toMatchObject({ kind: "question" });
  expect(made.kind === "question" && made.candidates[0]?.rule).toEqual(rule);
});

test.each<[string, readonly number[]]>([
  ["участие 2, победа 10", [2, 10]],
  ["қатысқаны үшін 2, жүлделі орын үшін 6", [2, 6]],
  ["за первый 5, за следующие 2", [5, 2]],
])("several indicators without a stroke before their points: %s", (words, points) => {
  const made = understand(words, "Участие в конкурсе", "");
  const given =
    made.kind === "question" ? made.parts?.map(({ reading: { rule } }) => "points" in rule && rule.points) : null;
  expect(given).toEqual(points);
});

const strange = "кварн тлөш районных молодых новых жас үздік лучший другие семинаров кварндар детей наличие".split(" ");

test.each([...read, ...asked])(
  "a word more in the name or the unit never makes another rule in silence: %s (%s; %s)",
  (words, name, unit) => {
    const random = randomFrom(`${words}${name}`);
    const before = understand(words, name, unit);
    if (before.kind !== "understood") return;
    for (let run = 0; run < 12; run += 1) {
      const parts = name.split(" ");
      parts.splice(random.whole(0, parts.length), 0, strange[random.whole(0, strange.length - 1)] ?? "");
      const bent = parts.join(" ");
      const after = understand(words, bent, unit);
      const same = after.kind !== "understood" || isSameValue(after.reading.rule, before.reading.rule);
      expect([bent, same]).toEqual([bent, true]);
    }
  },
);

test.each([
  ["1 балл за каждую полную тысячу тенге", "1 балл за каждые полные 1000 тенге", "млн тенге"],
  ["1 балл за каждую полную тысячу тенге", "1 балл за каждые полные 1000 тенге", "млрд тенге"],
  ["1 балл за каждую тысячу тенге", "1 балл за каждые 1000 тенге", "тыс. тенге"],
  ["әр толық мың теңгеге 1 ұпай", "әр толық 1000 теңгеге 1 ұпай", "млн теңге"],
])("a thousand tenge in words are as many as in figures: %s (%s; %s)", (words, figures, unit) => {
  const [made, due] = [words, figures].map((text) => ({ ...understand(text, "Сбор средств", unit), words: "" }));
  expect(due?.kind).not.toBe("unknown");
  expect(made).toEqual(due);
});

test.each([
  ["1 балл за каждую полную тысячу тенге", "млн тенге", 0.001],
  ["1 балл за каждую полную тысячу тенге", "млрд тенге", 0.000001],
  ["1 балл за каждые полные 100 млн тенге", "млрд тенге", 0.1],
])("tenge are counted in the unit of the figure: %s (%s)", (words, unit, per) => {
  expect(understand(words, "Сбор средств", unit)).toMatchObject({ reading: { rule: each(1, { per, round: "down" }) } });
});

test.each(["1–5 – 3; 6–10 – 6; свыше – 10", "5 и более – 10; более – 15", "свыше – 10"])(
  "a bound that may have lost its number or its points is asked: %s",
  (words) => {
    const made = understand(words, "Субботники", "");
    expect(made.kind === "question" ? made.candidates : made.kind).toEqual(made.kind === "question" ? [] : "unknown");
  },
);

test("a mean is no whole number", () => {
  const made = understand("4,5 и выше – 10; 4,0–4,49 – 5; ниже 4,0 – 0", "Средний балл аттестата", "балл");
  expect(made.kind === "question" ? made.candidates[0]?.type : made.kind === "understood" && made.reading.type).toBe(
    "decimal",
  );
});

test("a number of points up to a most stays a mark", () => {
  expect(understand("не более 5 баллов", "Диетический стол", "")).toMatchObject({
    candidates: [{ rule: mark(5) }, {}],
  });
});

test.each(["1 балл за каждый процент", "әр пайыз үшін 2 ұпай"])(
  "a typed percentage is no whole number: %s",
  (words) => {
    const made = understand(words, "Доля средств на обучение", "%");
    expect(made).toMatchObject({ kind: "question", reasons: expect.arrayContaining(["whole-or-part"]) });
    expect(made.kind === "question" && made.candidates.map(({ type, rule }) => [type, "round" in rule])).toEqual([
      ["decimal", false],
      ["decimal", true],
    ]);
  },
);

test.each([
  ["да – 8, нет – 0", "Аварии на каналах"],
  ["есть – 8, нет – 0", "Взыскания"],
  ["имеется – 3", "Дисциплинарные взыскания"],
  ["было – 5, не было – 0", "Жалобы"],
  ["да – 8, нет – 0", "Пропуски занятий"],
  ["иә – 4, жоқ – 0", "Шағымдар"],
  ["бар – 4, жоқ – 0", "Жазатайым оқиғалар"],
  ["болған – 4, болмаған – 0", "Апаттар"],
])("points for a loss that is answered with yes are asked: %s (%s)", (words, name) => {
  expect(understand(words, name, "")).toMatchObject({ kind: "question", reasons: ["loss-given"] });
});

test.each([
  ["да – 8, нет – 0", "Аварийный запас"],
  ["есть – 5, нет – 0", "План ликвидации аварий"],
  ["иә – 4, жоқ – 0", "Апаттардың алдын алу жоспары"],
])("of what keeps losses away yes and no are plain: %s (%s)", (words, name) => {
  expect(understand(words, name, "").kind).toBe("understood");
});

test.each([
  ["0,5 балла за каждый договор", "Заключено договоров", "тыс. договоров", 500],
  ["әр данаға 1 ұпай", "Таралым", "мың дана", 1000],
  ["1 балл за каждый гектар", "Посев", "тыс. га", 1000],
])("each of something beside a figure in thousands is asked: %s (%s)", (words, name, unit, points) => {
  const made = understand(words, name, unit);
  expect(made).toMatchObject({ kind: "question", reasons: ["thousands"] });
  expect(made.kind === "question" && made.candidates.map(({ rule }) => rule)).toMatchObject([
    { kind: "per_unit", points },
    { kind: "per_unit", points: points / 1000 },
  ]);
});

test("people are what is counted beside «чел.», and no condition", () => {
  const made = understand("1 балл за каждого, но не более 6 человек", "Обучено мирабов", "чел.");
  expect(made).toMatchObject({ kind: "understood", reading: { rule: each(1, { cap: 6 }) } });
  const other = understand("2 балла за каждый семинар, но не более 6 человек", "Семинары", "семинар");
  expect(other).toMatchObject({ kind: "question", reasons: ["condition"] });
});

test.each([
  "әр кем пайыз – 1",
  "әр кем пайыз үшін 1 ұпай",
  "әр кем пайызға – 1 ұпай",
  "әр кем пайыз үшін –1",
  "за каждый недостающий процент – 1",
])("what is for each that is missing is taken off first: %s", (words) => {
  const made = understand(words, "Қамту үлесі", "%");
  const points =
    made.kind === "question" ? made.candidates.map(({ rule }) => rule.kind === "per_unit" && rule.points) : [];
  expect(points).toEqual([-1, -1, 1, 1]);
});

test("a week under «Встречи» is no meeting", () => {
  for (const words of ["3 балла за каждую неделю", "әр апта үшін 3 ұпай"]) {
    expect(understand(words, "Встречи с ветеранами", "")).toMatchObject({ kind: "question", reasons: ["rest"] });
  }
  expect(understand("3 балла за каждую неделю", "Недели здоровья", "").kind).toBe("understood");
});
