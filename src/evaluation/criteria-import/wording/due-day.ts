import type { Leftover } from "./leftover";
import { pattern } from "./pattern";
import type { RuleContext } from "./reading";

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

const before = "(?:есепті жылғы |есепті жылдан кейінгі жылғы )?";
const behind = "(?:,?\\s*(?:года, следующего за отчетным(?: годом)?|следующего(?: за отчетным)? года|отчетного года))?";
/** A day as a piece of a wording, without groups: «15.01», «31.01.2026», «15 января 2026 года», «15 қаңтарға». */
export const dateForms = [
  `${before}(?:3[01]|[012]?\\d)\\.(?:0\\d|1[012])(?:\\.\\d{4})?(?![\\d%]| ?%|\\s*(?:балл|ұпай|очк|б\\.)|\\.\\d)(?:\\s*(?:г\\.|года|ж\\.))?${behind}`,
  `${before}(?:3[01]|[012]?\\d)(?:-го)? (?:${[...months, ...monthsKk].join("|")})\\p{L}*(?: \\d{4}(?: ?(?:г\\.|года|ж\\.|жыл\\p{L}*))?)?${behind}`,
].join("|");

export interface Due {
  readonly due: string;
  readonly years: readonly (string | number)[];
}

const startsOf = (names: readonly string[]): readonly RegExp[] => names.map((name) => pattern(`^${name}`));
const starts = { ru: startsOf(months), kk: startsOf(monthsKk) };

/** Takes a due day out, with the years it may be of. */
export function takeDue(text: Leftover, { year }: RuleContext): Due | null {
  const groups = (text.take(numericDate) ?? text.take(wordDate))?.groups;
  if (!groups) return null;
  const at = (ofMonths: readonly RegExp[]): number => ofMonths.findIndex((start) => start.test(groups["word"] ?? ""));
  const month = groups["month"] === undefined ? Math.max(at(starts.ru), at(starts.kk)) + 1 : Number(groups["month"]);
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
