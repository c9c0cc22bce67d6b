import { ownLetters, pattern } from "./pattern";

/**
 * Stems of words that only say what is counted or that points are given: unread they change no rule.
 * Every other word beside a rule is unknown; a condition, a level or a frequency is not among these.
 */
const nouns: readonly string[] = [
  "балл",
  "очк",
  "ұпай",
  "член",
  "профсоюз",
  "профоргани",
  "первичк",
  "организац",
  "предприят",
  "работник",
  "работающ",
  "человек",
  "чел",
  "лиц(?:о|а|у)",
  // «білім алушы»: who learns
  "білім(?!\\p{L})",
  "алушы",
  "мероприят",
  "семинар",
  "случа[йяе]",
  "нарушен",
  "единиц",
  "ед",
  "шт",
  "штук",
  "договор",
  "показател",
  "критери",
  "факт",
  "дн(?:я|ей|и)",
  "день",
  "раз",
  "организаци",
  "тенге",
  "теңге",
  "тг",
  "год(?:а|у)?",
  "опоздани",
  "просрочк",
  "задержк",
  "мүше",
  "кәсіподақ",
  "кәсіпода[ғк]",
  "ұйым",
  "қызметкер",
  "адам",
  "іс-шара",
  "оқиға",
  "жағдай(?!да(?!\\p{L}))",
  "бұзушылық",
  "бірлік",
  "бірлі[гк]",
  "дана",
  "шарт",
  "келісім",
  "кәсіпорын",
  "көрсеткіш",
  "өлшем",
  "күн",
  "кешік",
  "рет",
  "срок",
  "мерзім",
  "дата",
  "мест(?:о|а)(?!\\p{L})",
];

const attributes: readonly string[] = [
  "вновь",
  "нов(?:ый|ая|ое|ые|ого|ой|ую|ых|ому)",
  "принят",
  "вступивш",
  "вовлеч",
  "созданн",
  "проведенн",
  "заключенн",
  "организованн",
  "выявленн",
  "анықталған",
  // what happened, and not which of them
  "(?:утвержден|подтвержден|зарегистрирован|реализован|опубликован|издан|получен|подготовлен|разработан|оформлен|выполнен|состоявш|представлен|поданн|завоеван|полученн|осуществлен|изготовлен|совершен|допущен|установлен|документально)\\p{L}*",
  "действующ",
  "обоснованн",
  "тіркелген|ұйымдастырылған|алынған|дайындалған|жарияланған|расталған|бекітілген|асырылған|шығарылған|жіберілген|ұсынылған|қатысқан|өткерілген|әзірленген|жазылған|орын алған",
  "полн(?:ый|ая|ое|ые|ого|ой|ую|ых)",
  "первичн",
  "призов",
  "жүлделі",
  "отчетн",
  "начисл",
  "присваива",
  "присужда",
  "дает",
  "получает",
  "оценива",
  "бер[іи]л",
  "есептел",
  "жаңа",
  "қабылданған",
  "өткізілген",
  "құрылған",
  "жасалған",
  "бастауыш",
  "жалпы",
  "толық",
  "есепті",
  "тағы",
];

/** Words that join others and say nothing by themselves. */
const joining = "и|а|в|во|на|по|из|от|к|с|со|у|о|об|для|за|его|ее|их|это|және|мен|бен|пен|үшін|х";

const harmless = pattern(`^(?:(?:${joining})|(?:${[...nouns, ...attributes].join("|")})\\p{L}*(?:-\\p{L}+)?)$`);
const attribute = pattern(`^(?:${attributes.join("|")})`);
const noun = pattern(`^(?:${nouns.filter((stem) => !/^(?:балл|очк|ұпай)$/.test(stem)).join("|")})`);

/** Stems of what unions, schools, clubs and offices count. */
const countable = [
  "встреч публикац рейд курс конкурс грамот диплом сертификат проект круж секци ученик учащ детей дети",
  "ребен воспитанник педагог учител преподавател стать урок заняти лекци собрани заседани консультац акци",
  "турнир соревновани концерт выставк экскурси поход книг экземпляр час минут участник победител призер",
  "лауреат медал наград благодарност поездк путев заявлени обращени жалоб студент пациент посещени объект",
  "проверк выступлени доклад издели комплект групп команд класс семь семей отряд бригад район школ волонтер",
  "письм фильм ролик постов сюжет мастер-класс тренинг вебинар инструктаж замечани предписани шара",
  "мақала кездес жиналыс отырыс кеңес байқау жарыс сабақ оқушы мұғалім бала жоба үйірме кітап сағат өтініш",
  "шағым науқас көрме қатысушы жеңімпаз жүлдегер марапат алғыс сауалнама еңбек топ сынып мектеп отбас",
  "тексеру ескерту хат сапар жолдама дәріс",
].flatMap((line) => line.split(" "));
const countableWord = pattern(`^(?:${countable.join("|")})\\p{L}*$`);

/** Whether a word is known as something that is counted. */
export function isCountable(word: string): boolean {
  return countableWord.test(word) || noun.test(word);
}

