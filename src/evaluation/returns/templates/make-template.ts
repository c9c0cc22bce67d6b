import { returnSheets } from "../form/return-fields";
import { planReturn } from "../form/plan-return";
import type { Return } from "../../../rating/returns/return";
import { writePlan } from "../../../sheets/xlsx/write/write-plan";
import { writeZip } from "../../../sheets/xlsx/zip/write-zip";
import { tableAct } from "../../year/table-act";
import { tableName } from "../../year/table-version";
import type { YearData } from "../../year/year-data";
import type { NamedFile, TemplateRequest } from "./template-request";

/**
 * The empty return of one organisation, with last year's figures and what the apparatus has filled in already.
 * @param request The year, the organisation, the language of the form.
 * @returns The file; the same request gives the same bytes.
 */
export async function makeTemplate(request: TemplateRequest): Promise<NamedFile> {
  const { data, organisation, language, dueDate, issueId, issuedAt, decisions = [] } = request;
  const { year, edition, criteria, illustrative, synthetic } = data;
  const act = tableAct(data);
  const previous = data.previous[organisation.id];
  const plan = planReturn({
    year,
    edition,
    language,
    organisation,
    criteria,
    criteriaTable: tableName(data),
    ...(act !== undefined && { criteriaAct: act }),
    illustrative,
    synthetic,
    ...(previous && { previous }),
    ...(dueDate !== undefined && { dueDate }),
    issueId,
    issuedAt,
    version: 1,
    filled: filledByApparatus(data, data.returns[organisation.id]),
    ...(decisions.length > 0 && { decisions }),
  });
  return { name: `${organisation.id}-${year}-${language}.xlsx`, bytes: await writePlan(plan) };
}

/**
 * Several files as one to save.
 * @param name Name of the archive.
 * @param saved When it is saved, for the files in it.
 */
export function packFiles(name: string, files: readonly NamedFile[], saved?: Date): NamedFile {
  const parts = files.map((file) => ({ path: file.name, bytes: file.bytes }));
  return { name, bytes: writeZip(parts, saved) };
}

/** What the apparatus has filled in of an organisation's figures: a form is issued with it. */
export function filledByApparatus(
  { criteria, year }: Pick<YearData, "criteria" | "year">,
  own: Return | undefined,
): Return {
  const fields = returnSheets(criteria, year).flatMap((sheet) => sheet.fields);
  const known = (kind: "base" | "figure", part: Return["base"]) =>
    Object.fromEntries(
      fields
        .filter((field) => field.kind === kind && field.state === "apparatus")
        .flatMap(({ code }) => (part?.[code] === undefined ? [] : [[code, part[code]]])),
    );
  return { base: known("base", own?.base), figures: known("figure", own?.figures) };
}
