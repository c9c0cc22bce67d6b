import { withoutEnd } from "../../../text/without-end";
import { Leftover } from "./leftover";
import { takeLimits, type Limits } from "./limits";
import { limitedBy } from "./limited-by";
import { readOwnWords } from "./own/own-words";
import { plainText, ruleText } from "../cells/plain-text";
import { readBands } from "./kinds/read-bands";
import { readComparison } from "./kinds/read-comparison";
import { readOnTime } from "./kinds/read-on-time";
import { readPerUnit, type PartReading } from "./kinds/read-per-unit";
import { readPlaces } from "./kinds/read-places";
import { readPlan } from "./kinds/read-plan";
import { readDays } from "./kinds/read-days";
import { readItems } from "./kinds/read-items";
import { readCondition, readState } from "./kinds/at-once/read-condition";
import { readClauses } from "./kinds/read-clauses";
import { readEachRange } from "./kinds/read-each-range";
import { readFlat } from "./kinds/at-once/read-flat";
import { readLevels, readLevelsWithin } from "./kinds/read-levels";
import { readMark } from "./kinds/read-mark";
import { readOnce } from "./kinds/at-once/read-once";
import { readPeriod } from "./kinds/read-period";
import { checkSign } from "./check-sign";
import { checkThousands } from "./check-thousands";
import { numbersInFigures } from "./tokens/number-words";
import { tokenize } from "./tokens/tokenize";
import { alone } from "./points-alone";
import { settle } from "./settle-part";
import { isSameValue } from "./same-value";
import { toldUnit } from "./told-unit";
import { textVariants } from "./text-variants";
import { readYesNo } from "./kinds/read-yes-no";
import type { QuestionReason, RuleContext, RuleReading, Understanding } from "./reading";
import { ownLetters } from "./pattern";

type Reader = (
  text: Leftover,
  context: RuleContext,
  taken: () => Taken,
) => { readonly part: PartReading; readonly limits: Limits } | null;

/** The limits of a wording and what they leave of it, found once for all readers that begin with them. */
interface Taken {
  readonly limits: Limits;
  readonly left: string;
}

/** Reads the limits first, for wordings that «не более» and «до» would bend. */
const limited =
  (read: (text: Leftover, limits: Limits, context: RuleContext) => PartReading | null): Reader =>
  (text, context, taken) => {
    const { limits, left } = taken();
    text.keep(left);
    const part = read(text, limits, context);
    return part && { part, limits };
  };

/** Reads the limits of what is left, where «не менее 95 %» is a line of a scale. */
const free =
  (read: (text: Leftover, context: RuleContext) => PartReading | null): Reader =>
  (text, context) => {
    const part = read(text, context);
    const limits = part && takeLimits(text);
    return (
      part && limits && { part: { ...part, readings: part.readings.map((one) => limitedBy(one, limits)) }, limits }
    );
  };

/** The more exact wordings first: a day of delay is also «за каждый». */
const readers: readonly Reader[] = [
  free(readComparison),
  limited((text, { cap }, context) => readPlan(text, cap, context)),
  free(readPlaces),
  limited(readOnTime),
  limited((text, limits, context) =>
    text.has(ownLetters(/кажд|(^|[^\p{L}])әр(бір)? |бірлікке|×|умножа|көбейтіл/u))
      ? readPerUnit(text, limits, context)
      : null,
  ),
  free(readBands),
  limited((text, _limits, context) => readYesNo(text, context)),
  limited(readPerUnit),
];

/** A longer text is no rule, and would keep the patterns busy. */
const longest = 1500;
/** «По пятибалльной шкале» has one too. */
const hasNumber = /[\d½¼¾⅛]|балльн|балдық/u;
const unitTold = /единица измерения\s*:?[^;]*|өлшем бірлігі\s*:?[^;]*/gu;

/**
 * Reads how an indicator gives points from its wording in Russian or Kazakh; what is not known is asked, never guessed.
 * @param words Rule as the table words it, with the points of its own column behind it.
 * @param context Unit, name, year and base fields.
 * @returns A rule, readings to choose from with the reasons, or nothing understood.
 * @example readRule("1 балл за каждого", { unit: "чел.", name: "", year: 2025, baseFields: [] }).kind //=> "understood"
 */
export function readRule(words: string, context: RuleContext): Understanding {
  const shown = plainText(words);
  // Without a number there are no points.
  if (shown.length > longest || !hasNumber.test(numbersInFigures(ruleText(shown))))
    return { kind: "unknown", words: shown };
  const own = readOwnWords(words, context);
  if (own) return { kind: "understood", reading: own, words: shown };
  const variants = textVariants(shown, context.name);
  const read = oneOf(
    variants.map(({ text }) => readText(text, shown, context)),
    [...new Set(variants.flatMap(({ reasons }) => reasons))],
    shown,
  );
  return checkThousands(checkSign(read, context.name), context.unit);
}

