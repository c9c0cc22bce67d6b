import type { BaseField } from "../../rating/criteria/base-field";
import type { Block, Check, Indicator } from "../../rating/criteria/criteria";
import type { EditionFromYear, EditionId } from "../../rating/editions/edition";
import type { Organisation } from "../../rating/organisations/organisation";
import type { Figure, Signature } from "../../rating/returns/return";
import { isRecord } from "../../text/guards";
import type { Language } from "../../text/language";
import { localText } from "../../text/local-text";
import { boundWords } from "../words/explain/range-words";
import { ruleWords } from "../words/explain/rule-words";
import { figureText } from "../words/figure-text";
import { sheetsIn } from "../words/sheets/sheets-in";
import { partsOfPath } from "./parts-of-year";

/** Longer texts are cut between two words for people; records keep them whole. */
const longest = 1000;

/**
 * A value of the year as people read it, whatever kind of thing stands there.
 * @param path Where it stands.
 * @param value As JSON has it.
 * @param year Reporting year; bounds of dates lie in the year after it.
 * @returns "" for none.
 */
export function valueInWords(path: string, value: unknown, language: Language, year: number): string {
  if (value === undefined || value === null) return "";
  const text =
    typeof value === "object" ? thingInWords(path, value, language, year) : plainInWords(path, value, language);
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const end = cut.lastIndexOf(" ");
  return `${end > longest / 2 ? cut.slice(0, end) : cut}…`;
}

function plainInWords(path: string, value: unknown, language: Language): string {
  const { yes, no, editions } = sheetsIn(language);
  const [kind] = partsOfPath(path);
  if (kind === "edition") return editions[value as EditionId] ?? String(value);
  // That a return is there is told by its figures.
  if (kind === "return") return "";
  return figureText(value as Figure, language, { yes, no, noData: "" });
}

function thingInWords(path: string, value: object, language: Language, year: number): string {
  const [kind = ""] = partsOfPath(path);
  switch (kind) {
    case "signature": {
      const { head, signedOn } = value as Signature;
      return joined([head, figureText(signedOn, language, { yes: "", no: "", noData: "" })], ", ");
    }
    case "editions": {
      const { editions } = sheetsIn(language);
      return joined((value as readonly EditionFromYear[]).map(({ from, edition }) => `${from} – ${editions[edition]}`));
    }
    case "indicators":
      return indicatorInWords(value as Indicator, language, year);
    case "base_fields": {
      const field = value as BaseField;
      const bounds = {
        ...(field.min !== undefined && { min: field.min }),
        ...(field.max !== undefined && { max: field.max }),
      };
      return joined([localText(field, language), localText(field.unit, language), boundWords(bounds, language, year)]);
    }
    case "blocks": {
      const block = value as Block;
      const sheet = { kk: block.sheet_kk, ru: block.sheet_ru, en: block.sheet_en }[language];
      return joined([localText(block, language), sheet ?? ""]);
    }
    case "checks":
      return (value as Check).expr;
    case "organisations":
      return organisationInWords(value as Organisation);
    default:
      return leavesOf(value, language).join(", ");
  }
}

function indicatorInWords(indicator: Indicator, language: Language, year: number): string {
  const { unit, min, max, evidence, source = [] } = indicator;
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return joined([
    localText(indicator, language),
    unit ? localText(unit, language) : "",
    ruleWords(indicator, language, year),
    boundWords(bounds, language, year),
    evidence ? localText(evidence, language) : "",
    source.join(", "),
  ]);
}

function organisationInWords({ kk, ru, short_kk, short_ru, short_en, aliases = [] }: Organisation): string {
  const names = [kk, ru, short_kk ?? "", short_ru ?? "", short_en ?? "", ...aliases.map(({ name }) => name)];
  return joined([...new Set(names)]);
}

/** Values of a list or of anything that a later version keeps, without their names. */
function leavesOf(value: unknown, language: Language): string[] {
  const { yes, no } = sheetsIn(language);
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, language));
  if (isRecord(value)) return Object.values(value).flatMap((one) => leavesOf(one, language));
  const text = figureText((value ?? null) as Figure, language, { yes, no, noData: "" });
  return text === "" ? [] : [text];
}

function joined(parts: readonly string[], between = "; "): string {
  return parts.filter((part) => part !== "").join(between);
}
