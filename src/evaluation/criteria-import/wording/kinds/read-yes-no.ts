import { ownLetters, pattern } from "../pattern";
import type { Leftover } from "../leftover";
import type { PartReading } from "./read-per-unit";
import type { QuestionReason, RuleContext } from "../reading";
import { minusWord, number, points } from "../wordings";

const signed = `(?:минус )?${number}`;
const words = "(?<what>(?: [^–:;\\d]*)?)";
const value = `\\s*(?:[–:=(]|балл\\p{L}* |үшін )*\\s*(?<minus>минус )?(?<points>${number})(?:\\s*${points})?`;
const yes = [
  pattern(`(?<!\\p{L})(?:(?:в случае |при |при условии )?наличи[еия])${words}${value}`),
  // «сайт болса – 5 ұпай»
  pattern(
    `(?<!\\p{L})(?<what>(?!(?:бар|жоқ|кем|көп|артық|аз|толық|ішінара|емес|егер|иә) )\\p{L}[\\p{L}-]*) болса${value}`,
  ),
  pattern(
    `(?<!\\p{L})(?:да|иә|ия|имеется|есть|бар(?: болса| болған жағдайда| болуы)?|болған жағдайда|болса|орындалса)${value}`,
  ),
  pattern(`(?<points>${number})\\s*${points} (?:за|при) наличи\\p{L}+(?<what>[^;\\d]*)`),
];
const no = [
  pattern(`(?<!\\p{L})(?:(?:в случае |при )?отсутстви[еия])${words}${value}`),
  pattern(
    `(?<!\\p{L})(?:нет(?: нарушени\\p{L}+)?|не имеется|нет в наличии|жоқ(?: болса)?|болмаса|болмаған жағдайда|орындалмаса)${value}`,
  ),
];
/** «заключено – 100, не заключено – 0», «жасалса – 100, жасалмаса – 0»: one word and its contrary. */
const contraries = [
  pattern(
    `(?<!\\p{L})(?<!не )(?<word>\\p{L}{4,})\\s*[–:]\\s*(?<yes>${signed})(?:\\s*${points})?[\\s,;/.]+не \\k<word>\\s*[–:]\\s*(?<no>${signed})(?:\\s*${points})?`,
  ),
  pattern(
    `(?<!\\p{L})(?<word>\\p{L}{2,})с[ае]\\s*[–:]\\s*(?<yes>${signed})(?:\\s*${points})?[\\s,;/.]+\\k<word>[мбп][ае]с[ае]\\s*[–:]\\s*(?<no>${signed})(?:\\s*${points})?`,
  ),
];
const both = pattern(`(?:да ?/ ?нет|иә ?/ ?жоқ)\\s*[–:(]*\\s*(?<yes>${number})\\s*/\\s*(?<no>${number})`);

/** «при наличии снимается 40 баллов»; «алынады» may also be what one gets. */
const taken = pattern(`(?<!\\p{L})${minusWord}(?!\\p{L})`);

const absence = /отсутстви|болмауы|жоқтығы|болмаса|нет нарушени|жоқ/u;

/**
 * Reads «да – 300; нет – 0», «наличие – 50», «бар болса – 50».
 * @param text The wording without its limits.
 * @param context The name may say that "yes" means absence.
 * @returns Nothing where the wording is of another kind; «нет» not told gives 0, as «наличие – 50» says it.
 */
export function readYesNo(text: Leftover, { name, unit }: RuleContext): PartReading | null {
  const isPlain = text.has(ownLetters(/(?<!\p{L})(?:да|иә|ия)(?!\p{L})/u));
  const pair = [both, ...contraries].reduce<Record<string, string> | undefined>(
    (found, pattern) => found ?? text.take(pattern)?.groups,
    undefined,
  );
  // A word behind the points of a pair names nothing that is counted.
  if (pair) text.keep(text.left().replaceAll("\u0001", " "));
  // Beside a day «да» may say that it was kept.
  const asked: readonly QuestionReason[] = /дата|күні/iu.test(unit) ? ["due-missing"] : [];
  if (pair) return reading(valueOf(pair["yes"]), valueOf(pair["no"]), asked);
  const whats: string[] = [];
  const first = (patterns: readonly RegExp[]): number | undefined => {
    for (const pattern of patterns) {
      const groups = text.take(pattern)?.groups;
      if (!groups) continue;
      whats.push(groups["what"] ?? "");
      return Number(groups["points"]) * (groups["minus"] ? -1 : 1);
    }
    return undefined;
  };
  // «болмаса – 0» holds «болса» in no language, but «нет» must go first: «да/нет» is told by it alone.
  const without = first(no);
  const given = first(yes);
  if (given === undefined && without === undefined) return null;
  const isTaken = whats.some((what) => taken.test(what)) || text.has(taken);
  if (given !== undefined && given > 0 && without === undefined && isTaken) {
    text.take(taken);
    const signs = [-given, given].flatMap((one) => reading(one, 0, asked).readings);
    return { readings: signs, reasons: [...asked, "sign-unclear"] };
  }
  // One unknown word names what is there or not; behind the points it would be something else.
  text.keep([text.left().replaceAll("\u0001", " "), ...whats.map((what) => `\u0001 ${what}`)].join(" "));
  const isAsked = !isPlain && (given === undefined || absence.test(name.toLowerCase()));
  const asIs = reading(given ?? 0, without ?? 0, asked);
  if (!isAsked) return asIs;
  return { readings: [...reading(without ?? 0, given ?? 0, asked).readings, ...asIs.readings], reasons: ["yes-means"] };
}

function valueOf(text = ""): number {
  return Number(text.replace("минус ", "-").replace("--", "-"));
}

function reading(given: number, without: number, reasons: readonly QuestionReason[]): PartReading {
  return { readings: [{ rule: { kind: "yes_no", yes: given, no: without }, type: "yes-no" }], reasons };
}
