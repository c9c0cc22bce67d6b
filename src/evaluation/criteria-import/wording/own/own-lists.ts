import { pattern } from "../pattern";
import type { DateBandsRule } from "../../../../rating/rules/date-bands";
import type { LevelsRule } from "../../../../rating/rules/levels";
import type { Rule } from "../../../../rating/rules/rules";
import { codeOf, figure, months, part, valueOf, type Groups } from "./own-templates";
import type { RuleContext } from "../reading";
import type { ExplainWords } from "../../../words/explain/ru";

type Own<Of extends Rule> = { readonly rule: Of } | null;

/** A due day as a rule's sentence tells it. */
export function ownDue(
  told: string,
  { rule: words }: ExplainWords,
  year: number,
): { readonly due: string; readonly due_year: string | number } | null {
  const relative = (offset: number): string => (offset === 0 ? "reporting_year" : `reporting_year+${offset}`);
  const forms = [
    [words.dueThisYear, relative(0)],
    [words.dueNextYear, relative(1)],
  ] as const;
  const worded = forms
    .map(([template, when]) => ({ day: pattern(`^${part(template)}$`).exec(told)?.groups?.["day"], when }))
    .find(({ day }) => day !== undefined);
  const day = /^(\d{1,2})(?:\.(\d{2})| ([a-z]{3}))(?:[. ](\d{4}))?/.exec(worded?.day ?? told);
  if (!day) return null;
  const month = day[2] ?? String(months.indexOf(day[3] ?? "") + 1).padStart(2, "0");
  const whole = Number(day[4]);
  const due_year = worded?.when ?? (whole === year || whole === year + 1 ? relative(whole - year) : whole);
  if (worded === undefined && day[4] === undefined) return null;
  return { due: `${month}-${(day[1] ?? "").padStart(2, "0")}`, due_year };
}

/** Days in the order of the sentence; all of one year. */
export function ownDays(text: string, words: ExplainWords, year: number): Own<DateBandsRule> {
  const { rule } = words;
  const [until, later] = [rule.dayUntil, rule.dayLater].map((one) => pattern(`^${part(one)}$`));
  const read = text.split("; ").map((piece) => {
    const end = later?.exec(piece)?.groups;
    if (end) return { until: null, points: valueOf(end["points"]) ?? 0, due_year: undefined };
    const groups = until?.exec(piece)?.groups;
    const due = groups && ownDue(groups["day"] ?? "", words, year);
    return due ? { until: due.due, points: valueOf(groups["points"]) ?? 0, due_year: due.due_year } : null;
  });
  const years = new Set(read.flatMap((line) => (line?.due_year === undefined ? [] : [line.due_year])));
  const [due_year] = years;
  if (years.size !== 1 || due_year === undefined || read.includes(null)) return null;
  const days = read.flatMap((line) => (line === null ? [] : [{ until: line.until, points: line.points }]));
  return { rule: { kind: "date_bands", due_year, days } };
}

/** Levels joined by plus signs, or one behind the other. */
export function ownLevels(
  groups: Groups,
  take: "all" | "highest",
  words: ExplainWords,
  context: RuleContext,
): Own<LevelsRule> {
  const plain = pattern(`^(?<base>[\\p{L}\\d.]+) (?:×|–) \\(?(?<points>${figure})\\)?$`);
  const capped = pattern(`^${part(words.rule.levelCapped)}$`);
  const levels = (groups["levels"] ?? "").split(take === "all" ? / \+ / : "; ").map((piece) => {
    const found = (capped.exec(piece) ?? plain.exec(piece))?.groups;
    const field = codeOf(found?.["base"] ?? "", context);
    const cap = valueOf(found?.["cap"]);
    return field === undefined
      ? null
      : { field, points: valueOf(found?.["points"]) ?? 0, ...(cap !== undefined && { cap }) };
  });
  if (levels.some((level) => level === null)) return null;
  const most = valueOf(groups["most"]);
  return {
    rule: {
      kind: "levels",
      levels: levels.flatMap((level) => level ?? []),
      ...(take === "highest" && { take }),
      ...(most !== undefined && { cap: most }),
    },
  };
}
