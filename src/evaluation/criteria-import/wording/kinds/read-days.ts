import { pattern } from "../pattern";
import { dayNumber, isoDate } from "../../../../text/day-number";
import { withoutEnd } from "../../../../text/without-end";
import { Leftover } from "../leftover";
import type { QuestionReason, RuleContext, RuleReading } from "../reading";
import type { PartReading } from "./read-per-unit";
import { takeDue } from "./read-on-time";
import { number, points } from "../wordings";

const given = `\\s*[–:=]\\s*(?<points>${number})(?:\\s*${points})?\\s*`;
/** A day with its points, once the day itself is taken out. */
const dated = pattern(
  `^[\\s,]*(?:(?:до|к|не позднее|не позже|по) )?\\s*\\u0001\\s*(?:включительно|қоса алғанда|(?:сдан\\p{L}*|представлен\\p{L}*|ұсынылса|тапсырылса))?${given}$`,
);
const later = pattern(
  `^[\\s,]*(?:позже|позднее|после этого(?: срока)?|после|с опозданием|одан кейін|кейін|кешік\\p{L}+|кеш)${given}$`,
);

/**
 * Reads «до 20 января – 10; до 1 февраля – 5; позже – 0», «20 қаңтарға дейін – 10 ұпай; …»: a scale over dates.
 * @param text The whole wording as `ruleText` gives it; every piece of it must be a line of the scale.
 * @param context The reporting year.
 * @returns Nothing where the wording is of another kind.
 */
export function readDays(text: string, context: RuleContext): PartReading | null {
  const pieces = withoutEnd(text, /[.;,\s]/)
    .split(/;|\n|,\s+(?=(?:до|к|не позднее|не позже|позже|позднее|после|одан|кейін|кешік|\d{1,2}[ .]))/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const lines = pieces.map((piece) => lineOf(piece, context));
  const days = lines.flatMap((line) => (line?.due ? [{ ...line.due, points: line.points }] : []));
  if (days.length < 2 || lines.includes(null)) return null;
  const last = lines.findIndex((line) => line?.due === null);
  if (last >= 0 && (last < lines.length - 1 || days.length !== lines.length - 1)) return null;
  const inOrder = [...days].sort((a, b) => (a.due < b.due ? -1 : 1));
  if (new Set(days.map(({ due }) => due)).size < days.length) return { readings: [], reasons: ["bands-overlap"] };
  const years = [...new Set(days.flatMap((day) => day.years))];
  // «до 1 марта» leaves open whether the first of March is still in time.
  const isOpen = !/не позднее|не позже|включительно|қоса алғанда/u.test(text);
  const scales = [
    inOrder.map((day) => ({ until: day.due, points: day.points })),
    ...(isOpen ? [inOrder.map((day) => ({ until: dayBefore(day.due), points: day.points }))] : []),
  ];
  const end = lines[last]?.points;
  const ends = [...(end === undefined ? [[{ until: null, points: 0 }], []] : [[{ until: null, points: end }]])];
  const readings = years.flatMap((due_year) =>
    scales.flatMap((listed) =>
      ends.map((more): RuleReading => ({
        rule: { kind: "date_bands", due_year, days: [...listed, ...more] },
        type: "date",
      })),
    ),
  );
  const reasons: QuestionReason[] = [
    ...(isOpen ? (["bound-open"] as const) : []),
    ...(years.length > 1 ? (["due-year"] as const) : []),
    ...(end === undefined ? (["bands-above"] as const) : []),
  ];
  return { readings, reasons };
}

/** `03-01` is `02-28`: of a year that is no leap year. */
function dayBefore(day: string): string {
  return isoDate(dayNumber(`2001-${day}`) - 1).slice(5);
}

interface DayOfScale {
  /** `null`: any later day. */
  readonly due: NonNullable<ReturnType<typeof takeDue>> | null;
  readonly points: number;
}

function lineOf(piece: string, context: RuleContext): DayOfScale | null {
  const end = later.exec(piece)?.groups;
  if (end) return { due: null, points: Number(end["points"]) };
  const left = new Leftover(piece);
  const due = takeDue(left, context);
  const line = due && dated.exec(left.left())?.groups;
  return line ? { due, points: Number(line["points"]) } : null;
}
