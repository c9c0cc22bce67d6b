import { isOfPlace } from "../is-place";
import { isSameWord } from "../known-words";
import { itemsOf, type Item } from "../items";
import { isSameValue } from "../same-value";
import type { RuleContext, RuleReading, UnderstoodPart } from "../reading";
import { ownLetters } from "../pattern";

/** What a list of labels means. */
interface ItemsReading {
  readonly readings: readonly RuleReading[];
  /** Several indicators that the one line words. */
  readonly parts?: readonly UnderstoodPart[];
  readonly reasons: readonly ("yes-means" | "choice" | "several")[];
}

const positive = ownLetters(
  /^(?:да|иә|ия|есть|бар|болса|бар болса|болуы|бар болуы|(?:за |при )?наличи[еи]|имеет(?:ся)?|имеются|присутству\p{L}+|(?:(?:сдан|представлен)\p{L}* )?(?:вовремя|своевременно|в срок|уақытында|уақтылы|мерзімінде)(?: (?:сдан|представлен|тапсыр|ұсын|беріл|жібер|өтс|өткіз|өтті|аудар)\p{L}*)?)$/u,
);
const negative = ownLetters(
  /^(?:нет|не имеется|жоқ|жоқ болса|отсутству\p{L}+|(?:за |при )?отсутстви[еи]|несвоевременно|с опозданием|с нарушением срок\p{L}*|не в срок|кешік\p{L}+|болмаса|болмауы|иначе|в противном случае|в остальных случаях|басқа жағдайда)$/u,
);
/** Ends of the figures of all. */
const compared = ownLetters(/наибол|наимен|(?:луч|худ)ш|максимальн|минимальн|(?<!\p{L})ең |үздік/u);
/** «Yes» would say that something is missing. */
const lacks = ownLetters(/^(?:не(?!\p{L})|нет|без)|(?:нет|жоқ|болмаса|емес)$|отсутств/u);
/** Neither there nor missing. */
const partly = /(?<!у)част|иногда|редко|эпизод|изредка|ішінара|жартылай|кейде|сирек|недостат/u;
const negated = ownLetters(
  /^не (?<own>.+)$|^не(?<joined>\p{L}{4,})$|^(?<verb>\p{L}{2,}?)[мбп][ае](?:й?д[ыі]|с[ае]|ған|ген|у[ыі])$|^(?<noun>\p{L}+?)(?:қан|кен|ған|ген) жоқ$/u,
);
/** «за первый 5, за следующие 2»: no mark up to the greater, since all of them add up. */
const inOrder = ownLetters(
  /^(?:за )?(?:перв(?:ый|ую|ое|ого|ые)|следующ|последующ|втор(?:ой|ую|ое|ого)|бірінші|келесі|кейінгі)(?! мест| орын| степен| дәреже)/u,
);
const each = ownLetters(/кажд|(?<!\p{L})әр/u);
const absence = /отсутстви|болмауы|жоқтығы/u;
const level =
  /район|город|област|республик|международ|заводск|цехов|школьн|региональн|всеросс|категори|мест|аудан|қала|облыс|халықарал|деңгей|орын|дәреже|степен|побед|призер|призов|лауреат|дипломант|участ|жеңімпаз|жеңіс|жүлде|қатысушы|қатысқан|қатысу/u;

/**
 * Reads a list of labels with points: two that exclude each other are yes and no, levels are several indicators, other states a choice.
 * @param text The wording without its limits; nothing of it is left over.
 * @param context The name tells absence; the unit a day.
 * @returns Nothing where the wording is no such list.
 */
