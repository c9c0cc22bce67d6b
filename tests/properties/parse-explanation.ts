import { explainWords } from "../../src/evaluation/words/explain/words-of";
import type { Language } from "../../src/text/language";

/** What a sentence of EXPLAIN says, read by its words and worked out anew. */
export interface ReadSentence {
  /** Points before weight by the arithmetic that is written; `null` where the sentence says why there are none. */
  readonly worked: number | null;
  readonly weight: number;
  /** Points that are named at the end, or else the result of the arithmetic. */
  readonly points: number | null;
  readonly place?: number;
}

const expressionSigns = /^[\d.,\u00A0\s()+\u2212×÷-]+$/;

/** Numbers as they are printed in any of the three languages. */
function numberOf(text: string): number {
  const plain = text
    .replace(/[\u00A0\s()%]/g, "")
    .replace("\u2212", "-")
    .replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) throw new Error(`not a number: ${text}`);
  return Number(plain);
}

/** Works out what is written: numbers, signs, brackets. */
function workOut(text: string): number {
  if (!expressionSigns.test(text)) throw new Error(`no arithmetic: ${text}`);
  const program = text
    .replace(/[\u00A0\s]/g, "")
    .replace(/,/g, ".")
    .replace(/×/g, "*")
    .replace(/÷/g, "/")
    .replace(/\u2212/g, " - ");
  return new Function(`return (${program});`)() as number;
}

/** A template of the dictionary as a pattern; a value that occurs twice must be the same twice. */
function patternOf(template: string): string {
  const seen = new Set<string>();
  return template
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      if (seen.has(name)) return `\\k<${name}>`;
      seen.add(name);
      return `(?<${name}>[^;]+?)`;
    })
    .join("");
}

/** The values of a template as a text gives them; none where it is another text. */
const match = (template: string, text: string): Record<string, string> | undefined => {
  const found = new RegExp(`^${patternOf(template)}$`).exec(text);
  return found === null ? undefined : { ...found.groups };
};

/** Reads a sentence of `explainSentence` in one language. */
export function readSentence(text: string, language: Language): ReadSentence {
  const { sentence } = explainWords[language];
  const outer = new RegExp(
    `^(?<head>.+?); ${patternOf(sentence.weight)}(?:; ${patternOf(sentence.points)})?(?:; ${patternOf(sentence.place)})?$`,
  ).exec(text)?.groups;
  if (outer === undefined) {
    const isAbsence = Object.values(sentence.absences).some((template) => match(template, text) !== undefined);
    if (!isAbsence) throw new Error(`not read: ${text}`);
    return { worked: null, weight: 1, points: null };
  }
  const { head = "", weight = "", points, place } = outer;
  const { worked, shown } = readArithmetic(head, language);
  return {
    worked,
    weight: numberOf(weight),
    points: points === undefined ? shown : numberOf(points),
    ...(place !== undefined && { place: numberOf(place) }),
  };
}

function readArithmetic(head: string, language: Language): { readonly worked: number; readonly shown: number } {
  const { sentence } = explainWords[language];
  for (const template of [sentence.share, sentence.band]) {
    const found = match(template, head);
    if (found?.["points"] === undefined) continue;
    const value = found["figure"] ?? `${found["numerator"]} ÷ ${found["denominator"]} × 100`;
    checkBand(workOut(value), found["band"] ?? "", language);
    return same(numberOf(found["points"]));
  }
  const withPoints = [sentence.yes, sentence.no, sentence.inTime, sentence.dayUntil, sentence.dayLater, sentence.mark];
  for (const template of withPoints) {
    const found = match(template, head);
    if (found?.["points"] !== undefined) return same(numberOf(found["points"]));
  }
  const [before = "", ...bounds] = head.split(" → ");
  const [, bound] = bounds;
  if (bound !== undefined) throw new Error(`two bounds: ${head}`);
  const highest = match(sentence.highest, before.split("; ").at(-1) ?? "")?.["points"];
  const [expression = "", result = ""] =
    highest === undefined ? cutAtResult(before.replace(/ \([^()]*%\)/, "")) : [highest, highest];
  const worked = workOut(expression);
  if (bounds[0] === undefined) return { worked, shown: numberOf(result) };
  const [limit = "", capped] = bounds[0].split(" = ");
  const isFloor = match(sentence.notBelow, limit) !== undefined;
  const edge = numberOf(match(isFloor ? sentence.notBelow : sentence.notAbove, limit)?.["bound"] ?? "");
  // A plan's bound is a percentage, and the points it makes stand behind it.
  const value = capped === undefined ? edge : numberOf(capped);
  const acts = capped !== undefined || (isFloor ? worked <= edge : worked >= edge);
  if (!acts) throw new Error(`the bound did not act: ${head}`);
  return same(value);
}

/** Everything between the last words and the last sign of equality. */
function cutAtResult(text: string): readonly [string, string] {
  const at = text.lastIndexOf(" = ");
  const expression = text.slice(0, at).split("; ").at(-1) ?? "";
  return [expression, text.slice(at + 3)];
}

function checkBand(value: number, band: string, language: Language): void {
  const { sentence } = explainWords[language];
  const edges = match(sentence.bandBetween, band) ?? match(sentence.bandFrom, band) ?? match(sentence.bandBelow, band);
  const [ge, lt] = [edges?.["ge"], edges?.["lt"]];
  const near = 1e-9 * Math.max(1, Math.abs(value));
  if (ge !== undefined && value < numberOf(ge) - near) throw new Error(`${value} is below ${band}`);
  if (lt !== undefined && value >= numberOf(lt) + near) throw new Error(`${value} is above ${band}`);
}

function same(value: number): { readonly worked: number; readonly shown: number } {
  return { worked: value, shown: value };
}
