import type { Criteria } from "./criteria";
import { statutoryBlocks } from "./statutory-blocks";

/**
 * The table the product ships: an illustration that belongs to no act.
 * Appendix 1 is not public; block names follow clause 3.2, every point value, band and due date is a placeholder
 * that the union replaces on the criteria sheet. Money is in thousand tenge.
 */
export const appendix1: Criteria = {
  blocks: statutoryBlocks,
  base_fields: [
    {
      code: "B01",
      kk: "Саладағы қызметкерлер саны",
      ru: "Численность работающих в отрасли",
      en: "Employees in the branch",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B02",
      kk: "Кәсіподақ мүшелерінің жалпы саны",
      ru: "Численность членов профсоюза, всего",
      en: "Union members, total",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B03",
      kk: "оның ішінде: жұмыс істейтін мүшелер",
      ru: "в том числе: работающие",
      en: "of which: working members",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B04",
      kk: "оның ішінде: 35 жасқа дейінгі жастар",
      ru: "в том числе: молодёжь до 35 лет",
      en: "of which: under 35",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B05",
      kk: "оның ішінде: әйелдер",
      ru: "в том числе: женщины",
      en: "of which: women",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B06",
      kk: "оның ішінде: студенттер мен білім алушылар",
      ru: "в том числе: студенты и обучающиеся",
      en: "of which: students",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B07",
      kk: "оның ішінде: жұмыс істемейтін зейнеткерлер",
      ru: "в том числе: неработающие пенсионеры",
      en: "of which: non-working pensioners",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B08",
      kk: "Бастауыш кәсіподақ ұйымдарының саны",
      ru: "Количество первичных профсоюзных организаций",
      en: "Primary organisations",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B09",
      kk: "Қолданыстағы ұжымдық шарттармен қамтылған ұйымдар саны",
      ru: "Количество организаций, охваченных действующими коллективными договорами",
      en: "Organisations covered by agreements in force",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B10",
      kk: "Аудандық (қалалық) ұйымдар (филиалдар) саны",
      ru: "Количество районных (городских) организаций (филиалов)",
      en: "District/town organisations (branches)",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B11",
      kk: "Өндірістік кеңестер құрылған ұйымдар саны",
      ru: "Количество организаций с производственными советами",
      en: "Organisations with an OSH council",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B12",
      kk: "Есептелген мүшелік жарналар",
      ru: "Начислено членских взносов",
      en: "Dues accrued",
      unit: {
        kk: "мың теңге",
        ru: "тыс. тенге",
        en: "thousand tenge"
      },
      type: "money",
      min: 0
    },
    {
      code: "B13",
      kk: "Жиналған мүшелік жарналар",
      ru: "Собрано членских взносов",
      en: "Dues collected",
      unit: {
        kk: "мың теңге",
        ru: "тыс. тенге",
        en: "thousand tenge"
      },
      type: "money",
      min: 0
    },
    {
      code: "B14",
      kk: "Барлық шығыстар",
      ru: "Расходы, всего",
      en: "Spending, total",
      unit: {
        kk: "мың теңге",
        ru: "тыс. тенге",
        en: "thousand tenge"
      },
      type: "money",
      min: 0
    },
    {
      code: "B15",
      kk: "оның ішінде: әлеуметтік қолдауға",
      ru: "в том числе: на социальную поддержку",
      en: "of which: social support",
      unit: {
        kk: "мың теңге",
        ru: "тыс. тенге",
        en: "thousand tenge"
      },
      type: "money",
      min: 0
    },
    {
      code: "B16",
      kk: "Орталық комитетке аударылуға тиіс сома",
      ru: "Подлежит перечислению Центральному комитету",
      en: "Due to the Central Committee",
      unit: {
        kk: "мың теңге",
        ru: "тыс. тенге",
        en: "thousand tenge"
      },
      type: "money",
      min: 0
    },
    {
      code: "B17",
      kk: "Орталық комитетке аударылған сома",
      ru: "Перечислено Центральному комитету",
      en: "Transferred to the Central Committee",
      unit: {
        kk: "мың теңге",
        ru: "тыс. тенге",
        en: "thousand tenge"
      },
      type: "money",
      min: 0
    },
    {
      code: "B18",
      kk: "Орындалуға тиіс шешімдер (тармақтар) саны",
      ru: "Количество решений (пунктов), подлежащих исполнению",
      en: "Decisions due",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B19",
      kk: "оның ішінде: мерзімінде орындалғаны",
      ru: "в том числе: исполнено в срок",
      en: "of which: on time",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B20",
      kk: "Алдыңғы жылдың соңындағы мүшелер саны",
      ru: "Численность членов профсоюза на конец предыдущего года",
      en: "Members at the end of the previous year",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B21",
      kk: "Түскен жазбаша өтініштер саны",
      ru: "Поступило письменных обращений",
      en: "Written appeals received",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B22",
      kk: "Қоғамдық бақылау анықтаған бұзушылықтар саны",
      ru: "Выявлено нарушений общественным контролем",
      en: "Violations found by public control",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0
    },
    {
      code: "B23",
      kk: "Семинарлардың жалпы ұзақтығы (академиялық сағат)",
      ru: "Общая продолжительность семинаров (акад. часов)",
      en: "Training hours, total",
      unit: {
        kk: "сағат",
        ru: "час.",
        en: "hours"
      },
      type: "decimal",
      min: 0
    },
    {
      code: "B24",
      kk: "Басқа себептермен шыққан мүшелер саны (жұмыстан кету, қайтыс болу, бітіру)",
      ru: "Выбыло членов профсоюза по иным причинам",
      en: "Members lost for other reasons",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0
    }
  ],
  indicators: [
    {
      block: 1,
      code: "1.1",
      kk: "Кәсіподақ мүшелігімен қамту деңгейі",
      ru: "Охват профсоюзным членством",
      en: "Union membership coverage",
      unit: {
        kk: "%",
        ru: "%",
        en: "%"
      },
      type: "percent",
      min: 0,
      max: 100,
      direction: "up",
      rule: {
        kind: "share_bands",
        numerator: "B03",
        denominator: "B01",
        bands: [
          {
            ge: 95,
            lt: null,
            points: 500
          },
          {
            ge: 90,
            lt: 95,
            points: 300
          },
          {
            ge: 80,
            lt: 90,
            points: 150
          },
          {
            ge: 70,
            lt: 80,
            points: 50
          },
          {
            ge: 0,
            lt: 70,
            points: 0
          }
        ]
      },
      evidence: {
        kk: "Жылдық статистикалық есеп",
        ru: "Годовой статистический отчёт"
      },
      source: [
        "3.3-1",
        "3.3-2"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.2",
      kk: "Есепті жылы кәсіподаққа жаңадан қабылданған мүшелер саны",
      ru: "Количество вновь принятых в профсоюз за отчётный год",
      en: "New members admitted in the year",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 100000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 1
      },
      evidence: {
        kk: "Қабылдау туралы қаулылар, өтініштер тізілімі",
        ru: "Постановления о приёме, реестр заявлений"
      },
      source: [
        "3.3-1",
        "3.3-4"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.3",
      kk: "Есепті жылы құрылған бастауыш кәсіподақ ұйымдарының саны",
      ru: "Количество созданных за отчётный год первичных профсоюзных организаций",
      en: "Primary organisations created in the year",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 2000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 50
      },
      evidence: {
        kk: "Құрылтай жиналыстарының хаттамалары",
        ru: "Протоколы учредительных собраний"
      },
      source: [
        "3.3-1",
        "3.3-4"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.4",
      kk: "Кәсіподақтан өз өтініші бойынша шыққан мүшелер саны",
      ru: "Количество вышедших из профсоюза по собственному заявлению",
      en: "Members who left at their own request",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 100000,
      direction: "down",
      rule: {
        kind: "penalty_per_unit",
        points: -1,
        floor: -2000
      },
      evidence: {
        kk: "Өтініштер тізілімі",
        ru: "Реестр заявлений"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.5",
      kk: "Кәсіподақ мүшелері арасындағы 35 жасқа дейінгі жастардың үлесі",
      ru: "Доля молодёжи до 35 лет среди членов профсоюза",
      en: "Share of members under 35",
      unit: {
        kk: "%",
        ru: "%",
        en: "%"
      },
      type: "percent",
      min: 0,
      max: 100,
      direction: "up",
      rule: {
        kind: "share_bands",
        numerator: "B04",
        denominator: "B02",
        bands: [
          {
            ge: 35,
            lt: null,
            points: 200
          },
          {
            ge: 25,
            lt: 35,
            points: 120
          },
          {
            ge: 15,
            lt: 25,
            points: 60
          },
          {
            ge: 0,
            lt: 15,
            points: 0
          }
        ]
      },
      evidence: {
        kk: "Жылдық статистикалық есеп",
        ru: "Годовой статистический отчёт"
      },
      source: [
        "3.3-1",
        "3.3-2"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.6",
      kk: "Кәсіподақ мүшелерін есепке алудың бірыңғай электрондық базасына енгізілген мүшелер саны",
      ru: "Количество членов профсоюза, внесённых в единую электронную базу учёта",
      en: "Members entered in the single electronic register",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 200000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 1,
        per: 5
      },
      evidence: {
        kk: "Базадан үзінді көшірме (есепті жылдың 31 желтоқсанындағы жағдай бойынша)",
        ru: "Выгрузка из базы на 31 декабря отчётного года"
      },
      source: [
        "3.3-1",
        "3.3-2"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.7",
      kk: "Өткізілген оқу семинарлары мен тренингтердің саны",
      ru: "Количество проведённых обучающих семинаров и тренингов",
      en: "Training seminars held",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 1000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 20
      },
      evidence: {
        kk: "Бағдарламалар, қатысушылар тізімдері",
        ru: "Программы, списки участников"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.8",
      kk: "Оқытудан өткен кәсіподақ белсенділерінің саны",
      ru: "Численность обученного профсоюзного актива",
      en: "Union activists trained",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 50000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 1
      },
      evidence: {
        kk: "Қатысушылар тізімдері, сертификаттар",
        ru: "Списки участников, сертификаты"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.9",
      kk: "Бұқаралық ақпарат құралдарындағы жарияланымдар саны",
      ru: "Количество публикаций в средствах массовой информации",
      en: "Publications in the mass media",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 5000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 5
      },
      evidence: {
        kk: "Сілтемелер тізілімі, газет қиындылары",
        ru: "Реестр ссылок, вырезки"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.10",
      kk: "Ресми сайтта және әлеуметтік желілерде жарияланған материалдар саны",
      ru: "Количество материалов, размещённых на официальном сайте и в социальных сетях",
      en: "Items posted on the web site and social networks",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 50000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 1
      },
      evidence: {
        kk: "Сілтемелер тізілімі",
        ru: "Реестр ссылок"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.11",
      kk: "Жылдық статистикалық есептің Орталық комитетке ұсынылған күні",
      ru: "Дата представления годового статистического отчёта в Центральный комитет",
      en: "Date the annual statistical report was submitted",
      unit: {
        kk: "күні",
        ru: "дата",
        en: "date"
      },
      type: "date",
      min: "reporting_year+1-01-01",
      max: "reporting_year+1-12-31",
      direction: "earlier",
      rule: {
        kind: "on_time",
        points: 200,
        floor: -200,
        due: "01-20",
        due_year: "reporting_year+1",
        per_day_late: -10
      },
      evidence: {
        kk: "Кіріс хат нөмірі мен күні",
        ru: "Входящий номер и дата"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 1,
      code: "1.12",
      kk: "Кәсіподақтың басқару органдары шешімдерінің мерзімінде орындалу үлесі",
      ru: "Доля решений руководящих органов Профсоюза, исполненных в срок",
      en: "Decisions of the governing bodies carried out on time",
      unit: {
        kk: "%",
        ru: "%",
        en: "%"
      },
      type: "percent",
      min: 0,
      max: 100,
      direction: "up",
      rule: {
        kind: "percent_of_plan",
        points: 300,
        numerator: "B19",
        denominator: "B18",
        cap_ratio: 1
      },
      evidence: {
        kk: "Бақылау карточкалары, орындау туралы ақпарат",
        ru: "Контрольные карточки, информация об исполнении"
      },
      source: [
        "3.3-3",
        "3.3-4"
      ],
      status: "illustrative"
    },
    {
      block: 2,
      code: "2.1",
      kk: "Құқықтық кеңес алған кәсіподақ мүшелерінің саны",
      ru: "Количество членов профсоюза, получивших правовую консультацию",
      en: "Members given legal advice",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 200000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 1
      },
      evidence: {
        kk: "Өтініштерді тіркеу журналы",
        ru: "Журнал регистрации обращений"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 2,
      code: "2.2",
      kk: "Оң шешілген жазбаша өтініштер саны",
      ru: "Количество положительно разрешённых письменных обращений",
      en: "Written appeals resolved in the member's favour",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 20000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 5
      },
      evidence: {
        kk: "Өтініштер журналы, жауаптардың көшірмелері",
        ru: "Журнал обращений, копии ответов"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 2,
      code: "2.3",
      kk: "Келісу комиссияларында және медиация арқылы сотқа дейін шешілген еңбек дауларының саны",
      ru: "Количество трудовых споров, разрешённых в досудебном порядке (согласительные комиссии, медиация)",
      en: "Labour disputes settled before court",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 2000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 20
      },
      evidence: {
        kk: "Комиссия шешімдері, медиативтік келісімдер",
        ru: "Решения комиссий, медиативные соглашения"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 2,
      code: "2.4",
      kk: "Кәсіподақтың қатысуымен қызметкердің пайдасына шешілген сот істерінің саны",
      ru: "Количество судебных дел, разрешённых в пользу работника при участии профсоюза",
      en: "Court cases won with union participation",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 500,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 50
      },
      evidence: {
        kk: "Сот актілерінің көшірмелері",
        ru: "Копии судебных актов"
      },
      source: [
        "3.3-1",
        "3.3-2"
      ],
      status: "illustrative"
    },
    {
      block: 2,
      code: "2.5",
      kk: "Кәсіподақ мүшелеріне қайтарылған (өндіріп берілген) ақша сомасы",
      ru: "Сумма денежных средств, возвращённых (взысканных) в пользу членов профсоюза",
      en: "Money recovered for members",
      unit: {
        kk: "мың теңге",
        ru: "тыс. тенге",
        en: "thousand tenge"
      },
      type: "money",
      min: 0,
      max: 5000000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 1,
        per: 100
      },
      evidence: {
        kk: "Төлем құжаттары, сот актілері",
        ru: "Платёжные документы, судебные акты"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 2,
      code: "2.6",
      kk: "Еңбек заңнамасының сақталуын қоғамдық бақылау бойынша жүргізілген тексерулер саны",
      ru: "Количество проверок общественного контроля за соблюдением трудового законодательства",
      en: "Public-control inspections of labour law",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 3000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 10
      },
      evidence: {
        kk: "Тексеру актілері",
        ru: "Акты проверок"
      },
      source: [
        "3.3-1",
        "3.3-3"
      ],
      status: "illustrative"
    },
    {
      block: 2,
      code: "2.7",
      kk: "Санаторийлер мен демалыс орындарында сауықтырылған кәсіподақ мүшелері мен олардың отбасы мүшелерінің саны",
      ru: "Количество членов профсоюза и членов их семей, оздоровлённых в санаториях и на базах отдыха",
      en: "Members and family members given health recreation",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 100000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 2
      },
      evidence: {
        kk: "Жолдамаларды есепке алу ведомосі",
        ru: "Ведомость учёта путёвок"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 2,
      code: "2.8",
      kk: "Материалдық көмек алған кәсіподақ мүшелерінің саны",
      ru: "Количество членов профсоюза, получивших материальную помощь",
      en: "Members given material aid",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 100000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 1
      },
      evidence: {
        kk: "Төлем ведомостары, қаулылар",
        ru: "Платёжные ведомости, постановления"
      },
      source: [
        "3.3-1",
        "3.3-4"
      ],
      status: "illustrative"
    },
    {
      block: 2,
      code: "2.9",
      kk: "Кәсіподақ мүшелерін әлеуметтік қолдауға бағытталған шығыстардың үлесі",
      ru: "Доля расходов на социальную поддержку членов профсоюза",
      en: "Share of spending on social support of members",
      unit: {
        kk: "%",
        ru: "%",
        en: "%"
      },
      type: "percent",
      min: 0,
      max: 100,
      direction: "up",
      rule: {
        kind: "share_bands",
        numerator: "B15",
        denominator: "B14",
        bands: [
          {
            ge: 40,
            lt: null,
            points: 300
          },
          {
            ge: 30,
            lt: 40,
            points: 200
          },
          {
            ge: 20,
            lt: 30,
            points: 100
          },
          {
            ge: 0,
            lt: 20,
            points: 0
          }
        ]
      },
      evidence: {
        kk: "Сметаның орындалуы туралы есеп",
        ru: "Отчёт об исполнении сметы"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 2,
      code: "2.10",
      kk: "Мәдени-көпшілік және спорттық іс-шараларға қатысқан кәсіподақ мүшелерінің саны",
      ru: "Количество членов профсоюза, участвовавших в культурно-массовых и спортивных мероприятиях",
      en: "Members taking part in cultural and sports events",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 200000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 1,
        per: 2
      },
      evidence: {
        kk: "Ережелер, қатысушылар тізімдері",
        ru: "Положения, списки участников"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 3,
      code: "3.1",
      kk: "Қауіпсіздік және еңбекті қорғау жөніндегі өндірістік кеңестер құрылған ұйымдардың үлесі",
      ru: "Доля организаций, в которых созданы производственные советы по безопасности и охране труда",
      en: "Organisations with a production council on OSH",
      unit: {
        kk: "%",
        ru: "%",
        en: "%"
      },
      type: "percent",
      min: 0,
      max: 100,
      direction: "up",
      rule: {
        kind: "share_bands",
        numerator: "B11",
        denominator: "B08",
        bands: [
          {
            ge: 95,
            lt: null,
            points: 300
          },
          {
            ge: 80,
            lt: 95,
            points: 200
          },
          {
            ge: 60,
            lt: 80,
            points: 100
          },
          {
            ge: 0,
            lt: 60,
            points: 0
          }
        ]
      },
      evidence: {
        kk: "Бірлескен шешімдер, бұйрықтар",
        ru: "Совместные решения, приказы"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 3,
      code: "3.2",
      kk: "Еңбекті қорғау жөніндегі сайланған техникалық инспекторлар саны",
      ru: "Количество избранных технических инспекторов по охране труда",
      en: "Technical OSH inspectors elected",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 5000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 2
      },
      evidence: {
        kk: "Сайлау туралы хаттамалар",
        ru: "Протоколы об избрании"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 3,
      code: "3.3",
      kk: "Еңбекті қорғау бойынша оқытылған өндірістік кеңес мүшелері мен техникалық инспекторлар саны",
      ru: "Количество обученных по охране труда членов производственных советов и технических инспекторов",
      en: "Council members and inspectors trained in OSH",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 20000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 2
      },
      evidence: {
        kk: "Куәліктер, оқыту туралы хаттамалар",
        ru: "Удостоверения, протоколы обучения"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 3,
      code: "3.4",
      kk: "Еңбек қауіпсіздігі және еңбекті қорғау жай-күйіне жүргізілген қоғамдық тексерулер саны",
      ru: "Количество проведённых общественных проверок состояния безопасности и охраны труда",
      en: "Public OSH inspections carried out",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 10000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 5
      },
      evidence: {
        kk: "Тексеру актілері",
        ru: "Акты проверок"
      },
      source: [
        "3.3-1",
        "3.3-3"
      ],
      status: "illustrative"
    },
    {
      block: 3,
      code: "3.5",
      kk: "Қоғамдық бақылау ұсынымдары бойынша жойылған бұзушылықтар саны",
      ru: "Количество нарушений, устранённых по представлениям общественного контроля",
      en: "Violations put right after public control",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 50000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 3
      },
      evidence: {
        kk: "Ұсынымдар, жою туралы хабарламалар",
        ru: "Представления, сообщения об устранении"
      },
      source: [
        "3.3-1",
        "3.3-3"
      ],
      status: "illustrative"
    },
    {
      block: 3,
      code: "3.6",
      kk: "Ұжымдық шарттар бойынша еңбекті қорғау іс-шараларына жұмсалған қаражат",
      ru: "Средства, израсходованные на мероприятия по охране труда по коллективным договорам",
      en: "Spending on OSH under collective agreements",
      unit: {
        kk: "мың теңге",
        ru: "тыс. тенге",
        en: "thousand tenge"
      },
      type: "money",
      min: 0,
      max: 20000000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 1,
        per: 1000
      },
      evidence: {
        kk: "Ұжымдық шарттардың орындалуы туралы есеп",
        ru: "Отчёт о выполнении коллективных договоров"
      },
      source: [
        "3.3-1",
        "3.3-2"
      ],
      status: "illustrative"
    },
    {
      block: 3,
      code: "3.7",
      kk: "Жұмыс берушінің кінәсінен болған өндірістегі жазатайым оқиғалар саны",
      ru: "Количество несчастных случаев на производстве по вине работодателя",
      en: "Work accidents at the employer's fault",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 500,
      direction: "down",
      rule: {
        kind: "penalty_per_unit",
        points: -50,
        floor: -1000
      },
      evidence: {
        kk: "Жазатайым оқиғаларды тергеп-тексеру актілері",
        ru: "Акты расследования несчастных случаев"
      },
      source: [
        "3.3-2"
      ],
      status: "illustrative"
    },
    {
      block: 3,
      code: "3.8",
      kk: "Еңбекті қорғау жөніндегі байқау-конкурстарға қатысқан ұйымдар саны",
      ru: "Количество организаций, участвовавших в смотрах-конкурсах по охране труда",
      en: "Organisations in OSH review contests",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 2000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 20
      },
      evidence: {
        kk: "Өтінімдер, қорытынды қаулылар",
        ru: "Заявки, итоговые постановления"
      },
      source: [
        "3.3-1",
        "3.3-4"
      ],
      status: "illustrative"
    },
    {
      block: 4,
      code: "4.1",
      kk: "Ұжымдық шарттармен қамтылған ұйымдардың үлесі",
      ru: "Доля организаций, охваченных коллективными договорами",
      en: "Organisations covered by collective agreements",
      unit: {
        kk: "%",
        ru: "%",
        en: "%"
      },
      type: "percent",
      min: 0,
      max: 100,
      direction: "up",
      rule: {
        kind: "share_bands",
        numerator: "B09",
        denominator: "B08",
        bands: [
          {
            ge: 98,
            lt: null,
            points: 500
          },
          {
            ge: 90,
            lt: 98,
            points: 300
          },
          {
            ge: 80,
            lt: 90,
            points: 150
          },
          {
            ge: 0,
            lt: 80,
            points: 0
          }
        ]
      },
      evidence: {
        kk: "Ұжымдық шарттар тізілімі",
        ru: "Реестр коллективных договоров"
      },
      source: [
        "3.3-1",
        "3.3-2"
      ],
      status: "illustrative"
    },
    {
      block: 4,
      code: "4.2",
      kk: "Есепті жылы жасалған (жаңартылған) ұжымдық шарттар саны",
      ru: "Количество коллективных договоров, заключённых (обновлённых) в отчётном году",
      en: "Collective agreements concluded or renewed in the year",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 5000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 10
      },
      evidence: {
        kk: "Шарттардың көшірмелері",
        ru: "Копии договоров"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 4,
      code: "4.3",
      kk: "Еңбек инспекциясы жөніндегі жергілікті органға мониторингке ұсынылған ұжымдық шарттар саны",
      ru: "Количество коллективных договоров, представленных на мониторинг в местный орган по инспекции труда",
      en: "Agreements sent to the labour inspectorate for monitoring",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 5000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 2
      },
      evidence: {
        kk: "Ілеспе хаттар, талондар",
        ru: "Сопроводительные письма, талоны"
      },
      source: [
        "3.3-1",
        "3.3-2"
      ],
      status: "illustrative"
    },
    {
      block: 4,
      code: "4.4",
      kk: "Қолданыстағы өңірлік салалық келісімнің болуы",
      ru: "Наличие действующего регионального отраслевого соглашения",
      en: "A regional branch agreement is in force",
      unit: {
        kk: "иә/жоқ",
        ru: "да/нет",
        en: "yes/no"
      },
      type: "yes-no",
      direction: "up",
      rule: {
        kind: "yes_no",
        yes: 300,
        no: 0
      },
      evidence: {
        kk: "Келісімнің көшірмесі",
        ru: "Копия соглашения"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 4,
      code: "4.5",
      kk: "Жасалған аудандық (қалалық) салалық келісімдер саны",
      ru: "Количество заключённых районных (городских) отраслевых соглашений",
      en: "District and town branch agreements concluded",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 60,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 50
      },
      evidence: {
        kk: "Келісімдердің көшірмелері",
        ru: "Копии соглашений"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 4,
      code: "4.6",
      kk: "Кәсіподақтың бастамасымен әлеуметтік әріптестік жөніндегі комиссияларда қаралған мәселелер саны",
      ru: "Количество вопросов, рассмотренных по инициативе профсоюза комиссиями по социальному партнёрству",
      en: "Issues put by the union to social-partnership commissions",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 500,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 20
      },
      evidence: {
        kk: "Комиссия отырыстарының хаттамалары",
        ru: "Протоколы заседаний комиссий"
      },
      source: [
        "3.3-1",
        "3.3-4"
      ],
      status: "illustrative"
    },
    {
      block: 4,
      code: "4.7",
      kk: "Ұжымдық шарттар мен келісімдер бойынша қосымша жеңілдіктер алған қызметкерлер саны",
      ru: "Количество работников, получивших дополнительные льготы по коллективным договорам и соглашениям",
      en: "Workers given extra benefits under agreements",
      unit: {
        kk: "адам",
        ru: "чел.",
        en: "persons"
      },
      type: "integer",
      min: 0,
      max: 200000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 1,
        per: 5
      },
      evidence: {
        kk: "Ұжымдық шарттардың орындалуы туралы есеп",
        ru: "Отчёт о выполнении коллективных договоров"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 5,
      code: "5.1",
      kk: "Мүшелік кәсіподақ жарналарының жиналу деңгейі",
      ru: "Уровень сбора членских профсоюзных взносов",
      en: "Dues collected against dues accrued",
      unit: {
        kk: "%",
        ru: "%",
        en: "%"
      },
      type: "percent",
      min: 0,
      max: 105,
      direction: "up",
      rule: {
        kind: "share_bands",
        numerator: "B13",
        denominator: "B12",
        bands: [
          {
            ge: 99,
            lt: null,
            points: 500
          },
          {
            ge: 95,
            lt: 99,
            points: 300
          },
          {
            ge: 90,
            lt: 95,
            points: 100
          },
          {
            ge: 0,
            lt: 90,
            points: 0
          }
        ]
      },
      evidence: {
        kk: "Қаржылық есеп",
        ru: "Финансовый отчёт"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 5,
      code: "5.2",
      kk: "Орталық комитетке жарна аудару нормативінің орындалуы",
      ru: "Выполнение норматива перечисления членских взносов Центральному комитету",
      en: "Transfer to the Central Committee against the quota",
      unit: {
        kk: "%",
        ru: "%",
        en: "%"
      },
      type: "percent",
      min: 0,
      max: 120,
      direction: "up",
      rule: {
        kind: "percent_of_plan",
        points: 500,
        numerator: "B17",
        denominator: "B16",
        cap_ratio: 1.0
      },
      evidence: {
        kk: "Төлем тапсырмалары, салыстыру актісі",
        ru: "Платёжные поручения, акт сверки"
      },
      source: [
        "3.3-1",
        "3.3-3"
      ],
      status: "illustrative"
    },
    {
      block: 5,
      code: "5.3",
      kk: "Жарналар мерзімінде аударылған айлар саны",
      ru: "Количество месяцев, за которые взносы перечислены в срок",
      en: "Months transferred on time",
      unit: {
        kk: "ай",
        ru: "мес.",
        en: "months"
      },
      type: "integer",
      min: 0,
      max: 12,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 25
      },
      evidence: {
        kk: "Төлем тапсырмалары",
        ru: "Платёжные поручения"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 5,
      code: "5.4",
      kk: "Есепті жылдың 31 желтоқсанындағы жағдай бойынша жарналар берешегі",
      ru: "Задолженность по взносам на 31 декабря отчётного года",
      en: "Dues in arrears on 31 December",
      unit: {
        kk: "мың теңге",
        ru: "тыс. тенге",
        en: "thousand tenge"
      },
      type: "money",
      min: 0,
      max: 1000000,
      direction: "down",
      rule: {
        kind: "penalty_per_unit",
        points: -1,
        per: 100,
        floor: -500
      },
      evidence: {
        kk: "Салыстыру актісі",
        ru: "Акт сверки"
      },
      source: [
        "3.3-1",
        "3.3-3"
      ],
      status: "illustrative"
    },
    {
      block: 5,
      code: "5.5",
      kk: "Жылдық қаржылық есептің Орталық комитетке ұсынылған күні",
      ru: "Дата представления годового финансового отчёта в Центральный комитет",
      en: "Date the annual financial report was submitted",
      unit: {
        kk: "күні",
        ru: "дата",
        en: "date"
      },
      type: "date",
      min: "reporting_year+1-01-01",
      max: "reporting_year+1-12-31",
      direction: "earlier",
      rule: {
        kind: "on_time",
        points: 200,
        floor: -200,
        due: "02-01",
        due_year: "reporting_year+1",
        per_day_late: -10
      },
      evidence: {
        kk: "Кіріс хат нөмірі мен күні",
        ru: "Входящий номер и дата"
      },
      source: [
        "3.3-1"
      ],
      status: "illustrative"
    },
    {
      block: 5,
      code: "5.6",
      kk: "Бақылау-тексеру комиссиясы жүргізген тексерулер саны",
      ru: "Количество проверок, проведённых контрольно-ревизионной комиссией",
      en: "Checks by the audit commission",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 1000,
      direction: "up",
      rule: {
        kind: "per_unit",
        points: 20
      },
      evidence: {
        kk: "Тексеру актілері",
        ru: "Акты проверок"
      },
      source: [
        "3.3-1",
        "3.3-3"
      ],
      status: "illustrative"
    },
    {
      block: 5,
      code: "5.7",
      kk: "Тексерулер барысында анықталған қаржылық бұзушылықтар саны",
      ru: "Количество финансовых нарушений, выявленных проверками",
      en: "Financial violations found",
      unit: {
        kk: "бірлік",
        ru: "ед.",
        en: "units"
      },
      type: "integer",
      min: 0,
      max: 500,
      direction: "down",
      rule: {
        kind: "penalty_per_unit",
        points: -30,
        floor: -900
      },
      evidence: {
        kk: "Тексеру актілері",
        ru: "Акты проверок"
      },
      source: [
        "3.3-3"
      ],
      status: "illustrative"
    },
    {
      block: 5,
      code: "5.8",
      kk: "Бекітілген кәсіподақ бюджетінің (сметаның) және оның орындалуы туралы есептің болуы",
      ru: "Наличие утверждённого профсоюзного бюджета (сметы) и отчёта о его исполнении",
      en: "Budget adopted and its execution reported",
      unit: {
        kk: "иә/жоқ",
        ru: "да/нет",
        en: "yes/no"
      },
      type: "yes-no",
      direction: "up",
      rule: {
        kind: "yes_no",
        yes: 100,
        no: 0
      },
      evidence: {
        kk: "Қаулы, смета, есеп",
        ru: "Постановление, смета, отчёт"
      },
      source: [
        "3.3-1",
        "3.3-4"
      ],
      status: "illustrative"
    }
  ],
  checks: [
    {
      id: "C01",
      level: "warning",
      expr: "B03 + B06 + B07 = B02",
      why: "parts of membership add up (working + students + non-working pensioners); members in no category are possible, so a warning"
    },
    {
      id: "C02",
      level: "error",
      expr: "B03 <= B01",
      why: "working members cannot exceed employees; do NOT test B02 <= B01, because students and pensioners are members"
    },
    {
      id: "C03",
      level: "error",
      expr: "B04 <= B02",
      why: "youth <= members"
    },
    {
      id: "C04",
      level: "error",
      expr: "B05 <= B02",
      why: "women <= members"
    },
    {
      id: "C05",
      level: "warning",
      expr: "abs(B02 - B20 - ([1.2] - [1.4] - B24)) <= 0.01 * B02",
      why: "membership balance of the year, tolerance 1 % of members"
    },
    {
      id: "C06",
      level: "error",
      expr: "[1.6] <= B02",
      why: "entered in the register <= members"
    },
    {
      id: "C07",
      level: "error",
      expr: "B09 <= B08",
      why: "organisations covered by agreements <= primary organisations"
    },
    {
      id: "C08",
      level: "warning",
      expr: "[4.3] <= B09",
      why: "agreements sent for monitoring <= organisations covered; one agreement may cover several organisations, so a warning"
    },
    {
      id: "C09",
      level: "warning",
      expr: "[4.2] <= B09",
      why: "agreements concluded in the year <= agreements in force"
    },
    {
      id: "C10",
      level: "error",
      expr: "[4.5] <= B10",
      why: "district agreements <= district organisations"
    },
    {
      id: "C11",
      level: "error",
      expr: "B11 <= B08",
      why: "OSH councils <= primary organisations"
    },
    {
      id: "C12",
      level: "error",
      expr: "B13 <= B12 * 1.05",
      why: "dues collected <= accrued, +5 % for arrears of earlier years"
    },
    {
      id: "C13",
      level: "error",
      expr: "B15 <= B14",
      why: "social spending <= spending"
    },
    {
      id: "C14",
      level: "warning",
      expr: "B17 <= B13",
      why: "transferred to the Central Committee <= collected; older debts may be paid, so a warning"
    },
    {
      id: "C15",
      level: "warning",
      expr: "B17 <= B16 * 1.2",
      why: "transferred far above the quota: check units (tenge vs thousand tenge)"
    },
    {
      id: "C16",
      level: "error",
      expr: "B19 <= B18",
      why: "decisions on time <= decisions due"
    },
    {
      id: "C17",
      level: "warning",
      expr: "[2.2] <= B21",
      why: "resolved appeals <= appeals received; last year's appeals may be resolved, so a warning"
    },
    {
      id: "C18",
      level: "warning",
      expr: "[3.5] <= B22",
      why: "violations put right <= violations found; last year's may be put right, so a warning"
    },
    {
      id: "C19",
      level: "warning",
      expr: "[3.3] >= [3.2] * 0.5",
      why: "few trained inspectors"
    },
    {
      id: "C20",
      level: "error",
      expr: "[1.7] > 0 or ([1.8] = 0 and B23 = 0)",
      why: "no seminars -> no trained people, no hours"
    },
    {
      id: "C21",
      level: "warning",
      expr: "[1.7] = 0 or (B23 >= [1.7] and B23 <= 72 * [1.7])",
      why: "training hours per seminar plausible"
    },
    {
      id: "C22",
      level: "warning",
      expr: "[1.8] <= 500 * [1.7]",
      why: "people per seminar plausible"
    },
    {
      id: "C23",
      level: "warning",
      expr: "[5.3] = 12 => [5.4] = 0",
      why: "12 months on time and arrears at year end seem to contradict each other; older arrears are possible, so a warning"
    },
    {
      id: "C24",
      level: "warning",
      expr: "[2.8] <= B02 and [2.1] <= B02 * 3 and [2.10] <= B02 * 5",
      why: "person counts against membership (events may repeat people)"
    },
    {
      id: "C25",
      level: "warning",
      expr: "x_prev >= 10 and (x >= 2 * x_prev or x <= x_prev / 2) for a per-unit indicator",
      why: "doubled or halved (or more) against last year's figure of at least 10: ask for an explanation (the published totals do jump 4x: Kyzylorda 9 655 -> 39 440)",
      implemented_by: "code, not an expression: last-year comparison"
    },
    {
      id: "C26",
      level: "error",
      expr: "date in the year after the reporting year, not later than today",
      why: "on-time dates",
      implemented_by: "code, not an expression: dates: needs the optional input `today`; skipped without it"
    },
    {
      id: "C27",
      level: "error",
      expr: "integers have no fraction; money has at most 3 decimals in thousand tenge; percent is computed, never typed",
      why: "types",
      implemented_by: "code, not an expression: types"
    },
    {
      id: "C28",
      level: "warning",
      expr: "blank is not zero: a blank cell leaves the indicator 'no data' (0 points, listed in the gaps report)",
      why: "completeness, clause 4.5",
      implemented_by: "code, not an expression: completeness"
    },
    {
      id: "C29",
      level: "warning",
      expr: "[1.3] <= B08",
      why: "created primary organisations <= primary organisations"
    },
    {
      id: "C30",
      level: "warning",
      expr: "B02 >= 5 * B08 and B02 <= 5000 * B08",
      why: "members per primary organisation plausible (a primary organisation needs at least 3 members in the Kostanay rules)"
    },
    {
      id: "C31",
      level: "warning",
      expr: "B13 <= B12",
      why: "collected above accrued: check that arrears of earlier years explain it"
    }
  ]
};
