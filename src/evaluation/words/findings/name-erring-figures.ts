import type { Finding } from "../../../rating/finding";

/** What stands before a place or total that rests on an open error (қате / ошибка). */
export const openErrorMark = "▲";

/** More than these are counted. */
const mostNamed = 5;

/**
 * The figures that errors speak of, by code, each once in order of their codes; an error of no figure by its title, first.
 * @param errors Open errors of one organisation.
 * @param titleOf The title of a finding in the language of the reader.
 * @example nameErringFigures([{ code: "figure.bounds", level: "error", indicator: "2.4", params: {} }], () => "") //=> "2.4"
 */
export function nameErringFigures(errors: readonly Finding[], titleOf: (error: Finding) => string): string {
  const codes = errors.flatMap(erringCodes).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const others = errors.filter((error) => erringCodes(error).length === 0).map(titleOf);
  const named = [...new Set([...others, ...codes])];
  const more = named.length - mostNamed;
  return `${named.slice(0, mostNamed).join("; ")}${more > 0 ? ` +${more}` : ""}`;
}

/** Codes of the figures one error speaks of; of a check, those it compares. */
function erringCodes({ code, indicator, base, params }: Finding): string[] {
  if (!code.startsWith("check.")) return [indicator ?? base].filter((one) => one !== undefined);
  const compared = Object.keys(params).filter((name) => name !== "id" && name !== "expr");
  return compared.map((name) => name.replace(/[[\]]/g, ""));
}
