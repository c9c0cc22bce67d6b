import { dateForms } from "../due-day";
import { ownLetters, pattern } from "../pattern";
import { timesInYear } from "./times-in-year";
import { count, minusWord, points } from "../wordings";

/** What a piece of a wording is; every piece is exactly one of them. */
export type TokenKind = keyof typeof codes;

/** One piece of a wording, with its number where it has one. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly value: number;
  /** Where it begins in the wording. */
  readonly at: number;
}

/** One letter each, so that a grammar over kinds is a pattern over letters; see {@link phrase}. */
export const codes = {
  /** «10», «0.5» */
  number: "n",
  /** «баллов», «ұпай» */
  points: "p",
  /** «минус», «шегеріледі» */
  minus: "m",
  /** «15 января», «31.01.2026», «15 қаңтарға» */
  date: "t",
  /** «ежеквартально», «в месяц», «тоқсан сайын»; the value is how often it comes in a year */
  period: "T",
  /** «единовременно», «бір рет» */
  once: "O",
  /** «не реже» */
  rarely: "r",
  /** «кажд…», «әр» */
  each: "e",
  /** «районный», «на областном уровне», «аудандық» */
  level: "v",
  /** «победитель», «жеңімпазға» */
  role: "R",
  /** «комиссия», «жюри», «қазылар» */
  judges: "J",
  /** «оценивает», «средний», «по усмотрению», «баға» */
  judging: "W",
  /** «по 10-балльной шкале», «бес балдық жүйе»; the value is its greatest mark */
  marks: "S",
  /** «не более», «максимум», «ең көбі» */
  most: "L",
  /** «аспайды», «артық емес» */
  exceeds: "l",
  /** «не менее», «кемінде» */
  least: "M",
  /** «кем емес», «бастап» */
  notLess: "N",
  /** «свыше», «более», «жоғары», «астам» */
  above: ">",
  /** «менее», «ниже», «төмен» */
  below: "<",
  /** «и более», «және одан көп» */
  orMore: "H",
  /** «и менее», «және одан аз» */
  orLess: "I",
  /** «но», «бірақ» */
  but: "c",
  /** «при» */
  at: "a",
  /** «до», «не позднее», «дейін» */
  until: "U",
  /** «от», «с», «-ден» */
  from: "F",
  /** «позже», «после», «кейін» */
  after: "A",
  /** «сдан», «представление отчёта», «тапсырылса», «включительно» */
  handedIn: "V",
  percent: "%",
  /** «–», «:», «=» */
  dash: "d",
  slash: "/",
  /** «;», «,», a break */
  separator: "s",
  bracket: "b",
  /** «за», «по», «в», «үшін» */
  joining: "g",
  /** Any other word. */
  word: "w",
  /** Any other sign. */
  sign: "x",
} as const;

const end = "(?!\\p{L})";
/** «80 %-дан кем емес болса» bounds as «80 %-дан кем емес» does. */
const ifSo = "(?: бол(?:са|ғанда|ған жағдайда))?";
const spanRu = "(?:квартал\\p{L}*|месяц\\p{L}*|полугоди\\p{L}+|полгода|год(?:а|у)?)";
const spanKk = "(?:тоқсан|жарты ?жыл(?:дық)?|ай|жыл)";
const periods = [
  `(?:(?:не менее |по )?(?:1|один|одного) раз\\p{L}* |раз )?(?:(?:(?:за|в|на) )?кажд\\p{L}+|за(?: (?:1|один|одно))?|в(?: течение)?|раз в) (?:отчетн\\p{L}+ )?${spanRu}${end}`,
  `ежеквартальн\\p{L}+|ежемесячн\\p{L}+|ежегодн\\p{L}+`,
  `(?:әр(?:бір)? )?${spanKk} сайын`,
  `әр(?:бір)? ${spanKk}(?:ға|ге|да|де|дың|ның)?${end}(?: үшін)?`,
  `(?:тоқсанына|айына|жылына|жарты ?жыл(?:дық)?(?:ына|да|қа))(?: (?:бір|1) рет(?:тен)?)?${end}`,
];
const level =
  "(?:район\\p{L}*|раион\\p{L}*|городск\\p{L}+|город\\p{L}{0,2}|областн\\p{L}+|област[ьи]|республик\\p{L}*|международн\\p{L}+|национальн\\p{L}+|отраслев\\p{L}+|всеказахстан\\p{L}+|сельск\\p{L}+|школьн\\p{L}+|внутривузовск\\p{L}+|вузовск\\p{L}+|аудан\\p{L}*|қала\\p{L}*|облыс\\p{L}*|халықарал\\p{L}*|ұлттық|ауыл\\p{L}*|салалық|мектепішілік|рай\\.?|обл\\.?|респ\\.?)";
