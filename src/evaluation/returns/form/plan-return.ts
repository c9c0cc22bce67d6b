import { findingsEn } from "../../words/findings/en";
import { findingsKk } from "../../words/findings/kk";
import { findingsRu } from "../../words/findings/ru";
import { wordsOfReturn } from "../../words/return/words-of-return";
import { eachCodeOnce } from "../../../rating/criteria/each-code-once";
import type { WorkbookPlan } from "../../../sheets/plan/sheet-plan";
import { shortName } from "../../../rating/organisations/organisation-names";
import { planCover } from "./plan/plan-cover";
import { planDecisions } from "./plan/plan-decisions";
import { planFieldSheet, type ReturnDraft } from "./plan/plan-field-sheet";
import { planLists, planMeta } from "./plan/plan-meta";
import { returnSheets } from "./return-fields";
import { returnColumns } from "./return-layout";
import type { ReturnRequest } from "./return-request";
import { returnSheetNames } from "./return-sheet-names";
import { fieldValues } from "./return-values";

/**
 * The return template of one organisation (есеп үлгісі / форма отчёта), empty or filled in.
 * @param given Organisation, year, language and criteria; what stands twice in them is asked once.
 * @returns A workbook with native formulas only; nothing but input cells is unlocked.
 */
export function planReturn(given: ReturnRequest): WorkbookPlan {
  const request = { ...given, criteria: eachCodeOnce(given.criteria) };
  const { criteria, year, language, organisation } = request;
  const words = wordsOfReturn(language);
  const sheets = returnSheets(criteria, year);
  const marks = [request.synthetic ? words.markSynthetic : "", request.illustrative ? words.markIllustrative : ""];
  const draft: ReturnDraft = {
    request,
    words,
    findingWords: { kk: findingsKk, ru: findingsRu, en: findingsEn }[language],
    sheets,
    nameOf: returnSheetNames(sheets, language),
    values: fieldValues(sheets, request.filled, words),
    previous: fieldValues(sheets, request.previous, words),
    mark: marks.filter((mark) => mark !== "").join(" "),
  };
  const fieldPlans = sheets.map((sheet) => planFieldSheet(sheet, draft).finish());
  const checks = new Map(
    fieldPlans.map((plan) => [
      plan.key,
      plan.cells
        .filter((cell) => cell.column === returnColumns.check && cell.formula)
        .map((cell) => String(cell.value)),
    ]),
  );
  const cover = planCover(draft, checks);
  const { decisions = [] } = request;
  const asked = decisions.length === 0 ? [] : [planDecisions(draft, decisions).finish()];
  const lists = planLists(draft);
  const meta = planMeta(draft);
  return {
    title: `${words.fileTitle(year)}: ${shortName(organisation, language)}`,
    sheets: [cover.finish(), ...fieldPlans, ...asked, lists.finish(), meta.finish()],
    names: [...lists.names, ...meta.names],
    structureLocked: true,
    properties: {
      bagalau_kind: "return",
      bagalau_year: String(year),
      bagalau_organisation: organisation.id,
      bagalau_issue: request.issueId,
    },
  };
}