/** What a wording says that can be read in several ways: a question, unless all say the same. */
export function oneOf(
  ways: readonly Understanding[],
  reasons: readonly QuestionReason[],
  words: string,
): Understanding {
  const [first, ...others] = ways;
  const readingsOf = (one: Understanding): readonly RuleReading[] =>
    one.kind === "understood" ? [one.reading] : one.kind === "question" ? one.candidates : [];
  if (!first || ways.every(({ kind }) => kind === "unknown")) return { kind: "unknown", words };
  const said = (one: Understanding): unknown => ({
    ...one,
    words,
    ...(one.kind === "question" && one.parts && { parts: one.parts.map(({ reading }) => reading) }),
  });
  if (others.every((other) => isSameValue(said(other), said(first)))) return first;
  const all = ways.flatMap(readingsOf);
  const candidates = all.filter((one, at) => all.findIndex((other) => isSameValue(one, other)) === at);
  const asked = ways.flatMap((one) => (one.kind === "question" ? one.reasons : []));
  const rest = ways.map((one) => (one.kind === "question" ? one.rest : undefined)).find((text) => text !== undefined);
  return {
    kind: "question",
    reasons: [...new Set([...reasons, ...asked])],
    candidates,
    words,
    ...(rest !== undefined && { rest }),
  };
}

function readText(words: string, shown: string, context: RuleContext): Understanding {
  const whole = numbersInFigures(ruleText(words));
  const text = whole.replace(unitTold, " ");
  if (text.trim() === "") return { kind: "unknown", words: shown };
  const ofUnit = toldUnit(words, whole.search(unitTold) >= 0);
  const told = ruleText(`${context.name} ${context.unit}`).match(ownLetters(/\p{L}[\p{L}-]*/gu)) ?? [];
  const clauses = readClauses(text, (clause) => readText(clause, clause, context));
  if (clauses) return { kind: "question", reasons: ["several"], candidates: [], parts: clauses, words: shown };
  const tokens = tokenize(withoutEnd(text.trim(), /[;,.\s]/));
  const phrased =
    readEachRange(tokens, { reasons: [] }) ??
    readOnce(tokens) ??
    readPeriod(tokens, context) ??
    readDays(tokens, context);
  if (phrased) return settle(shown, phrased, { reasons: [] }, "");
  const mark = /пропорц/.test(text) ? null : readMark(tokens);
  if (mark) return settle(shown, mark.part, { reasons: [] }, mark.rest);
  let found: Taken | undefined;
  const taken = (): Taken => (found ??= limitsOf(text, told));
  const listed = readList(text, shown, told, context, taken());
  if (listed) return listed;
  const levels = readLevels(tokens) ?? readLevelsWithin(taken());
  if (levels) return { kind: "question", reasons: ["several"], candidates: [], ...levels, words: shown };
  const eachRange = eachRangeOf(taken);
  if (eachRange) return settle(shown, eachRange, taken().limits, "");
  for (const reader of readers) {
    const left = new Leftover(text, told);
    const read = reader(left, { ...context, ...ofUnit }, taken);
    if (read) return settle(shown, read.part, read.limits, left.rest());
  }
  const single = alone(shown, taken(), told, context);
  if (single.kind !== "unknown") return single;
  const flat = readFlat(tokens, context);
  if (flat) return settle(shown, flat.part, { reasons: [] }, flat.rest);
  const conditional = readCondition(tokens);
  if (conditional) return settle(shown, conditional, { reasons: [] }, "");
  const state = readState(tokenize(withoutEnd(taken().left.replaceAll("\u0001", " ").trim(), /[;,.\s]/)));
  return state ? settle(shown, state, taken().limits, "") : single;
}

function eachRangeOf(taken: () => Taken): PartReading | null {
  return readEachRange(tokenize(withoutEnd(taken().left.trim(), /[;,.\s]/)), taken().limits);
}

function limitsOf(text: string, told: readonly string[]): Taken {
  const left = new Leftover(text, told);
  const limits = takeLimits(left);
  return { limits, left: left.left() };
}

/** A wording that is wholly a list; its limits may bound what the list gives. */
function readList(
  text: string,
  shown: string,
  told: readonly string[],
  context: RuleContext,
  { limits, left }: Taken,
): Understanding | null {
  const list = readItems(left, context);
  if (!list) return null;
  const { parts, readings, reasons } = list;
  // Places may be the figure itself, where the name does not say so.
  const places = parts && readPlaces(new Leftover(text, told), context);
  const read = settle(
    shown,
    { readings: [...readings, ...(places?.readings ?? [])], reasons: [...reasons, ...(places?.reasons ?? [])] },
    limits,
    "",
  );
  if (read.kind !== "question" || !parts) return read;
  return { ...read, parts, ...(limits.cap !== undefined && { most: limits.cap }) };
}
