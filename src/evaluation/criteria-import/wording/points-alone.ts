import { countsSeveral, isOfUnits as isForEachUnit } from "./counts-several";
import { perUnitRule } from "./kinds/read-per-unit";
import { isThing } from "./forms/each-forms";
import { isLoss } from "./is-loss";
import { isState } from "./is-state";
import { Leftover } from "./leftover";
import { dropsLimit, type Limits } from "./limits";
import { ownLetters, pattern } from "./pattern";
import { isSameValue } from "./same-value";
import type { QuestionReason, RuleContext, RuleReading, Understanding } from "./reading";
import { settle } from "./settle-part";
import { typeOfUnit } from "./type-of-unit";
import { minusWord, number, points } from "./wordings";

const bare = pattern(
  `^[\\s(]*(?<minus>${minusWord} )?(?:по )?(?<points>${number})\\s*(?<word>${points})?(?<after> ${minusWord})?\\)?(?: за (?<between>[\\p{L} ]+))?[\\s,()\\u0001]*$`,
);
const once = /[\s,(]{0,9}(?:однократно|единовременно|разово|один раз|бір рет(?:тік)?)\)?/u;
const existence = /^(?:наличие|имеется|бар болуы)|(?:бар болуы|болуы)$/iu;
/** «Наличие договоров»: several may be counted. */
const several = ownLetters(
  /\p{L}{3}(?:ов|ев|ей|ых|их|(?:[ея]н|ан|ят|ц)ий|[тдл][ае]рдың|[тдл][ае]рдің|[тдл][ае]р)(?!\p{L})/iu,
);
/** «Наличие комнат», «имеется комнат», «комиссий»: several without an ending; «имеется стенд» may be one, and is asked about where nobody knows. */
const bareSeveral = ownLetters(/^(?:наличие|имеется) (?:\p{Ll}+(?:[бвгджзклмнпрстфхцчшщ]|ий))(?: |$)/u);
const ofOne = ownLetters(
  /^имеется (?:\p{L}+(?:ый|ой|[нкшщчж]ий) |(?:сайт|стенд|угол(?:ок)?|план|музей|совет|договор|паспорт|журнал|клуб|зал|кабинет|устав|автобус|приказ|график|аккаунт|канал|архив)(?!\p{L}))/iu,
);
/** «Имеется жалоб»: of losses several are counted, whatever their ending. */
const isOfOne = (name: string): boolean =>
  existence.test(name) &&
  !several.test(name) &&
  (!bareSeveral.test(name.toLowerCase()) || ofOne.test(name)) &&
  !(/^имеется/iu.test(name) && isLoss(name));

/** «10» or «10 баллов» alone: for each unit, or at once. */
export function alone(
  words: string,
  taken: { readonly limits: Limits; readonly left: string },
  told: readonly string[],
  { unit, name }: RuleContext,
): Understanding {
  const { limits } = taken;
  const left = new Leftover(taken.left, told);
  const isOnce = left.take(once) !== null;
  const groups = left.take(bare)?.groups;
  if (!groups) return { kind: "unknown", words };
  const isTaken = groups["minus"] !== undefined || groups["after"] !== undefined;
  const value = isTaken ? -Math.abs(Number(groups["points"])) : Number(groups["points"]);
  const type = typeOfUnit(unit);
  // «5 (не более 2 в год)»: two of them, or two points
  const isOfUnits = limits.isBare === true && limits.cap !== undefined;
  // «2 балла, не более 8»: a multiple of the points is more likely points itself
  const { cap = 0, ...others } = limits;
  const isLikelyPoints = groups["word"] !== undefined && cap > Math.abs(value) && cap % value === 0;
  const ofUnits = { ...others, most: cap };
  const ways = !isOfUnits ? [limits] : isLikelyPoints ? [limits, ofUnits] : [ofUnits, limits];
  const perUnit = ways
    .map((way): RuleReading => ({ rule: perUnitRule(value, way), type: type === "money" ? "money" : "integer" }))
    .filter((one, at, all) => all.findIndex((other) => isSameValue(one, other)) === at);
  const atOnce: RuleReading = { rule: { kind: "yes_no", yes: value, no: 0 }, type: "yes-no" };
  const thing = groups["between"]?.trim();
  const isExistence = name.split("\n").some((one) => isOfOne(one.trim()));
  // «Создан сайт»: «5 баллов, не более 10» are for several.
  const isOfMore = cap > Math.abs(value) || limits.most !== undefined;
  const isTold =
    isOnce ||
    (type === "yes-no" && !isLoss(name)) ||
    ((isExistence || isState(name)) && unit === "" && !isOfMore && (thing === undefined || !isThing(thing)));
  if (isTold && !dropsLimit(atOnce.rule, limits))
    return settle(words, { readings: [atOnce], reasons: [] }, limits, left.rest());
  const readings = [...perUnit, ...(dropsLimit(atOnce.rule, limits) ? [] : [atOnce])];
  // «3 балла за урок, не более 5 уроков», «3 очка за турнир, максимум 30 очков»: a single one would never come near the limit.
  const isFar = !isOfUnits && value > 0 && (limits.most !== undefined || cap > value);
  if (isFar && groups["between"] !== undefined && isThing(groups["between"]))
    return settle(words, { readings: perUnit, reasons: [] }, limits, left.rest());
  const isCounted =
    thing === undefined ? type === "integer" && isForEachUnit(name, unit, value < 0) : countsSeveral(thing, name, unit);
  if (isCounted)
    return settle(
      words,
      { readings: perUnit, reasons: perUnit.length > 1 ? ["limit-unclear"] : [] },
      limits,
      left.rest(),
    );
  const reasons: QuestionReason[] = ["flat-or-each", ...(isOfUnits ? ["limit-unclear" as const] : [])];
  return settle(words, { readings, reasons }, limits, left.rest());
}
