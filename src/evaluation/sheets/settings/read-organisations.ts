import type { Language } from "../../../text/language";
import type { Organisation } from "../../../rating/organisations/organisation";
import { codeText, givenText } from "../cell-text";
import { organisationColumns } from "./organisation-columns";
import type { YearAreas } from "../year-areas";

/**
 * The member organisations from their sheet, rows without an id left out.
 * @param language Language of the sheets, which decides the columns.
 */
export function readOrganisations(areas: YearAreas, language: Language): Organisation[] {
  const columns = organisationColumns(language);
  const aliases = areas.rows("org_aliases").flatMap(([id, lang, name, when]) => {
    const text = givenText(name);
    const since = givenText(when);
    return text === undefined
      ? []
      : [
          {
            id: codeText(id),
            alias: { lang: codeText(lang), name: text, ...(since !== undefined && { when: since }) },
          },
        ];
  });
  return areas.rows("org_table").flatMap((row) => {
    const id = codeText(row[0]);
    if (id === "") return [];
    const texts = columns.flatMap((column, at) => {
      const text = column === "id" || column === "return" || column === "declared" ? undefined : givenText(row[at]);
      return text === undefined ? [] : [[column, text] as const];
    });
    const own = aliases.filter((one) => one.id === id).map(({ alias }) => alias);
    return [{ id, kk: "", ru: "", ...Object.fromEntries(texts), ...(own.length > 0 && { aliases: own }) }];
  });
}
