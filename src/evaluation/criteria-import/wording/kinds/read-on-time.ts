import { ownLetters, pattern } from "../pattern";
import { Leftover } from "../leftover";
import type { Limits } from "../limits";
import type { PartReading } from "./read-per-unit";
import type { QuestionReason, RuleContext, RuleReading } from "../reading";
import { ruleText } from "../../cells/plain-text";
import { takeDue } from "../due-day";
import { typeOfUnit } from "../type-of-unit";
import { between, minusWord, number, points } from "../wordings";

const after = `(?: ${minusWord})?`;
const perDay = [
  pattern(
    `за (?:каждый|каждые|один) (?:(?:календарн|просроченн)\\p{L}+ )?(?:день|дни|сутки)${between}\\s*[–:]?\\s*(?:${minusWord} (?:по |на )?)?(?<points>${number})(?:\\s*${points})?${after}`,
  ),
  pattern(
    `(?:${minusWord} (?:по )?)?(?<points>${number})\\s*${points}?${after} за каждый (?:(?:календарн|просроченн)\\p{L}+ )?день(?<between>(?: \\p{L}+)*)`,
  ),
  pattern(
    `(?:мерзімінен )?(?:кешік\\p{L}+ )?әр(?:бір)? (?:кешік\\p{L}+ )?күн${between}\\s*[–:]?\\s*(?:${minusWord} )?(?<points>${number})(?:\\s*${points})?${after}`,
  ),
];
const inTime = [
  pattern(
    `(?:вовремя|в (?:установленн\\p{L}+ )?срок|своевременн\\p{L}+(?: ${between})?|в установленные сроки|уақтылы(?: болса)?|мерзімінде(?: ${between.replace("<between>", "<between2>")})?)\\s*[–:]?\\s*(?<points>${number})(?:\\s*${points})?`,
  ),
  pattern(
    `(?<points>${number})\\s*${points} (?:за|при) (?:своевременн\\p{L}+|представлени\\p{L}+ в срок|сдач\\p{L}+ в срок)(?<between>[^;\\d]*)`,
  ),
  // «до 20 января – 200 баллов»: the mark stands where the due day was.
  pattern(
    `\\u0001[\\s,]*(?:ұсынылса|тапсырылса|берілсе|представлен(?:о|ие)?)?\\s*[–:]\\s*(?<points>${number})(?:\\s*${points})?`,
  ),
];
/** «10 баллов; за каждый день просрочки …»: what is given before anything is taken off. */
const atFirst = pattern(`^[\\s(\\u0001]*(?<points>${number})\\s*${points}(?=\\s*(?:$|[,;.)\\u0001]))`);
/** Everything late gets the same. */
const anyLate = pattern(
  `(?:не в срок|несвоевременн\\p{L}+|с опозданием|с нарушением срок\\p{L}*|позже|мерзімінен кеш\\p{L}*|уақтылы болмаса|кешіктіріл\\p{L}+)\\s*[–:]\\s*(?<points>${number})(?:\\s*${points})?`,
);
/**
 * Reads «в срок – 50, за каждый день просрочки −5».
 * @param text The wording without its limits.
 * @param limits Limits taken from it.
 * @param context The name may tell the due day.
 * @returns Nothing where the wording is of another kind.
 */
export function readOnTime(text: Leftover, limits: Limits, context: RuleContext): PartReading | null {
  if (
    !text.has(ownLetters(/срок|вовремя|своевременн|мерзім|уақтылы|кешік|просроч|день|әр(?:бір)? (?:кешік\p{L}+ )?күн/u))
  )
    return null;
  const due = takeDue(text, context) ?? takeDue(nameText(context), context);
  const late = first(text, perDay);
  const atAll = first(text, [anyLate]);
  const isLateness = typeOfUnit(context.unit) === "date" || text.has(/просроч|опоздан|задержк|кешік/u);
  const given = first(text, inTime) ?? (late !== undefined && isLateness ? first(text, [atFirst]) : undefined);
  if (given === undefined || (late === undefined && atAll === undefined && due === null)) return null;
  text.countsNothing();
  const reasons: QuestionReason[] = [];
  if (due === null) reasons.push("due-missing");
  if (due !== null && due.years.length > 1) reasons.push("due-year");
  if (limits.floor === undefined && late !== undefined) reasons.push("floor-missing");
  if (late !== undefined && atAll !== undefined) reasons.push("rest");
  const floors = limits.floor !== undefined ? [limits.floor] : late === undefined ? [atAll ?? 0] : [0, -given];
  const readings = (due?.years ?? ["reporting_year+1"]).flatMap((year) =>
    floors.map((floor): RuleReading => ({
      rule: {
        kind: "on_time",
        due: due?.due ?? "",
        due_year: year,
        points: given,
        per_day_late: late === undefined ? (atAll ?? 0) - given : -Math.abs(late),
        floor,
      },
      type: "date",
    })),
  );
  return { readings, reasons };
}

function first(text: Leftover, patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const groups = text.take(pattern)?.groups;
    if (groups) return Number(groups["points"]);
  }
  return undefined;
}

function nameText({ name }: RuleContext): Leftover {
  return new Leftover(ruleText(name));
}