/** The beginning of a word that its forms share: «встречу», «встреч», «встречи». */
function stemOf(word: string): string {
  if (/^(?:день|дн(?:я|ей|и|ю|ям))$/.test(word)) return "день";
  // Kazakh cases: «кешке», «кештен».
  const bare = word.replace(ownLetters(/(?<=\p{L}{3})(?:[кг]е|[қғ]а|[тдн][еа]н)$/u), "");
  return bare.slice(0, Math.max(3, Math.min(6, word.length - 2)));
}

/** Endings of nouns in Russian, and of several in Kazakh. */
const ending = /(?:[лдт][ае]р[ыі]?|ами|ями|ов|ев|ей|ам|ям|ах|ях|ом|ем|ой|[аяыиуюе])$/u;

/** Whether two words are forms of one. */
export function isSameWord(first: string, second: string): boolean {
  const [one, other] = [stemOf(first), stemOf(second)];
  // «рейд» and «рейдов»: a short word within its form.
  const isWithin = (a: string, b: string): boolean => a.length >= 4 && b.length <= a.length + 3 && b.startsWith(a);
  if (isWithin(first, second) || isWithin(second, first)) return true;
  // «уроки» and «уроков»: one stem with two endings
  const bare = first.replace(ending, "");
  if (bare.length >= 3 && bare === second.replace(ending, "")) return true;
  return one === other || (Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one)));
}

/** Words that are no thing: «очно», «совместно», «последующие», «иные», «не», «дейін». */
const noThing = /(?:но|жды)$|(?:щ|н)[иы]е$|^(?:не|нет|жоқ|емес|дейін|кейін|раз в|лишь|ни|вне|сверх|впервые)$/u;

/** «выигранный», «жеңген»: which of the things the name tells, and no thing itself. */
const participle =
  /(?:[аеяи]нн|[аеиуя]т|вш|[аеуюя]щ|ск|[бвглрст]ен|льн)(?:ый|ий|ого|его|ую|юю|ое|ее|ой|ая|ые|ие|ых|их)(?:ся)?$|(?:ған|ген|қан|кен|атын|етін)$/u;

/** «внеплановый»: which of them too. */
const adjective = /[внклдтш](?:ый|ую|ое)$|[шн]его$/u;
/** «молодого» of members tells which of them; of anything else it may be who is counted, as «подопечного» is. */
const adjectiveOfMembers = /[внклдтш]ого$/u;
const members = /^(?:член|работник|человек|лиц)/u;

/** Words up to any other sign. */
const behind = pattern("^[\\p{L} -]*");

/** How often, where and of which level: never the thing itself. */
const neverAlone =
  /^(?:недел|сутк|декад|апта(?:ға|сына|лық)?$|тәулік|единоврем|единораз|біржолғы|жолғы|мәрте|досроч|условн|частичн|квартал|месяц|месяч|полуг|полгод|тоқсан|ай(?:ға|ына|дың|лы)?$|жыл|руб|доллар|евро|мрп|мзп|аек|еңбекақы|айлық|кажд|әр|әрбір|однократ|разов|единожд|един|ежегод|ежемес|ежекварт|уровн|районн|городск|област|республик|международ|сельск|отраслев|бір|деңгей|аудан|қала|облыс|халықарал|ауыл)/u;

/**
 * What of the words left beside a rule nobody knows: neither harmless nor said by the table itself.
 * @param left What is left of a wording as `ruleText` gives it; `\u0001` stands where a rule was read.
 * @param told Words of the name and the unit.
 * @param countsThings Whether the rule counts something: «за каждую встречу», one alone, right behind what was read, is what is
 * counted.
 * @returns The unknown words in order, each once.
 */
export function unknownWords(left: string, told: readonly string[], countsThings = true): readonly string[] {
  const all = left.match(ownLetters(/\p{L}[\p{L}-]*/gu)) ?? [];
  const isTold = (word: string): boolean => told.some((one) => isSameWord(one, word));
  // «за каждую утверждённую» under «Поданные заявки» counts fewer than the name says.
  const isOfOthers = told.some((one) => participle.test(one) && !isCountable(one));
  const restricts = (word: string): boolean => isOfOthers && participle.test(word) && attribute.test(word);
  const unknown = all
    .filter((word) => (!harmless.test(word) || restricts(word)) && !isTold(word))
    .filter((word, at, list) => list.findIndex((other) => isSameWord(other, word)) === at);
  const [only] = unknown;
  if (!countsThings) return unknown;
  if (unknown.length !== 1 || only === undefined || neverAlone.test(only) || noThing.test(only)) return unknown;
  // «за каждого защитившегося» is a person, but of «участники» it tells which of them.
  const isPerson = /[ео]го(?:ся)?$/.test(only) && !told.some((one) => countableWord.test(one));
  const tellsWhich = participle.test(only)
    ? !isPerson
    : adjective.test(only) || (adjectiveOfMembers.test(only) && told.some((one) => members.test(one)));
  if (tellsWhich && !isCountable(only)) return unknown;
  const isOther = (word: string): boolean =>
    !isSameWord(word, only) && !attribute.test(word) && (noun.test(word) || isTold(word));
  const stands = left.split("\u0001").some((part, at) => at > 0 && (behind.exec(part)?.[0] ?? "").includes(only));
  return stands && !all.some(isOther) ? [] : unknown;
}
