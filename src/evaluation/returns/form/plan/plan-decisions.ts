import { serialFromDate } from "../../../../sheets/plan/date-serial";
import { putMark } from "./put-mark";
import { sharedStyle } from "../../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../../sheets/plan/text-height";
import { wordsOfExecution } from "../../../words/execution/words-of-execution";
import type { FormDecision } from "../../../year/form-decision";
import { decisionColumns as columns, decisionsSheetName, longestAnswer, mostDecisions } from "../decisions-sheet";
import { shortName } from "../../../../rating/organisations/organisation-names";
import type { ReturnDraft } from "./plan-field-sheet";
import { firstFieldRow } from "../return-fields";

const widths = [9, 36, 50, 12, 14, 60];
const captionRow = firstFieldRow - 1;

/**
 * The sheet on which an organisation says how decisions of the governing bodies were carried out.
 * @param draft The return as a whole.
 * @param decisions Those it is asked about, in their order; no more than the sheet has room for.
 * @returns The sheet; only the day and the answer are unlocked.
 * @see clause 3.5
 */
export function planDecisions(draft: ReturnDraft, decisions: readonly FormDecision[]): SheetDraft {
  const { request, sheets } = draft;
  const { language, organisation, year } = request;
  const { form } = wordsOfExecution(language);
  const plan = new SheetDraft("decisions", decisionsSheetName(sheets, language));
  plan.widths(1, widths);
  plan.cell(1, 1, form.title(String(year)), sharedStyle("title"));
  plan.cell(2, 1, form.lead(shortName(organisation, language), year), sharedStyle("subtitle", { wrap: false }));
  putMark(plan, draft, widths.length);
  plan.line(captionRow, 1, [form.code, form.reference, form.text, form.due, form.done, form.said], sharedStyle("head"));
  plan.height(captionRow, 24);
  const text = sharedStyle("text", { format: "@", size: 9 });
  const asked = decisions.slice(0, mostDecisions);
  asked.forEach(({ id, reference, text: said, due }, at) => {
    const row = firstFieldRow + at;
    plan.cell(row, columns.id, id, sharedStyle("code", { format: "@", size: 9 }));
    plan.cell(row, columns.reference, reference, text);
    plan.cell(row, columns.text, said, text);
    plan.cell(row, columns.due, serialFromDate(due), sharedStyle("figure", { format: "dd.mm.yyyy", size: 9 }));
    plan.cell(
      row,
      columns.done,
      null,
      sharedStyle("figure-input", { format: "dd.mm.yyyy", align: "centre", indent: 1 }),
    );
    plan.cell(row, columns.said, null, sharedStyle("input", { format: "@", size: 9, indent: 1 }));
    plan.height(
      row,
      rowHeight(
        [
          [reference, { width: widths[1] ?? 36, size: 9 }],
          [said, { width: widths[2] ?? 50, size: 9 }],
        ],
        30,
      ),
    );
  });
  const area = (column: number) => ({ row: firstFieldRow, column, rows: asked.length, columns: 1 });
  plan.validations.push(
    {
      area: area(columns.done),
      rule: { kind: "date", min: `${year - 1}-01-01`, max: `${year + 1}-12-31` },
      prompt: { title: form.done, text: form.donePrompt },
      error: { title: form.refused, text: form.refusedDate },
    },
    {
      area: area(columns.said),
      rule: { kind: "custom", formula: `=LEN(F${firstFieldRow})<=${longestAnswer}` },
      prompt: { title: form.said, text: form.saidPrompt },
      error: { title: form.refused, text: form.refusedText },
    },
  );
  plan.freeze = { row: firstFieldRow, column: columns.text };
  plan.protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  plan.print = {
    area: { row: 1, column: 1, rows: firstFieldRow + asked.length - 1, columns: widths.length },
    orientation: "landscape",
    fit: { wide: 1, tall: Math.max(1, Math.ceil(asked.length / 14)) },
    titleRows: { first: captionRow, last: captionRow },
    footer: {
      left: draft.words.footerYear(shortName(organisation, language), year),
      centre: request.synthetic ? draft.words.footerMark : "",
      right: "sheet-page-pages",
    },
  };
  return plan;
}
