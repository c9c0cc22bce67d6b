import type { Leftover } from "./leftover";
import type { PartReading } from "./read-per-unit";
import { number, points } from "./wordings";

const value = `\\s*(?:[–:=]|балл\\p{L}* |үшін )*\\s*(?<minus>минус )?(?<points>${number})(?:\\s*${points})?`;
const yes = [
  new RegExp(
    `(?:^|[^\\p{L}])(?:да|иә|ия|имеется|есть|наличие(?: [^–:;\\d]*)?|при наличии(?: [^–:;\\d]*)?|бар(?: болса| болған жағдайда| болуы)?|болған жағдайда|болса|орындалса)${value}`,
    "u",
  ),
  new RegExp(`(?<points>${number})\\s*${points} (?:за|при) наличи\\p{L}+[^;\\d]*`, "u"),
];
const no = [
  new RegExp(
    `(?:^|[^\\p{L}])(?:нет|жоқ(?: болса)?|отсутстви\\p{L}+(?: [^–:;\\d]*)?|при отсутствии(?: [^–:;\\d]*)?|болмаса|болмаған жағдайда)${value}`,
    "u",
  ),
];
const both = new RegExp(`(?:да ?/ ?нет|иә ?/ ?жоқ)\\s*[–:]?\\s*(?<yes>${number})\\s*/\\s*(?<no>${number})`, "u");

/**
 * Reads «да – 300; нет – 0», «наличие – 50», «бар болса – 50».
 * @param text The wording without its limits.
 * @returns Nothing where the wording is of another kind; «нет» not told gives 0, as «наличие – 50» says it.
 */
export function readYesNo(text: Leftover): PartReading | null {
  const pair = text.take(both)?.groups;
  if (pair) return reading(Number(pair["yes"]), Number(pair["no"]));
  const first = (patterns: readonly RegExp[]): number | undefined => {
    for (const pattern of patterns) {
      const groups = text.take(pattern)?.groups;
      if (groups) return Number(groups["points"]) * (groups["minus"] ? -1 : 1);
    }
    return undefined;
  };
  // «болмаса – 0» holds «болса» in no language, but «нет» must go first: «да/нет» is told by it alone.
  const without = first(no);
  const given = first(yes);
  return given === undefined ? null : reading(given, without ?? 0);
}

function reading(given: number, without: number): PartReading {
  return { readings: [{ rule: { kind: "yes_no", yes: given, no: without }, type: "yes-no" }], reasons: [] };
}
