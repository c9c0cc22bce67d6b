import { dayNumber, isoDate } from "../../../../text/day-number";
import { takeDue, type Due } from "../due-day";
import { Leftover } from "../leftover";
import type { QuestionReason, RuleContext, RuleReading } from "../reading";
import { numberOf, parted, phrase, type PhraseParts } from "../tokens/phrase";
import type { Token } from "../tokens/tokenize";
import type { PartReading } from "./read-per-unit";

const given = "d?(?<minus>m)?(?<points>n)p?";
/** «16–31 января», «с 16 по 31 января»: the last day counts. */
const span = "F?(?<first>[nt])(?:d|(?<=F[nt])[Ug])(?<last>t)";
const times: readonly (readonly [kind: "until" | "range" | "after", grammar: string])[] = [
  ["until", "V*U+d?(?<day>t)V*"],
  ["until", "V*(?<day>t)g?U+V*"],
  ["range", `V*${span}V*U?V*`],
  ["after", "V*A(?:F?(?<day>t))?g?V*"],
  ["after", "V*F?(?<day>t)F?A+V*"],
  ["after", "V*F(?<day>t)V*"],
];
const lines = times.flatMap(([kind, grammar]) => [
  { kind, form: phrase(`${grammar}${given}`) },
  { kind, form: phrase(`(?<minus>m)?(?<points>n)p?d?${grammar}`) },
]);
const limit = phrase("L(?<most>n)p?");
/** «до 15/31 января – 10/5 баллов» */
const slashed = phrase("V*Ud?(?<days>n(?:/n)*/t)V*d?(?<values>n(?:/n)+)p?");

interface DayOfScale {
  /** `null`: any later day. */
  readonly due: Due | null;
  /** `MM-DD` from which the line holds, where it says so. */
  readonly from?: string;
  /** «до 1 марта» leaves open whether the first of March is still in time. */
  readonly isOpen: boolean;
  readonly points: number;
}

/**
 * Reads «до 20 января – 10; до 1 февраля – 5; позже – 0», «с 16 по 31 января – 5», «20 қаңтарға дейін – 10 ұпай; …»: a scale over dates.
 * @param tokens The whole wording; every piece of it must be a line of the scale.
 * @param context The reporting year.
 * @returns Nothing where the wording is of another kind.
 */
export function readDays(tokens: readonly Token[], context: RuleContext): PartReading | null {
  const listed = slashedDays(tokens, context) ?? linesOf(tokens, context);
  const days = listed.flatMap((line) => (line?.due ? [{ ...line, due: line.due }] : []));
  if (days.length === 0 || listed.includes(null)) return null;
  const last = listed.findIndex((line) => line?.due === null);
  if (last >= 0 && (last < listed.length - 1 || days.length !== listed.length - 1)) return null;
  const inOrder = [...days].sort((a, b) => (a.due.due < b.due.due ? -1 : 1));
  if (new Set(days.map(({ due }) => due.due)).size < days.length) return { readings: [], reasons: ["bands-overlap"] };
  const years = commonYears(days.map(({ due }) => due));
  // A day that the next line begins behind belongs to its own.
  const begins = new Set([
    ...inOrder.flatMap(({ from }) => (from === undefined ? [] : [dayBefore(from)])),
    ...listed.flatMap((line) => (line?.due === null && line.from !== undefined ? [line.from] : [])),
  ]);
  const isOpen = inOrder.some((day) => day.isOpen && !begins.has(day.due.due));
  const hasGap = inOrder.some(({ from }, at) => {
    const before = inOrder[at - 1]?.due.due;
    return from !== undefined && before !== undefined && dayBefore(from) !== before && from !== before;
  });
  const [ends, after] = [inOrder.at(-1)?.due.due ?? "", listed[last]?.from];
  const hasGapAfter = after !== undefined && after !== ends && dayBefore(after) !== ends;
  const until = (day: DayOfScale & { readonly due: Due }, isExcluded: boolean): string =>
    isExcluded && day.isOpen && !begins.has(day.due.due) ? dayBefore(day.due.due) : day.due.due;
  const scales = (isOpen ? [false, true] : [false]).map((isExcluded) =>
    inOrder.map((day) => ({ until: until(day, isExcluded), points: day.points })),
  );
  const end = listed[last]?.points;
  const later = end === undefined ? [[{ until: null, points: 0 }], []] : [[{ until: null, points: end }]];
  const readings = years.flatMap((due_year) =>
    scales.flatMap((listedDays) =>
      later.map((more): RuleReading => ({
        rule: { kind: "date_bands", due_year, days: [...listedDays, ...more] },
        type: "date",
      })),
    ),
  );
  const reasons: QuestionReason[] = [
    ...(isOpen ? (["bound-open"] as const) : []),
    ...(years.length > 1 ? (["due-year"] as const) : []),
    ...(hasGap || hasGapAfter ? (["bands-gap"] as const) : []),
    ...(end === undefined ? (["bands-above"] as const) : []),
  ];
  return { readings, reasons };
}

