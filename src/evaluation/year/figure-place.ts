import type { Organisation } from "../../rating/organisations/organisation";
import type { Language } from "../../text/language";
import { localText } from "../../text/local-text";
import { shortName } from "../../rating/organisations/organisation-names";
import type { YearData } from "./year-data";

/** As people and programs find it: `Кызылординская обл. (KZO)`. */
export function nameWithCode(
  id: string,
  { organisations, language }: { readonly organisations: readonly Organisation[]; readonly language: Language },
): string {
  const organisation = organisations.find((one) => one.id === id);
  return organisation === undefined ? id : `${shortName(organisation, language)} (${id})`;
}

/**
 * Where a figure stood, as the log tells it: `Кызылординская обл. (KZO) · 2.1 Консультации`.
 * @param data The year in which it stood.
 * @param organisation Id.
 * @param code Of a base field or an indicator.
 */
export function figurePlace(
  data: Pick<YearData, "organisations" | "language" | "criteria">,
  organisation: string,
  code: string,
): string {
  const { base_fields: fields, indicators } = data.criteria;
  const field = [...fields, ...indicators].find((one) => one.code === code);
  const name = field === undefined ? "" : ` ${localText(field, data.language)}`;
  return `${nameWithCode(organisation, data)} · ${code}${name}`;
}