const levelWord = "(?:уров\\p{L}+|деңгей\\p{L}*|масштаб\\p{L}*|ауқым\\p{L}*)";
const role =
  "(?:победител\\p{L}+|призер\\p{L}*|лауреат\\p{L}*|дипломант\\p{L}*|финалист\\p{L}*|участник\\p{L}*|участи\\p{L}+|гран-при|жеңімпаз\\p{L}*|жүлдегер\\p{L}*|қатысушы\\p{L}*|бас жүлде\\p{L}*)";
const judges =
  "(?:комисси\\p{L}*|жюри|эксперт\\p{L}*|член\\p{L}*|совет\\p{L}{0,2}|конкурсн\\p{L}+|қазылар\\p{L}*|алқа\\p{L}*|сарапшы\\p{L}*|сараптама\\p{L}*|мүше\\p{L}*|байқау\\p{L}*)";
const judging =
  "(?:оцен\\p{L}+|выставля\\p{L}+|присужда\\p{L}+|определя\\p{L}+|решени\\p{L}+|усмотрени\\p{L}+|средн\\p{L}+|арифметическ\\p{L}+|балл(?=ы? )|бағала\\p{L}*|баға(?:сы|сымен|лауы)?|орташа|арифметикалық|шешім\\p{L}*|қояды|береді|қалауы\\p{L}*)";
