import { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import { sharedStyle } from "../../../../sheets/plan/shared-style";
import { sourceKinds } from "../../../../rating/criteria/source-kinds";
import { criteriaFingerprint } from "../identity/criteria-fingerprint";
import { listNames } from "./field-validations";
import { writeIssued } from "../cells/field-of-apparatus";
import { fingerprint } from "../../../../text/fingerprint";
import { officialName } from "../../../../rating/organisations/organisation-names";
import type { ReturnDraft } from "./plan-field-sheet";
import { previousSource } from "../identity/previous-source";
import { layoutFingerprint, templateVersion } from "../return-layout";
import { captionMarks, lastYearMarks, writeMarks } from "../identity/row-marks";

/** Name of the identity sheet; never translated, and found by name only. */
export const metaSheetName = "_meta";
/** Name of the sheet of lists. */
export const listsSheetName = "_lists";

/**
 * The identity sheet: what the file is, for reading it back.
 * @param draft The return as a whole.
 * @returns A very hidden sheet of keys and values, all text.
 */
export function planMeta(draft: ReturnDraft): SheetDraft {
  const { request } = draft;
  const rows: (readonly [string, string])[] = [
    ["format", "bagalau"],
    ["kind", "return"],
    ["template_version", templateVersion],
    ["layout_fingerprint", layoutFingerprint(request.criteria, request.year)],
    ["year", String(request.year)],
    ["edition", request.edition],
    ["criteria_table", request.criteriaTable],
    ["criteria_fingerprint", criteriaFingerprint(request.criteria)],
    ["organisation_id", request.organisation.id],
    ["organisation_name", officialName(request.organisation, request.language)],
    ["language", request.language],
    ["issue_id", request.issueId],
    ["issued_at", request.issuedAt],
    ["return_version", String(request.version)],
    ["previous_year_source", previousSource(draft.sheets, request.previous, draft.words)],
    ["previous_year_marks", writeMarks(lastYearMarks(draft.sheets, request.previous, draft.words))],
    ["apparatus_values", writeIssued(draft.sheets, request.filled)],
    ["caption_marks", writeMarks(captionMarks(draft.sheets, request.language))],
    ["synthetic", request.synthetic ? "yes" : "no"],
    ["criteria_status", request.illustrative ? "illustrative" : "approved"],
  ];
  rows.push(["self_check", selfCheck(rows)]);
  const plan = new SheetDraft("meta", metaSheetName);
  plan.visibility = "veryHidden";
  plan.widths(1, [24, 60]);
  rows.forEach(([key, value], index) => {
    plan.cell(index + 1, 1, key, sharedStyle("machine"));
    plan.cell(index + 1, 2, value, sharedStyle("machine"), {}, `meta:${key}`);
    const area = { row: index + 1, column: 2, rows: 1, columns: 1 };
    if (key === "organisation_id") plan.nameArea("ret_organisation", area);
    if (key === "year") plan.nameArea("ret_year", area);
  });
  plan.protection = { formatColumns: false, formatRows: false, autoFilter: false, sort: false };
  return plan;
}

/**
 * The mark of the identity rows above it.
 * @param rows Keys and values in their order.
 * @returns 16 hexadecimal digits.
 */
export function selfCheck(rows: readonly (readonly [string, string])[]): string {
  return fingerprint(JSON.stringify(rows));
}

/**
 * The lists cells are filled from.
 * @param draft The return as a whole.
 * @returns A very hidden sheet.
 */
export function planLists({ words }: ReturnDraft): SheetDraft {
  const plan = new SheetDraft("lists", listsSheetName);
  plan.visibility = "veryHidden";
  const lists = [
    { name: listNames.yesNo, values: [words.yes, words.no] },
    { name: listNames.sources, values: Object.keys(sourceKinds) },
  ];
  lists.forEach(({ name, values }, index) => {
    values.forEach((value, at) => {
      plan.cell(at + 1, index + 1, value, sharedStyle("machine"));
    });
    plan.nameArea(name, { row: 1, column: index + 1, rows: values.length, columns: 1 });
  });
  plan.protection = { formatColumns: false, formatRows: false, autoFilter: false, sort: false };
  return plan;
}
