import { ruleText } from "../cells/plain-text";
import { isThing } from "./forms/each-forms";
import { isCountable, isSameWord } from "./known-words";
import { ownLetters, pattern } from "./pattern";

/** «Количество …», «Проведено …»: a number of what follows. */
const number = pattern("^(?:количеств|числ|кол-во|\\p{L}+(?:ено|ано|ято|ыто|уто)$)");
const done = pattern("^\\p{L}+(?:ено|ано|ято|ыто|уто)$");
/** Genitive of several: «бесед», «собраний», «встреч». */
const manyOf = pattern("(?:[бвгджзклмнпрстфхцчшщ]|[иеы][йх])$");
/** «новые», «проведённые» before the thing: the whole name begins with several. */
const attributes = pattern("^\\p{L}+(?:ые|[гкхшщ]ие)$");
/** Of several wherever it stands; «-ей» may be of one, and is not among them. */
const plural = pattern("(?:ов|ев|ах|ях|ам|ям|ами|ями|(?:лар|лер|дар|дер|тар|тер)\\p{L}*)$");
const head = pattern("(?:[ыи]|[лдт][ае]р(?:[ыі]|дың|дің|тың|тің)?)$");
const people = pattern("^(?:чел(?:\\.|овек\\p{L}{0,2})?|адам)$");
const ofNumber = pattern("^(?:количеств|число(?!\\p{L})|кол-во)|саны$");
const pieces = pattern("^(?:шт(?:\\.|ук\\p{L}?)?|экз(?:\\.|емпляр\\p{L}{0,2})?|дана)$");
/** Units that count no things: points, places, marks and measures. */
const noThing = pattern(
  "^(?:балл|очк|ұпай|мест|орын|оцен|баға|процент|пайыз|уров|деңгей|разряд|категори|степен|сумм|услови|ед)",
);
/** What is published or awarded time after time: one of them names what is counted, «Статья в журнале | статья». */
const repeated = pattern(
  "^(?:стать|патент|монограф|учебник|пособи|доклад|публикац|тезис|реценз|благодарност|грамот|медал|наград|мақала|оқулық|жарияланым|баяндама|марапат)",
);
const cases = pattern("^(?:случа[йия]|факт\\p{L}?|раз|жағдай|рет|оқиға)$");

/**
 * Whether a name tells several of the thing that points are given for: «2 балла за встречу» under «Проведено встреч» are for each.
 * @param thing One word as `ruleText` gives it.
 * @param name Name of the indicator, in one language or each on a line.
 * @param unit Unit of its figure.
 * @example countsSeveral("карточку", "Личные карточки", "") //=> true
 */
export function countsSeveral(thing: string, name: string, unit: string): boolean {
  if (!isThing(thing)) return false;
  const counted = ruleText(unit);
  // «хат үшін 1 балл» beside the unit «хат»
  if (counted === thing || (isCountable(thing) && isSameWord(counted, thing) && ownLetters(/^\p{L}+$/u).test(counted)))
    return true;
  return name.split("\n").some((one) => {
    const words = wordsOf(one);
    const own = words.filter((word) => word !== thing && (isSameWord(word, thing) || isWithin(thing, word)));
    if (own.some((word) => plural.test(word) || /^дет/u.test(word) || word === thing.replace(/[уюое]$/u, "")))
      return true;
    if (number.test(words[0] ?? "") && own.length > 0) return true;
    const first = words.find((word) => !attributes.test(word)) ?? "";
    // «Встреча» is one, and so is «письмо»; «письма» beside «за письмо» are several.
    return own.includes(first) && (head.test(first) || (/[ая]$/u.test(first) && !/[уюая]$/u.test(thing)));
  });
}

/**
 * Whether a bare number is for each of what the unit counts: «0,5» beside «чел.» under «Обученные работники». «Ед.» stands beside
 * anything, and tells nothing.
 * @param name Name of the indicator, in one language or each on a line.
 * @param unit Unit of its figure.
 * @param isTaken Whether the points are taken off: for each «случай».
 * @example isOfUnits("Обученные работники", "чел.", false) //=> true
 */
export function isOfUnits(name: string, unit: string, isTaken: boolean): boolean {
  const counted = ruleText(unit);
  const names = name.split("\n").map(ruleText);
  if (!names.every((one) => isThing(one) && !/(?:болуы|болмауы)$/u.test(one))) return false;
  if (isTaken && cases.test(counted)) return true;
  const isOfPeople = people.test(counted) || pieces.test(counted);
  // «Отчёты | отчёт», whatever it is
  const isOther = ownLetters(/^\p{L}{4,20}$/u).test(counted) && !noThing.test(counted);
  return names.some((one) => {
    const words = wordsOf(one);
    if (ofNumber.test(one) && (isOfPeople || cases.test(counted) || isCountable(counted))) return true;
    const isOne = (word: string): boolean =>
      isOfPeople || (word !== counted && (isOther || isCountable(word)) && isSameWord(word, counted));
    // «Оздоровлено детей | чел.», «Проведено бесед | шт.»
    if (
      done.test(words[0] ?? "") &&
      !/\d/.test(one) &&
      (people.test(counted) || (isOfPeople && manyOf.test(words[1] ?? "")))
    )
      return true;
    if (repeated.test(counted) && (words[0] === counted || words.at(-1) === counted)) return true;
    const [first = "", last = ""] = [words.find((word) => !attributes.test(word)), words.at(-1)];
    return (/[ыи]$/u.test(first) && isOne(first)) || (/[лдт][ае]р[ыі]?$/u.test(last) && isOne(last));
  });
}

/** «ролик» in «бейнероликтер», «ребенка» in «детей» */
function isWithin(thing: string, word: string): boolean {
  return (
    (thing.length > 4 && word.length > thing.length && word.includes(thing)) ||
    (/^ребен/u.test(thing) && /^дет(?:ей|и|ям|ях|ьми)$/u.test(word))
  );
}

function wordsOf(name: string): readonly string[] {
  return ruleText(name).match(ownLetters(/\p{L}[\p{L}-]*/gu)) ?? [];
}