export function readItems(text: string, { name, unit }: RuleContext): ItemsReading | null {
  const list = itemsOf(text);
  if (!list) return null;
  const { items, lead } = list;
  if (items.some(({ label }) => compared.test(label))) return null;
  // «в срок – 5, за каждый день просрочки – минус 1»: one of them is counted
  const counted = items.filter(({ label }) => each.test(label)).length;
  if (counted > 0 && counted < items.length) return null;
  // The place itself is the figure.
  if (lead === "" && isOfPlace(name, unit)) return null;
  const pair =
    lead === "" && items.length === 2 && !/дата|күні/iu.test(unit)
      ? pairOf(items.map((one) => bareOf(one, name)))
      : null;
  if (pair) {
    const [yes, no] = pair;
    const asIs = yesNo(yes.points, no.points);
    // What it is that is missing may be another thing than the name tells.
    return absence.test(name.toLowerCase()) || !isToldBy(name, no.label)
      ? { readings: [yesNo(no.points, yes.points), asIs], reasons: ["yes-means"] }
      : { readings: [asIs], reasons: [] };
  }
  const apart = lead === "" && items.length === 2 ? partlyContrary(items) : null;
  if (apart) {
    const own = yesNo(apart[0].points, apart[1].points);
    return { readings: [own, ...choice(items).readings.filter((one) => !isSameValue(one, own))], reasons: ["choice"] };
  }
  if (items.every(({ label, points }) => inOrder.test(label) && points > 0))
    return { readings: [], parts: items.map(partOf), reasons: ["several"] };
  const isEach = each.test(lead);
  const isListed = isEach || items.filter(({ label }) => level.test(label)).length * 2 > items.length;
  if (!isListed) return choice(items);
  if (!isEach && (items.some(({ points }) => points === 0) || /^(?:уровень|деңгей)/iu.test(name))) return choice(items);
  return { readings: [], parts: items.map(partOf), reasons: ["several"] };
}

/** No rule chooses among states: whoever looks at them can give the points of one as a mark. */
function choice(items: readonly Item[]): ItemsReading {
  const most = Math.max(...items.map(({ points }) => points));
  const mark: RuleReading = { rule: { kind: "mark", cap: most }, type: "decimal" };
  // «за публикацию – 3, за статью – 5» may as well be two things that are counted.
  const areCounted = items.every(({ label, points }) => points > 0 && !partly.test(label));
  const isMark = most > 0 && items.every(({ points }) => points >= 0);
  // «еженедельно – 5, реже – 0»: given or not
  const [one, other] = items;
  const two =
    items.length === 2 &&
    one &&
    other &&
    (one.points === 0) !== (other.points === 0) &&
    !items.some(({ label }) => lacks.test(label));
  const ofTwo = two && isMark ? [yesNo(Math.max(one.points, other.points), 0)] : [];
  return {
    readings: isMark ? [...ofTwo, mark] : [],
    ...(areCounted && { parts: items.map(partOf) }),
    reasons: ["choice"],
  };
}

function partOf({ label, points, weight }: Item): UnderstoodPart {
  return {
    name: label,
    reading: { rule: { kind: "per_unit", points }, type: "integer", ...(weight !== undefined && { weight }) },
  };
}

function yesNo(yes: number, no: number): RuleReading {
  return { rule: { kind: "yes_no", yes, no }, type: "yes-no" };
}

/** «есть психолог», «сайт бар»: what the name tells need not be said once more. */
function bareOf(item: Item, name: string): Item {
  const found = ownLetters(
    /^(?<ru>есть|имеет?ся|имеются) (?<what>\p{L}.{1,60})$|^(?<of>\p{L}.{1,60}) (?<kk>бар)$/u,
  ).exec(item.label);
  const { ru, kk, what, of } = found?.groups ?? {};
  const told = name.toLowerCase().match(ownLetters(/\p{L}[\p{L}-]{0,60}/gu)) ?? [];
  const isTold = (what ?? of ?? "").split(" ").every((word) => told.some((one) => isSameWord(one, word)));
  return found && isTold ? { ...item, label: ru ?? kk ?? "" } : item;
}

/** The label that says yes first; nothing where the two are no contraries. */
function pairOf([first, second]: readonly Item[]): readonly [Item, Item] | null {
  if (!first || !second) return null;
  if (isContrary(second.label, first.label)) return [first, second];
  return isContrary(first.label, second.label) ? [second, first] : null;
}

