import type { Band } from "../rating/criteria/criteria";
import type { Leftover } from "./leftover";
import type { PartReading } from "./read-per-unit";
import { typeOfUnit } from "./read-per-unit";
import type { QuestionReason, RuleContext, RuleReading } from "./reading";
import { settleBands, type LineOfScale } from "./settle-bands";
import { shareFields } from "./share-fields";
import { number, percent, points } from "./wordings";

const n = (name: string): string => `(?<${name}>${number})\\s*(?:${percent})?`;
const mean = "(?: мәнінен| ?-?(?:дан|ден|тан|тен|нан|нен))";
const given = `(?:\\s*(?:включительно|раз|охват\\p{L}*))?\\s*(?:–|:|=)\\s*(?<points>${number})(?:\\s*${points})?`;

/** Limits of one line, the more exact first; the groups tell which bounds are there and how they are meant. */
const limits: readonly string[] = [
  `(?:от|с|кемінде) ${n("ge")},? (?:но|бірақ) (?:менее|ниже|меньше )?\\s*${n("lt")}(?: мәнінен аз)?`,
  `${n("ge")}-?(?:дан|ден|тан|тен|нан|нен) ${n("upto")}-?(?:ға|ге|қа|ке) дейін`,
  `(?:(?:от|с) )?${n("ge")}\\s*(?:–|-|до)\\s*${n("upto")}(?: включительно)?`,
  `${n("ge")}\\s*(?:и (?:выше|более|больше|свыше)|және одан (?:жоғары|көп|артық))`,
  `(?:от|не (?:менее|ниже|меньше)|кемінде) ${n("ge")}(?: и (?:выше|более|больше|свыше))?`,
  `(?:свыше|более|выше|больше) ${n("gt")}`,
  `${n("gt")}${mean} (?:жоғары|көп|артық|асса)`,
  `(?:менее|ниже|меньше) ${n("lt")}`,
  `${n("lt")}${mean} (?:аз|төмен|кем)`,
  `до ${n("upto")}`,
  `${n("upto")}-?(?:ға|ге|қа|ке) дейін`,
  `не (?:более|выше|больше) ${n("le")}`,
  `(?<any>любое значение|кез келген мән)`,
  `${n("exact")}`,
];
const start = "(?:^|(?<=[\\s;:,\\u0001(]))";
const lines = limits.map((limit) => new RegExp(`${start}${limit}${given}`, "u"));
const reversed = limits
  .slice(0, -1)
  .map((limit) => new RegExp(`(?<points>${number})\\s*${points}\\s*(?:–|:|при(?: [^\\d;]*?)?|за)\\s*${limit}`, "u"));

/**
 * Reads a scale: «95–100 % – 500; 90–95 % – 300», «от 95 % – 500 баллов; от 90 до 95 % – 300».
 * @param text The wording without its limits.
 * @param context Unit, name and base fields.
 * @returns Nothing where the wording is of another kind.
 */
export function readBands(text: Leftover, context: RuleContext): PartReading | null {
  const isShare = text.has(new RegExp(percent, "u")) || typeOfUnit(context.unit) === "percent";
  const fields = isShare ? shareFields(text, context) : null;
  const found = takeLines(text);
  if (found.length === 0) return null;
  const { options, reasons } = settleBands(found, isShare);
  if (!isShare) {
    const type = typeOfUnit(context.unit);
    return {
      readings: options.map((bands): RuleReading => ({
        rule: { kind: "value_bands", bands },
        type: type === "money" ? "money" : "integer",
      })),
      reasons,
    };
  }
  const asked: QuestionReason[] = fields?.isSure ? [] : ["base-fields"];
  const { numerator = "", denominator = "" } = fields ?? {};
  return {
    readings: options.map((bands: readonly Band[]): RuleReading => ({
      rule: { kind: "share_bands", numerator, denominator, bands },
      type: "percent",
    })),
    reasons: [...asked, ...reasons],
  };
}

function takeLines(text: Leftover): LineOfScale[] {
  const found: (LineOfScale & { readonly at: number })[] = [];
  const read = (patterns: readonly RegExp[]): void => {
    for (const pattern of patterns) {
      for (const { groups = {}, index } of text.takeAll(pattern)) found.push({ ...lineOf(groups), at: index });
    }
  };
  read(lines);
  if (found.length === 0) read(reversed);
  return found.map(({ at: _at, ...line }) => line);
}

function lineOf(groups: Readonly<Record<string, string | undefined>>): LineOfScale {
  const value = (name: string): number | undefined => (groups[name] === undefined ? undefined : Number(groups[name]));
  const exact = value("exact");
  return {
    lowest: exact ?? value("ge") ?? value("gt") ?? null,
    isOpenBelow: value("gt") !== undefined,
    highest: exact ?? value("lt") ?? value("upto") ?? value("le") ?? null,
    upper:
      exact !== undefined || value("le") !== undefined
        ? "included"
        : value("lt") !== undefined
          ? "excluded"
          : value("upto") !== undefined
            ? "unclear"
            : "none",
    points: Number(groups["points"]),
  };
}
