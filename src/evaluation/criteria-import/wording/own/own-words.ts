import { pattern } from "../pattern";
import type { Band } from "../../../../rating/points/bands";
import type { Rule } from "../../../../rating/rules/rules";
import type { Language } from "../../../../text/language";
import { explainWords } from "../../../words/explain/words-of";
import { ownDays, ownDue, ownLevels } from "./own-lists";
import { codeOf, figure, longestText, oneForm, part, valueOf, type Groups } from "./own-templates";
import { typeOfUnit } from "../type-of-unit";
import type { RuleContext, RuleReading } from "../reading";
import type { ExplainWords } from "../../../words/explain/ru";

type OwnRule = Pick<RuleReading, "rule" | "direction"> & { readonly unit?: string };

interface OwnSentence {
  /** Its own words: without them a text is another one, and no pattern is made ready for it. */
  readonly said: string;
  readonly pattern: () => RegExp;
  readonly read: (groups: Groups, context: RuleContext) => OwnRule | null;
}

/**
 * Reads a rule back from the sentence in which the program itself words it, whatever the dictionaries say today.
 * @param words As the table has them; breaks stand for spaces.
 * @param context Unit, year and base fields.
 * @returns Nothing where the sentence is not one of the program's own.
 * @example readOwnWords("Yes: 300; no: 0", { unit: "", name: "", year: 2025, baseFields: [] })?.rule.kind //=> "yes_no"
 */
export function readOwnWords(words: string, context: RuleContext): RuleReading | null {
  const text = oneForm(words);
  for (const { said, pattern, read } of ownSentences()) {
    const groups = text.includes(said) ? pattern().exec(text)?.groups : undefined;
    const own = groups && read(groups, context);
    if (!own) continue;
    const { rule, direction, unit } = own;
    const weight = valueOf(groups["weight"]);
    return {
      rule,
      type: typeOfRule(rule, unit ?? context.unit),
      ...(weight !== undefined && { weight }),
      ...(direction && { direction }),
    };
  }
  return null;
}

let sentences: readonly OwnSentence[] | undefined;

/** Made when first asked for: most tables are not the program's own. */
function ownSentences(): readonly OwnSentence[] {
  sentences ??= (["kk", "ru", "en"] as const).flatMap((language) => sentencesIn(language));
  return sentences;
}

function sentencesIn(language: Language): OwnSentence[] {
  const words = explainWords[language];
  const { rule } = words;
  const limits = `(?:; ${part(rule.most, { bound: "counted" })})?(?:; ${part(rule.floor, { bound: "floor" })})?(?:; ${part(rule.cap, { bound: "most" })})?`;
  const sentence = (template: string, read: OwnSentence["read"], more = ""): OwnSentence => {
    let made: RegExp | undefined;
    return {
      said: longestText(template),
      pattern: () => (made ??= pattern(`^${part(template)}${more}${limits}(?:; ${part(rule.weight)})?$`)),
      read,
    };
  };
  const unit = `(?:; ${part(rule.unit)})?(?:; (?<whole>${part(rule.wholeSteps)}))?`;
  const scale = (share: boolean): OwnSentence["read"] => {
    return (groups, context) => {
      const bands = bandsOf(groups["bands"] ?? "", words);
      if (!bands) return null;
      if (!share) return { rule: { kind: "value_bands", bands } };
      const fields = fieldsOf(groups, context);
      return fields && { rule: { kind: "share_bands", ...fields, bands } };
    };
  };
  const minMax = (direction: "up" | "down") => (groups: Groups) => ({
    rule: { kind: "min_max", from: valueOf(groups["from"]) ?? 0, to: valueOf(groups["to"]) ?? 100 } as const,
    direction,
  });
  const place = (direction: "up" | "down") => () => ({ rule: { kind: "place_points" } as const, direction });
  return [
    sentence(rule.perOne, perUnit, unit),
    sentence(rule.perMany, perUnit, unit),
    sentence(rule.yes_no, ({ yes, no }) => ({
      rule: { kind: "yes_no", yes: valueOf(yes) ?? 0, no: valueOf(no) ?? 0 },
    })),
    sentence(rule.placeUp, place("up")),
    sentence(rule.placeDown, place("down")),
    sentence(rule.minMaxUp, minMax("up")),
    sentence(rule.minMaxDown, minMax("down")),
    sentence(rule.percent_of_plan, plan),
    sentence(rule.onTime, (groups, { year }) => onTime(groups, words, year)),
    sentence(rule.days, ({ days = "" }, { year }) => ownDays(days, words, year)),
    sentence(rule.highestLevel, (groups, context) => ownLevels(groups, "highest", words, context)),
    sentence(rule.levels, (groups, context) => ownLevels(groups, "all", words, context)),
    sentence(rule.mark, ({ cap }) => ({ rule: { kind: "mark", cap: valueOf(cap) ?? 0 } })),
    sentence(rule.marks, ({ cap, marks = "" }, context) => {
      const codes = marks.split(", ").map((code) => codeOf(code, context));
      return codes.includes(undefined)
        ? null
        : { rule: { kind: "mark", cap: valueOf(cap) ?? 0, marks: codes as readonly string[] } };
    }),
    sentence(rule.share, scale(true)),
    sentence(rule.bands, scale(false)),
  ];
}

