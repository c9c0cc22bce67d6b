import { isAboutDocument } from "../../../rating/returns/check-evidence";
import type { Finding } from "../../../rating/finding";
import type { Target } from "../../../evaluation/year/ports";

/**
 * The cell a finding is about.
 * @param finding Any finding.
 * @returns What to show in Excel; `undefined` for a finding about no place in the workbook.
 */
export function targetOfFinding({ code, organisation, indicator, base, block }: Finding): Target | undefined {
  const figure = indicator ?? base;
  if (code.startsWith("criteria.") || code === "column.no-spread") {
    return { sheet: "criteria", ...(indicator !== undefined && { code: indicator }) };
  }
  if (code.startsWith("settings.")) return { sheet: "settings" };
  if (code.startsWith("awards.")) return { sheet: "awards" };
  if (isAboutDocument(code) && organisation !== undefined && figure !== undefined) {
    return { organisation, code: figure, part: "document" };
  }
  if (organisation !== undefined && figure !== undefined) return { organisation, code: figure };
  if (organisation !== undefined && code === "return.unsigned") return { organisation, part: "head" };
  if (organisation !== undefined && (code === "return.late" || code.startsWith("return.date-"))) {
    return { organisation, part: "signedOn" };
  }
  if (organisation !== undefined) return { organisation, sheet: block === undefined ? "base" : `block-${block}` };
  if (figure !== undefined) return { sheet: "criteria", code: figure };
  return block === undefined ? undefined : { sheet: `block-${block}` };
}
