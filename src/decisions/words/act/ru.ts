import type { IssuingBody } from "../../records/approval";

export const actRu = {
  union: "Казахстанский отраслевой профсоюз работников просвещения, науки и высшего образования",
  letterhead: {
    "executive-committee": "ИСПОЛНИТЕЛЬНЫЙ КОМИТЕТ",
    "central-committee": "ЦЕНТРАЛЬНЫЙ КОМИТЕТ",
  } satisfies Readonly<Record<IssuingBody, string>>,
  /** As a sentence names it: alone, and as the union's. */
  body: {
    "executive-committee": { alone: "Исполнительный комитет", ofUnion: "Исполнительный комитет" },
    "central-committee": { alone: "Центральный комитет", ofUnion: "Центральный комитет" },
  } satisfies Readonly<Record<IssuingBody, { readonly alone: string; readonly ofUnion: string }>>,
  resolution: "ПОСТАНОВЛЕНИЕ",
  reference: (protocol: string, item: string) => `№\u00A0${protocol}, п.\u00A0${item}`,
  title: (year: string) =>
    `Об итогах ежегодной оценки деятельности членских организаций Казахстанского отраслевого профсоюза работников просвещения, науки и высшего образования за ${year}\u00A0год`,
  heard: (reporter: string, body: string) =>
    `Заслушав и обсудив информацию ${reporter} по подведению итогов ежегодной оценки деятельности членских организаций, ${body} отмечает, что данная мера направлена на повышение эффективности работы профсоюзных организаций по защите социально-экономических и трудовых прав, законных интересов работников сферы просвещения, науки и высшего образования, дальнейшему развитию и укреплению отраслевого профсоюзного движения.`,
  basis: (body: string) =>
    `В соответствии с пунктом 4.4 Положения о системе ежегодной оценки деятельности членских организаций Профсоюза ${body} Казахстанского отраслевого профсоюза работников просвещения, науки и высшего образования`,
  resolves: "ПОСТАНОВЛЯЕТ:",
  approve: (year: string) =>
    `Утвердить итоги ежегодной оценки деятельности членских организаций Казахстанского отраслевого профсоюза работников просвещения, науки и высшего образования за ${year}\u00A0год (критерии оценки прилагаются):`,
  place: (place: string, organisation: string, points: string) =>
    `${place}\u00A0место – ${organisation} (общий балл\u00A0–\u00A0${points})`,
  totalIsReading: "Общий балл выведен по толкованию Положения (пункт 4.3).",
  /** Prizes by the sum of places by criterion, with the sums in the order of the places. */
  prizesByPlaces: (sums: string) =>
    `Призовые места определены по сумме мест по критериям (${sums}) по толкованию Положения (пункты 4.3, 5.2).`,
  /** The same where sums of places are equal. */
  tieOfPlacesIsDecided: (places: string) =>
    `При равенстве сумм мест решением Исполнительного комитета определены призовые места: ${places}.`,
  /** @param places Prize places given in a tie, in Roman numerals. */
  tieIsDecided: (places: string) =>
    `При равенстве баллов решением Исполнительного комитета определены призовые места: ${places}.`,
  encourage: {
    "by-place":
      "Поощрить следующие членские организации, набравшие высокие баллы в системе ежегодной оценки деятельности членских организаций:",
    "by-main-blocks":
      "Наградить денежным вознаграждением следующие членские организации, не вошедшие в число призёров, но набравшие высокие баллы по основным блокам:",
  },
  money: "Выплатить денежное вознаграждение:",
  tenge: (organisation: string, sum: string) => `${organisation} – ${sum}\u00A0тенге`,
  amend:
    "Внести изменения и дополнения в Положение о системе ежегодной оценки деятельности членских организаций Казахстанского отраслевого профсоюза работников просвещения, науки и высшего образования.",
  restate: "Изложить в следующей редакции:",
  clause: (clause: string, text: string) => `«п.\u00A0${clause}. ${text}»`,
  newAppendix: "Приложение №\u00A01 к Положению утвердить в новой редакции.",
  ceremony: "Церемонию награждения провести на очередном Пленуме Центрального комитета Профсоюза.",
  /** Of results approved anew. */
  version: (version: string) => `Версия ${version} итогов.`,
  versionInstead: (version: string, date: string, reference: string) =>
    `Версия ${version} итогов, взамен утверждённой ранее (${date}, ${reference}).`,
  /** Names of persons in the case the sentence asks for. */
  control: (persons: string) => `Контроль за исполнением настоящего постановления возложить на ${persons}.`,
  and: "и",
  chair: "Председатель",
  /** Over the title of an annex: its number, and the resolution it belongs to. */
  annex: (number: string, body: IssuingBody, date: string, reference: string) =>
    `Приложение ${number} к постановлению ${body === "central-committee" ? "Центрального" : "Исполнительного"} комитета от ${date} ${reference}`,
  practice: "ДЕМОНСТРАЦИЯ",
  practiceNote: "Составлено по демонстрационным данным и не является постановлением.",
  draft: "Проект",
  /** Stands where a name or number is not given. */
  blank: "____________",
  blankDate: "____.____.________\u00A0г.",
};

/** The sentences of a resolution on the results of a year, each whole, as the union's own papers have them. */
export type ActWords = typeof actRu;
