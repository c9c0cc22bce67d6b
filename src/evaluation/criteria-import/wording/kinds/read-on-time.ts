import { pattern } from "../pattern";
import { Leftover } from "../leftover";
import type { Limits } from "../limits";
import type { PartReading } from "./read-per-unit";
import type { QuestionReason, RuleContext, RuleReading } from "../reading";
import { ruleText } from "../../cells/plain-text";
import { typeOfUnit } from "../type-of-unit";
import { between, minusWord, number, points } from "../wordings";

const after = `(?: ${minusWord})?`;
const perDay = [
  pattern(
    `за (?:каждый|каждые|один) (?:\\p{L}+ )?(?:день|дни|сутки)${between}\\s*[–:]?\\s*(?:${minusWord} (?:по |на )?)?(?<points>${number})(?:\\s*${points})?${after}`,
  ),
  pattern(
    `(?:${minusWord} (?:по )?)?(?<points>${number})\\s*${points}?${after} за каждый (?:\\p{L}+ )?день(?<between>(?: \\p{L}+)*)`,
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
const months = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "ма[йя]",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
];
const monthsKk = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
];
const lead = "(?:(?:срок|мерзімі|до|к|не позднее)\\s*[–:]?\\s*)?";
const numericDate = pattern(
  `${lead}(?<yearBefore>(?:есепті жылғы|есепті жылдан кейінгі жылғы) )?(?<day>\\d{1,2})\\.(?<month>\\d{2})(?:\\.(?<year>\\d{4}))?(?! ?%)(?:\\s*(?:г\\.|года|ж\\.))?(?:(?:-?(?:ға|ге|на|не))? дейін)?(?<when>,?\\s*(?:года, следующего за отчетным(?: годом)?|следующего(?: за отчетным)? года|отчетного года))?`,
);
const wordDate = pattern(
  `${lead}(?<yearBefore>(?:есепті жылғы|есепті жылдан кейінгі жылғы) )?(?<day>\\d{1,2})(?:-го)? (?<word>(?:${[...months, ...monthsKk].join("|")})\\p{L}*)(?: (?<year>\\d{4})(?: ?(?:г\\.|года|ж\\.|жыл\\p{L}*))?)?(?: дейін)?(?<when>,?\\s*(?:года, следующего за отчетным(?: годом)?|следующего(?: за отчетным)? года|отчетного года))?`,
);

export interface Due {
  readonly due: string;
  readonly years: readonly (string | number)[];
}

/**
 * Reads «в срок – 50, за каждый день просрочки −5».
 * @param text The wording without its limits.
 * @param limits Limits taken from it.
 * @param context The name may tell the due day.
 * @returns Nothing where the wording is of another kind.
 */
export function readOnTime(text: Leftover, limits: Limits, context: RuleContext): PartReading | null {
  if (!text.has(/срок|вовремя|своевременн|мерзім|уақтылы|кешік|просроч|день|әр(?:бір)? (?:кешік\p{L}+ )?күн/u))
    return null;
  const due = takeDue(text, context) ?? takeDue(nameText(context), context);
  const late = first(text, perDay);
  const atAll = first(text, [anyLate]);
  const isLateness = typeOfUnit(context.unit) === "date" || text.has(/просроч|опоздан|задержк|кешік/u);
  const given = first(text, inTime) ?? (late !== undefined && isLateness ? first(text, [atFirst]) : undefined);
  if (given === undefined || (late === undefined && atAll === undefined && due === null)) return null;
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

/** Takes a due day out, with the years it may be of. */
export function takeDue(text: Leftover, { year }: RuleContext): Due | null {
  const groups = (text.take(numericDate) ?? text.take(wordDate))?.groups;
  if (!groups) return null;
  const at = (list: readonly string[]): number =>
    list.findIndex((word) => pattern(`^${word}`).test(groups["word"] ?? ""));
  const month = groups["month"] === undefined ? Math.max(at(months), at(monthsKk)) + 1 : Number(groups["month"]);
  const day = Number(groups["day"]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const two = (value: number): string => String(value).padStart(2, "0");
  const due = `${two(month)}-${two(day)}`;
  const when = `${groups["when"] ?? ""}${groups["yearBefore"] ?? ""}`;
  if (groups["year"] !== undefined) return { due, years: [relative(Number(groups["year"]), year)] };
  if (/следующего|кейінгі/.test(when)) return { due, years: ["reporting_year+1"] };
  if (/отчетного|есепті/.test(when)) return { due, years: ["reporting_year"] };
  return { due, years: ["reporting_year+1", "reporting_year"] };
}

function relative(due: number, year: number): string | number {
  if (due === year + 1) return "reporting_year+1";
  return due === year ? "reporting_year" : due;
}

function nameText({ name }: RuleContext): Leftover {
  return new Leftover(ruleText(name));
}