/** «ликвидированы в полном объёме – 5, не ликвидированы – 0»: what lies between them is open. */
function partlyContrary([first, second]: readonly Item[]): readonly [Item, Item] | null {
  if (!first || !second) return null;
  // «аттестованы все – 5, не все – 0» too
  const isMore = (no: string, yes: string): boolean =>
    no.startsWith("не ") &&
    !yes.startsWith("не ") &&
    !partly.test(yes) &&
    (yes.startsWith(`${no.slice(3)} `) || yes.endsWith(` ${no.slice(3)}`));
  if (isMore(second.label, first.label)) return [first, second];
  return isMore(first.label, second.label) ? [second, first] : null;
}

/** «замечаний нет – 6, есть – 0», «шағым жоқ – 5, бар – 0»: what there is none of. */
const none = ownLetters(
  /^(?<what>\p{L}[\p{L} -]{1,60}) (?:нет|не имеется|не было|отсутству\p{L}{2,3}|жоқ|болмаған|болмаса)$/u,
);
const some = ownLetters(/^(?:(?<what>\p{L}[\p{L} -]{1,60}) )?(?:есть|имеет?ся|имеются|были|бар|болған|болса)$/u);
const there = /^(?:за |при |в случае )?наличи[еия](?: (?<what>.+))?$/u;
const missing = /^(?:за |при |в случае )?отсутстви[еия](?: (?<what>.+))?$/u;

/** «отсутствие нарушений – 10»: what "yes" says is told only where the name speaks of the same. */
function isToldBy(name: string, no: string): boolean {
  const what = (missing.exec(no) ?? none.exec(no))?.groups?.["what"];
  if (what === undefined) return true;
  const told = name.toLowerCase().match(ownLetters(/\p{L}[\p{L}-]{0,60}/gu)) ?? [];
  return what.split(" ").every((word) => told.some((one) => isSameWord(one, word)));
}

function isContrary(no: string, yes: string): boolean {
  const [gone, here] = [missing.exec(no)?.groups, there.exec(yes)?.groups];
  // «отсутствие нарушений – наличие нарушений», «отсутствие нарушений – наличие»
  if (gone?.["what"] !== undefined && here)
    return (
      here["what"] === undefined ||
      here["what"].split(" ").every((word, at) => isForm(word, gone["what"]?.split(" ")[at] ?? ""))
    );
  if (positive.test(yes) && negative.test(no)) return true;
  const [lacking, having] = [none.exec(no)?.groups, some.exec(yes)?.groups];
  if (lacking && having) return having["what"] === undefined || having["what"] === lacking["what"];
  // «ведётся – 5, отсутствует – 0»
  if (
    negative.test(no) &&
    ownLetters(/^\p{L}+$/u).test(yes) &&
    !negative.test(yes) &&
    !partly.test(yes) &&
    !level.test(yes)
  )
    return true;
  // «жұмыс істемейді – жұмыс істейді»: what both begin with says what is done
  const lead = ownLetters(/^(?:\p{L}+ ){1,2}/u).exec(no)?.[0] ?? "";
  if (lead !== "" && yes.startsWith(lead) && !ownLetters(/^(?:не|жоқ)(?!\p{L})/u).test(lead))
    return isContrary(no.slice(lead.length), yes.slice(lead.length));
  const groups = negated.exec(no)?.groups;
  if (!groups || negated.test(yes)) return false;
  if (groups["joined"] !== undefined) return groups["joined"] === yes;
  const own = groups["own"]?.split(" ") ?? [groups["verb"] ?? groups["noun"] ?? ""];
  const words = yes.split(" ");
  // «не было – были», «не соответствует нормам – соответствует нормам».
  return groups["own"] !== undefined
    ? own.length === words.length && own.every((word, at) => isForm(word, words[at] ?? ""))
    : words.length === 1 && (words[0] ?? "").startsWith(own[0] ?? " ");
}

function isForm(first: string, second: string): boolean {
  return (
    isSameWord(first, second) ||
    (first.slice(0, 3) === second.slice(0, 3) && Math.abs(first.length - second.length) < 3)
  );
}
