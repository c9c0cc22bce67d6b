import type { Criteria } from "../../../rating/criteria/criteria";
import { returnSheets } from "../../returns/form/return-fields";
import type { KeptFinding } from "../ways/way-record";

/** Who can mend what was found: `followUp` is mended with another finding of the organisation. */
type Mender = "organisation" | "apparatus" | "followUp";

/** About the list of organisations, folders and the year's own workbook, whatever organisation they name. */
const ofApparatus: ReadonlySet<string> = new Set([
  ...["file.unreadable", "file.open-elsewhere", "file.passed-over", "file.folder-passed-over"],
  ...["file.last-year-left-out", "file.last-year-differs", "year.sheet-lost"],
  ...["roster.no-code", "roster.repeated-code", "roster.not-laid-out"],
]);

const ofMissing: ReadonlySet<string> = new Set(["figure.missing", "figure.must-be-declared"]);

/**
 * Tells whose a finding is: fields that the apparatus fills are locked in the form, and percentages are computed there.
 * @param year Table and reporting year of the form.
 * @param findings All of one organisation.
 * @returns By finding.
 */
export function whoseToMend(
  year: { readonly criteria: Criteria; readonly year: number },
  findings: readonly KeptFinding[],
): ReadonlyMap<KeptFinding, Mender> {
  return menders(year)(findings);
}

/**
 * The same for the organisations of a year one after another, the fields of the form being found once.
 * @returns Takes all findings of one organisation.
 */
export function menders({
  criteria,
  year,
}: {
  readonly criteria: Criteria;
  readonly year: number;
}): <Found extends KeptFinding>(findings: readonly Found[]) => ReadonlyMap<Found, Mender> {
  const fields = returnSheets(criteria, year).flatMap((sheet) => sheet.fields);
  const states = new Map(fields.map(({ code, state }) => [code, state]));
  return (findings) => {
    const missing = new Set(findings.flatMap(({ code, base }) => (code === "base.missing" && base ? [base] : [])));
    return new Map(findings.map((one) => [one, menderOf(one, missing)]));
  };

  function menderOf({ code, indicator, base, params }: KeptFinding, missing: ReadonlySet<string>): Mender {
    if (ofApparatus.has(code)) return "apparatus";
    if (code === "return.empty-block") return hasOwnFields(String(params["block"])) ? "organisation" : "apparatus";
    if (code === "cell.of-apparatus") return "organisation";
    const own = indicator ?? base;
    if (code.startsWith("check.")) {
      const named = [own ?? "", ...Object.keys(params).map((name) => name.replace(/[[\]]/g, ""))];
      const known = named.map((name) => states.get(name)).filter((state) => state !== undefined);
      return known.length > 0 && known.every((state) => state === "apparatus") ? "apparatus" : "organisation";
    }
    const cause = typeof params["base"] === "string" ? params["base"] : undefined;
    if (cause !== undefined && states.get(cause) === "apparatus") return "apparatus";
    if (cause !== undefined && ofMissing.has(code) && missing.has(cause)) return "followUp";
    return states.get(own ?? "") === "apparatus" ? "apparatus" : "organisation";
  }

  /** Whether the organisation fills any indicator of a block. */
  function hasOwnFields(block: string): boolean {
    return criteria.indicators.some((one) => String(one.block) === block && states.get(one.code) === "input");
  }
}