function perUnit(groups: Groups): OwnRule {
  const points = valueOf(groups["points"]) ?? 0;
  const per = valueOf(groups["per"]);
  const floor = valueOf(groups["floor"]);
  const cap = valueOf(groups["most"]);
  const counted = valueOf(groups["counted"]);
  const shape = {
    points,
    ...(per !== undefined && { per }),
    ...(groups["whole"] !== undefined && { round: "down" as const }),
    ...(counted !== undefined && { most: counted }),
    ...(floor !== undefined && { floor }),
  };
  const rule: Rule =
    points < 0 && floor !== undefined && cap === undefined && counted === undefined
      ? { kind: "penalty_per_unit", ...shape, floor }
      : { kind: "per_unit", ...shape, ...(cap !== undefined && { cap }) };
  return { rule, ...(groups["unit"] !== undefined && { unit: groups["unit"] }) };
}

function plan(groups: Groups, context: RuleContext): OwnRule | null {
  const fields = fieldsOf(groups, context);
  const ratio = Number(((valueOf(groups["cap_ratio"]) ?? 0) / 100).toPrecision(12));
  return (
    fields && {
      rule: { kind: "percent_of_plan", points: valueOf(groups["points"]) ?? 0, ...fields, cap_ratio: ratio },
    }
  );
}

function fieldsOf(groups: Groups, { baseFields }: RuleContext): { numerator: string; denominator: string } | null {
  const [numerator, denominator] = ["numerator", "denominator"].map((name) =>
    codeOf(groups[name] ?? "", { baseFields }),
  );
  return numerator === undefined || denominator === undefined ? null : { numerator, denominator };
}

/** Bands from the highest to the lowest; "from" alone ends where the one before it begins. */
function bandsOf(text: string, { rule }: ExplainWords): readonly Band[] | null {
  const forms = [rule.bandBetween, rule.bandFrom, rule.bandBelow, rule.bandAny].map((template) =>
    pattern(`^${part(template).replaceAll(figure, `${figure} ?%?`)}$`),
  );
  const bands: Band[] = [];
  for (const piece of text.split("; ")) {
    const groups = forms.map((form) => form.exec(piece)?.groups).find((found) => found !== undefined);
    if (!groups) return null;
    const ge = valueOf(groups["ge"]) ?? null;
    const above = bands.at(-1)?.ge ?? null;
    bands.push({
      ge,
      lt: valueOf(groups["lt"]) ?? (ge === null ? null : above),
      points: valueOf(groups["points"]) ?? 0,
    });
  }
  return bands;
}

function onTime(groups: Groups, words: ExplainWords, year: number): OwnRule | null {
  const due = ownDue(groups["due"] ?? "", words, year);
  const floor = valueOf(groups["floor"]);
  if (due === null || floor === undefined) return null;
  return {
    rule: {
      kind: "on_time",
      ...due,
      points: valueOf(groups["points"]) ?? 0,
      per_day_late: valueOf(groups["perDay"]) ?? 0,
      floor,
    },
  };
}

function typeOfRule({ kind }: Rule, unit: string): RuleReading["type"] {
  if (kind === "share_bands" || kind === "percent_of_plan") return "percent";
  if (kind === "yes_no") return "yes-no";
  if (kind === "on_time" || kind === "date_bands") return "date";
  if (kind === "mark") return "decimal";
  const type = typeOfUnit(unit);
  return type === "money" || (type === "date" && kind === "min_max") ? type : "integer";
}
