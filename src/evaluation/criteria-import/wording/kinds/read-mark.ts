import type { RuleReading } from "../reading";
import { numberOf, phrase } from "../tokens/phrase";
import type { PartReading } from "./read-per-unit";
import type { Token } from "../tokens/tokenize";

/** Who marks, how, and what joins these words. */
const around = "[JWpgdsbVwR]";
/** «0–10», «от 0 до 10», «0-ден 10-ға дейін», «до 10», «не более 10», «10 ұпайға дейін», «10-нан аспайды» */
const amounts = [
  "F?(?<least>n)p?[dU](?<most>n)p?",
  "F?(?<least>n)F(?<most>n)g?p?U",
  "[UL]p?d?(?<most>n)p?",
  "(?<most>n)pd?L",
  "(?<most>n)p?F?[Ul]",
  "S",
];
/** A range may say its greatest mark once more as the limit of the column beside it. */
const limit = `(?:s(?:L(?<again>n)p?|(?<same>n)p?F?l))?`;
const forms = amounts.map((amount) =>
  phrase(
    amount === "S" ? `${around}*(?<most>S)${around}*?${limit}` : `${around}*${amount}${around}{0,3}?${limit}${around}*`,
  ),
);
const judged = phrase(`[JW]${around}*sL(?<most>n)p?`);
/** «0/5/10», «0, 5 или 10 баллов» */
const steps = [phrase("(?<list>n(?:/n)+)p?"), phrase("(?<list>n(?:sn)*(?<or>w)n)p?")];
const or = /^(?:или|либо|немесе)$/u;
/** Excel makes a day of «1–10». */
const asDay = phrase("(?:nsw|t)sL(?<most>n)p?");

/**
 * Reads a mark that people give up to a maximum: «1–10», «до 10 баллов», «по решению комиссии, не более 5 баллов»,
 * «оценивается по 10-балльной шкале», «сарапшылардың орташа балы (0–10)».
 * @param tokens The whole wording.
 * @returns The mark, and a point for each unit up to its maximum, which «до 10 баллов» may mean too, with the words beside it.
 */
export function readMark(tokens: readonly Token[]): { readonly part: PartReading; readonly rest: string } | null {
  const listed = stepsOf(tokens);
  if (listed) return { part: { readings: listed, reasons: ["mark"] }, rest: "" };
  const day = isDay(tokens) ? asDay(tokens) : null;
  const cap = day ? numberOf(day, "most") : mostOf(tokens);
  if (cap === undefined || !(cap > 0)) return null;
  const readings: readonly RuleReading[] = [
    { rule: { kind: "mark", cap }, type: "decimal" },
    { rule: { kind: "per_unit", points: 1, cap }, type: "decimal" },
  ];
  const rest = day ? [] : tokens.flatMap(({ kind, text }) => (kind === "word" || kind === "role" ? [text] : []));
  return { part: { readings, reasons: ["mark"] }, rest: rest.join(" ") };
}

/** Points to choose from, in their order: two with nothing among them are most likely yes and no. */
function stepsOf(tokens: readonly Token[]): readonly RuleReading[] | null {
  for (const form of steps) {
    const found = form(tokens);
    const given = (found?.["list"] ?? []).filter(({ kind }) => kind === "number").map(({ value }) => value);
    const isList = found?.["or"] === undefined || found["or"].every(({ text }) => or.test(text));
    const sorted = [...given].sort((a, b) => a - b);
    const isInOrder = [sorted, [...sorted].reverse()].some((order) => order.every((value, at) => value === given[at]));
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (!isList || !isInOrder || least === undefined || most === undefined || most <= least || least < 0) continue;
    const mark: RuleReading = { rule: { kind: "mark", cap: most }, type: "decimal" };
    const yesNo: RuleReading = { rule: { kind: "yes_no", yes: most, no: 0 }, type: "yes-no" };
    return given.length === 2 && least === 0 ? [yesNo, mark] : [mark];
  }
  return null;
}

function isDay(tokens: readonly Token[]): boolean {
  const start = tokens.slice(0, 3).map(({ text }) => text);
  return /^0?1[.](?:янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек)/u.test(start.join(""));
}

function mostOf(tokens: readonly Token[]): number | undefined {
  // Without people or the word for points «до 10» is a line of a scale.
  const says = (kinds: readonly Token["kind"][]): boolean => tokens.some(({ kind }) => kinds.includes(kind));
  for (const form of forms) {
    const found = form(tokens);
    if (!found) continue;
    const [least, most] = [numberOf(found, "least"), numberOf(found, "most")];
    const again = [...(found["again"] ?? []), ...(found["same"] ?? [])][0]?.value ?? NaN;
    if (least > 1 || (again > 0 && again !== most)) return undefined;
    const isRange = !Number.isNaN(least);
    const isTold = says(["points", "judges", "judging", "marks"]);
    return isTold || (isRange && !says(["word", "role"])) ? most : undefined;
  }
  const told = judged(tokens);
  return told ? numberOf(told, "most") : undefined;
}