const scaleNumber = "(?:\\d{1,3}|трех|пяти|десяти|сто|бес|он|жүз)";
const forms: readonly (readonly [kind: TokenKind, source: string])[] = [
  ["date", dateForms],
  [
    "marks",
    `${scaleNumber}-? ?(?:балльн|бальн)\\p{L}+(?: (?:шкал|систем)\\p{L}*)?|${scaleNumber}-? ?бал+дық (?:шкала|жүйе)\\p{L}*`,
  ],
  // «1 раз в месяц» is a period
  ["number", `-?(?!1 раза? (?:в|за) (?:месяц|квартал|полугод))${count}`],
  ["rarely", "не реже"],
  [
    "once",
    `однократно|единовременно|разово|единоразово|(?:один|1) раз${end}(?! (?:в|за|на) (?!год|течение))|бір(?:-| )?жолғы|бір рет(?:тік)?${end}|бір мәрте`,
  ],
  ["period", periods.join("|")],
  ["each", `кажд(?:\\p{L}+|\\.)|әр(?:бір)?${end}`],
  [
    "most",
    `(?:не (?:более|больше|выше|превыша\\p{L}+)|максимум|максимально|макс\\.|max\\.?|(?:максимальн|предельн)\\p{L}+(?= (?:балл|оценк|количество баллов))|ең (?:көбі|көп|жоғары)|(?:ең )?көп дегенде)(?: чем)?${end}`,
  ],
  [
    "orMore",
    `(?:и (?:более|больше|выше|свыше)|және (?:одан )?(?:да )?(?:жоғары|көп|артық))${ifSo}${end}|\\+(?= ?(?:[–:=(]|\\p{L}|$))`,
  ],
  ["orLess", `(?:и (?:менее|меньше|ниже)|және (?:одан )?(?:да )?(?:төмен|аз|кем))${ifSo}${end}`],
  ["least", `(?:не (?:менее|меньше|ниже)|кемінде|кем дегенде)(?: чем)?${end}|≥|>=`],
  ["notLess", `(?:мәнінен )?(?:(?:кем|төмен|аз) (?:емес|болмаса)|бастап)${ifSo}${end}`],
  ["exceeds", `(?:мәнінен )?(?:ас(?:па|ырма)\\p{L}+|(?:артық|көп|жоғары) (?:емес|болмаса))(?: тиіс)?${ifSo}`],
  ["above", `(?:свыше|более|выше|больше|(?:мәнінен )?(?:жоғары|көп|артық|астам|асса|асатын))(?: чем)?${ifSo}${end}|>`],
  ["below", `(?:менее|меньше|ниже|(?:мәнінен )?(?:төмен|аз|кем))(?: чем)?${ifSo}${end}|<`],
  ["until", `(?:до|не позднее|не позже|к|дейін)${end}`],
  ["after", `(?:с опозданием|после(?: этого(?: срока)?)?|позже|позднее|одан кейін|кейін|кешік\\p{L}+|кеш)${end}`],
  [
    "handedIn",
    `(?:сда(?:н\\p{L}*|ч\\p{L}+)|представлен\\p{L}*|направлен\\p{L}*|отчет\\p{L}*|есеп\\p{L}{0,3}|тапсыр\\p{L}+|ұсын\\p{L}+|жібер\\p{L}+|утвержд\\p{L}+|бекіт\\p{L}+|включительно|қоса алғанда|аралығында)${end}`,
  ],
  ["minus", `${minusWord}${end}`],
  ["points", `${points}|б${end}`],
  ["percent", `%|(?:процент|пайыз)\\p{L}*`],
  ["level", `(?:(?:на|в|во|за) )?${level}(?: ${levelWord})?${end}`],
  ["role", role],
  ["judges", judges],
  ["judging", judging],
  ["from", `(?:от|с|со)${end}|-?(?:ден|дан|тен|тан|нен|нан)${end}`],
  ["but", `(?:но|бірақ)${end}`],
  ["at", `при${end}`],
  ["joining", `(?:за|по|на|в|во|о|об|и|к|из|үшін|бойынша|және)${end}|-(?:го|е|й|ге|ке|ға|қа|ші|шы)${end}`],
  ["word", "(?:(?<=\\d)-)?\\p{L}(?:[\\p{L}-]*\\p{L})?\\.?"],
  ["dash", "[–:=]"],
  ["slash", "/"],
  ["separator", "[;,\\n.]"],
  ["bracket", "[()]"],
];

let lexer: RegExp | undefined;
const kinds = forms.map(([kind]) => kind);

/** Several readers ask for the pieces of one wording, and many lines of a table are worded alike. */
const known = new Map<string, readonly Token[]>();
const mostKnown = 500;

/**
 * The pieces of a wording: what stands in it stands in exactly one of them, but for spaces.
 * @param text As `ruleText` gives it.
 * @example tokenize("5 баллов ежеквартально").map(({ kind }) => kind) //=> ["number", "points", "period"]
 */
export function tokenize(text: string): readonly Token[] {
  const found = known.get(text) ?? piecesOf(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, found);
  return found;
}

function piecesOf(text: string): readonly Token[] {
  // Groups with names would make an object of forty for each piece.
  lexer ??= pattern(forms.map(([, source]) => `(${source})`).join("|"), "uy");
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] === " ") {
      at += 1;
      continue;
    }
    lexer.lastIndex = at;
    const match = lexer.exec(text);
    const own = match?.[0] ?? text[at] ?? "";
    const kind = kinds.find((_, group) => match?.[group + 1] !== undefined) ?? "sign";
    tokens.push({ kind, text: own, value: valueOf(kind, own), at });
    at += own.length;
  }
  return tokens;
}

const scaleNumbers: Readonly<Record<string, number>> = {
  трех: 3,
  пяти: 5,
  бес: 5,
  десяти: 10,
  он: 10,
  сто: 100,
  жүз: 100,
};

function valueOf(kind: TokenKind, text: string): number {
  if (kind === "number") return Number(text);
  if (kind === "period") return timesInYear(text) ?? NaN;
  if (kind !== "marks") return NaN;
  const [word = ""] = ownLetters(/^\d+|^\p{L}+?(?=-| |бал)/u).exec(text) ?? [];
  return scaleNumbers[word] ?? Number(word);
}
