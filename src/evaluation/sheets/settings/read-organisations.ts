import type { Language } from "../../../text/language";
import { finding, type Finding } from "../../../rating/finding";
import type { Organisation } from "../../../rating/organisations/organisation";
import { codeText, givenText } from "../cell-text";
import { organisationColumns, type OrganisationColumn } from "./organisation-columns";
import type { YearAreas } from "../names/year-areas";

/**
 * The member organisations from their sheet.
 * @param language Language of the sheets, which decides the columns.
 * @returns Those with a code, each once; a row with names and no code, a code that stands twice, and an organisation that a
 * sheet of figures has no row for are findings.
 */
export function readOrganisations(
  areas: YearAreas,
  language: Language,
): { readonly organisations: readonly Organisation[]; readonly findings: readonly Finding[] } {
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
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const tables = idsOfTables(areas);
  const organisations = areas.rows("org_table").flatMap((row) => {
    const id = codeText(row[0]);
    if (id === "" || seen.has(id)) {
      const names = columns.flatMap((column, at) => (isText(column) ? (givenText(row[at]) ?? []) : []));
      if (id !== "") findings.push(finding("roster.repeated-code", {}, { value: id }));
      else if (names[0] !== undefined) findings.push(finding("roster.no-code", {}, { value: names[0] }));
      return [];
    }
    seen.add(id);
    if (tables.some((ids) => !ids.has(id))) findings.push(finding("roster.not-laid-out", { organisation: id }));
    const texts = columns.flatMap((column, at) => {
      const text = isText(column) ? givenText(row[at]) : undefined;
      return text === undefined ? [] : [[column, text] as const];
    });
    const own = aliases.filter((one) => one.id === id).map(({ alias }) => alias);
    return [{ id, kk: "", ru: "", ...Object.fromEntries(texts), ...(own.length > 0 && { aliases: own }) }];
  });
  return { organisations, findings };
}

function isText(column: OrganisationColumn): boolean {
  return column !== "id" && column !== "return" && column !== "declared";
}

/** Codes beside the rows of figures, sheet by sheet; a sheet that is gone is told apart. */
function idsOfTables(areas: YearAreas): ReadonlySet<string>[] {
  return ["base_ids", ...areas.stems(/^fig_b\d+_ids$/)]
    .map((stem) => new Set(areas.rows(stem).flatMap(([id]) => givenText(id) ?? [])))
    .filter((ids) => ids.size > 0);
}