/** Years that all days can be of; where they tell different ones, all of them, which is asked. */
function commonYears(days: readonly Due[]): readonly (string | number)[] {
  const all = [...new Set(days.flatMap(({ years }) => years))];
  const common = all.filter((year) => days.every(({ years }) => years.includes(year)));
  return common.length > 0 ? common : all;
}

/** `03-01` is `02-28`: of a year that is no leap year. */
function dayBefore(day: string): string {
  const at = dayNumber(`2001-${day}`);
  return isoDate((Number.isNaN(at) ? dayNumber(`2028-${day}`) : at) - 1).slice(5);
}

function linesOf(tokens: readonly Token[], context: RuleContext): readonly (DayOfScale | null)[] {
  const pieces = parted(withoutBrackets(tokens), "separator");
  const read = pieces.map((piece) => lineOf(piece, context));
  const most = pieces.map((piece) => limit(piece)).map((found) => (found ? numberOf(found, "most") : NaN));
  const greatest = Math.max(...read.flatMap((line) => line?.points ?? []));
  // The column of the greatest number says once more what the scale gives.
  return read.filter((line, at) => line !== null || !((most[at] ?? NaN) >= greatest));
}

function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== "bracket");
}

function lineOf(piece: readonly Token[], context: RuleContext): DayOfScale | null {
  for (const { kind, form } of lines) {
    const found = form(piece);
    if (!found) continue;
    const points = numberOf(found, "points") * ((found["minus"] ?? []).length > 0 ? -1 : 1);
    if (kind === "after") {
      const behind = /^(?:с|со|бастап)$/u.test(piece[0]?.text ?? "")
        ? undefined
        : dueOf(found["day"]?.[0], context)?.due;
      return { due: null, isOpen: false, points, ...(behind !== undefined && { from: behind }) };
    }
    const due = dueOf(found["last"]?.[0] ?? found["day"]?.[0], context);
    if (due === null) return null;
    const first = found["first"]?.[0];
    if (found["first"]?.[0]?.kind === "number" && !isDay(found["first"][0].value)) return null;
    const from = first && (first.kind === "date" ? dueOf(first, context)?.due : ofMonth(first.value, due.due));
    // «с 29 по 7 февраля» is no span, and not every month has a 29th.
    if (from !== undefined && (from > due.due || !isDayOf(from))) return null;
    const isSaid = piece.some(({ text }) => /^(?:не поз|включ|қоса)/u.test(text));
    return { due, points, isOpen: kind === "until" && !isSaid, ...(from !== undefined && { from }) };
  }
  return null;
}

function slashedDays(tokens: readonly Token[], context: RuleContext): readonly (DayOfScale | null)[] | null {
  const found = slashed(tokens);
  if (!found) return null;
  const [days, values] = [plain(found, "days"), plain(found, "values")];
  const due = dueOf(days.at(-1), context);
  if (due === null || days.length !== values.length) return null;
  if (days.some(({ kind, value }) => kind === "number" && !isDay(value))) return null;
  if (days.some(({ kind, value }) => kind === "number" && !isDayOf(ofMonth(value, due.due)))) return null;
  return days.map((day, at) => ({
    due: day.kind === "date" ? due : { ...due, due: ofMonth(day.value, due.due) },
    isOpen: true,
    points: values[at]?.value ?? NaN,
  }));
}

function plain(found: PhraseParts, name: string): readonly Token[] {
  return (found[name] ?? []).filter(({ kind }) => kind !== "slash");
}

/** Whether a number can be that of a day. */
function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

/** Whether a month has such a day in any year. */
function isDayOf(day: string): boolean {
  return !Number.isNaN(dayNumber(`2028-${day}`));
}

/** The day of the month of another: 16 of `01-31` is `01-16`. */
function ofMonth(day: number, of: string): string {
  return `${of.slice(0, 3)}${String(day).padStart(2, "0")}`;
}

function dueOf(token: Token | undefined, context: RuleContext): Due | null {
  const due = token === undefined ? null : takeDue(new Leftover(token.text), context);
  // «30 февраля» is no day
  return due !== null && isDayOf(due.due) ? due : null;
}
