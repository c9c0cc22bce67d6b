import { plainText } from "../../cells/plain-text";
import type { RuleContext } from "../reading";

/** Values of the holes of a sentence, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A number as a sentence prints it. */
export const figure = "[-\u2212]?\\d+(?: \\d{3})*(?:[.,]\\d+)?";
export const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const holes: Readonly<Record<string, string>> = {
  unit: "[^;]+",
  numerator: "[\\p{L}\\d.]+",
  denominator: "[\\p{L}\\d.]+",
  due: "[^;]+",
  day: "[\\p{L}\\d. ]+",
  bands: ".+",
  days: ".+",
  levels: ".+?",
  marks: "[\\p{L}\\d., ]+",
  base: "[\\p{L}\\d.]+",
  cap_ratio: `${figure} ?%?`,
};

/** A text of the program in one form: lower case, one dash, breaks as spaces. */
export function oneForm(text: string): string {
  return plainText(text)
    .replace(/\n/g, " ")
    .split(";")
    .map((piece) => piece.trim())
    .join("; ")
    .replace(/[–—]/g, "–")
    .toLowerCase();
}

/** A template as a pattern; what stands in its holes is kept by name. */
export function part(template: string, names: Readonly<Record<string, string>> = {}): string {
  return oneForm(template)
    .split(/\{(\w+)\}/)
    .map((text, at) =>
      at % 2 === 0
        ? text.replace(/[.*+?^$()|[\]\\]/g, "\\$&")
        : `(?<${names[camel(text)] ?? camel(text)}>${holes[camel(text)] ?? figure})`,
    )
    .join("");
}

/** The longest words of a template between its holes. */
export function longestText(template: string): string {
  const texts = oneForm(template).split(/\{\w+\}/);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** The form of a template is lower case; names of its holes are not. */
function camel(hole: string): string {
  return hole === "perday" ? "perDay" : hole;
}

/** A printed number. */
export function valueOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return Number(text.replace(/[ %]/g, "").replace(",", ".").replace("\u2212", "-"));
}

/** The code of a base field as the table has it. */
export function codeOf(text: string, { baseFields }: Pick<RuleContext, "baseFields">): string | undefined {
  return baseFields.find(({ code }) => code.toLowerCase() === text.trim())?.code;
}
